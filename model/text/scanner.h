// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/tokens.h"

#include <QStringView>

namespace nutgraf
{

/// Reads one token of a text after another. Knows shapes, not words.
class Scanner
{
public:
    explicit Scanner(QStringView text)
        : m_text(text)
        , m_size(qint32(text.size()))
    {
    }

    /// Reads the next token into `token`: span, shape classes, the space before it. False at the end.
    bool next(Token &token);

private:
    QChar peek(qint32 ahead = 0) const
    {
        return m_at + ahead < m_size ? m_text[m_at + ahead] : QChar(QLatin1Char(' '));
    }
    bool endsAt(qint32 ahead) const;
    bool readRun(QChar c, qint32 count);
    void readNumber(ClassSet &classes);
    void readWord(ClassSet &classes);
    void readMark(ClassSet &classes, bool spaceBefore);
    template <class Note>
    bool readInitials(Note note);
    bool isPossessive() const;
    bool isClitic() const;
    bool opens(qint32 at) const;

    QStringView m_text;
    qint32 m_size;
    qint32 m_at = 0;
};

} // namespace nutgraf
