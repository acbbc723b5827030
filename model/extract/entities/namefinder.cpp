// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/entities/namefinder.h"

#include "model/extract/entities/namereader.h"

#include <QHash>

#include <algorithm>

namespace nutgraf
{

namespace
{

using L = QLatin1String;

/// Makes mentions of what the reader reads.
class NameFinder : private NameReader
{
public:
    NameFinder(const Tokens &tokens, const Lexicon &lexicon)
        : NameReader(tokens, lexicon)
    {
    }

    std::vector<NameMention> run()
    {
        for (const Sentence &sentence : m_tokens.sentences) {
            enter(sentence.tokens);
            for (qint32 i = m_range.first; i < m_range.end;)
                i = std::max(i + 1, readAt(i));
        }
        return std::move(m_found);
    }

private:
    void add(NameMention mention) { m_found.push_back(std::move(mention)); }

    void addKnown(qint32 i, const Known &known)
    {
        NameMention mention;
        mention.tokens = {i, i + known.count};
        mention.kind = known.names->kind;
        mention.form = known.names->adjective ? MentionForm::Adjective : MentionForm::Name;
        mention.rule = known.names->rule;
        // Cities and regions keep their own name; their value tells the country.
        const bool inside = known.names->rule == std::string_view("entity.place.city") ||
                            known.names->rule == std::string_view("entity.place.region") ||
                            known.names->rule == std::string_view("entity.place.capital");
        mention.name = inside ? m_tokens.textOf(mention.tokens).toString().simplified() : *known.value;
        if (inside)
            mention.country = *known.value;
        add(std::move(mention));
    }

    qint32 readAt(qint32 i)
    {
        const Token &token = m_tokens[i];
        if (token.is(shape::Punctuation) || !token.is(shape::Word))
            return i;
        if (token.tag == Tag::PRP || token.tag == Tag::PRPS)
            return readPronoun(i);
        if (token.tag == Tag::DT) {
            const qint32 end = readDescription(i);
            return end > i ? end : i;
        }
        if (is(i, m_words.shipPrefix) && isCapitalised(i + 1))
            return readName(i + 1); // "USS Carl Vinson"
        if (token.phrase < 0 && !token.classes.meets(m_words.beginsName))
            return i; // as most words
        if (const qint32 end = readPerson(i); end > i)
            return end;
        const Known known = knownAt(i);
        const qint32 body = readBody(i, known);
        if (body > i)
            return body;
        if (known.count > 0) {
            addKnown(i, known);
            return i + known.count;
        }
        return readUnknown(i);
    }

    qint32 readPronoun(qint32 i)
    {
        const QStringView word = m_tokens.at(i);
        NameMention mention;
        const auto any = [word](std::initializer_list<L> words) { return isAnyOf(word, words); };
        if (any({L("he"), L("him"), L("his"), L("himself")}))
            mention.gender = Gender::Male;
        else if (any({L("she"), L("her"), L("herself")}))
            mention.gender = Gender::Female;
        else
            return i;
        mention.tokens = {i, i + 1};
        mention.form = MentionForm::Pronoun;
        mention.rule = "entity.person.pronoun";
        add(std::move(mention));
        return i + 1;
    }

    /// A person with a title or an office before the name, or whose given name is known.
    qint32 readPerson(qint32 i)
    {
        const RoleWords role = readRole(i);
        qint32 first = role.end;
        const bool hasRole = first > i;
        if (isWord(first, L(",")) && hasRole)
            return readApposedPerson(i, role);
        if (!isPersonWord(first) && !(is(first, m_words.particle) && hasRole))
            return i;
        const qint32 end = readName(first);
        if (end <= first)
            return i;
        const Known known = knownAt(first);
        if (hasRole ? known.count > 0 && first + known.count >= end && !role.titled &&
                          !isCapitalised(role.end - 1)
                    : !is(first, m_words.firstName) || end - first < 2 || known.count > 1)
            return i;
        // "Army General" and other roles that only look like names
        if (!hasRole && is(end - 1, m_words.organisationHead))
            return i;
        // "the John C. Stennis": a ship, a prize, a street
        if (!hasRole && isWord(i - 1, L("the")))
            return end;
        NameMention mention;
        mention.tokens = {i, end};
        mention.name = m_tokens.textOf({first, end}).toString().simplified();
        mention.gender = role.gender != Gender::Unknown ? role.gender : genderOf(first);
        mention.rule = hasRole ? "entity.person.titled" : "entity.person.givenName";
        if (hasRole) {
            mention.role = roleText(role);
            mention.office = role.office;
            mention.country = role.country;
        }
        const qint32 after = readApposition(end, mention);
        add(mention);
        for (const qint32 owner : role.owners)
            addKnown(owner, knownAt(owner));
        if (after > end)
            addApposition(end, after, mention);
        return std::max(end, after);
    }

    /// ", the Afghan president," behind a name: its office becomes the person's. The end of the office's
    /// words.
    qint32 readApposition(qint32 end, NameMention &mention) const
    {
        if (!isWord(end, L(",")))
            return end;
        qint32 at = end + 1;
        if (isWord(at, L("the")) || isWord(at, L("a")) || isWord(at, L("an")) || isWord(at, L("its")))
            ++at;
        const RoleWords role = readRole(at);
        if (role.end == at || role.office.isEmpty() || isPersonWord(role.end))
            return end;
        if (mention.role.isEmpty()) {
            mention.role = roleText(role);
            mention.office = role.office;
            mention.country = role.country;
        }
        return role.end;
    }

    void addApposition(qint32 comma, qint32 end, const NameMention &person)
    {
        NameMention mention;
        mention.tokens = {comma + 1, end};
        mention.form = MentionForm::Description;
        mention.rule = "entity.person.apposition";
        mention.name = person.name;
        add(std::move(mention));
        const qint32 first = isWord(comma + 1, L("the")) || isWord(comma + 1, L("a")) ||
                                     isWord(comma + 1, L("an")) || isWord(comma + 1, L("its"))
                                 ? comma + 2
                                 : comma + 1;
        for (const qint32 owner : readRole(first).owners)
            addKnown(owner, knownAt(owner));
    }

    /// "the secretary general", "the Afghan president": somebody who is named elsewhere; and
    /// "the Afghan president, Ashraf Ghani,".
    qint32 readDescription(qint32 i)
    {
        if (!isWord(i, L("the")))
            return i;
        const RoleWords role = readRole(i + 1);
        if (role.end == i + 1 || role.office.isEmpty())
            return i;
        if (isPersonWord(role.end) && m_tokens[role.end].spaceBefore)
            return i; // "the American President Joe Biden": read as a person at the next token
        if (const qint32 end = readApposedPerson(i, role); end > i)
            return end;
        add(described(i, role));
        for (const qint32 owner : role.owners)
            addKnown(owner, knownAt(owner));
        return role.end;
    }

    static NameMention described(qint32 i, const RoleWords &role)
    {
        NameMention mention;
        mention.tokens = {i, role.end};
        mention.form = MentionForm::Description;
        mention.rule = "entity.person.description";
        mention.office = role.office;
        mention.country = role.country;
        mention.gender = role.gender;
        return mention;
    }

    /// "the Afghan president, Ashraf Ghani,", "his special envoy, Jane Roe,": the end of the name; `i` where
    /// none is apposed.
    qint32 readApposedPerson(qint32 i, const RoleWords &role)
    {
        const qint32 after = role.end;
        if (role.office.isEmpty() || !isWord(after, L(",")) || !isPersonWord(after + 1))
            return i;
        const qint32 end = readName(after + 1);
        const bool closes = isWord(end, L(",")) || is(end, shape::SentenceEnd);
        if (!closes || end - after <= 2 || knownAt(after + 1).count >= end - after - 1)
            return i;
        NameMention mention = described(i, role);
        mention.role = roleText(role);
        mention.name = m_tokens.textOf({after + 1, end}).toString().simplified();
        NameMention person = mention;
        person.tokens = {after + 1, end};
        person.form = MentionForm::Name;
        person.rule = "entity.person.apposed";
        if (person.gender == Gender::Unknown)
            person.gender = genderOf(after + 1);
        add(mention);
        for (const qint32 owner : role.owners)
            addKnown(owner, knownAt(owner));
        add(std::move(person));
        return end;
    }

    /// Organisations and forces by the last word of their names: "Quick Reaction Force", "Ministry of Oil",
    /// "Center for Army Lessons"; with the acronym that the text gives them.
    qint32 readBody(qint32 i, const Known &known)
    {
        if (!isNameWord(i) || is(i, m_words.firstName))
            return i;
        qint32 end = i, head = -1;
        bool tied = false;
        for (qint32 at = i; in(at) && at - i < 12;) {
            if (isNameWord(at) || (at > i && isCapitalised(at))) {
                if (is(at, m_words.organisationHead) || is(at, m_words.forceHead))
                    head = at;
                end = ++at;
                continue;
            }
            if (is(at, shape::Possessive) && isCapitalised(at + 1) && at > i) {
                ++at;
                continue;
            }
            if (is(at, shape::Hyphen) && at > i && in(at + 1) && !m_tokens[at].spaceBefore &&
                isCapitalised(at + 1)) {
                ++at;
                continue;
            }
            const bool ties =
                head >= 0 && at > i && head == at - 1 && (isWord(at, L("of")) || isWord(at, L("for")));
            const bool goesOn = tied && (isWord(at, L("and")) || isWord(at, L("&")));
            if ((ties || goesOn) && isCapitalised(at + 1)) {
                tied = true;
                ++at;
                continue;
            }
            break;
        }
        if (head < 0 || (!tied && head != end - 1)) {
            if (known.count > 0)
                readAcronym(i + known.count, *known.value, known.names->kind);
            return i;
        }
        if (end - i < 2 || end - i <= known.count)
            return i;
        NameMention mention;
        mention.tokens = {i, end};
        mention.kind = is(head, m_words.forceHead) ? EntityKind::Force : EntityKind::Organisation;
        mention.name = m_tokens.textOf(mention.tokens).toString().simplified();
        mention.rule = mention.kind == EntityKind::Force ? "entity.force.head" : "entity.organisation.head";
        if (known.count > 0)
            mention.country = *known.value;
        mention.name = readAcronym(end, mention.name, mention.kind);
        add(std::move(mention));
        if (known.count > 0)
            addKnown(i, known);
        return end;
    }

    /// Notes the acronym in "(PLA)" behind a name. Gives the name that both go by.
    QString readAcronym(qint32 end, const QString &name, EntityKind kind)
    {
        if (!isWord(end, L("(")) || !is(end + 1, shape::Upper) || !isWord(end + 2, L(")")))
            return name;
        const Known known = knownAt(end + 1);
        QString canonical = known.count == 1 ? *known.value : name;
        m_acronyms.insert(m_tokens.at(end + 1).toString(), {canonical, kind});
        return canonical;
    }

    /// Capitalised words that nothing is known of.
    qint32 readUnknown(qint32 i)
    {
        if (!isNameWord(i))
            return i;
        if (is(i, shape::Upper)) {
            const auto acronym = m_acronyms.constFind(m_tokens.at(i).toString());
            if (acronym == m_acronyms.constEnd())
                return i;
            NameMention mention;
            mention.tokens = {i, i + 1};
            mention.kind = acronym->kind;
            mention.name = acronym->name;
            mention.rule = "entity.organisation.acronym";
            add(std::move(mention));
            return i + 1;
        }
        const qint32 end = readName(i);
        if (end <= i)
            return i;
        if (hit(end - 1, m_words.office) && !is(i, m_words.firstName))
            return end; // "Assistant Secretary" alone names nobody
        NameMention mention;
        mention.tokens = {i, end};
        mention.name = m_tokens.textOf(mention.tokens).toString().simplified();
        mention.rule = "entity.person.surname";
        const bool speaks = is(end, m_words.personVerb) || is(i - 1, m_words.personVerb);
        const bool placed =
            i > m_range.first && (m_tokens[i - 1].tag == Tag::IN || m_tokens[i - 1].tag == Tag::DT ||
                                  m_tokens[i - 1].tag == Tag::TO);
        mention.tentative = placed || (end - i < 2 && !speaks);
        if (!mention.tentative && end - i >= 2)
            mention.rule = "entity.person.capitals";
        if (!mention.tentative && end - i >= 2 && !speaks && isNameTag(m_tokens[i].tag))
            mention.tentative = readApposition(end, mention) == end;
        const qint32 after = readApposition(end, mention);
        add(mention);
        if (after > end)
            addApposition(end, after, mention);
        return std::max(end, after);
    }

    struct Acronym {
        QString name;
        EntityKind kind;
    };

    QHash<QString, Acronym> m_acronyms;
    std::vector<NameMention> m_found;
};

} // namespace

std::vector<NameMention> findNames(const Tokens &tokens, const Lexicon &lexicon)
{
    return NameFinder(tokens, lexicon).run();
}

} // namespace nutgraf
