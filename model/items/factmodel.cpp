// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/factmodel.h"

#include "model/project/project.h"

namespace nutgraf {

FactModel::FactModel(const Project *project, QObject *parent) : QAbstractTableModel(parent), m_project(project)
{
    connect(project, &Project::factsChanged, this, [this] {
        beginResetModel();
        endResetModel();
    });
}

int FactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_project->facts().size());
}

int FactModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FactModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Fact &fact = m_project->facts()[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return display(fact, index.column());
    case IdRole:
        return QVariant::fromValue(head(fact).id.value);
    case SortRole:
        return sortKey(fact, index.column());
    default:
        return {};
    }
}

QVariant FactModel::display(const Fact &fact, int column) const
{
    const auto *event = std::get_if<Event>(&fact);
    const auto *deployment = std::get_if<Deployment>(&fact);
    const auto *quote = std::get_if<Quote>(&fact);
    switch (column) {
    case KindColumn:
        return toString(kindOf(fact));
    case HeadlineColumn:
        return headlineOf(fact);
    case SpeakerColumn:
        if (!quote)
            return {};
        return quote->through.isEmpty() ? quote->speaker : tr("%1, through %2").arg(quote->speaker, quote->through);
    case WordsColumn:
        return quote ? quote->text : head(fact).span.in(m_project->article().text).toString();
    case HowColumn:
        return quote ? QVariant(toString(quote->kind)) : QVariant();
    case CountColumn:
        return deployment ? QVariant(toReadable(deployment->amount)) : QVariant();
    case ForceColumn:
        return deployment ? QVariant(deployment->force)
            : event       ? QVariant(event->who.join(QStringLiteral(", ")))
                          : QVariant();
    case PlaceColumn:
        return deployment ? QVariant(deployment->place)
            : event       ? QVariant(event->where.join(QStringLiteral(", ")))
                          : QVariant();
    case StatusColumn:
        return deployment ? QVariant(toString(deployment->status))
            : event       ? QVariant(toString(event->status))
                          : QVariant();
    case WhenColumn:
        return toReadable(dateOf(fact));
    case ConfidenceColumn:
        return QString::number(head(fact).confidence, 'f', 2);
    default:
        return {};
    }
}

QVariant FactModel::sortKey(const Fact &fact, int column) const
{
    switch (column) {
    case CountColumn:
        if (const auto *deployment = std::get_if<Deployment>(&fact))
            return deployment->amount.typical().value_or(-1);
        return -1.0;
    case WhenColumn: {
        const DateRange range = dateOf(fact);
        const auto day = range.earliest ? range.earliest : range.latest;
        return day ? qint64(day->time_since_epoch().count()) : std::numeric_limits<qint64>::max();
    }
    case WordsColumn:
        return head(fact).span.begin;
    case ConfidenceColumn:
        return head(fact).confidence;
    default:
        return display(fact, column);
    }
}

QVariant FactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KindColumn:
        return tr("Kind");
    case HeadlineColumn:
        return tr("Fact");
    case SpeakerColumn:
        return tr("Speaker");
    case WordsColumn:
        return tr("Words");
    case HowColumn:
        return tr("How");
    case CountColumn:
        return tr("How many");
    case ForceColumn:
        return tr("Who");
    case PlaceColumn:
        return tr("Where");
    case StatusColumn:
        return tr("Status");
    case WhenColumn:
        return tr("When");
    case ConfidenceColumn:
        return tr("Sure");
    default:
        return {};
    }
}

FactId FactModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? head(m_project->facts()[size_t(index.row())]).id : FactId();
}

QModelIndex FactModel::indexOf(FactId id) const
{
    const int row = m_project->indexOf(id);
    return row < 0 ? QModelIndex() : index(row, 0);
}

} // namespace nutgraf
