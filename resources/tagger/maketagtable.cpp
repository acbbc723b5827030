// SPDX-License-Identifier: GPL-3.0-or-later
//
// Turns the data of Lingua::EN::Tagger (words.yml: how often a word had which tag; tags.yml: how likely a tag
// follows another) into the tables of model/text/tagtable.h.
//
//     maketagtable words.yml tags.yml tagtable.cpp
#include "model/text/tagtable.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using namespace nutgraf::tagtable;

namespace
{

using Counts = std::map<std::string, double>;

[[noreturn]] void fail(const std::string &what)
{
    std::cerr << "maketagtable: " << what << '\n';
    std::exit(1);
}

/// The package's tags beside ours. "pp" is also where every sentence begins.
const std::map<std::string, std::string> penn = {
    {"cc", "CC"},     {"cd", "CD"},     {"det", "DT"},   {"ex", "EX"},    {"fw", "FW"},    {"in", "IN"},
    {"jj", "JJ"},     {"jjr", "JJR"},   {"jjs", "JJS"},  {"ls", "CD"},    {"md", "MD"},    {"nn", "NN"},
    {"nnp", "NNP"},   {"nnps", "NNPS"}, {"nns", "NNS"},  {"pdt", "PDT"},  {"pos", "POS"},  {"prp", "PRP"},
    {"prps", "PRPS"}, {"rb", "RB"},     {"rbr", "RBR"},  {"rbs", "RBS"},  {"rp", "RP"},    {"to", "TO"},
    {"uh", "UH"},     {"vb", "VB"},     {"vbd", "VBD"},  {"vbg", "VBG"},  {"vbn", "VBN"},  {"vbp", "VBP"},
    {"vbz", "VBZ"},   {"wdt", "WDT"},   {"wp", "WP"},    {"wps", "WPS"},  {"wrb", "WRB"},  {"pp", "Mark"},
    {"ppc", "Mark"},  {"ppd", "Mark"},  {"ppl", "Mark"}, {"ppr", "Mark"}, {"pps", "Mark"}, {"lrb", "Mark"},
    {"rrb", "Mark"},  {"sym", "Mark"},
};

/// Reads lines of the form   word: { tag: number, tag: number }   with the word bare or in quotes.
std::vector<std::pair<std::string, Counts>> readTable(const std::string &path)
{
    std::ifstream file(path);
    if (!file)
        fail("cannot read " + path);
    std::vector<std::pair<std::string, Counts>> rows;
    std::string line;
    while (std::getline(file, line)) {
        const size_t brace = line.rfind(": {");
        const size_t close = line.rfind('}');
        if (brace == std::string::npos || close == std::string::npos)
            continue; // the head line
        std::string word = line.substr(0, brace);
        if (word.size() > 2 && word.front() == '"' && word.back() == '"')
            word = word.substr(1, word.size() - 2);
        std::istringstream fields(line.substr(brace + 3, close - brace - 3));
        Counts counts;
        std::string field;
        while (std::getline(fields, field, ',')) {
            const size_t colon = field.find(':');
            const size_t begin = field.find_first_not_of(' ');
            if (colon == std::string::npos)
                fail(path + ": cannot read \"" + line + '"');
            const std::string tag = field.substr(begin, colon - begin);
            if (!penn.contains(tag))
                fail(path + ": unknown tag \"" + tag + '"');
            counts[tag] = std::stod(field.substr(colon + 1));
        }
        if (!counts.empty())
            rows.emplace_back(word, counts);
    }
    if (rows.empty())
        fail(path + " holds no rows");
    return rows;
}

bool isLetters(std::string_view word)
{
    return std::all_of(word.begin(), word.end(), [](unsigned char c) { return c < 128 && std::isalpha(c); });
}

/// Whether our tokenizer can deliver `word` as one token that is looked up: no hyphens, no digits.
bool isToken(std::string_view word)
{
    return word.size() < 32 &&
           std::all_of(word.begin(), word.end(),
                       [](unsigned char c) {
                           return c < 128 &&
                                  (std::isalpha(c) || c == '.' || c == '\'' || c == '%' || c == '&');
                       }) &&
           std::any_of(word.begin(), word.end(),
                       [](unsigned char c) { return std::isalpha(c) || c == '%' || c == '&'; });
}

bool isOpenClass(const std::string &tag)
{
    static const std::vector<std::string> open{"nn",  "nns", "nnp", "nnps", "jj",  "vb",
                                               "vbd", "vbg", "vbn", "vbp",  "vbz", "rb"};
    return std::find(open.begin(), open.end(), tag) != open.end();
}

double total(const Counts &counts)
{
    double sum = 0;
    for (const auto &[tag, count] : counts)
        sum += count;
    return sum;
}

int cost(double probability)
{
    const double c = -CostScale * std::log2(std::max(probability, 1e-12));
    return std::clamp(int(std::lround(c)), 0, MaxCost);
}

/// What rare words tell of unknown ones: how they end, and which tag they had.
class Suffixes
{
public:
    void add(const std::string &word, const Counts &counts)
    {
        if (!isLetters(word) || total(counts) > 8)
            return;
        for (int length = 0; length <= MaxSuffix && size_t(length) < word.size(); ++length) {
            for (const auto &[tag, count] : counts) {
                if (isOpenClass(tag))
                    m_counts[key(word, length)][tag] += 1;
            }
        }
    }

    /// The share of each tag among unknown words that end like `word`, blended from short endings to long
    /// ones as in Brants's TnT.
    Counts shares(const std::string &word) const
    {
        Counts shares;
        for (int length = 0; length <= MaxSuffix && size_t(length) < word.size(); ++length) {
            const auto found = m_counts.find(key(word, length));
            if (found == m_counts.end())
                break;
            shares = blended(shares, found->second);
        }
        return shares;
    }

    std::vector<std::pair<std::string, Counts>> all() const
    {
        std::vector<std::pair<std::string, Counts>> rows;
        for (const auto &[suffix, counts] : m_counts) {
            if (total(counts) < 4 && suffix.size() > 1)
                continue;
            // A key is its own example; the letter in front keeps it from looking like a whole word.
            std::string example = suffix;
            example.front() = suffix.front() == '+' ? 'X' : 'x';
            rows.emplace_back(suffix, shares(example));
        }
        return rows;
    }

private:
    static std::string key(const std::string &word, int length)
    {
        const bool capital = word.front() >= 'A' && word.front() <= 'Z';
        std::string ending = word.substr(word.size() - size_t(length));
        std::transform(ending.begin(), ending.end(), ending.begin(),
                       [](unsigned char c) { return char(std::tolower(c)); });
        return ending.insert(0, 1, capital ? '+' : '-');
    }

    static Counts blended(const Counts &shorter, const Counts &longer)
    {
        constexpr double trust = 4; // as many words as it takes to believe the longer ending half
        const double sum = total(longer);
        Counts result;
        for (const auto &[tag, share] : shorter)
            result[tag] += share * trust / (sum + trust);
        for (const auto &[tag, count] : longer)
            result[tag] += shorter.empty() ? count / sum : count / (sum + trust);
        return result;
    }

    std::map<std::string, Counts> m_counts;
};

class Writer
{
public:
    Writer(const std::vector<std::pair<std::string, Counts>> &follow, const Counts &tagTotals)
        : m_follow(follow)
        , m_tagTotals(tagTotals)
        , m_slots(SlotCount)
    {
    }

    /// `shares`: how likely each tag is for this word.
    void add(const std::string &key, const Counts &shares)
    {
        // Bayes: P(word|tag) is P(tag|word)/P(tag) but for a factor that is the same for all of its tags.
        std::vector<std::pair<int, double>> readings;
        double best = 0;
        for (const auto &[tag, share] : shares) {
            if (share < 0.002)
                continue;
            readings.emplace_back(state(tag), share / m_tagTotals.at(tag));
            best = std::max(best, readings.back().second);
        }
        std::sort(readings.begin(), readings.end(), [](const auto &a, const auto &b) {
            return a.second != b.second ? a.second > b.second : a.first < b.first;
        });
        if (readings.size() > MaxReadings)
            readings.resize(MaxReadings);

        uint32_t hash = FirstHash;
        for (const char c : key)
            hash = hashStep(hash, uint8_t(c));
        uint32_t slot = slotOf(hash);
        while (m_slots[slot] != 0)
            slot = (slot + 1) & (SlotCount - 1);
        const size_t offset = m_records.size() + 1;
        if (offset > OffsetMask)
            fail("the table has grown too large");
        m_slots[slot] = markOf(hash) | uint32_t(offset);
        m_records.push_back(uint8_t(key.size()));
        m_records.insert(m_records.end(), key.begin(), key.end());
        m_records.push_back(uint8_t(readings.size()));
        for (const auto &[tagState, value] : readings) {
            m_records.push_back(uint8_t(tagState));
            m_records.push_back(uint8_t(cost(value / best)));
        }
    }

    void write(std::ostream &out) const
    {
        out << "// SPDX-License-Identifier: GPL-3.0-or-later\n// Generated by maketagtable from the data of "
               "Lingua::EN::Tagger.\n#include \"model/text/tagtable.h\"\n\n#include "
               "\"model/text/tokens.h\"\n\n"
               "namespace nutgraf::tagtable\n{\n\nconst int stateCount = "
            << m_follow.size() << ";\nconst uint8_t tags[] = {";
        for (const auto &[tag, next] : m_follow)
            out << "uint8_t(Tag::" << penn.at(tag) << "),";
        out << "};\nconst uint8_t transitions[] = {";
        for (const auto &[tag, next] : m_follow) {
            for (const auto &[following, unused] : m_follow) {
                const auto found = next.find(following);
                out << cost(found == next.end() ? 1e-6 : found->second) << ',';
            }
            out << '\n';
        }
        out << "};\nconst uint8_t";
        const std::pair<const char *, const char *> wanted[] = {
            {"stop", "pp"},        {"comma", "ppc"},       {"dash", "pps"},         {"openQuote", "ppl"},
            {"closeQuote", "ppr"}, {"openBracket", "lrb"}, {"closeBracket", "rrb"}, {"money", "ppd"},
            {"number", "cd"},      {"name", "nnp"},        {"noun", "nn"},          {"possessive", "pos"}};
        const char *parting = " ";
        for (const auto &[name, tag] : wanted) {
            out << parting << name << " = " << state(tag);
            parting = ", ";
        }
        out << ";\nconst uint32_t slots[] = {";
        writeAll(out, m_slots);
        out << "};\nconst uint8_t records[] = {";
        writeAll(out, m_records);
        out << "};\n\n} // namespace nutgraf::tagtable\n";
    }

private:
    template <class Number>
    static void writeAll(std::ostream &out, const std::vector<Number> &numbers)
    {
        int column = 0;
        for (const Number number : numbers)
            out << uint32_t(number) << (++column % 32 ? "," : ",\n");
    }

    int state(const std::string &tag) const
    {
        for (size_t i = 0; i < m_follow.size(); ++i) {
            if (m_follow[i].first == tag)
                return int(i);
        }
        fail("tags.yml has no row for \"" + tag + '"');
    }

    const std::vector<std::pair<std::string, Counts>> &m_follow;
    const Counts &m_tagTotals;
    std::vector<uint32_t> m_slots;
    std::vector<uint8_t> m_records;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4)
        fail("usage: maketagtable words.yml tags.yml tagtable.cpp");
    const auto words = readTable(argv[1]);
    const auto follow = readTable(argv[2]);

    Counts tagTotals;
    Suffixes suffixes;
    for (const auto &[word, counts] : words) {
        for (const auto &[tag, count] : counts)
            tagTotals[tag] += count;
        suffixes.add(word, counts);
    }

    Writer writer(follow, tagTotals);
    for (const auto &[word, counts] : words) {
        if (!isToken(word))
            continue;
        // A word that was seen a few times may have tags that it was not seen with.
        const double doubt =
            isLetters(word) && word.size() > 3 && isOpenClass(counts.begin()->first) ? 0.4 : 0;
        Counts shares;
        const double sum = total(counts);
        for (const auto &[tag, count] : counts)
            shares[tag] = count / (sum + doubt);
        if (doubt > 0) {
            for (const auto &[tag, share] : suffixes.shares(word))
                shares[tag] += share * doubt / (sum + doubt);
        }
        writer.add(word, shares);
    }
    for (const auto &[suffix, shares] : suffixes.all())
        writer.add(suffix, shares);

    std::ofstream out(argv[3]);
    writer.write(out);
    if (!out.flush())
        fail(std::string("cannot write ") + argv[3]);
}
