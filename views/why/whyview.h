// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/factset.h"
#include "model/project/names.h"
#include "views/view.h"

class QGridLayout;
class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace nutgraf
{

struct Alternative;
class FieldRow;
struct FactField;

/// Answers "why?" for the chosen fact: its sentence, its fields, each step that led to it, and the readings
/// near it that were not taken. A person accepts or rejects it here, and changes any field in its place. For
/// a place in the text without a fact, tells why there is none.
class WhyView : public View
{
    Q_OBJECT
public:
    WhyView(const Workspace &workspace, QWidget *parent);

    QString text() const; ///< all that it says, a line a label
    /// Opens the editor of a field, by its name; of the first one without a name.
    void editField(const QString &name = {});
    /// The row of a field; null where it is not shown.
    FieldRow *row(const QString &name) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showChosen();
    void orderKeys(const QWidget *page);
    void showEmpty(QVBoxLayout *column);
    void showFact(QVBoxLayout *column, const Fact &fact);
    void showFields(QVBoxLayout *column, const Fact &fact);
    void addRow(QGridLayout *grid, const FactField &field);
    void commit(FieldRow *row, const QString &typed);
    /// Offers to change the name in the other facts that carry it.
    void offerAlike(NameKind kind, const QString &from, const QString &to);
    void showPlace(QVBoxLayout *column, qint32 offset);
    QString whyNothing() const;
    void fillMore(QMenu *menu);
    void showAlternatives(QVBoxLayout *column, const Fact &fact);
    /// Makes the chosen fact say this instead.
    void take(const Alternative &alternative);
    void showSteps(QVBoxLayout *column, const FactHead &fact);
    void showRefusals(QVBoxLayout *column, const FactHead &fact);
    QString told(const Refusal &refusal) const;
    QLabel *addLabel(QVBoxLayout *column, const QString &text, const QColor &color);
    /// Gives the chosen fact this origin, or takes a person's word on it back where it has it already.
    void judge(Origin origin);

    QScrollArea *m_scroll;
    QWidget *m_verdict;
    QPushButton *m_accept;
    QPushButton *m_reject;
    QPushButton *m_back;
    QToolButton *m_more;
    QLabel *m_state;
    FactId m_shown;
    /// A name that was changed in the shown fact, and that others carry.
    struct Alike {
        NameKind kind;
        QString from, to;
    };
    std::optional<Alike> m_alike;
};

View *makeWhyView(const Workspace &workspace, QWidget *parent);

} // namespace nutgraf
