// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/picturestack.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace nutgraf
{

class PicturePreview;

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
    PictureOptions options() const;
    PictureFormat format() const;

public Q_SLOTS:
    /// Asks for a file name and saves.
    void save();
    void copy();
    /// Saves without asking and says below the form how it went.
    bool saveTo(const QString &path);

private:
    QWidget *makeForm();
    void refresh();
    void takePreset(int index);
    std::shared_ptr<const Picture> picture() const;
    QString sizeInWords() const;

    std::vector<NamedPicture> m_pictures;
    QString m_sourceLine;
    PicturePreview *m_preview;
    QComboBox *m_view;
    QComboBox *m_format;
    QComboBox *m_preset;
    QSpinBox *m_width;
    QSpinBox *m_height;
    QComboBox *m_scale;
    QComboBox *m_range;
    QComboBox *m_theme;
    QCheckBox *m_transparent;
    QLineEdit *m_title;
    QCheckBox *m_source;
    QLabel *m_result; ///< the size that will come out
    QLabel *m_status; ///< how the last saving or copying went
};

} // namespace nutgraf
