// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/fact.h"

#include <QAbstractTableModel>

#include <vector>

namespace nutgraf
{

class Project;

/// The one Qt model of the facts: a row a fact, in text order, dismissed facts included (their origin says
/// so). Cells are values; how they look is the views' affair.
///
/// A change to the facts of the same article keeps the rows of those that stay, so that what is sorted,
/// chosen or scrolled to stays so; another article resets the model.
class FactModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        KindColumn,     ///< "event", "deployment", "quote"
        HeadlineColumn, ///< headlineOf()
        SpeakerColumn,  ///< quotes: attributionOf(); sorted and grouped by the speaker alone
        WordsColumn,    ///< quotes: the words; others: the fact's own words
        HowColumn,      ///< quotes: "direct", ...
        CountColumn,    ///< deployments: "fewer than 3,500"
        ForceColumn,    ///< deployments: the force; events: who
        PlaceColumn,    ///< deployments: the place; events: where
        StatusColumn,   ///< deployments and events: the status in words
        WhenColumn,     ///< toReadable(dateOf())
        ConfidenceColumn,
        ThroughColumn,   ///< quotes: who passed the words on
        ToColumn,        ///< quotes: who was told
        CountedAsColumn, ///< deployments: "troops", "trainers"
        SaidByColumn,    ///< deployments: who gives the number
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole, ///< quint64, FactId::value
        SortRole,   ///< a comparable value for every column (dates by day, counts by number); none where
                    ///< unknown
        KindRole,   ///< int, FactKind
        OriginRole, ///< int, Origin
    };

    explicit FactModel(const Project *project, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    FactId idAt(const QModelIndex &index) const;
    QModelIndex indexOf(FactId id) const;

private:
    void reset();
    void follow();
    const Fact *factAt(int row) const;
    static QString statusOf(const Deployment &deployment);
    QVariant display(const Fact &fact, int column) const;
    QVariant sortKey(const Fact &fact, int column) const;

    const Project *m_project;
    std::vector<FactId> m_rows; // as the views know them; the project's facts may be one change ahead
};

} // namespace nutgraf
