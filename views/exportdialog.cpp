// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exportdialog.h"

#include "views/pictureclipboard.h"
#include "views/picturepreview.h"
#include "views/picturesheets.h"
#include "views/picturesizefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QStandardPaths>

namespace nutgraf
{

namespace
{

constexpr int usualScale = 2; ///< sharp on the screens and in the papers of today

} // namespace

ExportDialog::ExportDialog(std::vector<NamedPicture> pictures, const QString &title,
                           const QString &sourceLine, QWidget *parent)
    : QDialog(parent)
    , m_pictures(std::move(pictures))
    , m_articleTitle(title)
    , m_sourceLine(sourceLine)
    , m_preview(new PicturePreview)
    , m_view(new QComboBox)
    , m_format(new QComboBox)
    , m_size(new PictureSizeField)
    , m_scale(new QComboBox)
    , m_range(new QComboBox)
    , m_extent(new QComboBox)
    , m_theme(new QComboBox)
    , m_transparent(new QCheckBox(tr("No background")))
    , m_title(new QLineEdit(title))
    , m_subtitle(new QLineEdit)
    , m_legend(new QCheckBox(tr("Legend")))
    , m_altText(new QPlainTextEdit)
    , m_source(new QCheckBox(tr("Say where it comes from")))
    , m_result(new QLabel)
    , m_status(new QLabel)
{
    setWindowTitle(tr("Export Picture"));
    if (m_pictures.size() > 1)
        m_pictures.push_back({QStringLiteral("all"), tr("All views"), stackedPicture(m_pictures)});

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *saveButton = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    auto *copyButton = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    copyButton->setAutoDefault(false);
    saveButton->setDefault(true);
    saveButton->setEnabled(!m_pictures.empty());
    copyButton->setEnabled(!m_pictures.empty());
    connect(saveButton, &QPushButton::clicked, this, &ExportDialog::save);
    connect(copyButton, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *sides = new QHBoxLayout;
    sides->addWidget(m_preview, 1);
    sides->addWidget(makeForm(), 0, Qt::AlignTop);
    auto *below = new QHBoxLayout;
    below->addWidget(m_status, 1);
    below->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(sides, 1);
    layout->addLayout(below);
    setTabOrder(copyButton, buttons->button(QDialogButtonBox::Close)); // which the box leaves out
    resize(sizeHint().expandedTo({1040, 680}));                        // the preview is to be read
    refresh();
}

QWidget *ExportDialog::makeForm()
{
    for (const NamedPicture &each : m_pictures)
        m_view->addItem(each.title, each.name);
    m_format->addItem(tr("PNG, pixels"), int(PictureFormat::Png));
    m_format->addItem(tr("SVG, drawing"), int(PictureFormat::Svg));
    m_format->addItem(tr("PDF, page"), int(PictureFormat::Pdf));
    m_format->addItem(tr("HTML, web page"), int(PictureFormat::Html));
    for (int scale = 1; scale <= 4; ++scale)
        m_scale->addItem(tr("%1 ×").arg(scale), scale);
    m_scale->setCurrentIndex(m_scale->findData(usualScale));
    m_range->addItem(tr("Everything"), int(PictureRange::Whole));
    m_range->addItem(tr("What the window shows"), int(PictureRange::Visible));
    m_range->addItem(tr("What is chosen"), int(PictureRange::Selection));
    m_extent->addItem(tr("In this size"), int(PictureExtent::Fixed));
    m_extent->addItem(tr("As large as its labels need"), int(PictureExtent::Grow));
    m_extent->addItem(tr("Over several pages (PDF)"), int(PictureExtent::Pages));
    m_extent->setToolTip(tr("Whether a long timeline is made to fit, or shown whole"));
    m_theme->addItem(tr("Light"), false);
    m_theme->addItem(tr("Dark"), true);
    m_source->setChecked(true);
    m_subtitle->setPlaceholderText(tr("No subtitle"));
    m_altText->setTabChangesFocus(true);
    m_altText->setFixedHeight(7 * fontMetrics().lineSpacing() + 12);
    m_altText->setToolTip(tr("Said by screen readers in the picture's place; written into the file"));
    m_title->setPlaceholderText(tr("No title"));
    m_title->setCursorPosition(0);
    m_result->setTextFormat(Qt::PlainText);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);

    auto *form = new QWidget;
    auto *rows = new QFormLayout(form);
    rows->addRow(tr("&Picture"), m_view);
    rows->addRow(tr("&Format"), m_format);
    rows->addRow(tr("Si&ze"), m_size);
    rows->addRow(tr("Sca&le"), m_scale);
    rows->addRow(QString(), m_result);
    rows->addRow(tr("&Range"), m_range);
    rows->addRow(tr("&Extent"), m_extent);
    rows->addRow(tr("Colo&urs"), m_theme);
    rows->addRow(QString(), m_transparent);
    rows->addRow(tr("&Title"), m_title);
    rows->addRow(tr("Su&btitle"), m_subtitle);
    rows->addRow(QString(), m_legend);
    rows->addRow(QString(), m_source);
    rows->addRow(tr("&Alt text"), m_altText);

    connect(m_size, &PictureSizeField::changed, this, &ExportDialog::refresh);
    connect(m_view, &QComboBox::currentIndexChanged, this, &ExportDialog::takePicture);
    for (QComboBox *box : {m_format, m_scale, m_range, m_extent, m_theme})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    for (QCheckBox *box : {m_transparent, m_source, m_legend})
        connect(box, &QCheckBox::toggled, this, &ExportDialog::refresh);
    for (QLineEdit *line : {m_title, m_subtitle})
        connect(line, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    connect(m_altText, &QPlainTextEdit::textChanged, this, &ExportDialog::refresh);
    return form;
}

/// A page of its own wants paper; what it cannot be, it is not any more.
void ExportDialog::takePicture()
{
    const bool isDocument = picture() && picture()->isDocument();
    if (isDocument) {
        m_size->setPixels(PictureSizeField::uprightPage());
        m_format->setCurrentIndex(m_format->findData(int(PictureFormat::Pdf)));
    } else if (m_view->currentData() == QLatin1String("all")) {
        m_size->setPixels(PictureSizeField::uprightPage()); // one below the other
    }
    if (!isDocument && format() == PictureFormat::Html)
        m_format->setCurrentIndex(0);
    refresh();
}

void ExportDialog::recall(const ExportMemory &memory)
{
    choosePicture(memory.picture);
    if (const auto last = pictureFormatOf(memory.path))
        m_format->setCurrentIndex(m_format->findData(int(*last)));
    m_size->setPixels(memory.how.size);
    m_scale->setCurrentIndex(m_scale->findData(int(memory.how.scale)));
    m_range->setCurrentIndex(m_range->findData(int(memory.how.range)));
    m_extent->setCurrentIndex(m_extent->findData(int(memory.extent)));
    m_theme->setCurrentIndex(memory.how.theme.dark ? 1 : 0);
    m_transparent->setChecked(memory.how.transparent);
    m_legend->setChecked(memory.how.legend);
    m_source->setChecked(memory.source);
    if (memory.ownTitle)
        m_title->setText(memory.how.title);
}

void ExportDialog::choosePicture(const QString &name)
{
    if (const int index = m_view->findData(name); index >= 0)
        m_view->setCurrentIndex(index);
}

std::shared_ptr<const Picture> ExportDialog::picture() const
{
    const int index = m_view->currentIndex();
    return index < 0 ? nullptr : m_pictures[size_t(index)].picture;
}

PictureFormat ExportDialog::format() const
{
    return PictureFormat(m_format->currentData().toInt());
}

PictureOptions ExportDialog::options() const
{
    PictureOptions options;
    options.size = m_size->pixels();
    options.subtitle = m_subtitle->text();
    options.legend = m_legend->isChecked();
    options.altText = m_altText->toPlainText();
    options.scale = format() == PictureFormat::Png ? m_scale->currentData().toDouble() : 1;
    options.transparent = m_transparent->isChecked();
    options.title = m_title->text();
    options.sourceLine = m_source->isChecked() ? m_sourceLine : QString();
    options.theme = m_theme->currentData().toBool() ? Theme::darkTheme() : Theme::light();
    options.range = PictureRange(m_range->currentData().toInt());
    return options;
}

PictureExtent ExportDialog::extent() const
{
    const auto extent = PictureExtent(m_extent->currentData().toInt());
    return extent == PictureExtent::Pages && format() != PictureFormat::Pdf ? PictureExtent::Fixed : extent;
}

SizedPicture ExportDialog::result() const
{
    return picture() ? inExtent(picture(), options(), extent()) : SizedPicture{nullptr, options()};
}

QString ExportDialog::sizeInWords(const SizedPicture &sized) const
{
    if (format() == PictureFormat::Html)
        return tr("as wide as the reader's window");
    const PictureOptions &chosen = sized.options;
    const auto millimetres = [](double pixels) {
        return QString::number(PictureSizeField::toMillimetres(pixels), 'f', 0);
    };
    if (sized.picture && extent() == PictureExtent::Pages) {
        const int count = sheetCount(*sized.picture);
        const QString width = millimetres(chosen.size.width()), height = millimetres(chosen.size.height());
        return count == 1 ? tr("gives one page of %1 × %2 mm").arg(width, height)
                          : tr("gives %1 pages of %2 × %3 mm").arg(QString::number(count), width, height);
    }
    if (format() == PictureFormat::Png)
        return tr("gives %1 × %2 pixels")
            .arg(chosen.size.width() * chosen.scale)
            .arg(chosen.size.height() * chosen.scale);
    return tr("gives %1 × %2 mm").arg(millimetres(chosen.size.width()), millimetres(chosen.size.height()));
}

void ExportDialog::refresh()
{
    const bool isDocument = picture() && picture()->isDocument();
    m_scale->setEnabled(format() == PictureFormat::Png);
    m_extent->setEnabled(dynamic_cast<const GrowingPicture *>(picture().get()) != nullptr);
    if (auto *extents = qobject_cast<QStandardItemModel *>(m_extent->model()))
        extents->item(m_extent->findData(int(PictureExtent::Pages)))
            ->setEnabled(format() == PictureFormat::Pdf);
    if (auto *formats = qobject_cast<QStandardItemModel *>(m_format->model()))
        formats->item(m_format->findData(int(PictureFormat::Html)))->setEnabled(isDocument);
    m_altText->setPlaceholderText(picture() ? picture()->description().left(240) : QString());
    const SizedPicture sized = result();
    m_result->setText(sizeInWords(sized));
    m_status->clear();
    m_preview->setPicture(sized.picture, sized.options);
}

void ExportDialog::save()
{
    static constexpr const char *endings[] = {"png", "svg", "pdf", "html"};
    const QString ending = QString::fromLatin1(endings[size_t(format())]);
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    const QString proposed = folder.filePath(safeFileName(m_title->text()) + QLatin1Char('.') + ending);
    const QString filter = tr("%1 pictures (*.%2)").arg(ending.toUpper(), ending);
    QString path = QFileDialog::getSaveFileName(this, tr("Save Picture"), proposed, filter);
    if (path.isEmpty())
        return;
    if (!pictureFormatOf(path))
        path += QLatin1Char('.') + ending;
    saveTo(path);
}

bool ExportDialog::saveTo(const QString &path)
{
    if (!picture())
        return false;
    const SizedPicture sized = result();
    const auto written = writePicture(*sized.picture, sized.options, path);
    m_status->setText(written ? tr("Saved: %1").arg(QDir::toNativeSeparators(*written))
                              : written.error().message());
    if (written)
        Q_EMIT saved({m_view->currentData().toString(), path, extent(), options(),
                      m_title->text() != m_articleTitle, m_source->isChecked()});
    return written.ok();
}

void ExportDialog::copy()
{
    if (!picture())
        return;
    const SizedPicture sized = result();
    copyPicture(*sized.picture, sized.options);
    m_status->setText(tr("The picture is on the clipboard."));
}

} // namespace nutgraf
