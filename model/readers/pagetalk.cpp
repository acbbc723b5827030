// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readers/pagetalk.h"

#include "model/readers/htmlblocks.h"

#include <QRegularExpression>

namespace nutgraf
{

bool isPageTalk(QStringView text)
{
    constexpr int longest = 25;
    // Words that are the whole block.
    static const QRegularExpression whole(
        QStringLiteral(
            R"(^(?:advert(?:isement)?s?|ad|sponsored(?: content)?|promoted|related(?: (?:content|stories|articles|topics|news|links|coverage|posts))?|recommended|more (?:stories|news|on this|to explore)|read (?:more|next|also)|also read|see also|don['’]t miss|most (?:read|popular|viewed)|trending(?: now)?|editor['’]?s['’]? (?:picks?|choice)|share|share this(?: (?:story|article|post|page))?|tweet|email|print|save|comments?|\d+ comments?|view comments|show comments|leave a (?:comment|reply)|reply|subscribe(?: now)?|sign (?:up|in)|log ?in|register|follow us|loading|close|menu|skip|tags?|topics?|filed under|new|live|watch|play|video|photos?|gallery|swipe|scroll|expand|back to top|top|next|previous|story continues(?: below)?(?: advertisement)?|article continues below(?: advertisement)?|continue reading(?: below)?|(?:this )?story is developing|\d+ min(?:ute)?s? read|\d+ shares?)[.:!…>»]*$)"),
        QRegularExpression::CaseInsensitiveOption);
    // Words that begin a short block.
    static const QRegularExpression beginning(
        QStringLiteral(
            R"(^(?:read more\b|read also\b|also read\b|read next\b|see also\b|related\s*:|more\s*:|watch\s*:|recommended\s*:|like this (?:story|article)|share this|follow (?:us|@|\w+ on (?:twitter|facebook))|sign up (?:for|to)\b|subscribe (?:to|now|for)\b|click here to\b|download (?:the|our)\b|join (?:us|our)\b|tell us what you\b|have your say|let us know\b|(?:last )?updated?\s*(?:at|on|:)|published\s*(?:at|on|:)|posted\s*(?:at|on|in|by|:)|(?:©|\(c\)|copyright)\s|all rights reserved|photo(?:graph)?s?\s*(?:by|:|/|credit)|image\s*(?:by|:|/|credit|source)|picture\s*(?:by|:|/)|credits?\s*:|source\s*:\s*\S+$|tags?\s*:|topics?\s*:|filed under|categor(?:y|ies)\s*:|this (?:website|site|page) uses cookies|we use cookies|please enable|enable javascript|your browser|get (?:the|our) .{0,40}newsletter|why you can trust|share on|via (?:facebook|twitter|email))|^[\[<].*[\]>]$)"),
        QRegularExpression::CaseInsensitiveOption);
    return countWords(text) <= longest && (whole.match(text).hasMatch() || beginning.match(text).hasMatch());
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
