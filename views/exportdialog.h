// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/exportmemory.h"
#include "views/picturestack.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace nutgraf
{

class PicturePreview;
class PictureSizeField;

/// Asks how a picture is to be made, shows it, and saves or copies it. With several pictures there is one
/// more that holds them all.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// `title` and `sourceLine` are what the picture says above and below, until changed.
    ExportDialog(std::vector<NamedPicture> pictures, const QString &title, const QString &sourceLine,
                 QWidget *parent = nullptr);

    /// Chooses the picture of that name ("all" for all of them); any other name changes nothing.
    void choosePicture(const QString &name);
    /// Sets everything as it was for the last picture; the title is this article's, unless it was the
    /// person's own.
    void recall(const ExportMemory &memory);
    PictureOptions options() const;
    PictureExtent extent() const;
    /// The picture as it comes out, pages and size included; its picture is null where there is none.
    SizedPicture result() const;
    PictureFormat format() const;

public Q_SLOTS:
    /// Asks for a file name and saves.
    void save();
    void copy();
    /// Saves without asking and says below the form how it went.
    bool saveTo(const QString &path);

Q_SIGNALS:
    /// A picture was saved; this is how to make the next one alike.
    void saved(const nutgraf::ExportMemory &memory);

private:
    QWidget *makeForm();
    void refresh();
    void takePicture();
    std::shared_ptr<const Picture> picture() const;
    QString sizeInWords(const SizedPicture &sized) const;

    std::vector<NamedPicture> m_pictures;
    QString m_articleTitle; ///< the article's
    QString m_sourceLine;
    PicturePreview *m_preview;
    QComboBox *m_view;
    QComboBox *m_format;
    PictureSizeField *m_size;
    QComboBox *m_scale;
    QComboBox *m_range;
    QComboBox *m_extent;
    QComboBox *m_theme;
    QCheckBox *m_transparent;
    QLineEdit *m_title;
    QLineEdit *m_subtitle;
    QCheckBox *m_legend;
    QPlainTextEdit *m_altText;
    QCheckBox *m_source;
    QLabel *m_result; ///< the size that will come out
    QLabel *m_status; ///< how the last saving or copying went
};

} // namespace nutgraf
