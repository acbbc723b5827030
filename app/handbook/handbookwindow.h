// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QUrl>

class QLabel;
class QLineEdit;
class QListWidget;

namespace nutgraf
{

class HandbookBrowser;

/// The handbook: its pages at the left, the chosen one beside them, and a field that searches all of them.
/// A window of its own that stays open beside the article; there is one for the whole program.
class HandbookWindow : public QDialog
{
    Q_OBJECT
public:
    explicit HandbookWindow(QWidget *parent = nullptr);

    /// Brings the program's handbook to the front, open at `url`.
    static void showAt(const QUrl &url);

    /// F1 in `dialog` opens the handbook at `url`.
    static void addHelp(QDialog *dialog, const QUrl &url);

    void open(const QUrl &url);

    using QDialog::open;

private:
    void follow(const QUrl &url);
    /// Goes to the next place (`steps` 1) or the one before (-1) that holds the words in the field, on this
    /// page or another.
    void find(int steps);

    QListWidget *m_pages;
    HandbookBrowser *m_browser;
    QLineEdit *m_field;
    QLabel *m_nothing;
};

} // namespace nutgraf
