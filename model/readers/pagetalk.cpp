// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readers/pagetalk.h"

#include "model/readers/htmlblocks.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace nutgraf
{

namespace
{

/// What pages say in blocks of their own, lower case, without the stop or colon at the end.
const QSet<QString> &wholeBlocks()
{
    static const QSet<QString> phrases = [] {
        const QString table = QStringLiteral(
            "ad|advert|adverts|advertisement|advertisements|sponsored|sponsored content|promoted|paid "
            "content|"
            "related|related content|related stories|related articles|related topics|related news|related "
            "links|"
            "related coverage|related posts|recommended|recommended for you|more stories|more news|more on "
            "this|"
            "more on this story|more to explore|more like this|read more|read next|read also|also read|see "
            "also|"
            "don't miss|most read|most popular|most viewed|trending|trending now|editor's picks|editors' "
            "picks|"
            "editor's choice|share|share this|share this story|share this article|share this post|share this "
            "page|"
            "tweet|email|print|save|comment|comments|view comments|show comments|leave a comment|leave a "
            "reply|reply|"
            "shares|subscribe|subscribe now|sign up|sign in|log in|login|register|follow "
            "us|loading|close|menu|skip|"
            "tag|tags|topic|topics|filed under|new|live|watch|watch "
            "now|play|video|photo|photos|gallery|swipe|scroll|"
            "expand|back to top|top|next|previous|story continues|story continues below|"
            "story continues below advertisement|article continues below|article continues below "
            "advertisement|"
            "continue reading|continue reading below|min read|mins read|minute read|minutes read");
        const QStringList list = table.split(QLatin1Char('|'));
        return QSet<QString>(list.begin(), list.end());
    }();
    return phrases;
}

/// How short blocks begin that speak of the page; a word ends where the phrase does.
const QStringList &beginnings()
{
    static const QStringList phrases =
        QStringLiteral(
            "read more|read also|also read|read next|see also|related:|more:|watch:|recommended:|like this "
            "story|"
            "like this article|share this|share on|follow us|follow @|sign up for|sign up to|subscribe to|"
            "subscribe now|subscribe for|click here to|download the|download our|join us|join our|tell us "
            "what you|"
            "have your say|let us know|updated at|updated on|updated:|last updated|published at|published on|"
            "published:|posted at|posted on|posted in|posted by|posted:|©|(c)|copyright|all rights "
            "reserved|photo by|"
            "photo:|photo credit|photos:|photograph by|photograph:|image:|image by|image credit|image source|"
            "picture:|pictures:|picture by|credit:|credits:|tags:|topics:|filed under|category:|categories:|"
            "this website uses cookies|this site uses cookies|we use cookies|please enable|enable javascript|"
            "why you can trust|via facebook|via twitter|via email")
            .split(QLatin1Char('|'));
    return phrases;
}

/// Lower case, straight apostrophes, without what stands around the words.
QString plainly(QStringView text)
{
    static const QString trailing = QStringLiteral(".:!…>» ");
    QString plain = text.toString().toLower().replace(QChar(0x2019), QLatin1Char('\''));
    while (!plain.isEmpty() && trailing.contains(plain.back()))
        plain.chop(1);
    return plain;
}

/// "12 comments", "5 min read" without the number.
QString withoutCount(const QString &text)
{
    const auto word =
        std::find_if(text.begin(), text.end(), [](QChar c) { return !c.isDigit() && c != QLatin1Char(' '); });
    return QString(word, text.end() - word);
}

bool beginsWith(const QString &text, const QString &phrase)
{
    if (!text.startsWith(phrase))
        return false;
    return text.size() == phrase.size() || !phrase.back().isLetter() ||
           !text[phrase.size()].isLetterOrNumber();
}

/// "[button link=...]", "<img ...>": code that a page shows by mistake.
bool isLeftOverMarkup(QStringView text)
{
    return (text.startsWith(QLatin1Char('[')) || text.startsWith(QLatin1Char('<'))) &&
           (text.endsWith(QLatin1Char(']')) || text.endsWith(QLatin1Char('>')));
}

} // namespace

bool isPageTalk(QStringView text)
{
    constexpr int longest = 25;
    if (text.isEmpty() || countWords(text) > longest)
        return false;
    const QString words = plainly(text);
    const auto begins = [&words](const QString &phrase) { return beginsWith(words, phrase); };
    return wholeBlocks().contains(withoutCount(words)) ||
           std::any_of(beginnings().begin(), beginnings().end(), begins) || isLeftOverMarkup(text);
}

bool endsLikeASentence(QStringView text)
{
    static const QString stops = QStringLiteral(".!?…:;");
    static const QString closers = QStringLiteral("\"'”’)]");
    qsizetype last = text.size() - 1;
    while (last > 0 && closers.contains(text[last]))
        --last;
    return last >= 0 && stops.contains(text[last]);
}

} // namespace nutgraf
