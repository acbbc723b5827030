// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/entities/namereader.h"

#include <algorithm>

namespace nutgraf
{

using L = QLatin1String;

NameReader::NameReader(const Tokens &tokens, const Lexicon &lexicon)
    : m_tokens(tokens)
    , m_words(lexicon)
    , m_lexicon(lexicon)
{
}

void NameReader::enter(TokenRange sentence)
{
    m_range = sentence;
    m_titleCase = isTitleCase();
}

bool NameReader::isTitleCase() const
{
    return std::none_of(m_tokens.all.begin() + m_range.first, m_tokens.all.begin() + m_range.end,
                        [](const Token &token) {
                            return token.is(shape::Word) && token.is(shape::Lower) && token.span.length() > 4;
                        });
}

NameReader::Known NameReader::knownAt(qint32 i) const
{
    Known best;
    if (!in(i) || (m_tokens[i].phrase < 0 && !m_tokens[i].classes.meets(m_words.anyName)))
        return best;
    for (const EntityWords::NameClass &names : m_words.names) {
        const Lexicon::Hit found = hit(i, names.wordClass);
        if (found.count > best.count)
            best = {found.count, found.value, &names};
    }
    // A sentence's first word may be a common one: "Male soldiers", "Split talks".
    if (best.count == 1 && i == m_range.first && !isNameTag(m_tokens[i].tag) &&
        !(best.names->adjective && m_tokens[i].tag == Tag::JJ))
        return {};
    return best;
}

bool NameReader::isNameWord(qint32 i) const
{
    if (!isCapitalised(i) || (m_words.month && is(i, *m_words.month)) ||
        (m_words.weekday && is(i, *m_words.weekday)))
        return false;
    return isNameTag(m_tokens[i].tag) || is(i, m_words.firstName) ||
           (i > m_range.first && !m_titleCase && m_tokens[i].tag != Tag::DT && m_tokens[i].tag != Tag::PRP &&
            m_tokens[i].tag != Tag::IN && m_tokens[i].tag != Tag::CC);
}

bool NameReader::isPersonWord(qint32 i) const
{
    return isNameWord(i) && !(is(i, shape::Upper) && m_tokens[i].span.length() > 2) &&
           !is(i, m_words.organisationHead) && !is(i, m_words.forceHead);
}

bool NameReader::beginsBody(qint32 at) const
{
    const qint32 role = std::max(hit(at, m_words.title).count, hit(at, m_words.office).count);
    return role > 0 && hit(at, m_words.organisation).count > role;
}

NameReader::RoleWords NameReader::readRole(qint32 i) const
{
    RoleWords words;
    words.end = i;
    words.role = {-1, -1};
    for (qint32 at = i; in(at);) {
        if (beginsBody(at)) // "the General Staff"
            break;
        if (const Lexicon::Hit title = hit(at, m_words.title);
            title && (isCapitalised(at)) && !(hit(at, m_words.office).count > title.count)) {
            words.titled = true;
            noteGender(*title.value, words.gender);
            if (words.office.isEmpty() && title.value->size() > 3)
                words.office = title.value->toLower();
            if (words.role.first < 0)
                words.role.first = at;
            at += title.count;
            words.role.end = at;
            if (isWord(at, L(".")))
                ++at;
            words.end = at;
            continue;
        }
        if (const Lexicon::Hit office = hit(at, m_words.office)) {
            words.office = *office.value;
            noteGender(*office.value, words.gender);
            if (words.role.first < 0)
                words.role.first = at;
            at += office.count;
            words.role.end = at;
            words.end = at;
            const bool sentTo = isWord(at, L("to")) && (words.office.endsWith(L("ambassador")) ||
                                                        words.office.endsWith(L("envoy")) ||
                                                        words.office.endsWith(L("representative")));
            if (isWord(at, L("of")) || isWord(at, L("for")) || sentTo) {
                const qint32 owner = isWord(at + 1, L("the")) ? at + 2 : at + 1;
                const Known known = knownAt(owner);
                if (known.count > 0) {
                    words.country = *known.value;
                    words.owners.push_back(owner);
                    at = owner + known.count;
                    words.role.end = at;
                    words.end = at;
                }
            }
            continue;
        }
        if (!words.office.isEmpty())
            break;
        if (const Lexicon::Hit prefix = hit(at, m_words.officePrefix)) {
            if (words.role.first < 0 && isRoleAdjective(at))
                words.role.first = at;
            at += prefix.count;
            continue;
        }
        const Known known = knownAt(at);
        if (known.count == 0)
            break;
        words.country = *known.value;
        words.owners.push_back(at);
        if (words.role.first < 0)
            words.role.first = at;
        at += known.count;
        if (is(at, shape::Possessive))
            ++at;
    }
    if (words.office.isEmpty() && !words.titled)
        words.end = i;
    return words;
}

bool NameReader::isRoleAdjective(qint32 i) const
{
    return !isWord(i, L("new")) && !isWord(i, L("current")) && !isWord(i, L("incoming")) &&
           !isWord(i, L("outgoing")) && !isWord(i, L("then")) && !isWord(i, L("longtime"));
}

void NameReader::noteGender(const QString &title, Gender &gender)
{
    for (const char *female :
         {"Mrs", "Ms", "Miss", "Lady", "Dame", "Baroness", "Queen", "Princess", "Sister", "spokeswoman",
          "chairwoman", "congresswoman", "queen", "princess", "first lady"}) {
        if (title == L(female))
            gender = Gender::Female;
    }
    for (const char *male :
         {"Mr", "Sir", "Lord", "Prince", "King", "Sheikh", "Emir", "Father", "spokesman", "congressman",
          "king", "prince", "pope", "Pope", "Ayatollah", "Mullah", "Crown Prince"}) {
        if (title == L(male))
            gender = Gender::Male;
    }
}

qint32 NameReader::readName(qint32 first) const
{
    qint32 end = first;
    int words = 0;
    for (qint32 i = first; in(i) && words < 6;) {
        if (isPersonWord(i) && (words == 0 || m_tokens[i].spaceBefore || is(i - 1, shape::Hyphen))) {
            ++words;
            end = ++i;
            if (m_tokens[i - 1].span.length() == 1 && isWord(i, L(".")) && isPersonWord(i + 1))
                ++i; // an initial
            continue;
        }
        if (is(i, shape::Hyphen) && words > 0 && in(i + 1) && !m_tokens[i].spaceBefore &&
            !m_tokens[i + 1].spaceBefore && isCapitalised(i + 1)) {
            ++i;
            continue;
        }
        // "al-Kadhimi", "van der Leyen", "bin Salman"
        if (is(i, m_words.particle) && !is(i, shape::Upper)) {
            qint32 next = i + 1;
            while (is(next, m_words.particle) && next < i + 3)
                ++next;
            if (is(next, shape::Hyphen))
                ++next;
            if (isPersonWord(next)) {
                i = next;
                continue;
            }
        }
        break;
    }
    return end;
}

Gender NameReader::genderOf(qint32 first) const
{
    const Lexicon::Hit given = hit(first, m_words.firstName);
    if (!given || !given.value)
        return Gender::Unknown;
    return *given.value == L("f") ? Gender::Female : *given.value == L("m") ? Gender::Male : Gender::Unknown;
}

QString NameReader::roleText(const RoleWords &role) const
{
    if (role.role.first < 0 || role.role.end <= role.role.first)
        return {};
    return m_tokens.textOf(role.role).toString().simplified();
}

} // namespace nutgraf
