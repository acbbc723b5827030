// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace nutgraf
{

/// The closed class of words that other verbs lean on, by what they do to a verb.
enum class Auxiliary : quint8 {
    None,
    IsNow,  ///< am, is, are
    Was,    ///< was, were
    Be,     ///< be, been, being: forms without a tense
    Have,   ///< has, have
    Had,    ///< had
    Having, ///< having
    Do,     ///< do, does
    Did,    ///< did
    Will,   ///< will, shall
    Would,  ///< would, could, should, might, may, ought
    Can,    ///< can, must, need
    OrWould ///< 'd: would or had
};

struct AuxiliaryWord {
    Auxiliary kind = Auxiliary::None;
    bool negated = false; ///< "won't", "isn't", "cannot"
};

/// What a word is as an auxiliary, in any case and with either apostrophe.
AuxiliaryWord auxiliaryOf(QStringView word);

/// Whether it is a form of "be".
constexpr bool isBe(Auxiliary a)
{
    return a == Auxiliary::IsNow || a == Auxiliary::Was || a == Auxiliary::Be;
}
/// Whether it is a form of "have".
constexpr bool isHave(Auxiliary a)
{
    return a == Auxiliary::Have || a == Auxiliary::Had || a == Auxiliary::Having;
}

} // namespace nutgraf
