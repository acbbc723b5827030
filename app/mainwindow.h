// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recent.h"
#include "app/source.h"
#include "model/items/factmodel.h"
#include "model/items/shownfacts.h"
#include "model/project/project.h"
#include "model/project/selection.h"
#include "model/result.h"
#include "views/sharedtime.h"
#include "views/view.h"

#include <QMainWindow>
#include <QUndoStack>

#include <memory>
#include <vector>

class QLabel;
class QStackedWidget;

namespace nutgraf
{

class CorrectionsKeeper;
class FindBar;
class MessageBar;
class Opener;
struct OpenedSource;
class ReviewBar;
class RuleBook;
class StartPage;
class Workbench;

/// A window with one article, or with the start page. It only wires: what opens, shows and changes an article
/// are parts of their own.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(std::shared_ptr<const RuleBook> rules, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens the first of `sources` here and each other in a window of its own. Returns at once; an error
    /// leaves what is open untouched.
    void open(const std::vector<Source> &sources);
    /// Says something above the views.
    void tell(const Error &error);
    /// Asks for files and opens them.
    void chooseFiles();
    void closeArticle();
    /// Opens what the clipboard holds.
    void paste();
    void resetArrangement();
    /// Another window, with the start page.
    MainWindow *openWindow();
    /// Closes all windows; the next start has them again.
    void quit();

    /// The program's windows, the oldest first.
    static QList<MainWindow *> all();
    /// Opens the windows and articles that were open when the program was left; articles that are gone are
    /// passed over. At least one window, which is answered with.
    static MainWindow *restoreSession(const std::shared_ptr<const RuleBook> &rules);

    /// What it shows, for lists of windows.
    QString title() const;
    /// Of the open article's file; empty where it has none.
    QString path() const { return m_path; }
    const Workspace &workspace() const { return m_workspace; }
    Project *project() { return &m_project; }
    CorrectionsKeeper *keeper() const { return m_keeper; }
    QUndoStack *history() { return &m_history; }
    RecentFiles *recent() { return &m_recent; }
    Workbench *workbench() const { return m_workbench; }
    MessageBar *messages() const { return m_messages; }
    FindBar *findBar() const { return m_findBar; }
    ReviewBar *review() const { return m_review; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void showArticle(const Source &source, const OpenedSource &opened);
    void updateTitle();
    void updateStatus();
    void restoreLayout();
    void wireFindBar();

    std::shared_ptr<const RuleBook> m_rules;
    Project m_project;
    ShownFacts m_shown; ///< before what shows: it hears of changes first
    FactModel m_model;
    Selection m_selection;
    QUndoStack m_history;
    SharedTime m_time{this};
    RecentFiles m_recent;
    Workspace m_workspace;
    Opener *m_opener;
    CorrectionsKeeper *m_keeper;
    MessageBar *m_messages;
    ReviewBar *m_review;
    QStackedWidget *m_pages;
    StartPage *m_startPage;
    Workbench *m_workbench;
    FindBar *m_findBar;
    QLabel *m_status;
    QString m_name; ///< of the open article, for the title
    QString m_path; ///< of its file; empty where it has none
};

} // namespace nutgraf
