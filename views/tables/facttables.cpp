// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/facttable.h"

#include <QCoreApplication>

namespace nutgraf
{

namespace
{

using Column = FactModel::Column;

/// Words of the three tables, in one place for translators.
struct Tables {
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

/// "1 quote", "18 quotes", "3 of 18 quotes".
QString countedQuotes(int shown, int total)
{
    return shown == total ? Tables::tr("%n quotes", nullptr, total)
                          : Tables::tr("%1 of %n quotes", nullptr, total).arg(shown);
}

QString countedDeployments(int shown, int total)
{
    return shown == total ? Tables::tr("%n deployments", nullptr, total)
                          : Tables::tr("%1 of %n deployments", nullptr, total).arg(shown);
}

QString countedEvents(int shown, int total)
{
    return shown == total ? Tables::tr("%n events", nullptr, total)
                          : Tables::tr("%1 of %n events", nullptr, total).arg(shown);
}

} // namespace

View *makeQuoteTable(const Workspace &workspace, QWidget *parent)
{
    return new FactTable(workspace,
                         {FactKind::Quote,
                          {Column::SpeakerColumn, Column::WordsColumn, Column::HowColumn, Column::WhenColumn},
                          {Column::ThroughColumn, Column::ToColumn, Column::ConfidenceColumn},
                          {Column::SpeakerColumn, Column::ThroughColumn, Column::HowColumn},
                          Column::WordsColumn,
                          Column::WordsColumn,
                          Tables::tr("Quotes"),
                          Tables::tr("No quotes were found in this article.\nOnly words in quotation marks, "
                                     "and words told after “said”, "
                                     "“warned” and their like are taken for quotes."),
                          &countedQuotes},
                         parent);
}

View *makeDeploymentTable(const Workspace &workspace, QWidget *parent)
{
    return new FactTable(workspace,
                         {FactKind::Deployment,
                          {Column::CountColumn, Column::ForceColumn, Column::PlaceColumn,
                           Column::StatusColumn, Column::WhenColumn},
                          {Column::CountedAsColumn, Column::SaidByColumn, Column::ConfidenceColumn},
                          {Column::ForceColumn, Column::PlaceColumn, Column::StatusColumn},
                          Column::CountColumn,
                          Column::WhenColumn,
                          Tables::tr("Deployments"),
                          Tables::tr("No numbers of troops were found in this article.\nNumbers of killed, "
                                     "refugees or dollars are left "
                                     "out on purpose."),
                          &countedDeployments},
                         parent);
}

View *makeEventTable(const Workspace &workspace, QWidget *parent)
{
    return new FactTable(workspace,
                         {FactKind::Event,
                          {Column::WhenColumn, Column::HeadlineColumn, Column::ForceColumn,
                           Column::PlaceColumn, Column::StatusColumn},
                          {Column::WordsColumn, Column::ConfidenceColumn},
                          {Column::ForceColumn, Column::PlaceColumn, Column::StatusColumn},
                          Column::HeadlineColumn,
                          Column::WhenColumn,
                          Tables::tr("Events"),
                          Tables::tr("No events were found in this article.\nAn event needs a date, or a "
                                     "verb that says that something "
                                     "happened."),
                          &countedEvents},
                         parent);
}

} // namespace nutgraf
