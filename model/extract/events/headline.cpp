// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/events/headline.h"

#include "model/extract/analysis.h"
#include "model/text/sameword.h"
#include "model/text/tagnames.h"

#include <algorithm>

namespace nutgraf
{

namespace
{

constexpr int MostWords = 12;
/// A headline is not cut shorter than this for a better ending.
constexpr int FewestWords = 4;
/// Longest aside between commas that is left out: "Jane Roe, the minister for foreign affairs, said".
constexpr qint32 LongestAside = 12;

bool isArticle(QStringView word)
{
    return isAnyOf(word, {QLatin1String("the"), QLatin1String("a"), QLatin1String("an")});
}

bool isFiniteVerb(Tag tag)
{
    return tag == Tag::VBD || tag == Tag::VBZ || tag == Tag::VBP || tag == Tag::MD;
}

/// Whether a headline must not end with a word of this tag.
bool hangs(Tag tag)
{
    switch (tag) {
    case Tag::IN:
    case Tag::TO:
    case Tag::CC:
    case Tag::DT:
    case Tag::MD:
    case Tag::PRPS:
    case Tag::WDT:
    case Tag::WP:
    case Tag::WRB:
    case Tag::POS:
    case Tag::VBP:
    case Tag::VBZ:
    case Tag::VBG:
    case Tag::RB:
    case Tag::Mark:
        return true;
    default:
        return false;
    }
}

/// Whether a phrase may end with a word of this tag.
bool closes(Tag tag)
{
    switch (tag) {
    case Tag::NN:
    case Tag::NNS:
    case Tag::NNP:
    case Tag::NNPS:
    case Tag::CD:
    case Tag::PRP:
    case Tag::RP:
    case Tag::VBN:
    case Tag::Unknown:
        return true;
    default:
        return false;
    }
}

/// How good a place right before a word of this tag is to stop at: 2 between clauses, 1 between phrases.
int stopBefore(Tag tag)
{
    switch (tag) {
    case Tag::WDT:
    case Tag::WP:
    case Tag::WRB:
    case Tag::CC:
        return 2;
    case Tag::IN:
    case Tag::TO:
    case Tag::VBG:
        return 1;
    default:
        return 0;
    }
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
            first = writeSubject();
        }
        while (first < end && m_words <= MostWords && !m_stopped)
            first = take(first, end);
        shorten();
        QString line;
        for (const Part &part : m_parts) {
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
    struct Part {
        QStringView text; ///< of the article, of an entity's name, or a literal
        Tag tag = Tag::Unknown;
        bool spaced = true;
        bool lower = false; ///< began a sentence, and does so no more
    };

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
        const qint32 first = behindSource(m_event.tokens.first);
        const Clause *clause = m_event.clause;
        if (!clause || m_event.noun >= 0 || clause->tokens.first > first + 2)
            return first;
        if (clause->link == ClauseLink::Relative && !clause->antecedent.isEmpty()) {
            if (clause->subject.first >= m_event.tokens.end)
                return first;
            // "whose 1,750 peacekeepers are to arrive": they, not the mission
            if (!clause->subject.isEmpty() && m_tokens[clause->subject.first].tag == Tag::WPS)
                return std::max(first, clause->subject.first + 1);
            if (clause->antecedent.first < first)
                writeRange(clause->antecedent);
            return std::max(first, clause->subject.end);
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
        const bool edge = m_parts.empty() || m_parts.back().tag == Tag::Mark ||
                          m_parts.back().tag == Tag::IN || m_date.contains(comma + 1);
        const bool behindName = !edge && (m_parts.back().tag == Tag::NNP || m_parts.back().tag == Tag::NN);
        if (behindName) {
            const bool aside =
                comma + 1 < end && m_tokens[comma + 1].tag != Tag::NNP && m_tokens[comma + 1].tag != Tag::CD;
            for (qint32 i = comma + 1; aside && i < std::min(end, comma + LongestAside); ++i) {
                if (m_tokens.at(i) == u"," && i + 1 < end && isFiniteVerb(m_tokens[i + 1].tag))
                    return i + 1;
                // "in a statement delivered by hand": no verb of the sentence
                const bool participle = m_tokens[comma + 1].tag == Tag::IN && m_tokens[i].tag == Tag::VBD;
                if (isFiniteVerb(m_tokens[i].tag) && m_tokens[comma + 1].tag != Tag::WDT &&
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

    /// At most MostWords words, cut between clauses or phrases, and no word at the end that asks for another.
    void shorten()
    {
        if (m_words > MostWords)
            m_parts.resize(cut());
        while (m_parts.size() > 1 && (m_parts.back().tag == Tag::Mark ||
                                      (int(m_parts.size()) > FewestWords && hangs(m_parts.back().tag))))
            m_parts.pop_back();
    }

    /// How many parts to keep: up to the last good place to stop, a better one rather than a later one.
    size_t cut() const
    {
        int words = 0;
        size_t best = 0;
        int quality = -1;
        bool verb = false;
        for (size_t i = 0; i < m_parts.size(); ++i) {
            int here = m_parts[i].text == u"," ? 2 : stopBefore(m_parts[i].tag);
            if (!verb || words < (here > 1 ? FewestWords - 1 : FewestWords))
                here = 0;
            // "from 350 to 1,200" says nothing when cut in two.
            const bool change = m_parts[i].tag == Tag::TO && i > 0 && m_parts[i - 1].tag == Tag::CD;
            const bool ends = i > 0 && closes(m_parts[i - 1].tag) && !change;
            if (here > 0 && ends && here >= quality) {
                best = i;
                quality = here;
            }
            words += int(m_parts[i].text.count(QLatin1Char(' '))) + m_parts[i].spaced;
            verb = verb || isFiniteVerb(m_parts[i].tag) || m_event.noun >= 0;
            if (words > MostWords)
                return quality > 0 ? best : i;
        }
        return m_parts.size();
    }

    const EventClause &m_event;
    const Analysis &m_analysis;
    const Tokens &m_tokens;
    TokenRange m_date;
    std::vector<Part> m_parts;
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
