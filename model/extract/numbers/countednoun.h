// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/numbers/numberfinder.h"

#include <QString>

namespace nutgraf
{

/// What a number counts, with the words that say so.
struct CountedNoun {
    Counted counted = Counted::Unknown;
    TokenRange noun;
    const QString *unit = nullptr; ///< the lexicon's value: "kind:unit"
};

/// Looks for the noun that a number counts, or for the mark that makes it money, an age, a share.
class CountedNounFinder
{
public:
    explicit CountedNounFinder(const Lexicon &lexicon);

    /// `phrase` is the number with its hedges, `core` the bare number, `limits` its sentence.
    CountedNoun find(const Tokens &tokens, TokenRange phrase, TokenRange core, TokenRange limits) const;

    /// Whether the words "-strong", "-member", "-man" follow: a force's size. Gives the token after them.
    std::optional<qint32> endOfStrength(const Tokens &tokens, qint32 afterNumber, TokenRange limits) const;

private:
    std::optional<CountedNoun> money(const Tokens &tokens, TokenRange core, TokenRange limits) const;
    std::optional<CountedNoun> age(const Tokens &tokens, TokenRange core, TokenRange limits) const;
    CountedNoun nounFrom(const Tokens &tokens, qint32 first, TokenRange limits) const;

    const Lexicon &m_lexicon;
    const WordClass m_counted;
    const WordClass m_currency;
    const WordClass m_compound;
    const WordClass m_stop;
    const WordClass m_country;
    const WordClass m_demonym;
};

/// The kind that a lexicon value "kind:unit" begins with.
Counted countedOf(QStringView lexiconValue);
/// The unit of it: what stands behind the colon, else `spelling`.
QString unitOf(QStringView lexiconValue, QStringView spelling);

} // namespace nutgraf
