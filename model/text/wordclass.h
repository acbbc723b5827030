// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <compare>

namespace nutgraf
{

/// A class of tokens: what shape they have (below) or what a lexicon says of them ("MONTH"). Lexicon classes
/// are numbered from FirstLexiconClass on, in the order in which the lexicon meets them.
struct WordClass {
    quint8 id = 0;
    constexpr auto operator<=>(const WordClass &) const = default;
};

/// Classes that follow from a token's spelling alone. Their names in patterns are in shapeClassNames.
namespace shape
{
inline constexpr WordClass Word{0};        ///< letters
inline constexpr WordClass Capitalised{1}; ///< first letter upper case
inline constexpr WordClass Upper{2};       ///< two letters or more, all upper case (full stops aside: "U.S.")
inline constexpr WordClass Lower{3};       ///< no upper case
inline constexpr WordClass Number{4};      ///< digits, with separators and decimals: "9,600", "2.5"
inline constexpr WordClass Integer{5};     ///< digits without a decimal part
inline constexpr WordClass Year{6};        ///< four bare digits, 1000 to 2199
inline constexpr WordClass DayNumber{7};   ///< one or two bare digits, 1 to 31
inline constexpr WordClass Ordinal{8};     ///< "1st", "18th"
inline constexpr WordClass Clock{9};       ///< "7:45", "19:45:30"
inline constexpr WordClass Decade{10};     ///< "1990s", "90s", "1990's"
inline constexpr WordClass Punctuation{11}; ///< anything that is neither letters nor digits
inline constexpr WordClass Hyphen{12};      ///< - and its look-alikes
inline constexpr WordClass Dash{13};        ///< en dash, em dash, "--"
inline constexpr WordClass OpenQuote{14};
inline constexpr WordClass CloseQuote{15};
inline constexpr WordClass Possessive{16};  ///< "'s", or the lone apostrophe after a plural
inline constexpr WordClass SentenceEnd{17}; ///< . ! ? and the ellipsis
inline constexpr WordClass TwoDigits{18};   ///< exactly two bare digits
} // namespace shape

inline constexpr quint8 FirstLexiconClass = 24;
inline constexpr quint8 WordClassLimit = 192;

/// A set of word classes.
struct ClassSet {
    std::array<quint64, WordClassLimit / 64> bits{};

    constexpr void add(WordClass c) { bits[c.id >> 6] |= quint64(1) << (c.id & 63); }
    constexpr bool has(WordClass c) const { return bits[c.id >> 6] >> (c.id & 63) & 1; }
    constexpr bool isEmpty() const { return !(bits[0] | bits[1] | bits[2]); }
    constexpr bool meets(const ClassSet &other) const
    {
        return (bits[0] & other.bits[0]) | (bits[1] & other.bits[1]) | (bits[2] & other.bits[2]);
    }
    constexpr ClassSet united(const ClassSet &other) const
    {
        return {{bits[0] | other.bits[0], bits[1] | other.bits[1], bits[2] | other.bits[2]}};
    }
    constexpr bool operator==(const ClassSet &) const = default;
};

} // namespace nutgraf
