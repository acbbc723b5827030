// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/quotes/speakername.h"

#include "model/extract/analysis.h"
#include "model/extract/quotes/nounphrase.h"

#include <algorithm>

namespace nutgraf
{

namespace
{

const EntityMention *mentionEndingIn(const EntityIndex &entities, TokenRange range)
{
    // The head's last noun tells who is meant: "NATO spokesman" is no NATO.
    for (qint32 i = range.end - 1; i >= range.first; --i) {
        const EntityMention *mention = entities.mentionAt(i);
        if (mention && mention->form != MentionForm::Adjective)
            return mention;
        break;
    }
    return nullptr;
}

/// How far behind "a statement" its owner is looked for, in tokens.
constexpr qint32 OwnerReach = 8;

/// Up to where "a statement posted on the army's website" may go on.
qint32 ownerEnd(const QuoteContext &context, TokenRange mention)
{
    const qint32 end = std::min(context.sentenceAt(mention.first).tokens.end, mention.end + OwnerReach);
    qint32 i = mention.end;
    if (i + 1 < end && context.tokens[i].tag == Tag::VBD && context.tokens[i + 1].tag == Tag::IN)
        ++i; // "posted on", which reads as a past form as well
    while (i < end && !context.isQuoted(i) && !context.tokens[i].is(shape::Punctuation) &&
           !isFinite(context.tokens[i].tag))
        ++i;
    return i;
}

/// Whose statement it is: "a Pentagon statement", "a letter from the ministry".
const EntityMention *nameIn(const EntityIndex &entities, TokenRange range)
{
    for (qint32 i = range.first; i < range.end; ++i) {
        const EntityMention *mention = entities.mentionAt(i);
        if (mention && mention->form == MentionForm::Name)
            return mention;
    }
    return nullptr;
}

/// "the Turkish military" of "a statement on the Turkish military's website"; empty for none.
TokenRange bodyIn(const QuoteContext &context, TokenRange range)
{
    for (qint32 i = range.first + 1; i < range.end; ++i) {
        const EntityMention *before = context.analysis.entities.mentionAt(i - 1);
        if (context.tokens[i].is(context.words.body) && before && before->form == MentionForm::Adjective)
            return {before->tokens.first, i + 1};
    }
    return {};
}

/// Whether "he" or "she" cannot be the person that a word tells: "the spokeswoman".
bool isOfOtherGender(QStringView person, bool he)
{
    const bool woman = person.endsWith(u"woman");
    return he ? woman : !woman && person.endsWith(u"man");
}

/// Whom "he", "she" or "they" takes up where nobody is named: the person, or the people, that one of the few
/// sentences before is about ("The general was clear. “We stay,” he said."). Empty for nobody.
TokenRange takenUp(const QuoteContext &context, TokenRange mention)
{
    constexpr qint32 Back = 3;
    const Tokens &tokens = context.tokens;
    const bool he = context.isWord(mention.first, u"he");
    const bool several = context.isWord(mention.first, u"they");
    if (!he && !several && !context.isWord(mention.first, u"she"))
        return {};
    const qint32 here = tokens.sentenceOf(mention.first);
    for (qint32 before = here - 1; before >= std::max(0, here - Back); --before) {
        const std::vector<Clause> &clauses = context.analysis.clauses[size_t(before)];
        const auto told = std::find_if(clauses.begin(), clauses.end(), [&](const Clause &clause) {
            return clause.link == ClauseLink::Main && clause.subjectHead >= 0 &&
                   !context.isQuoted(clause.subjectHead);
        });
        if (told == clauses.end() || tokens[told->subjectHead].tag == Tag::PRP)
            continue;
        const TokenRange person{told->subject.first, told->subjectHead + 1};
        const Tag tag = tokens[told->subjectHead].tag;
        const bool plural = tag == Tag::NNS || tag == Tag::NNPS;
        // Who is named is taken up by name, or not at all.
        const bool fits = plural == several && !context.analysis.entities.entityAt(told->subjectHead) &&
                          isPerson(context, person) &&
                          (several || !isOfOtherGender(tokens.at(told->subjectHead), he));
        return fits ? person : TokenRange{};
    }
    return {};
}

} // namespace

SpeakerName speakerName(const QuoteContext &context, TokenRange mention)
{
    if (mention.isEmpty())
        return {};
    const EntityIndex &entities = context.analysis.entities;
    const Tokens &tokens = context.tokens;
    const TokenRange head = headOf(context, mention);
    const EntityMention *found = mentionEndingIn(entities, head);
    if (!found && tokens[head.end - 1].is(context.words.vehicle))
        found = nameIn(entities, {mention.first, ownerEnd(context, mention)});
    if (found)
        return {entities.of(*found).name, found->entity, false};
    if (tokens[head.end - 1].is(context.words.vehicle)) {
        if (const TokenRange body = bodyIn(context, {mention.first, ownerEnd(context, mention)});
            !body.isEmpty())
            return {tokens.textOf(body).toString(), -1, false};
    }
    const bool isPronoun = tokens[mention.first].is(context.words.pronoun);
    const TokenRange before = isPronoun ? takenUp(context, mention) : TokenRange{};
    TokenRange words = before.isEmpty() ? mention : before;
    if (words.count() > 1 && context.isWord(words.first, u"the"))
        ++words.first;
    return {tokens.textOf(words).toString().simplified(), -1, isPronoun};
}

bool isPerson(const QuoteContext &context, TokenRange mention)
{
    if (mention.isEmpty())
        return false;
    const TokenRange head = headOf(context, mention);
    const qint32 last = head.end - 1;
    const Token &token = context.tokens[last];
    if (token.tag == Tag::PRP)
        return context.isWord(last, u"he") || context.isWord(last, u"she") || context.isWord(last, u"i");
    if (token.is(context.words.person))
        return true;
    const Entity *entity = context.analysis.entities.entityAt(last);
    return entity && entity->kind == EntityKind::Person;
}

bool isPeople(const QuoteContext &context, TokenRange mention)
{
    if (mention.isEmpty())
        return false;
    const qint32 last = mention.end - 1;
    if (context.tokens[last].tag == Tag::PRPS)
        return !context.isWord(last, u"its");
    return isPerson(context, mention) || context.isWord(last, u"they") || context.isWord(last, u"we");
}

bool isBody(const QuoteContext &context, TokenRange mention)
{
    if (mention.isEmpty())
        return true;
    const TokenRange head = headOf(context, mention);
    if (context.tokens[head.end - 1].is(context.words.vehicle))
        return false; // "a NATO report"
    for (qint32 i = head.first; i < head.end; ++i) {
        const Entity *entity = context.analysis.entities.entityAt(i);
        if (context.tokens[i].is(context.words.body) || (entity && entity->kind != EntityKind::Person))
            return true;
    }
    const Token &last = context.tokens[head.end - 1];
    return last.tag == Tag::WDT || last.tag == Tag::EX || last.tag == Tag::IN || last.tag == Tag::DT ||
           last.tag == Tag::PRP || context.isWord(head.first, u"no");
}

} // namespace nutgraf
