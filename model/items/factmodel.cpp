// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/factmodel.h"

#include "model/facts/display.h"
#include "model/items/citation.h"
#include "model/items/facets.h"
#include "model/project/project.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace nutgraf
{

namespace
{

std::vector<FactId> idsOf(const Project &project)
{
    std::vector<FactId> ids;
    ids.reserve(project.facts().size());
    for (const Fact &fact : project.facts())
        ids.push_back(head(fact).id);
    return ids;
}

/// What of `ids` is also in `others`, in the order of `ids`.
std::vector<FactId> common(const std::vector<FactId> &ids, const std::vector<FactId> &others)
{
    const std::set<FactId> known(others.begin(), others.end());
    std::vector<FactId> result;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(result),
                 [&known](FactId id) { return known.contains(id); });
    return result;
}

} // namespace

FactModel::FactModel(const Project *project, QObject *parent)
    : QAbstractTableModel(parent)
    , m_project(project)
    , m_rows(idsOf(*project))
{
    connect(project, &Project::articleChanged, this, &FactModel::reset);
    connect(project, &Project::factsChanged, this, &FactModel::follow);
}

void FactModel::reset()
{
    beginResetModel();
    m_rows = idsOf(*m_project);
    endResetModel();
}

/// Takes out the rows of facts that went, puts in those that came, and says that the rest changed.
void FactModel::follow()
{
    const std::vector<FactId> now = idsOf(*m_project);
    const std::vector<FactId> kept = common(m_rows, now);
    if (kept != common(now, m_rows)) {
        // Facts changed places, as words of one were set anew: rare enough to begin anew.
        reset();
        return;
    }
    size_t keep = kept.size();
    for (size_t end = m_rows.size(); end > 0;) {
        if (keep > 0 && m_rows[end - 1] == kept[keep - 1]) {
            --end;
            --keep;
            continue;
        }
        size_t begin = end - 1;
        while (begin > 0 && (keep == 0 || m_rows[begin - 1] != kept[keep - 1]))
            --begin;
        beginRemoveRows({}, int(begin), int(end) - 1);
        m_rows.erase(m_rows.begin() + qptrdiff(begin), m_rows.begin() + qptrdiff(end));
        endRemoveRows();
        end = begin;
    }
    for (size_t begin = 0; begin < now.size(); ++begin) {
        if (begin < m_rows.size() && m_rows[begin] == now[begin])
            continue;
        const auto next = begin < m_rows.size()
                              ? std::find(now.begin() + qptrdiff(begin), now.end(), m_rows[begin])
                              : now.end();
        beginInsertRows({}, int(begin), int(next - now.begin()) - 1);
        m_rows.insert(m_rows.begin() + qptrdiff(begin), now.begin() + qptrdiff(begin), next);
        endInsertRows();
        begin = size_t(next - now.begin()) - 1;
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const Fact *FactModel::factAt(int row) const
{
    return m_project->fact(m_rows[size_t(row)]);
}

int FactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FactModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FactModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Fact *fact = factAt(index.row());
    if (!fact)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return display(*fact, index.column());
    case IdRole:
        return QVariant::fromValue(head(*fact).id.value);
    case SortRole:
        return sortKey(*fact, index.column());
    case KindRole:
        return int(kindOf(*fact));
    case OriginRole:
        return int(head(*fact).origin);
    default:
        return {};
    }
}

QString FactModel::statusOf(const Deployment &deployment)
{
    if (deployment.status != DeploymentStatus::ChangeDelta)
        return labelOf(Facet::Status, toString(deployment.status));
    const double delta = deployment.delta.value_or(0);
    return delta < 0 ? tr("cut") : delta > 0 ? tr("increase") : tr("change");
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
        return displayHeadline(fact);
    case SpeakerColumn:
        return quote ? QVariant(attributionOf(*quote)) : QVariant();
    case ThroughColumn:
        return quote ? QVariant(quote->through) : QVariant();
    case ToColumn:
        return quote ? QVariant(quote->to) : QVariant();
    case CountedAsColumn:
        return deployment ? QVariant(deployment->countedAs) : QVariant();
    case SaidByColumn:
        return deployment ? QVariant(deployment->attributedTo) : QVariant();
    case WordsColumn:
        return quote ? quote->text : head(fact).span.in(m_project->article().text).toString();
    case HowColumn:
        return quote ? QVariant(labelOf(Facet::Form, toString(quote->kind))) : QVariant();
    case CountColumn:
        return deployment ? QVariant(toDisplay(deployment->amount)) : QVariant();
    case ForceColumn:
        return deployment ? QVariant(deployment->force)
               : event    ? QVariant(event->who.join(QStringLiteral(", ")))
                          : QVariant();
    case PlaceColumn:
        return deployment ? QVariant(deployment->place)
               : event    ? QVariant(event->where.join(QStringLiteral(", ")))
                          : QVariant();
    case StatusColumn:
        return deployment ? QVariant(statusOf(*deployment))
               : event    ? QVariant(labelOf(Facet::Status, toString(event->status)))
                          : QVariant();
    case WhenColumn:
        return toDisplay(dateOf(fact));
    case ConfidenceColumn:
        return displayShare(head(fact).confidence);
    default:
        return {};
    }
}

QVariant FactModel::sortKey(const Fact &fact, int column) const
{
    switch (column) {
    case CountColumn: {
        const auto *deployment = std::get_if<Deployment>(&fact);
        const auto count = deployment ? deployment->amount.typical() : std::nullopt;
        return count ? QVariant(*count) : QVariant();
    }
    case WhenColumn: {
        const DateRange range = dateOf(fact);
        const auto day = range.earliest ? range.earliest : range.latest;
        return day ? QVariant(qint64(day->time_since_epoch().count())) : QVariant();
    }
    case SpeakerColumn: {
        const auto *quote = std::get_if<Quote>(&fact);
        return quote && !quote->speaker.isEmpty() ? QVariant(quote->speaker) : QVariant();
    }
    case WordsColumn:
        return head(fact).span.begin;
    case ConfidenceColumn:
        return head(fact).confidence;
    default: {
        const QVariant text = display(fact, column);
        return text.toString().isEmpty() ? QVariant() : text;
    }
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
    case ThroughColumn:
        return tr("Through");
    case ToColumn:
        return tr("To");
    case CountedAsColumn:
        return tr("Counted as");
    case SaidByColumn:
        return tr("Said by");
    default:
        return {};
    }
}

FactId FactModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[size_t(index.row())] : FactId();
}

QModelIndex FactModel::indexOf(FactId id) const
{
    const auto row = std::find(m_rows.begin(), m_rows.end(), id);
    return row == m_rows.end() ? QModelIndex() : index(int(row - m_rows.begin()), 0);
}

} // namespace nutgraf
