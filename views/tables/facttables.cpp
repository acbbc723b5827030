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
std::function<QString(int, int)> counter(const QString &one, const QString &all, const QString &some)
{
    return [=](int shown, int total) {
        if (shown != total)
            return some.arg(shown).arg(total);
        return total == 1 ? one : all.arg(total);
    };
}

} // namespace

View *makeQuoteTable(const Workspace &workspace, QWidget *parent)
{
    return new FactTable(
        workspace,
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
         counter(Tables::tr("1 quote"), Tables::tr("%1 quotes"), Tables::tr("%1 of %2 quotes"))},
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
                          counter(Tables::tr("1 deployment"), Tables::tr("%1 deployments"),
                                  Tables::tr("%1 of %2 deployments"))},
                         parent);
}

View *makeEventTable(const Workspace &workspace, QWidget *parent)
{
    return new FactTable(
        workspace,
        {FactKind::Event,
         {Column::WhenColumn, Column::HeadlineColumn, Column::ForceColumn, Column::PlaceColumn,
          Column::StatusColumn},
         {Column::WordsColumn, Column::ConfidenceColumn},
         {Column::ForceColumn, Column::PlaceColumn, Column::StatusColumn},
         Column::HeadlineColumn,
         Column::WhenColumn,
         Tables::tr("Events"),
         Tables::tr("No events were found in this article.\nAn event needs a date, or a "
                    "verb that says that something "
                    "happened."),
         counter(Tables::tr("1 event"), Tables::tr("%1 events"), Tables::tr("%1 of %2 events"))},
        parent);
}

} // namespace nutgraf
