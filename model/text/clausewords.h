// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/sameword.h"
#include "model/text/tagnames.h"
#include "model/text/tokens.h"

namespace nutgraf
{

/// A sentence's words as those ask for them who look for its clauses: beyond its ends stands nothing.
class ClauseWords
{
public:
    ClauseWords(const Tokens &tokens, TokenRange range)
        : m_tokens(tokens)
        , m_range(range)
    {
    }

    const Tokens &tokens() const { return m_tokens; }
    qint32 first() const { return m_range.first; }
    qint32 end() const { return m_range.end; }
    bool contains(qint32 i) const { return m_range.contains(i); }
    bool is(qint32 i, WordClass c) const { return contains(i) && m_tokens[i].is(c); }

    Tag tag(qint32 i) const { return m_range.contains(i) ? m_tokens[i].tag : Tag::Unknown; }
    QStringView word(qint32 i) const { return m_range.contains(i) ? m_tokens.at(i) : QStringView(); }
    bool isComma(qint32 i) const { return word(i) == u","; }
    bool isRelative(qint32 i) const
    {
        return tag(i) == Tag::WP || tag(i) == Tag::WDT ||
               (tag(i) == Tag::IN && isNoun(tag(i - 1)) && isAnyOf(word(i), {L("that")}));
    }
    bool isSubordinator(qint32 i) const
    {
        if (tag(i) == Tag::WRB)
            return true;
        if (tag(i) != Tag::IN && tag(i) != Tag::RB && tag(i) != Tag::DT && tag(i) != Tag::WDT)
            return false;
        return isAnyOf(word(i), {L("that"), L("if"), L("because"), L("while"), L("although"), L("though"),
                                 L("unless"), L("whether"), L("whereas"), L("once"), L("as"), L("after"),
                                 L("before"), L("since"), L("until"), L("till"), L("so"), L("than")});
    }
    /// Prepositions that tie a phrase to the noun before it.
    bool tiesNouns(qint32 i) const { return (tag(i) == Tag::IN || tag(i) == Tag::TO) && !isSubordinator(i); }

private:
    using L = QLatin1String;

    const Tokens &m_tokens;
    TokenRange m_range;
};

} // namespace nutgraf
