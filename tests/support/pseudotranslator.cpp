// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pseudotranslator.h"

#include <QHash>
#include <QKeySequence>

namespace nutgraf::test
{

QString pseudo(const QString &text)
{
    static const QHash<QChar, QChar> accented{{u'a', u'á'}, {u'e', u'é'}, {u'i', u'í'}, {u'o', u'ö'},
                                              {u'u', u'ü'}, {u'A', u'Å'}, {u'E', u'É'}, {u'I', u'Î'},
                                              {u'O', u'Ö'}, {u'U', u'Ü'}, {u'c', u'ç'}, {u'n', u'ñ'}};
    const bool isKey =
        text.size() < 2 || text == QLatin1String("Esc") || text.startsWith(QLatin1String("Alt+"));
    const bool isFileFilter = text.contains(QLatin1String("(*"));
    if (isKey || isFileFilter)
        return text;
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlaceholder = i > 0 && (text[i - 1] == u'%' || text[i - 1] == u'&');
        result += isPlaceholder ? text[i] : accented.value(text[i], text[i]);
    }
    return result + u' ' + QString(std::max<qsizetype>(1, text.size() * 2 / 5 - 1), u'~');
}

QString PseudoTranslator::translate(const char *, const char *source, const char *, int) const
{
    return pseudo(QString::fromUtf8(source));
}

} // namespace nutgraf::test
