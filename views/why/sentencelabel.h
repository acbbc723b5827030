// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/span.h"

#include <QString>
#include <QTextLayout>
#include <QWidget>

namespace nutgraf
{

/// A sentence of the article with some of its words in bold. Plain text always: it paints, and reads no
/// markup.
class SentenceLabel : public QWidget
{
    Q_OBJECT
public:
    /// `bold` is a stretch of `sentence`; `accent` colours the bar beside it.
    SentenceLabel(const QString &sentence, Span bold, const QColor &accent, QWidget *parent);

    QString sentence() const { return m_sentence; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {240, heightForWidth(240)}; }
    QSize minimumSizeHint() const override { return {80, 0}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Breaks the sentence into lines; the value is their height.
    qreal layOut(QTextLayout &lines, qreal width) const;

    QString m_sentence;
    Span m_bold;
    QColor m_accent;
};

} // namespace nutgraf
