// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/quotes/cue.h"

#include "model/extract/analysis.h"
#include "model/extract/quotes/nounphrase.h"
#include "model/extract/quotes/speakername.h"

namespace nutgraf
{

namespace
{

/// How far from a verb its subject is looked for, in tokens.
constexpr qint32 Reach = 60;

struct Subject {
    TokenRange mention;
    TokenRange named;
    const char *rule = nullptr;
    qint32 begin = -1; ///< of all that stands before the verb: "the envoy, Ann Marsh,"
    explicit operator bool() const { return !mention.isEmpty(); }
};

class CueFinder
{
public:
    explicit CueFinder(const QuoteContext &context)
        : m_context(context)
        , m_tokens(context.tokens)
    {
        m_speech.add(context.words.say);
        m_speech.add(context.words.tell);
    }

    std::vector<Cue> run()
    {
        for (size_t s = 0; s < m_tokens.sentences.size(); ++s) {
            m_sentence = m_tokens.sentences[s].tokens;
            for (qint32 i = m_sentence.first; i < m_sentence.end; ++i) {
                if (m_context.isQuoted(i))
                    continue;
                if (auto cue = cueAt(i)) {
                    cue->sentence = qint32(s);
                    if (cue->begin < 0)
                        cue->begin = beginOf(*cue);
                    m_cues.push_back(*cue);
                }
            }
        }
        return std::move(m_cues);
    }

private:
    std::optional<Cue> cueAt(qint32 i) const
    {
        const Token &token = m_tokens[i];
        if (const auto hit = m_context.words.lexicon.at(m_tokens, i, m_context.words.source))
            return source(i, hit.count);
        if (token.is(m_context.words.noun) && !isVerb(token.tag)) {
            if (auto cue = noun(i))
                return cue;
        }
        if (token.is(shape::Punctuation))
            return label(i);
        if (token.is(m_context.words.stanceNoun) && !isVerb(token.tag)) {
            if (auto cue = stanceNoun(i))
                return cue;
        }
        if (token.is(m_context.words.stanceAdjective)) {
            if (auto cue = stanceAdjective(i))
                return cue;
        }
        if (!token.classes.meets(m_context.words.verbs) || !readsAsVerb(i))
            return {};
        Cue cue;
        cue.verb = i;
        cue.classes = token.classes;
        cue.group = groupOf(i);
        cue.isParticiple = token.tag == Tag::VBG && cue.group.count() == 1;
        cue.isInfinitive = cue.group.first > m_sentence.first && m_tokens[cue.group.first - 1].tag == Tag::TO;
        cue.isPassive = token.tag == Tag::VBN && hasAuxiliary(cue.group, u"be");
        if (cue.isParticiple && !addsThought(cue))
            return {};
        Subject subject = inverted(cue);
        cue.isInverted = bool(subject);
        if (!subject)
            subject = subjectOf(cue.group, 0);
        if (!subject && !cue.isPassive)
            return {};
        cue.speaker = subject.mention;
        cue.named = subject.named;
        cue.begin = subject.begin;
        cue.rule = subject.rule;
        return cue;
    }

    static qint32 beginOf(const Cue &cue)
    {
        const bool leads = !cue.isInverted && !cue.isSource && !cue.speaker.isEmpty();
        return leads ? std::min(cue.speaker.first, cue.group.first) : cue.group.first;
    }

    std::optional<Cue> source(qint32 i, qint32 count) const
    {
        Cue cue;
        cue.verb = i;
        cue.group = {i, i + count};
        cue.isSource = true;
        cue.speaker = cue.named = nounPhraseFrom(m_context, {i + count, m_sentence.end});
        cue.rule = "quote.speaker.source";
        if (cue.speaker.isEmpty())
            return {};
        return cue;
    }

    /// "the ministry's claim that", "with a warning that".
    std::optional<Cue> noun(qint32 i) const
    {
        TokenRange giver;
        const qint32 that = thatAfterNoun(i, giver);
        if (that < 0)
            return {};
        Cue cue;
        cue.verb = i;
        cue.group = {i, i + 1};
        if (!giver.isEmpty()) {
            cue.classes.add(m_context.words.say);
            cue.isNoun = true;
            cue.begin = i;
            cue.speaker = cue.named = giver;
            cue.rule = "quote.speaker.giver";
            return cue;
        }
        cue.classes.add(m_context.words.say);
        cue.isNoun = true;
        cue.speaker = cue.named = ownerOf(i);
        cue.rule = "quote.speaker.owner";
        if (cue.speaker.isEmpty()) {
            const Subject subject = ofVerbBefore(i, 0);
            if (!subject)
                return {};
            cue.speaker = subject.mention;
            cue.named = subject.named;
            cue.rule = subject.rule;
        }
        return cue;
    }

    /// The colon of "Ann Marsh: “We stay.”" and, in a headline, of "Poll: Drivers want the road".
    std::optional<Cue> label(qint32 i) const
    {
        const bool opens = m_context.isMark(i, u':') && i > m_sentence.first && i + 1 < m_sentence.end;
        if (!opens || (m_sentence.first > 0 && !m_context.isQuoted(i + 1)))
            return {};
        const TokenRange phrase = nounPhraseBefore(m_context, {m_sentence.first, i});
        if (phrase.isEmpty() || (phrase.first > m_sentence.first && !isDash(phrase.first - 1)))
            return {};
        const Token &last = m_tokens[phrase.end - 1];
        if (!isName(phrase) && !isPeople(m_context, phrase) && !last.is(m_context.words.vehicle) &&
            !m_context.analysis.entities.entityAt(phrase.end - 1))
            return {};
        Cue cue;
        cue.verb = i;
        cue.group = {i, i + 1};
        cue.begin = phrase.first;
        cue.isLabel = true;
        cue.classes.add(m_context.words.say);
        cue.speaker = cue.named = phrase;
        cue.rule = "quote.speaker.label";
        return cue;
    }

    /// Whose the noun at `i` is: "his", "the minister" of "the minister's"; empty for nobody's.
    TokenRange ownerOf(qint32 i) const
    {
        const TokenRange phrase = nounPhraseBefore(m_context, {m_sentence.first, i + 1});
        for (qint32 k = i - 1; k >= phrase.first; --k) {
            if (m_tokens[k].tag == Tag::PRPS)
                return {k, k + 1};
            if (m_tokens[k].is(shape::Possessive) && k > phrase.first)
                return {phrase.first, k};
        }
        return {};
    }

    /// "his criticism of the deal", "the senator's promise to stay".
    std::optional<Cue> stanceNoun(qint32 i) const
    {
        if (i + 2 >= m_sentence.end)
            return {};
        const Tag next = m_tokens[i + 1].tag;
        if (next != Tag::IN && next != Tag::TO)
            return {};
        const TokenRange owner = ownerOf(i);
        const Subject subject = owner.isEmpty() ? ofLightVerb(i) : Subject{owner, owner, "quote.speaker.owner"};
        if (!isPeople(m_context, subject.named) && isBody(m_context, subject.named))
            return {};
        Cue cue;
        cue.verb = cue.begin = i;
        cue.group = {i, i + 1};
        cue.isNoun = true;
        cue.classes.add(m_context.words.talk);
        cue.classes.add(m_context.words.aim);
        cue.speaker = subject.mention;
        cue.named = subject.named;
        cue.rule = subject.rule;
        return cue;
    }

    /// Who "voiced support for": the subject of the verb before the noun at `i`.
    Subject ofLightVerb(qint32 i) const
    {
        const TokenRange phrase = nounPhraseBefore(m_context, {m_sentence.first, i + 1});
        const qint32 verb = phrase.first - 1;
        if (phrase.isEmpty() || verb < m_sentence.first || !m_tokens[verb].is(m_context.words.lightVerb) ||
            !isVerb(m_tokens[verb].tag))
            return {};
        return subjectOf(groupOf(verb), 0);
    }

    /// "he was confident that", "the senator is critical of".
    std::optional<Cue> stanceAdjective(qint32 i) const
    {
        const TokenRange group = groupOf(i);
        if (group.count() < 2 || !hasAuxiliary(group, u"be"))
            return {};
        const Subject subject = subjectOf(group, 0);
        if (!isPeople(m_context, subject.named) && isBody(m_context, subject.named))
            return {};
        Cue cue;
        cue.verb = i;
        cue.group = group;
        cue.classes.add(m_context.words.talk);
        cue.classes.add(m_context.words.think);
        cue.classes.add(m_context.words.aim);
        cue.isAdjective = true;
        cue.speaker = subject.mention;
        cue.named = subject.named;
        cue.begin = subject.begin;
        cue.rule = subject.rule;
        return cue;
    }

    /// Where the "that" of "warning that", "announcement on Monday that", "complaints from his allies that"
    /// stands; -1 for none. `giver` becomes who it is "from" or "by".
    qint32 thatAfterNoun(qint32 noun, TokenRange &giver) const
    {
        constexpr qint32 Between = 12;
        const qint32 end = std::min(m_sentence.end, noun + Between);
        qint32 i = noun + 1;
        while (i < end && !m_context.isQuoted(i)) {
            if (m_context.isWord(i, u"that")) {
                const bool opens = m_tokens[i].tag != Tag::WDT && i + 1 < m_sentence.end &&
                                   !m_tokens[i + 1].is(shape::Punctuation) && !isVerb(m_tokens[i + 1].tag);
                return i == noun + 1 || opens ? (m_tokens[i].tag == Tag::WDT ? -1 : i) : -1;
            }
            if (m_context.isTime(i)) {
                ++i;
                continue;
            }
            if (m_tokens[i].tag != Tag::IN || i + 1 >= end)
                return -1;
            if (m_context.isTime(i + 1)) {
                ++i;
                continue;
            }
            const bool gives =
                m_context.isWord(i, u"from") || m_context.isWord(i, u"by") || m_context.isWord(i, u"among");
            const TokenRange phrase = nounPhraseFrom(m_context, {i + 1, end});
            if (phrase.isEmpty() || (!gives && !m_context.isWord(i, u"in") && !m_context.isWord(i, u"at")))
                return -1;
            if (gives)
                giver = phrase;
            i = phrase.end;
        }
        return -1;
    }

    bool readsAsVerb(qint32 i) const
    {
        const Tag tag = m_tokens[i].tag;
        // "the spokesman states that": a noun that the tagger saw, but nouns of speech stand in a class.
        if (tag == Tag::NNS && i > m_sentence.first && i + 1 < m_sentence.end &&
            m_context.isWord(i + 1, u"that") && isNominal(m_tokens[i - 1].tag) &&
            m_tokens[i].is(m_context.words.say))
            return true;
        if (!isVerb(tag))
            return false;
        if (tag != Tag::VBN)
            return true;
        // A participle counts with its auxiliary; a past form that was taken for one, with its subject.
        const TokenRange group = groupOf(i);
        if (group.count() > 1)
            return true;
        const bool byNext =
            i + 1 < m_sentence.end && m_tokens[i + 1].tag == Tag::IN && !m_context.isWord(i + 1, u"that");
        return !byNext && m_tokens[i].is(m_context.words.say);
    }

    /// "..., saying" and "a statement saying" report; "criticised for accepting" does not.
    bool addsThought(const Cue &cue) const
    {
        const qint32 before = cue.group.first - 1;
        return before < m_sentence.first || m_context.isMark(before, u',') || circumstance(before) ||
               m_tokens[before].is(shape::Dash) || m_tokens[before].tag == Tag::RB ||
               (cue.classes.meets(m_speech) && isNominal(m_tokens[before].tag));
    }

    /// "by accusing", "after blaming": how and when a thing was done.
    bool circumstance(qint32 i) const
    {
        return m_tokens[i].tag == Tag::IN &&
               (m_context.isWord(i, u"by") || m_context.isWord(i, u"after") ||
                m_context.isWord(i, u"before") || m_context.isWord(i, u"while") ||
                m_context.isWord(i, u"without"));
    }

    bool isGoingTo(qint32 to) const
    {
        return m_context.isWord(to, u"to") && to > m_sentence.first && m_context.isWord(to - 1, u"going");
    }

    /// The verb at `i` with the auxiliaries and adverbs before it.
    TokenRange groupOf(qint32 i) const
    {
        qint32 first = i;
        for (qint32 k = i - 1; k >= m_sentence.first && !m_context.isQuoted(k); --k) {
            const Token &token = m_tokens[k];
            if (token.tag == Tag::MD || token.is(m_context.words.auxiliary))
                first = k;
            else if (token.tag != Tag::RB && !isGoingTo(k))
                break;
        }
        return {first, i + 1};
    }

    bool hasAuxiliary(TokenRange group, QStringView kind) const
    {
        for (qint32 i = group.first; i < group.end - 1; ++i) {
            const QString *value = m_context.words.lexicon.value(m_tokens, i, m_context.words.auxiliary);
            if (value && *value == kind)
                return true;
        }
        return false;
    }

    /// "said Smith": after a closing mark or a comma, where no subject can stand.
    Subject inverted(const Cue &cue) const
    {
        const qint32 before = cue.group.first - 1;
        if (cue.group.count() > 1 || before < m_sentence.first || !m_tokens[cue.verb].is(m_context.words.say))
            return {};
        const bool afterQuote = m_context.isQuoted(before);
        if (!afterQuote && !m_context.isMark(before, u','))
            return {};
        const Tag tag = m_tokens[cue.verb].tag;
        if (tag != Tag::VBD && tag != Tag::VBZ && tag != Tag::VBN && tag != Tag::VBP)
            return {};
        const TokenRange phrase = nounPhraseFrom(m_context, {cue.verb + 1, m_sentence.end});
        if (phrase.isEmpty())
            return {};
        if (!afterQuote) {
            // ", said Smith." but not "Smith, a lawyer, said troops had left."
            const bool closes = phrase.end >= m_sentence.end || m_tokens[phrase.end].is(shape::Punctuation) ||
                                m_context.isTime(phrase.end) || m_tokens[phrase.end].tag == Tag::IN ||
                                m_tokens[phrase.end].tag == Tag::WP;
            if (!closes || subjectOf(cue.group, 0))
                return {};
        }
        return {phrase, phrase, "quote.speaker.after-verb", cue.group.first};
    }

    bool isSkipped(qint32 i) const
    {
        const Tag tag = m_tokens[i].tag;
        return tag == Tag::RB || tag == Tag::RBR || m_context.isTime(i) || m_context.isMark(i, u')');
    }

    /// Who does what the verb group tells.
    Subject subjectOf(TokenRange group, int depth) const
    {
        const qint32 low = std::max(m_sentence.first, group.first - Reach);
        qint32 end = group.first;
        bool sawTime = false;
        while (end > low && isSkipped(end - 1)) {
            sawTime = sawTime || m_context.isTime(end - 1);
            --end;
        }
        if (sawTime && end > low && m_tokens[end - 1].tag == Tag::IN)
            --end; // "Smith on Monday said"
        if (sawTime && end - 1 > low && m_tokens[end - 1].tag == Tag::VBN && isNominal(m_tokens[end - 2].tag))
            --end; // "a report published on Monday said"
        end = beforeBrackets(low, end, group.first);
        if (end <= low || m_context.isQuoted(end - 1))
            return {};
        const qint32 last = end - 1;
        const Tag tag = m_tokens[last].tag;
        const Tag verb = m_tokens[group.end - 1].tag;
        if (m_tokens[last].is(m_context.words.relative) && (tag == Tag::WP || tag == Tag::WDT))
            return relative(last, low);
        if (verb == Tag::VBG && group.count() == 1)
            return ofVerbBefore(group.first, depth);
        if (tag == Tag::TO || tag == Tag::CC)
            return ofVerbBefore(last, depth);
        if (isDash(last))
            return beforeDashes(last, low);
        if (m_context.isMark(last, u',')) {
            if (const Subject subject = beforeInsertion(last, low))
                return subject;
            return {};
        }
        const TokenRange phrase = nounPhraseBefore(m_context, {low, end});
        if (phrase.isEmpty())
            return {};
        return {phrase, phrase, "quote.speaker.before-verb", phrase.first};
    }

    /// "the Northern Relief Society (NRS) said": what stands in brackets is not the subject.
    qint32 beforeBrackets(qint32 low, qint32 end, qint32 verb) const
    {
        constexpr qint32 Longest = 8;
        if (end >= verb || !m_context.isMark(end, u')'))
            return end;
        for (qint32 i = end - 1; i > std::max(low, end - Longest); --i) {
            if (m_context.isMark(i, u'('))
                return i;
        }
        return end;
    }

    bool isDash(qint32 i) const
    {
        return m_tokens[i].is(shape::Dash) || (m_tokens[i].is(shape::Hyphen) && m_tokens[i].spaceBefore &&
                                               i + 1 < m_sentence.end && m_tokens[i + 1].spaceBefore);
    }

    /// "Marsh - who had come by road - said": what stands between the dashes is left out.
    Subject beforeDashes(qint32 second, qint32 low) const
    {
        for (qint32 i = second - 1; i > low && !m_context.isQuoted(i); --i) {
            if (!isDash(i))
                continue;
            const TokenRange phrase = nounPhraseBefore(m_context, {low, i});
            if (phrase.isEmpty())
                return {};
            return {phrase, phrase, "quote.speaker.insertion", phrase.first};
        }
        return {};
    }

    /// "the general, who said": the pronoun is the mention, the noun before it who is meant.
    Subject relative(qint32 pronoun, qint32 low) const
    {
        qint32 end = pronoun;
        if (end > low && m_context.isMark(end - 1, u','))
            --end;
        const TokenRange named = nounPhraseBefore(m_context, {low, end});
        if (named.isEmpty())
            return {};
        return {{pronoun, pronoun + 1}, named, "quote.speaker.relative", pronoun};
    }

    /// "he denied it, saying": who speaks already in the sentence, else the subject of the verb before.
    Subject ofVerbBefore(qint32 from, int depth) const
    {
        if (depth >= 3)
            return {};
        const qint32 low = std::max(m_sentence.first, from - Reach);
        const bool afterComma = from > low && m_context.isMark(from - 1, u',');
        for (auto cue = m_cues.rbegin(); cue != m_cues.rend() && cue->verb >= low; ++cue) {
            const bool relative = !(cue->named == cue->speaker);
            if (cue->classes.meets(m_speech) && !cue->speaker.isEmpty() && !cue->isInfinitive && !relative)
                return {cue->speaker, cue->named, "quote.speaker.shared", -1};
        }
        for (qint32 i = from - 1; i >= low; --i) {
            if (m_context.isQuoted(i) || !isFinite(m_tokens[i].tag))
                continue;
            Subject subject = subjectOf(groupOf(i), depth + 1);
            const bool relative = !(subject.mention == subject.named);
            if (!subject || (relative && afterComma))
                continue; // "the base, which lies there, but said"
            subject.rule = "quote.speaker.shared";
            subject.begin = -1;
            return subject;
        }
        return {};
    }

    /// "Smith, a spokesman for the ministry, said": what stands between the commas is left out; "the
    /// spokesman, Ann Smith, said": the name it gives is who speaks.
    Subject beforeInsertion(qint32 comma, qint32 low) const
    {
        Subject found;
        qint32 end = comma;
        for (qint32 i = comma - 1; i > low; --i) {
            if (m_context.isQuoted(i))
                break;
            if (!m_context.isMark(i, u','))
                continue;
            const TokenRange inserted{i + 1, end};
            if (!canBeInserted(inserted.first))
                break;
            const TokenRange phrase = nounPhraseBefore(
                m_context, {low, m_context.isMark(i - 1, u')') ? beforeBrackets(low, i - 1, i) : i});
            if (phrase.isEmpty())
                continue;
            if (phrase.count() == 1 && m_tokens[phrase.first].is(shape::Number)) {
                end = i; // "Marsh, 63, a farmer, said"
                continue;
            }
            found = {phrase, phrase, "quote.speaker.insertion", phrase.first};
            if (isName(inserted) && !isName(headOf(m_context, phrase)))
                found = {inserted, inserted, "quote.speaker.named", phrase.first};
            // An explanation may itself be explained: "Smith, a colonel, the base's commander, said".
            const bool explains = phrase.first > low && m_context.isMark(phrase.first - 1, u',') &&
                                  m_tokens[phrase.first].tag == Tag::DT;
            if (!explains)
                break;
            end = i;
        }
        return found;
    }

    bool canBeInserted(qint32 i) const
    {
        switch (m_tokens[i].tag) {
        case Tag::DT:
        case Tag::WP:
        case Tag::WPS:
        case Tag::WDT:
        case Tag::WRB:
        case Tag::VBG:
        case Tag::VBN:
        case Tag::IN:
        case Tag::JJ:
        case Tag::PRPS:
        case Tag::TO:
        case Tag::RB:
        case Tag::NNP:
        case Tag::NN:
        case Tag::NNS:
        case Tag::NNPS:
        case Tag::CD:
            return true;
        default:
            return m_tokens[i].is(shape::Capitalised);
        }
    }

    /// Whether all words of the range begin with a capital.
    bool isName(TokenRange range) const
    {
        qint32 capitals = 0;
        for (qint32 i = range.first; i < range.end; ++i) {
            const Token &token = m_tokens[i];
            if (token.is(shape::Punctuation))
                continue;
            if (!token.is(shape::Capitalised))
                return false;
            ++capitals;
        }
        return capitals >= 2;
    }

    const QuoteContext &m_context;
    const Tokens &m_tokens;
    ClassSet m_speech; ///< verbs of speaking
    TokenRange m_sentence;
    std::vector<Cue> m_cues;
};

} // namespace

std::vector<Cue> findCues(const QuoteContext &context)
{
    return CueFinder(context).run();
}

} // namespace nutgraf
