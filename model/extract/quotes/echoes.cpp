// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/quotes/echoes.h"

#include "model/extract/analysis.h"
#include "model/extract/quotes/nounphrase.h"
#include "model/extract/quotes/speakername.h"

#include <algorithm>

namespace nutgraf
{

namespace
{

/// How far around an earlier speaker a noun that describes it is looked for, in tokens.
constexpr qint32 DescriptionReach = 40;

/// Somebody who spoke before.
struct Earlier {
    QString name;
    TokenRange words;
};

class Echoes
{
public:
    explicit Echoes(const QuoteContext &context)
        : m_context(context)
        , m_tokens(context.tokens)
    {
    }

    void name(QuoteMention &mention)
    {
        if (mention.speaker.isEmpty()) {
            nameAlone(mention);
            return;
        }
        const SpeakerName own = speakerName(m_context, mention.speaker);
        if (own.entity < 0 && mention.name == own.name) {
            if (const Earlier *earlier = echoed(mention))
                say(mention, earlier->name, "quote.speaker.echo", earlier->words);
        }
        remember(mention);
    }

private:
    /// A quotation without an attribution: it goes on, or the sentence before tells of one person.
    void nameAlone(QuoteMention &mention)
    {
        const bool goesOn = std::any_of(mention.why.begin(), mention.why.end(), [](const Evidence &step) {
            return step.rule == u"quote.speaker.continued";
        });
        if (goesOn) {
            if (!m_last.isEmpty())
                mention.name = m_last;
            return;
        }
        if (mention.kind != QuoteKind::Direct || !mention.name.isEmpty())
            return;
        const qint32 sentence = m_tokens.sentenceOf(mention.tokens.first);
        if (sentence < 1)
            return;
        const TokenRange before = m_tokens.sentences[size_t(sentence - 1)].tokens;
        const EntityIndex &entities = m_context.analysis.entities;
        const EntityMention *only = nullptr;
        const qint32 low = std::max(before.first, before.end - DescriptionReach);
        for (qint32 i = low; i < before.end; ++i) {
            const EntityMention *found = entities.mentionAt(i);
            if (!found || entities.of(*found).kind != EntityKind::Person || m_context.isQuoted(i))
                continue;
            if (only && only->entity != found->entity)
                return;
            only = found;
        }
        if (only)
            say(mention, entities.of(*only).name, "quote.speaker.sentence-before", only->tokens);
    }

    /// Who is meant by a speaker without a name; null for nobody known.
    const Earlier *echoed(const QuoteMention &mention) const
    {
        const TokenRange head = headOf(m_context, mention.speaker);
        const qint32 last = head.end - 1;
        const Token &noun = m_tokens[last];
        if (noun.tag == Tag::PRP) {
            if (m_context.isWord(last, u"it"))
                return known(m_body);
            const bool single = m_context.isWord(last, u"he") || m_context.isWord(last, u"she");
            return single ? known(m_person) : nullptr;
        }
        if (!m_context.isWord(head.first, u"the") || noun.is(shape::Capitalised))
            return nullptr;
        if (noun.is(m_context.words.vehicle))
            return head == mention.speaker ? known(m_body) : nullptr;
        if (head.count() > 2 || !(head == mention.speaker))
            return nullptr;
        for (const Earlier *earlier : {&m_person, &m_body}) {
            if (isDescribed(*earlier, m_tokens.at(last)))
                return earlier;
        }
        return nullptr;
    }

    /// Whether the words around an earlier speaker hold the noun: "a source inside the camp, Ann Marsh,
    /// said".
    bool isDescribed(const Earlier &earlier, QStringView noun) const
    {
        if (earlier.words.isEmpty())
            return false;
        const TokenRange sentence = m_context.sentenceAt(earlier.words.first).tokens;
        const qint32 low = std::max(sentence.first, earlier.words.first - DescriptionReach);
        const qint32 high = std::min(sentence.end, earlier.words.end + DescriptionReach);
        for (qint32 i = low; i < high; ++i) {
            if (m_tokens.at(i).compare(noun, Qt::CaseInsensitive) == 0)
                return true;
        }
        return false;
    }

    static const Earlier *known(const Earlier &earlier)
    {
        return earlier.name.isEmpty() ? nullptr : &earlier;
    }

    void remember(const QuoteMention &mention)
    {
        if (mention.kind != QuoteKind::Indirect)
            m_last = mention.name;
        if (mention.cue.isEmpty())
            return; // the "Q" of an interview is nobody that the text tells of
        const TokenRange head = headOf(m_context, mention.speaker);
        const Token &noun = m_tokens[head.end - 1];
        if (noun.tag == Tag::PRP || noun.is(m_context.words.relative) || noun.is(m_context.words.vehicle))
            return;
        const Entity *entity = m_context.analysis.entities.entityAt(head.end - 1);
        const bool unknownName =
            !entity && noun.is(shape::Capitalised) && !m_context.isWord(head.first, u"the");
        const Earlier earlier{mention.name, mention.speaker};
        if (unknownName || isPerson(m_context, mention.speaker))
            m_person = earlier;
        if (unknownName || !isPerson(m_context, mention.speaker))
            m_body = earlier; // a name that nothing explains may be either's
    }

    void say(QuoteMention &mention, const QString &name, const char *rule, TokenRange words) const
    {
        mention.name = name;
        mention.why.push_back({QString::fromLatin1(rule), m_tokens.span(words),
                               QStringLiteral("%1 was told of before; nobody else fits.").arg(name)});
    }

    const QuoteContext &m_context;
    const Tokens &m_tokens;
    QString m_last;   ///< who was quoted last, by name
    Earlier m_person; ///< the last person who spoke
    Earlier m_body;   ///< the last ministry, army, paper, state that did
};

} // namespace

void nameEchoes(const QuoteContext &context, std::vector<QuoteMention> &mentions)
{
    Echoes echoes(context);
    for (QuoteMention &mention : mentions)
        echoes.name(mention);
}

} // namespace nutgraf
