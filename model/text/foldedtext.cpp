// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/foldedtext.h"

#include <QStringMatcher>

#include <algorithm>

namespace nutgraf
{

namespace
{

QChar folded(QChar c)
{
    if (c.unicode() < 0x80)
        return c.unicode() >= 'A' && c.unicode() <= 'Z' ? QChar(c.unicode() + 32)
               : c.isSpace()                            ? QChar(u' ')
                                                        : c;
    switch (c.unicode()) {
    case u'“':
    case u'”':
    case u'„':
    case u'«':
    case u'»':
        return u'"';
    case u'‘':
    case u'’':
        return u'\'';
    case u'–':
    case u'—':
    case u'‑':
        return u'-';
    case u'\u00a0':
    case u'\u202f':
        return u' ';
    default:
        break;
    }
    // The letter that an accented one is made of; a ligature stays what it is.
    if (c.decompositionTag() == QChar::Canonical) {
        if (const QString parts = c.decomposition(); !parts.isEmpty())
            return folded(parts.front());
    }
    return c.toCaseFolded();
}

QString fold(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), result.begin(), folded);
    return result;
}

} // namespace

FoldedText::FoldedText(QStringView text)
    : m_text(fold(text))
{
}

std::vector<Span> FoldedText::find(QStringView words) const
{
    std::vector<Span> found;
    if (words.isEmpty())
        return found;
    const QStringMatcher matcher(fold(words));
    for (qsizetype at = matcher.indexIn(m_text); at >= 0; at = matcher.indexIn(m_text, at + words.size()))
        found.push_back({qint32(at), qint32(at + words.size())});
    return found;
}

bool FoldedText::contains(QStringView words) const
{
    return m_text.contains(fold(words));
}

} // namespace nutgraf
