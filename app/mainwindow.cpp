// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/correctionskeeper.h"
#include "app/filedrops.h"
#include "app/menus/menus.h"
#include "app/messagebar.h"
#include "app/opener.h"
#include "app/openingprogress.h"
#include "app/readingfault.h"
#include "app/session.h"
#include "app/startpage.h"
#include "app/undo.h"
#include "app/workbench.h"
#include "model/extract/extraction.h"
#include "model/readers/readers.h"
#include "views/article/articlecanvas.h"
#include "views/find/findbar.h"
#include "views/review/reviewbar.h"
#include "views/timeline/timelineview.h"
#include "views/why/whyview.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace nutgraf
{

namespace
{

QString geometryKey()
{
    return QStringLiteral("window/geometry");
}
QString arrangementKey()
{
    return QStringLiteral("window/arrangement");
}
QString viewKey(const ViewRow &row)
{
    return QStringLiteral("views/") + row.name;
}

/// All windows, the oldest first.
QList<MainWindow *> &windows()
{
    static QList<MainWindow *> all;
    return all;
}

/// While all windows close at once, what was open is kept already.
bool isLeaving = false;

void keepSession(const QList<MainWindow *> &kept)
{
    std::vector<SessionWindow> session;
    for (const MainWindow *window : kept)
        session.push_back({window->path(), window->saveGeometry()});
    saveSession(session);
}

/// "All articles (*.txt *.html)" and one line a format.
QString fileFilters()
{
    QStringList every, lines;
    for (const ReaderRow &row : allReaders()) {
        QStringList patterns;
        for (const QString &ending : row.endings)
            patterns.append(QStringLiteral("*.") + ending);
        every += patterns;
        lines.append(QStringLiteral("%1 (%2)").arg(row.title, patterns.join(QLatin1Char(' '))));
    }
    lines.prepend(
        QStringLiteral("%1 (%2)").arg(MainWindow::tr("All articles"), every.join(QLatin1Char(' '))));
    lines.append(MainWindow::tr("All files (*)"));
    return lines.join(QStringLiteral(";;"));
}

} // namespace

MainWindow::MainWindow(std::shared_ptr<const RuleBook> rules, QWidget *parent)
    : QMainWindow(parent)
    , m_rules(std::move(rules))
    , m_project([book = m_rules](const Analysis &analysis, const Publication &publication) {
        return compose(analysis, *book, publication);
    })
    , m_shown(&m_project)
    , m_model(&m_project)
    , m_workspace{&m_project,
                  &m_model,
                  &m_selection,
                  [this](const Edit &edit, const QString &name) {
                      m_history.push(new EditCommand(&m_project, edit, name));
                  },
                  &m_shown,
                  &m_history,
                  &m_time}
    , m_opener(new Opener(m_rules, this))
    , m_keeper(new CorrectionsKeeper(&m_project, this))
    , m_messages(new MessageBar(this))
    , m_review(new ReviewBar(m_workspace, this))
    , m_pages(new QStackedWidget(this))
    , m_startPage(new StartPage(&m_recent, this))
    , m_workbench(new Workbench(m_workspace, this))
    , m_findBar(new FindBar(m_workspace, this))
    , m_status(new QLabel(this))
{
    setAcceptDrops(true);
    setAttribute(Qt::WA_DeleteOnClose, parent == nullptr);
    m_pages->addWidget(m_startPage);
    m_pages->addWidget(m_workbench);
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_review);
    column->addWidget(m_pages, 1);
    column->addWidget(m_findBar);
    setCentralWidget(centre);
    new FileDrops(this, [this](const std::vector<Source> &sources) { open(sources); });
    m_status->setTextFormat(Qt::PlainText);
    m_status->setContentsMargins(10, 0, 10, 0);
    statusBar()->addWidget(m_status, 1);
    statusBar()->addPermanentWidget(new OpeningProgress(m_opener, this));
    windows().append(this);
    wireFindBar();
    buildMenus(*this);

    connect(m_opener, &Opener::opened, this, &MainWindow::showArticle);
    connect(m_opener, &Opener::failed, this, [this](const Source &, const Error &error) { tell(error); });
    connect(m_keeper, &CorrectionsKeeper::kept, &m_history, &QUndoStack::setClean);
    connect(m_keeper, &CorrectionsKeeper::failed, this, &MainWindow::tell);
    connect(m_keeper, &CorrectionsKeeper::setAside, this, [this](const QString &name) {
        tell({tr("The file for your corrections had been changed by something else, which now has a name of "
                 "its own."),
              name, tr("Your corrections in this window are kept in its place.")});
    });
    if (auto *timeline = m_workbench->findChild<TimelineView *>()) {
        connect(timeline, &TimelineView::trialBegun, m_keeper, &CorrectionsKeeper::hold);
        connect(timeline, &TimelineView::trialEnded, m_keeper, &CorrectionsKeeper::release);
    }
    if (auto *why = m_workbench->findChild<WhyView *>())
        connect(m_review, &ReviewBar::editRequested, why, [this, why] {
            m_workbench->bringForward(QStringLiteral("why"));
            why->editField();
        });
    connect(m_startPage, &StartPage::openRequested, this, &MainWindow::chooseFiles);
    connect(m_startPage, &StartPage::pasteRequested, this, &MainWindow::paste);
    connect(m_startPage, &StartPage::sourceChosen, this, [this](const Source &source) { open({source}); });
    connect(&m_history, &QUndoStack::cleanChanged, this, &MainWindow::updateTitle);
    connect(&m_project, &Project::articleChanged, this, [this] {
        m_pages->setCurrentWidget(m_project.isOpen() ? static_cast<QWidget *>(m_workbench) : m_startPage);
    });
    connect(&m_project, &Project::factsChanged, this, [this] {
        if (!m_project.fact(m_selection.current()))
            m_selection.clear();
        m_selection.hover({});
    });
    connect(&m_shown, &ShownFacts::changed, this, &MainWindow::updateStatus);
    updateTitle();
    updateStatus();
    restoreLayout();
}

MainWindow::~MainWindow()
{
    windows().removeOne(this);
    delete m_keeper; // it writes what is left to write of the project
    // The views look at members of this window: they go before those do.
    delete takeCentralWidget();
}

void MainWindow::wireFindBar()
{
    auto *article = m_workbench->findChild<ArticleCanvas *>();
    if (!article)
        return;
    connect(m_findBar, &FindBar::placesFound, article, &ArticleCanvas::setFound);
    connect(m_findBar, &FindBar::ended, article, [article] { article->setFocus(Qt::OtherFocusReason); });
    connect(&m_project, &Project::articleChanged, m_findBar, [this] {
        if (!m_findBar->isHidden())
            m_findBar->end();
    });
}

QList<MainWindow *> MainWindow::all()
{
    return windows();
}

MainWindow *MainWindow::openWindow()
{
    auto *other = new MainWindow(m_rules);
    other->resize(size());
    other->move(pos() + QPoint(28, 28)); // not exactly on top of this one
    other->show();
    return other;
}

void MainWindow::quit()
{
    keepSession(windows());
    const QScopedValueRollback leaving(isLeaving, true);
    QApplication::closeAllWindows();
}

MainWindow *MainWindow::restoreSession(const std::shared_ptr<const RuleBook> &rules)
{
    MainWindow *first = nullptr;
    for (const SessionWindow &saved : savedSession()) {
        const bool isGone = !saved.path.isEmpty() && !QFileInfo::exists(saved.path);
        if (isGone || (saved.path.isEmpty() && first))
            continue;
        auto *window = new MainWindow(rules);
        window->restoreGeometry(saved.geometry);
        window->show();
        if (!saved.path.isEmpty())
            window->open({FileSource{saved.path}});
        first = first ? first : window;
    }
    if (!first) {
        first = new MainWindow(rules);
        first->show();
    }
    return first;
}

QString MainWindow::title() const
{
    return m_name.isEmpty() ? tr("Start page") : m_name;
}

void MainWindow::open(const std::vector<Source> &sources)
{
    bool here = m_history.isClean();
    for (const Source &source : sources) {
        if (here) {
            m_opener->open(source);
        } else {
            openWindow()->open({source});
        }
        here = false;
    }
}

void MainWindow::showArticle(const Source &source, const OpenedSource &opened)
{
    m_messages->hide();
    m_keeper->stop();
    m_selection.pointAt(-1);
    m_history.clear();
    m_name = nameOf(source);
    m_path.clear();
    m_project.open(opened.opened);
    m_keeper->follow(opened.correctionsPath, opened.correctionsBytes);
    if (opened.unusable)
        tell(*opened.unusable);
    else if (const auto fault = readingFaultOf(m_project, source))
        tell(*fault);
    const auto *file = std::get_if<FileSource>(&source);
    if (file && file->path != QLatin1String("-") && !file->path.startsWith(QLatin1Char(':'))) {
        m_path = QFileInfo(file->path).absoluteFilePath();
        m_recent.add(file->path);
    }
    updateTitle();
    updateStatus();
}

void MainWindow::closeArticle()
{
    m_opener->cancel();
    m_messages->hide();
    m_keeper->stop();
    m_selection.pointAt(-1);
    m_history.clear();
    m_name.clear();
    m_path.clear();
    m_project.close();
    updateTitle();
    updateStatus();
}

void MainWindow::chooseFiles()
{
    const QString last = m_recent.paths().value(0);
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Open articles"),
                                                            QFileInfo(last).absolutePath(), fileFilters());
    std::vector<Source> sources;
    for (const QString &path : paths)
        sources.push_back(FileSource{path});
    open(sources);
}

void MainWindow::paste()
{
    const QMimeData *mime = QApplication::clipboard()->mimeData(); // null where nobody put anything there
    const auto sources = mime ? sourcesIn(*mime) : std::vector<Source>();
    if (sources.empty()) {
        tell(
            {tr("There is no text on the clipboard."), {}, tr("Copy an article first, then paste it here.")});
        return;
    }
    open(sources);
}

void MainWindow::tell(const Error &error)
{
    m_messages->show(error);
}

void MainWindow::resetArrangement()
{
    m_workbench->resetArrangement();
}

void MainWindow::updateTitle()
{
    const QString name = QString(m_name).replace(QLatin1String("[*]"), QLatin1String("[*][*]"));
    setWindowTitle(name.isEmpty() ? QStringLiteral("Nutgraf[*]") : tr("%1[*] – Nutgraf").arg(name));
    setWindowModified(!m_history.isClean());
}

void MainWindow::updateStatus()
{
    const QString promise = tr("nothing leaves this computer");
    if (!m_project.isOpen()) {
        m_status->setText(promise);
        return;
    }
    std::array<int, 3> counts{};
    for (const Fact &fact : m_shown.facts()) {
        if (head(fact).origin != Origin::Dismissed)
            ++counts[size_t(kindOf(fact))];
    }
    QStringList parts{countedFacts(m_shown.result().shown, m_shown.result().total),
                      tr("%n events", nullptr, counts[size_t(FactKind::Event)]),
                      tr("%n troop numbers", nullptr, counts[size_t(FactKind::Deployment)]),
                      tr("%n quotes", nullptr, counts[size_t(FactKind::Quote)]), promise};
    if (m_shown.isFiltered())
        parts.insert(1, tr("filtered"));
    m_status->setText(parts.join(QStringLiteral("  ·  ")));
}

void MainWindow::restoreLayout()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value(geometryKey()).toByteArray()))
        resize(QSize(1500, 940).boundedTo(screen()->availableSize() * 0.95));
    m_workbench->restoreArrangement(settings.value(arrangementKey()).toByteArray());
    for (const Workbench::Place &place : m_workbench->places())
        place.view->restoreViewState(settings.value(viewKey(*place.row)).toByteArray());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings settings;
    settings.setValue(geometryKey(), saveGeometry());
    settings.setValue(arrangementKey(), m_workbench->arrangement());
    for (const Workbench::Place &place : m_workbench->places())
        settings.setValue(viewKey(*place.row), place.view->viewState());
    m_opener->cancel();
    if (!isLeaving) {
        // Who closes windows one after the other finds the last one again.
        QList<MainWindow *> kept = windows();
        kept.removeOne(this);
        kept.removeIf([](const MainWindow *window) { return window->isHidden(); });
        keepSession(kept.isEmpty() ? QList<MainWindow *>{this} : kept);
    }
    m_keeper->flush();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!sourcesIn(*event->mimeData()).empty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    open(sourcesIn(*event->mimeData()));
}

} // namespace nutgraf
