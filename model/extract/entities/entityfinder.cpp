// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/entities/entityfinder.h"

#include "model/extract/analysis.h"
#include "model/extract/entities/namefinder.h"
#include "model/extract/rulebook.h"

#include <QHash>

#include <algorithm>

namespace nutgraf
{

namespace
{

/// How many sentences back a pronoun or an office may reach.
constexpr qint32 PronounReach = 3;

QString lastWord(const QString &name)
{
    return name.mid(name.lastIndexOf(QLatin1Char(' ')) + 1);
}

/// The part of a surname that stays when its particle is dropped: "Kadhimi" of "al-Kadhimi".
QString bareSurname(const QString &name)
{
    const QString last = lastWord(name);
    const qsizetype hyphen = last.indexOf(QLatin1Char('-'));
    const bool particle = hyphen == 2 && last.size() > 4; // al-, el-, as-, ul-
    return particle ? last.mid(hyphen + 1) : last;
}

QString firstWord(const QString &name)
{
    return name.section(QLatin1Char(' '), 0, 0);
}

class Resolver
{
public:
    Resolver(const Analysis &analysis, std::vector<NameMention> names)
        : m_analysis(analysis)
        , m_names(std::move(names))
    {
    }

    EntityIndex run()
    {
        markSubjects();
        markQuotations();
        gatherPeople();
        for (const NameMention &mention : m_names) {
            const int entity = resolve(mention);
            if (entity >= 0)
                note(mention, entity);
        }
        finish();
        return std::move(m_index);
    }

private:
    struct Person {
        int entity = -1;
        QString office;
        QString country;
        Gender gender = Gender::Unknown;
        qint32 lastToken = -1;   ///< where it was mentioned last
        qint32 lastSubject = -1; ///< where it was a subject last
    };

    /// Which tokens are heads or parts of subjects.
    void markSubjects()
    {
        m_isSubject.assign(size_t(m_analysis.tokens.count()), false);
        for (const std::vector<Clause> &sentence : m_analysis.clauses) {
            for (const Clause &clause : sentence) {
                if (clause.subjectHead < 0)
                    continue;
                m_isSubject[size_t(clause.subjectHead)] = true;
                // Only the near end of a subject counts: in an endless sentence each holds those before it.
                constexpr qint32 Longest = 60;
                const qint32 first = std::max(clause.subject.first, clause.subject.end - Longest);
                const bool several = std::any_of(m_analysis.tokens.all.begin() + first,
                                                 m_analysis.tokens.all.begin() + clause.subject.end,
                                                 [](const Token &token) { return token.tag == Tag::CC; });
                if (several)
                    std::fill(m_isSubject.begin() + first, m_isSubject.begin() + clause.subject.end, true);
            }
        }
    }

    /// Which tokens stand between the quotation marks of their sentence.
    void markQuotations()
    {
        m_isQuoted.assign(size_t(m_analysis.tokens.count()), false);
        for (const Sentence &sentence : m_analysis.tokens.sentences) {
            bool open = false;
            for (qint32 i = sentence.tokens.first; i < sentence.tokens.end; ++i) {
                m_isQuoted[size_t(i)] = open;
                const Token &token = m_analysis.tokens[i];
                if (token.is(shape::OpenQuote))
                    open = true;
                else if (token.is(shape::CloseQuote) && !token.is(shape::Possessive))
                    open = false;
            }
        }
    }

    bool isSubject(TokenRange tokens) const
    {
        return std::any_of(m_isSubject.begin() + tokens.first, m_isSubject.begin() + tokens.end,
                           [](bool subject) { return subject; });
    }

    /// People with full names first, so that a surname in a headline finds its owner further down.
    void gatherPeople()
    {
        for (const NameMention &mention : m_names) {
            if (mention.kind != EntityKind::Person || mention.form != MentionForm::Name ||
                mention.tentative || !mention.name.contains(QLatin1Char(' ')))
                continue;
            const int person = personNamed(mention);
            learn(person, mention);
        }
        for (const NameMention &mention : m_names) {
            if (mention.kind != EntityKind::Person || mention.form != MentionForm::Name ||
                mention.tentative || mention.name.contains(QLatin1Char(' ')))
                continue;
            int person = personCalled(mention.name);
            if (person < 0)
                person = personNamed(mention);
            learn(person, mention);
        }
    }

    int personNamed(const NameMention &mention)
    {
        const auto known = m_byFullName.constFind(mention.name);
        if (known != m_byFullName.constEnd())
            return *known;
        // "Austin Miller" after "Austin S. Miller": the same given name and surname.
        const auto namesake = m_bySurname.constFind(bareSurname(mention.name));
        if (namesake != m_bySurname.constEnd()) {
            Entity &entity = entityOf(*namesake);
            if (firstWord(entity.name) == firstWord(mention.name)) {
                m_byFullName.insert(mention.name, *namesake);
                return *namesake;
            }
        }
        const int person = int(m_people.size());
        m_people.push_back({int(m_index.entities.size()), {}, {}, Gender::Unknown, -1, -1});
        m_index.entities.push_back({mention.name, EntityKind::Person, {}, {}});
        m_byFullName.insert(mention.name, person);
        m_bySurname.insert(bareSurname(mention.name), person);
        if (!m_byFirstWord.contains(firstWord(mention.name)))
            m_byFirstWord.insert(firstWord(mention.name), person);
        return person;
    }

    /// The person of a single name: by surname, else by the first word of the name ("Xi", "Saddam").
    int personCalled(const QString &name) const
    {
        if (const auto full = m_byFullName.constFind(name); full != m_byFullName.constEnd())
            return *full;
        if (const auto bySurname = m_bySurname.constFind(bareSurname(name));
            bySurname != m_bySurname.constEnd())
            return *bySurname;
        const auto byFirst = m_byFirstWord.constFind(name);
        return byFirst == m_byFirstWord.constEnd() ? -1 : *byFirst;
    }

    Entity &entityOf(int person) { return m_index.entities[size_t(m_people[size_t(person)].entity)]; }

    void learn(int index, const NameMention &mention)
    {
        Person &person = m_people[size_t(index)];
        Entity &entity = entityOf(index);
        if (!mention.role.isEmpty() &&
            (entity.role.isEmpty() || (person.country.isEmpty() && !mention.country.isEmpty())))
            entity.role = mention.role;
        if (person.office.isEmpty() || (person.country.isEmpty() && !mention.country.isEmpty())) {
            if (!mention.office.isEmpty()) {
                person.office = mention.office;
                person.country = mention.country;
            }
        }
        if (person.gender == Gender::Unknown)
            person.gender = mention.gender;
    }

    int resolve(const NameMention &mention)
    {
        if (mention.kind != EntityKind::Person)
            return thingNamed(mention);
        int person = -1;
        if (!mention.name.isEmpty())
            person = personCalled(mention.name);
        else if (mention.form == MentionForm::Pronoun)
            person = meantByPronoun(mention);
        else
            person = meantByOffice(mention);
        if (person < 0)
            return -1;
        Person &known = m_people[size_t(person)];
        known.lastToken = mention.tokens.first;
        if (isSubject(mention.tokens))
            known.lastSubject = mention.tokens.first;
        m_recent.removeOne(person);
        m_recent.append(person);
        if (m_recent.size() > RecentPeople)
            m_recent.removeFirst();
        return known.entity;
    }

    int thingNamed(const NameMention &mention)
    {
        const QString key = mention.name;
        const auto known = m_things.constFind(key);
        int entity = known == m_things.constEnd() ? -1 : *known;
        if (entity < 0) {
            entity = int(m_index.entities.size());
            m_index.entities.push_back({mention.name, mention.kind, {}, {}});
            m_things.insert(key, entity);
        }
        // "Washington said": a capital that acts stands for its government.
        static const std::string_view capital = "entity.place.capital";
        if (mention.rule == capital && isSubject(mention.tokens))
            m_index.entities[size_t(entity)].kind = EntityKind::Organisation;
        return entity;
    }

    bool insideQuotation(qint32 token) const { return m_isQuoted[size_t(token)]; }

    /// The person who was the subject last, if no other could be meant: nobody else was a subject since the
    /// sentence in which that one was.
    int meantByPronoun(const NameMention &mention)
    {
        if (insideQuotation(mention.tokens.first))
            return -1;
        const qint32 here = m_analysis.tokens.sentenceOf(mention.tokens.first);
        int best = -1, rival = -1;
        for (const int candidate : m_recent) {
            const Person &person = m_people[size_t(candidate)];
            if (person.gender != Gender::Unknown && person.gender != mention.gender)
                continue;
            if (person.lastToken < 0 || here - m_analysis.tokens.sentenceOf(person.lastToken) > PronounReach)
                continue;
            if (best < 0 || rank(person) > rank(m_people[size_t(best)])) {
                rival = best;
                best = candidate;
            } else if (rival < 0 || rank(person) > rank(m_people[size_t(rival)])) {
                rival = candidate;
            }
        }
        if (best < 0 || rival < 0)
            return best;
        // "The allies wait for Biden to make his decision": the only one of the sentence so far.
        if (m_analysis.tokens[mention.tokens.first].tag == Tag::PRPS) {
            const TokenRange sentence = m_analysis.tokens.sentences[size_t(here)].tokens;
            int inside = -1;
            for (const int candidate : m_recent) {
                const Person &person = m_people[size_t(candidate)];
                if (!sentence.contains(person.lastToken) ||
                    (person.gender != Gender::Unknown && person.gender != mention.gender))
                    continue;
                if (inside >= 0) {
                    inside = -1;
                    break;
                }
                inside = candidate;
            }
            if (inside >= 0)
                return inside;
        }
        const Person &first = m_people[size_t(best)];
        const Person &second = m_people[size_t(rival)];
        if (first.lastSubject < 0)
            return -1; // two people, neither a subject
        const bool sameSentence =
            second.lastSubject >= 0 && m_analysis.tokens.sentenceOf(first.lastSubject) ==
                                           m_analysis.tokens.sentenceOf(second.lastSubject);
        return sameSentence ? -1 : best;
    }

    /// Subjects before others, later before earlier.
    static std::pair<qint32, qint32> rank(const Person &person)
    {
        return {person.lastSubject, person.lastToken};
    }

    /// Who holds the office, if only one person of the text does, or one of that country, or one near by.
    int meantByOffice(const NameMention &mention)
    {
        int found = -1, count = 0;
        qint32 latest = -1;
        int nearest = -1;
        for (size_t i = 0; i < m_people.size(); ++i) {
            const Person &person = m_people[i];
            if (!sameOffice(person.office, mention.office))
                continue;
            if (!mention.country.isEmpty() && !person.country.isEmpty() && person.country != mention.country)
                continue;
            found = int(i);
            ++count;
            if (person.lastToken > latest) {
                latest = person.lastToken;
                nearest = int(i);
            }
        }
        if (count == 1)
            return m_people[size_t(found)].lastToken < 0 && mention.country.isEmpty() ? -1 : found;
        if (count == 0 || nearest < 0)
            return -1;
        const qint32 distance =
            m_analysis.tokens.sentenceOf(mention.tokens.first) - m_analysis.tokens.sentenceOf(latest);
        return distance <= PronounReach ? nearest : -1;
    }

    /// "minister" takes up "defense minister", "general" "lieutenant general".
    static bool sameOffice(const QString &held, const QString &said)
    {
        if (held.isEmpty())
            return false;
        return held == said || (held.endsWith(said) && held.size() > said.size() &&
                                held[held.size() - said.size() - 1] == QLatin1Char(' '));
    }

    void note(const NameMention &mention, int entity)
    {
        const Span span = m_analysis.tokens.span(mention.tokens);
        m_index.mentions.push_back({mention.tokens, span, entity, mention.form, mention.rule});
    }

    void finish()
    {
        std::stable_sort(m_index.mentions.begin(), m_index.mentions.end(),
                         [](const EntityMention &a, const EntityMention &b) {
                             return a.tokens.first != b.tokens.first ? a.tokens.first < b.tokens.first
                                                                     : a.tokens.end > b.tokens.end;
                         });
        m_index.longestAt.assign(size_t(m_analysis.tokens.count()), -1);
        for (qint32 m = 0; m < qint32(m_index.mentions.size()); ++m) {
            const EntityMention &mention = m_index.mentions[size_t(m)];
            m_index.entities[size_t(mention.entity)].mentions.push_back(mention.span);
            for (qint32 i = mention.tokens.first; i < mention.tokens.end; ++i) {
                qint32 &longest = m_index.longestAt[size_t(i)];
                if (longest < 0 || m_index.mentions[size_t(longest)].tokens.count() < mention.tokens.count())
                    longest = m;
            }
        }
    }

    /// Pronouns choose among the last few people, so that resolving stays linear in the text's length.
    static constexpr qsizetype RecentPeople = 6;

    const Analysis &m_analysis;
    std::vector<NameMention> m_names;
    EntityIndex m_index;
    std::vector<Person> m_people;
    QList<int> m_recent;
    QHash<QString, int> m_byFullName, m_bySurname, m_byFirstWord; ///< -> m_people
    QHash<QString, int> m_things;                                 ///< name -> entity
    std::vector<bool> m_isSubject;
    std::vector<bool> m_isQuoted;
};

} // namespace

const EntityMention *EntityIndex::mentionAt(qint32 token) const
{
    if (token < 0 || size_t(token) >= longestAt.size() || longestAt[size_t(token)] < 0)
        return nullptr;
    return &mentions[size_t(longestAt[size_t(token)])];
}

const Entity *EntityIndex::entityAt(qint32 token) const
{
    const EntityMention *mention = mentionAt(token);
    return mention ? &of(*mention) : nullptr;
}

EntityIndex findEntities(const Analysis &analysis, const RuleBook &rules)
{
    return Resolver(analysis, findNames(analysis.tokens, rules.lexicon())).run();
}

} // namespace nutgraf
