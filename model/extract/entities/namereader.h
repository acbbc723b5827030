// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/entities/entitywords.h"
#include "model/extract/entities/namefinder.h"
#include "model/text/sameword.h"

namespace nutgraf
{

/// Whether the tagger took a word for a proper noun.
inline bool isNameTag(Tag tag)
{
    return tag == Tag::NNP || tag == Tag::NNPS;
}

/// Reads the words of which names are made, a sentence at a time: known names, roles, given and surnames.
class NameReader
{
public:
    NameReader(const Tokens &tokens, const Lexicon &lexicon);

    void enter(TokenRange sentence);

    /// A name of the lexicon.
    struct Known {
        qint32 count = 0;
        const QString *value = nullptr;
        const EntityWords::NameClass *names = nullptr;
    };

    /// What stands before a person's name: whose, offices, titles.
    struct RoleWords {
        TokenRange role; ///< "NATO Secretary General", without "new" and the like
        QString office;
        QString country;
        Gender gender = Gender::Unknown;
        qint32 end = 0; ///< token behind it all
        bool titled = false;
        std::vector<qint32> owners; ///< where known names stand in it
    };

    bool in(qint32 i) const { return m_range.contains(i); }
    bool is(qint32 i, WordClass c) const { return in(i) && m_tokens[i].is(c); }
    bool isWord(qint32 i, QLatin1String word) const { return in(i) && sameWord(m_tokens.at(i), word); }
    bool isCapitalised(qint32 i) const { return is(i, shape::Capitalised) && is(i, shape::Word); }
    Lexicon::Hit hit(qint32 i, WordClass c) const
    {
        const Lexicon::Hit found = in(i) ? m_lexicon.at(m_tokens, i, c) : Lexicon::Hit{};
        return found && i + found.count <= m_range.end ? found : Lexicon::Hit{};
    }

    /// The longest known name at token `i`.
    Known knownAt(qint32 i) const;
    /// A capitalised word that can be part of a person's or body's name.
    bool isNameWord(qint32 i) const;
    bool isPersonWord(qint32 i) const;
    /// Whether an organisation's name begins with what else would be a title or an office.
    bool beginsBody(qint32 at) const;
    RoleWords readRole(qint32 i) const;
    QString roleText(const RoleWords &role) const;
    /// The end of a personal name that begins at token `first`: given names, initials, particles, surnames.
    qint32 readName(qint32 first) const;
    Gender genderOf(qint32 first) const;

protected:
    const Tokens &m_tokens;
    const EntityWords m_words;
    TokenRange m_range; ///< the sentence

private:
    /// A heading whose capitals tell nothing.
    bool isTitleCase() const;
    /// "former", "acting", "deputy" belong to the role; "new" and "outgoing" do not.
    bool isRoleAdjective(qint32 i) const;
    static void noteGender(const QString &title, Gender &gender);

    const Lexicon &m_lexicon;
    bool m_titleCase = false;
};

} // namespace nutgraf
