// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/auxiliaries.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace nutgraf
{

namespace
{

struct Form {
    std::string_view word;
    Auxiliary kind;
};

constexpr std::array forms{
    Form{"'d", Auxiliary::OrWould},    Form{"'ll", Auxiliary::Will},    Form{"'m", Auxiliary::IsNow},
    Form{"'re", Auxiliary::IsNow},     Form{"'s", Auxiliary::IsNow},    Form{"'ve", Auxiliary::Have},
    Form{"ai", Auxiliary::IsNow},      Form{"am", Auxiliary::IsNow},    Form{"are", Auxiliary::IsNow},
    Form{"be", Auxiliary::Be},         Form{"been", Auxiliary::Be},     Form{"being", Auxiliary::Be},
    Form{"ca", Auxiliary::Can},        Form{"can", Auxiliary::Can},     Form{"could", Auxiliary::Would},
    Form{"did", Auxiliary::Did},       Form{"do", Auxiliary::Do},       Form{"does", Auxiliary::Do},
    Form{"had", Auxiliary::Had},       Form{"has", Auxiliary::Have},    Form{"have", Auxiliary::Have},
    Form{"having", Auxiliary::Having}, Form{"is", Auxiliary::IsNow},    Form{"may", Auxiliary::Would},
    Form{"might", Auxiliary::Would},   Form{"must", Auxiliary::Can},    Form{"need", Auxiliary::Can},
    Form{"ought", Auxiliary::Would},   Form{"shall", Auxiliary::Will},  Form{"should", Auxiliary::Would},
    Form{"was", Auxiliary::Was},       Form{"were", Auxiliary::Was},    Form{"will", Auxiliary::Will},
    Form{"wo", Auxiliary::Will},       Form{"would", Auxiliary::Would},
};
static_assert(std::is_sorted(forms.begin(), forms.end(),
                             [](const Form &a, const Form &b) { return a.word < b.word; }));

constexpr qsizetype LongestForm = 9; // "shouldn't"

} // namespace

AuxiliaryWord auxiliaryOf(QStringView word)
{
    if (word.size() < 2 || word.size() > LongestForm)
        return {};
    std::array<char, LongestForm> letters{};
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char16_t u = word[i].unicode();
        const bool apostrophe = u == 0x2019 || u == 0x02BC;
        if (u >= 128 && !apostrophe)
            return {};
        letters[size_t(i)] = apostrophe ? '\'' : u >= u'A' && u <= u'Z' ? char(u + 32) : char(u);
    }
    std::string_view text(letters.data(), size_t(word.size()));
    AuxiliaryWord result;
    if (text == "cannot" || (text.size() > 4 && text.ends_with("n't"))) {
        result.negated = true;
        text.remove_suffix(3);
        if (text == "ca" || text == "can")
            text = "can";
    }
    const auto found =
        std::lower_bound(forms.begin(), forms.end(), text,
                         [](const Form &form, std::string_view key) { return form.word < key; });
    if (found == forms.end() || found->word != text)
        return {};
    // "ca", "wo", "ai" are words only before "n't".
    if (!result.negated && (text == "ca" || text == "wo" || text == "ai"))
        return {};
    result.kind = found->kind;
    return result;
}

} // namespace nutgraf
