// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/events/headline.h"

#include "model/extract/analysis.h"
#include "model/extract/events/headlinefit.h"
#include "model/text/sameword.h"
#include "model/text/tagnames.h"

#include <algorithm>

namespace nutgraf
{

namespace
{

using L = QLatin1String;

/// Longest aside between commas that is left out: "Jane Roe, the minister for foreign affairs, said".
constexpr qint32 LongestAside = 12;

bool isArticle(QStringView word)
{
    return isAnyOf(word, {QLatin1String("the"), QLatin1String("a"), QLatin1String("an")});
}

/// Builds the line word by word.
class HeadlineWriter
{
public:
    HeadlineWriter(const EventClause &event, const Analysis &analysis)
        : m_event(event)
        , m_analysis(analysis)
        , m_tokens(analysis.tokens)
    {
        if (event.time >= 0)
            m_date = analysis.times[size_t(event.time)].tokens;
        if (m_date.isEmpty())
            return;
        while (m_date.first - 1 >= event.tokens.first && m_tokens[m_date.first - 1].tag == Tag::IN)
            --m_date.first;
        takeEndOfSpan();
    }

    QString write()
    {
        qint32 end = m_event.tokens.end;
        qint32 first = m_event.tokens.first;
        if (closesWithReport()) {
            end = m_event.clause->tokens.first;
            writeRange(m_event.clause->subject);
            take(m_event.clause->verb, m_event.tokens.end);
            m_inside = true;
        } else {
            m_aside = longAside();
            first = writeSubject();
        }
        while (first < end && m_words <= MostWords && !m_stopped) {
            if (!m_object.isEmpty() && first >= m_event.clause->verbGroup.end) {
                writeRange(m_object);
                m_object = {};
            }
            first = first == m_aside.first && !m_aside.isEmpty() ? m_aside.end : take(first, end);
        }
        if (m_words <= MostWords / 2)
            writeRange(m_object);
        fitHeadline(m_parts, m_words, m_event.noun >= 0);
        QString line;
        for (const HeadlinePart &part : m_parts) {
            if (!line.isEmpty() && part.spaced)
                line += QLatin1Char(' ');
            if (part.lower)
                line += part.text.toString().toLower();
            else
                line += part.text;
        }
        // "eBay", "iPhone" and the like begin no headline about war: a capital always may.
        if (!line.isEmpty())
            line[0] = line[0].toUpper();
        return line;
    }

private:
    /// "The alliance will raise its mission, Ann Lind said on Thursday": who said it comes first in a
    /// headline.
    bool closesWithReport() const
    {
        const Clause *clause = m_event.clause;
        return clause && m_event.isReport && !clause->subject.isEmpty() && clause->verb >= 0 &&
               clause->tokens.first > m_event.tokens.first + FewestWords;
    }

    /// "between 2011 and 2013", "from 9 to 20 October": the other end goes with the date.
    void takeEndOfSpan()
    {
        const qint32 link = m_date.end;
        if (!m_event.tokens.contains(link + 1) ||
            !(m_tokens.at(link) == u"and" || m_tokens.at(link) == u"to"))
            return;
        const int other = timeAt(m_analysis.times, link + 1);
        if (other >= 0)
            m_date.end = std::min(m_event.tokens.end, m_analysis.times[size_t(other)].tokens.end);
    }

    /// Whom a clause that leaves its subject to the words before is about: "..., which left port" tells of
    /// the ship. Gives where to go on.
    qint32 writeSubject()
    {
        qint32 first = behindSource(m_event.tokens.first);
        const Clause *clause = m_event.clause;
        // "If the mandate is renewed": its status says that it may not be.
        if (clause && m_event.noun < 0 && clause->link == ClauseLink::Subordinate &&
            clause->subject.first > first &&
            isAnyOf(m_tokens.at(first),
                    {L("if"), L("when"), L("once"), L("unless"), L("although"), L("because")}))
            ++first;
        if (!clause || m_event.noun >= 0 || clause->tokens.first > first + 2)
            return first;
        if (clause->link == ClauseLink::Relative && !clause->antecedent.isEmpty()) {
            if (clause->subject.first >= m_event.tokens.end)
                return first;
            const TokenRange antecedent = nearPartOf(clause->antecedent);
            // "whose 1,750 peacekeepers are to arrive": they, not the mission
            if (!clause->subject.isEmpty() && m_tokens[clause->subject.first].tag == Tag::WPS)
                return std::max(first, clause->subject.first + 1);
            if (antecedent.first < first)
                writeRange(antecedent);
            return std::max(first, clause->subject.end);
        }
        if (const TokenRange object = objectOfRelative(*clause); !object.isEmpty()) {
            m_object = object;
            return std::max(first, clause->subject.first);
        }
        const bool bare = clause->subject.isEmpty() && clause->verbGroup.first <= first + 1;
        if (!bare)
            return first;
        const qint32 s = m_tokens.sentenceOf(first);
        const Clause *before = nullptr;
        for (const Clause &other : m_analysis.clauses[size_t(s)]) {
            if (other.verb < clause->verb && !other.subject.isEmpty() && other.link != ClauseLink::Relative)
                before = &other;
        }
        if (before && before->subject.end <= first)
            writeRange(before->subject);
        return first;
    }

    /// "a mission, which Canada will command": what the verb is about, which stands before its clause; empty
    /// for none.
    TokenRange objectOfRelative(const Clause &clause) const
    {
        const TokenRange sentence = m_tokens.sentences[size_t(m_event.sentence)].tokens;
        const qint32 pronoun = clause.subject.first - 1;
        if (clause.subject.isEmpty() || pronoun <= sentence.first || m_tokens[pronoun].tag != Tag::WDT)
            return {};
        TokenRange object{pronoun, pronoun};
        if (m_tokens.at(pronoun - 1) == u",")
            object = {pronoun - 1, pronoun - 1};
        while (object.first > sentence.first &&
               (isNoun(m_tokens[object.first - 1].tag) ||
                (!object.isEmpty() && isBeforeNoun(m_tokens[object.first - 1].tag))))
            --object.first;
        return object;
    }
    static bool isBeforeNoun(Tag tag)
    {
        return tag == Tag::JJ || tag == Tag::DT || tag == Tag::CD || tag == Tag::PRPS;
    }

    /// "next week on a force of 11,200", "5,000 troops to Mali for the exercise Red Sand": what is too long
    /// for a headline's subject, or begins with a time, is about its last part.
    TokenRange nearPartOf(TokenRange antecedent) const
    {
        const bool begins = antecedent.count() > 0 && timeAt(m_analysis.times, antecedent.first) >= 0;
        if (antecedent.count() <= MostWords / 2 && !begins)
            return antecedent;
        for (qint32 i = antecedent.end - 2; i > antecedent.first; --i) {
            const bool link = m_tokens[i].tag == Tag::IN || m_tokens[i].tag == Tag::TO;
            if (link && m_tokens.at(i) != u"of")
                return {i + 1, antecedent.end};
        }
        return antecedent;
    }

    /// "The last of the soldiers who took part in the war will ...": the relative clauses between a long
    /// subject and its verb; empty where the headline has room for them, or its date stands in them.
    TokenRange longAside() const
    {
        const Clause *clause = m_event.clause;
        if (!clause || m_event.noun >= 0 || clause->link == ClauseLink::Relative ||
            clause->subject.isEmpty() ||
            clause->verbGroup.first - clause->subject.first <= MostWords - FewestWords)
            return {};
        for (const Clause &other : m_analysis.clauses[size_t(m_event.sentence)]) {
            if (other.link != ClauseLink::Relative || other.tokens.first <= clause->subject.first ||
                other.verb >= clause->verb || other.verbGroup.first >= clause->verbGroup.first)
                continue;
            qint32 first = other.tokens.first;
            while (first - 1 > clause->subject.first &&
                   (m_tokens.at(first - 1) == u"," || m_tokens[first - 1].tag == Tag::IN))
                --first;
            const TokenRange aside{first, clause->verbGroup.first};
            return aside.contains(m_date.first) && !m_date.isEmpty() ? TokenRange{} : aside;
        }
        return {};
    }

    /// "According to the staff, another 200 ...": who says so is no part of what happens.
    qint32 behindSource(qint32 first) const
    {
        if (!sameWord(m_tokens.at(first), QStringView(u"according")))
            return first;
        for (qint32 i = first; i < m_event.tokens.end - FewestWords; ++i) {
            if (m_tokens.at(i) == u",")
                return i + 1;
        }
        return first;
    }

    void writeRange(TokenRange range)
    {
        for (qint32 i = range.first; i < range.end && m_words <= MostWords / 2;)
            i = take(i, range.end);
    }

    qint32 take(qint32 i, qint32 end)
    {
        if (m_date.contains(i)) {
            m_gap = true;
            const qint32 behind = m_date.end;
            return behind < end && m_tokens[behind].is(shape::Possessive) ? behind + 1 : behind;
        }
        const Token &token = m_tokens[i];
        const QStringView word = m_tokens.at(i);
        const char16_t mark = word.size() == 1 ? word.front().unicode() : u'\0';
        if (mark == u'(' || mark == u'[')
            return skipTo(i, mark == u'(' ? u")" : u"]");
        if (mark == u';' && m_words >= FewestWords) {
            m_stopped = true;
            return end;
        }
        if (mark == u',')
            return takeComma(i, end);
        const bool sign = mark == u'$' || mark == u'€' || mark == u'£' || mark == u'%';
        if (token.is(shape::OpenQuote) || token.is(shape::CloseQuote) ||
            (!sign && token.is(shape::Punctuation) && !token.is(shape::Hyphen) &&
             !token.is(shape::Possessive))) {
            m_gap = true;
            return i + 1;
        }
        if (const EntityMention *mention = m_analysis.entities.mentionAt(i);
            mention && mention->tokens.first == i && mention->tokens.end <= end) {
            const Entity &entity = m_analysis.entities.of(*mention);
            // A pronoun is told once whom it stands for: "Prodi said he had informed".
            const bool rename = (mention->form == MentionForm::Name && entity.kind == EntityKind::Person) ||
                                (mention->form == MentionForm::Pronoun && token.tag == Tag::PRP);
            const bool named = mention->form == MentionForm::Pronoun &&
                               std::find(m_named.begin(), m_named.end(), mention->entity) != m_named.end();
            // Not in the middle of a word: "vice-presidential nominee Roe", "he'd".
            const qint32 behind = mention->tokens.end;
            const bool whole =
                (m_parts.empty() || m_parts.back().tag != Tag::Mark) &&
                (behind >= end || m_tokens[behind].spaceBefore || m_tokens[behind].is(shape::Punctuation) ||
                 m_tokens[behind].is(shape::Possessive));
            if (rename && whole && !named && !entity.name.isEmpty()) {
                m_named.push_back(mention->entity);
                add(entity.name, Tag::NNP, true);
                return mention->tokens.end;
            }
        }
        // "On Thursday, however, the army ..."
        if (m_parts.empty() && token.tag == Tag::RB && i + 1 < end && m_tokens.at(i + 1) == u",")
            return i + 2;
        // "said that" is "said" in a headline.
        const bool that =
            word == u"that" && token.tag == Tag::IN && !m_parts.empty() && isVerb(m_parts.back().tag);
        if (isArticle(word) || that)
            return i + 1;
        // "just 2,500 troop from": a slip of the writer's that a headline need not repeat.
        const bool slip = word == u"troop" && !m_parts.empty() && i > 0 &&
                          m_tokens[i - 1].is(shape::Number) && i + 1 < end && m_tokens[i + 1].tag == Tag::IN;
        add(slip ? QStringView(u"troops") : word, token.tag, token.spaceBefore || m_gap || m_parts.empty());
        m_parts.back().lower = m_inside && token.tag != Tag::NNP && token.tag != Tag::NNPS;
        m_inside = false;
        return i + 1;
    }

    /// A comma stays, unless it opens an aside, or stands at an edge.
    qint32 takeComma(qint32 comma, qint32 end)
    {
        m_gap = true;
        // "The truce, signed on Monday": all that is told
        qint32 word = comma + 1;
        word += word < end && m_tokens[word].tag == Tag::RB; // ", first announced in May"
        const bool ofAside = !m_event.clause && word < end && m_tokens[word].tag == Tag::VBN;
        const bool edge = ofAside || m_parts.empty() || m_parts.back().tag == Tag::Mark ||
                          m_parts.back().tag == Tag::IN || m_date.contains(comma + 1);
        const bool behindName = !edge && (m_parts.back().tag == Tag::NNP || m_parts.back().tag == Tag::NN);
        if (behindName) {
            const bool aside =
                comma + 1 < end && m_tokens[comma + 1].tag != Tag::NNP && m_tokens[comma + 1].tag != Tag::CD;
            for (qint32 i = comma + 1; aside && i < std::min(end, comma + LongestAside); ++i) {
                if (m_tokens.at(i) == u"," && i + 1 < end && isFinite(m_tokens[i + 1].tag))
                    return i + 1;
                // "in a statement delivered by hand": no verb of the sentence
                const bool participle = m_tokens[comma + 1].tag == Tag::IN && m_tokens[i].tag == Tag::VBD;
                if (isFinite(m_tokens[i].tag) && m_tokens[comma + 1].tag != Tag::WDT &&
                    m_tokens[comma + 1].tag != Tag::WP && !participle)
                    break;
            }
        }
        // "..., last year, when": the comma was the date's.
        const bool datesOwn = m_date.end == comma && !m_date.isEmpty() && comma + 1 < end &&
                              (m_tokens[comma + 1].tag == Tag::IN || m_tokens[comma + 1].tag == Tag::WRB);
        if (!edge && !datesOwn && m_words > 0)
            m_parts.push_back({u",", Tag::Mark, false, false});
        return comma + 1;
    }

    void add(QStringView text, Tag tag, bool spaced)
    {
        m_parts.push_back({text, tag, spaced, false});
        m_words += int(text.count(QLatin1Char(' '))) + spaced;
        m_gap = false;
    }

    qint32 skipTo(qint32 i, QStringView closer)
    {
        qint32 end = i;
        while (end < m_event.tokens.end && m_tokens.at(end) != closer)
            ++end;
        m_gap = true;
        return end + 1;
    }

    const EventClause &m_event;
    const Analysis &m_analysis;
    const Tokens &m_tokens;
    TokenRange m_date;
    std::vector<HeadlinePart> m_parts;
    TokenRange m_object; ///< what the clause's verb is about, still to be written; told before the clause
    TokenRange m_aside;  ///< left out
    std::vector<int> m_named; ///< entities whose names were written
    int m_words = 0;
    bool m_gap = false;     ///< something was left out before the next word
    bool m_inside = false;  ///< the next word begins a sentence no more
    bool m_stopped = false; ///< the clause ends here
};

} // namespace

QString headlineOf(const EventClause &event, const Analysis &analysis)
{
    return HeadlineWriter(event, analysis).write();
}

} // namespace nutgraf
