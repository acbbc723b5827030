// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/facts/typedamount.h"

#include <array>

namespace nutgraf
{

namespace
{

struct Hedge {
    const char16_t *words; ///< longer ones before those that they begin with
    Modifier modifier;
};

constexpr std::array hedges{
    Hedge{u"fewer than", Modifier::LessThan},
    Hedge{u"less than", Modifier::LessThan},
    Hedge{u"nearly", Modifier::LessThan},
    Hedge{u"almost", Modifier::LessThan},
    Hedge{u"under", Modifier::LessThan},
    Hedge{u"below", Modifier::LessThan},
    Hedge{u"<=", Modifier::UpTo},
    Hedge{u"≤", Modifier::UpTo},
    Hedge{u"<", Modifier::LessThan},
    Hedge{u"more than", Modifier::MoreThan},
    Hedge{u"over", Modifier::MoreThan},
    Hedge{u"above", Modifier::MoreThan},
    Hedge{u">=", Modifier::AtLeast},
    Hedge{u"≥", Modifier::AtLeast},
    Hedge{u">", Modifier::MoreThan},
    Hedge{u"up to", Modifier::UpTo},
    Hedge{u"at most", Modifier::UpTo},
    Hedge{u"at least", Modifier::AtLeast},
    Hedge{u"about", Modifier::Approx},
    Hedge{u"around", Modifier::Approx},
    Hedge{u"roughly", Modifier::Approx},
    Hedge{u"some", Modifier::Approx},
    Hedge{u"~", Modifier::Approx},
};

struct Unit {
    const char16_t *word;
    double factor;
};

constexpr std::array units{Unit{u"thousand", 1e3}, Unit{u"million", 1e6}, Unit{u"k", 1e3}, Unit{u"m", 1e6}};

std::optional<double> numberFromTyped(QStringView typed)
{
    typed = typed.trimmed();
    double factor = 1;
    for (const Unit &unit : units) {
        if (typed.endsWith(QStringView(unit.word), Qt::CaseInsensitive)) {
            typed = typed.chopped(QStringView(unit.word).size()).trimmed();
            factor = unit.factor;
            break;
        }
    }
    // Groups of three digits may be set apart by commas or spaces.
    QString digits;
    qsizetype group = -1; // digits since the last separator
    for (QChar c : typed) {
        const bool separates = c == u',' || c == u' ' || c == QChar(0xa0) || c == QChar(0x202f);
        if (separates && (digits.isEmpty() || (group >= 0 && group != 3)))
            return {};
        if (separates) {
            group = 0;
            continue;
        }
        if (c == u'.' && group >= 0 && group != 3)
            return {};
        if (!c.isDigit() && c != u'.')
            return {};
        if (c == u'.')
            group = -1;
        else if (group >= 0)
            ++group;
        digits += c;
    }
    bool ok = false;
    const double number = digits.toDouble(&ok) * factor;
    return ok && (group < 0 || group == 3) && number < 1e12 ? std::optional(number) : std::nullopt;
}

/// "500 to 700"; one number stands for both ends.
std::optional<std::pair<double, double>> endsFromTyped(QStringView typed)
{
    for (const char16_t *between : {u" to ", u"-", u"–", u" and "}) {
        const QStringView word(between);
        const qsizetype at = typed.indexOf(word);
        if (at <= 0)
            continue;
        const auto low = numberFromTyped(typed.left(at)), high = numberFromTyped(typed.mid(at + word.size()));
        if (!low || !high || *low > *high)
            return {};
        return std::pair(*low, *high);
    }
    const auto number = numberFromTyped(typed);
    return number ? std::optional(std::pair(*number, *number)) : std::nullopt;
}

} // namespace

std::optional<Amount> amountFromTyped(QStringView typed)
{
    typed = typed.trimmed();
    Modifier modifier = Modifier::Exact;
    for (const Hedge &hedge : hedges) {
        const QStringView words(hedge.words);
        if (typed.startsWith(words, Qt::CaseInsensitive)) {
            modifier = hedge.modifier;
            typed = typed.mid(words.size()).trimmed();
            break;
        }
    }
    bool isOpen = false;
    if (const QStringView more = u" or more"; modifier == Modifier::Approx && typed.endsWith(more)) {
        isOpen = true;
        typed.chop(more.size());
    }
    const auto ends = endsFromTyped(typed);
    if (!ends)
        return {};
    const auto [low, high] = *ends;
    switch (modifier) {
    case Modifier::LessThan:
    case Modifier::UpTo:
        return low == high ? std::optional(Amount{{}, high, modifier}) : std::nullopt;
    case Modifier::MoreThan:
    case Modifier::AtLeast:
        return low == high ? std::optional(Amount{low, {}, modifier}) : std::nullopt;
    case Modifier::Approx:
        return Amount{low, isOpen ? std::nullopt : std::optional(high), modifier};
    case Modifier::Exact:
    case Modifier::Range:
        return Amount{low, high, low == high ? Modifier::Exact : Modifier::Range};
    }
    Q_UNREACHABLE();
}

} // namespace nutgraf
