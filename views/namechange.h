// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/names.h"
#include "views/view.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace nutgraf
{

/// Changes a name in all facts that carry it, or in those that are ticked: a new name, the name of somebody
/// who is the same, or none. Shows what would change before it does.
class NameChange : public QFrame
{
    Q_OBJECT
public:
    NameChange(const Workspace &workspace, QWidget *parent);

    /// Begins with the facts that carry `from`; `to` is what to call it.
    void start(NameKind kind, const QString &from, const QString &to);
    QLineEdit *field() const { return m_to; }
    QListWidget *preview() const { return m_facts; }
    QPushButton *applyButton() const { return m_apply; }
    QPushButton *notSpeakerButton() const { return m_notSpeaker; }

Q_SIGNALS:
    void finished();

private:
    void showPreview();
    void updateButtons();
    void apply();
    void takeSpeakerOut();
    std::vector<Fact> ticked() const;
    void submit(const std::vector<Fact> &changed, const QString &name);

    Workspace m_workspace;
    NameKind m_kind = NameKind::Party;
    QString m_from;
    QLabel *m_title;
    QLineEdit *m_to;
    QListWidget *m_facts;
    QPushButton *m_apply;
    QPushButton *m_notSpeaker;
};

} // namespace nutgraf
