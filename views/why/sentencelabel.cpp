// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/why/sentencelabel.h"

#include "views/theme.h"

#include <QPainter>

#include <cmath>

namespace nutgraf
{

namespace
{
constexpr qreal barWidth = 3;
constexpr qreal indent = 12;
} // namespace

SentenceLabel::SentenceLabel(const QString &sentence, Span bold, const QColor &accent, QWidget *parent)
    : QWidget(parent)
    , m_sentence(sentence)
    , m_bold(bold)
    , m_accent(accent)
{
    for (QChar &c : m_sentence) {
        if (c == u'\n' || c == u'\r' || c == u'\t')
            c = u' ';
    }
    QFont serif = font();
    serif.setStyleHint(QFont::Serif);
    serif.setFamily(QStringLiteral("serif"));
    setFont(serif);
    setAccessibleName(m_sentence);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

qreal SentenceLabel::layOut(QTextLayout &lines, qreal width) const
{
    QTextLayout::FormatRange bold;
    bold.start = m_bold.begin;
    bold.length = m_bold.length();
    bold.format.setFontWeight(QFont::Bold);
    lines.setFormats({bold});
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    lines.setTextOption(option);
    lines.beginLayout();
    qreal y = 0;
    const qreal step = std::round(QFontMetricsF(font()).height() * 1.25);
    for (QTextLine line = lines.createLine(); line.isValid(); line = lines.createLine()) {
        line.setLineWidth(std::max(40.0, width - indent));
        line.setPosition({indent, y});
        y += step;
    }
    lines.endLayout();
    return y;
}

int SentenceLabel::heightForWidth(int width) const
{
    QTextLayout lines(m_sentence, font());
    return int(std::ceil(layOut(lines, width)));
}

void SentenceLabel::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(QRectF(0, 0, barWidth, height()), m_accent);
    painter.setPen(theme.text);
    QTextLayout lines(m_sentence, font());
    layOut(lines, width());
    lines.draw(&painter, {0, 0});
}

} // namespace nutgraf
