// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/analysis.h"
#include "model/extract/dating/dayclue.h"
#include "model/extract/dating/officeterm.h"
#include "model/text/lexicon.h"

#include <algorithm>
#include <array>
#include <set>

namespace nutgraf
{

namespace
{

constexpr auto SoonAfter = std::chrono::days(365); ///< how long somebody in office is called new
constexpr auto ElectedBefore = std::chrono::days(80);

/// How the words before an office put it in time.
enum class Standing { InOffice, New, Elect, Former, Unclear, NotYet };

class WorldClueFinder
{
public:
    WorldClueFinder(const Analysis &analysis, const Lexicon &lexicon, DayClues &clues)
        : m_analysis(analysis)
        , m_tokens(analysis.tokens)
        , m_lexicon(lexicon)
        , m_clues(clues)
        , m_holder(lexicon.require("OFFICE_HOLDER"))
        , m_event(lexicon.require("DATED_EVENT"))
        , m_office(lexicon.require("OFFICE"))
    {
    }

    void run()
    {
        for (qint32 i = 0; i < m_tokens.count(); ++i) {
            const Token &token = m_tokens[i];
            if (token.phrase < 0 && !token.is(m_holder) && !token.is(m_event))
                continue;
            if (const auto event = m_lexicon.at(m_tokens, i, m_event))
                addEvent({i, i + event.count}, *event.value);
            if (const auto holder = m_lexicon.at(m_tokens, i, m_holder))
                addHolder({i, i + holder.count}, *holder.value);
        }
    }

private:
    void addEvent(TokenRange words, const QString &value)
    {
        const auto begin = rangeFromIso(value);
        if (!begin || !m_seen.insert(value).second)
            return;
        m_clues.notBefore.push_back(
            {CandidateDays({begin->earliest, {}}),
             QStringLiteral("“%1” is named: not before %2").arg(m_tokens.textOf(words), toReadable(*begin))});
    }

    void addHolder(TokenRange surname, const QString &value)
    {
        const qint32 index = m_tokens.sentenceOf(surname.first);
        if (index < 0)
            return;
        m_sentence = m_tokens.sentences[size_t(index)].tokens;
        const TokenRange given = givenNames(surname.first);
        const bool whole = !given.isEmpty() || surname.count() > 1;
        TokenRange office = officeBefore(given.isEmpty() ? surname.first : given.first);
        if (office.isEmpty() && whole)
            office = officeAfter(surname.end);
        if (office.isEmpty())
            return;
        QString name = canonicalOffice(m_tokens.textOf(office));
        const bool wasFormer = name.startsWith(QLatin1String("former "));
        if (wasFormer)
            name.remove(0, 7);
        const bool isElect = name.endsWith(QLatin1String(" elect"));
        if (isElect)
            name.chop(6);
        const bool any = whole && (name == QLatin1String("leader") || name == QLatin1String("commander"));

        std::vector<DateRange> held;
        for (const OfficeTerm &term : officeTerms(value)) {
            if (isCalled(term, m_tokens.textOf(given)) && (any || term.office == name))
                held.push_back(term.days);
        }
        if (held.empty())
            return;
        std::sort(held.begin(), held.end(),
                  [](const DateRange &a, const DateRange &b) { return a.earliest < b.earliest; });
        const TokenRange words{std::min(office.first, given.isEmpty() ? surname.first : given.first),
                               std::max(office.end, surname.end)};
        const Standing standing = wasFormer ? Standing::Former
                                  : isElect ? Standing::Elect
                                            : standingBefore(words.first, index);
        addTerm(held, standing, m_tokens.textOf(words).toString());
    }

    void addTerm(std::vector<DateRange> held, Standing standing, const QString &words)
    {
        if (standing == Standing::NotYet || !m_seen.insert(words + QString::number(int(standing))).second)
            return;
        const auto because = [&](const char *pattern, const QString &days) {
            return QString::fromUtf8(pattern).arg(words, days);
        };
        if (standing == Standing::Former) {
            // Between the terms and after the last one; who is in office still is not called former.
            std::vector<DateRange> after;
            for (size_t i = 0; i < held.size() && held[i].latest; ++i) {
                if (i + 1 == held.size())
                    after.push_back({held[i].latest, {}});
                else if (*held[i].latest < *held[i + 1].earliest)
                    after.push_back({held[i].latest, held[i + 1].earliest});
            }
            if (after.empty())
                return;
            const CandidateDays days(std::move(after));
            m_clues.notBefore.push_back({CandidateDays({days.hull().earliest, {}}),
                                         because("“%1” is called former: not before %2",
                                                 toReadable(DateRange::day(*days.hull().earliest)))});
            m_clues.terms.push_back({days, because("“%1” is called former: %2", windowsText(days))});
            return;
        }
        if (standing == Standing::Elect) {
            std::vector<DateRange> before;
            before.reserve(held.size());
            for (const DateRange &term : held)
                before.push_back({*term.earliest - ElectedBefore, term.earliest});
            const CandidateDays days(std::move(before));
            m_clues.terms.push_back(
                {days, because("“%1” is elected, not yet in office: %2", windowsText(days))});
            return;
        }
        m_clues.notBefore.push_back(
            {CandidateDays({held.front().earliest, {}}),
             because("“%1” was in office first on %2", toReadable(DateRange::day(*held.front().earliest)))});
        if (standing == Standing::Unclear)
            return;
        if (standing == Standing::New) {
            for (DateRange &term : held)
                term.latest = term.latest ? std::min(*term.latest, *term.earliest + SoonAfter)
                                          : *term.earliest + SoonAfter;
        }
        const CandidateDays days(std::move(held));
        m_clues.terms.push_back(
            {days, because(standing == Standing::New ? "“%1” is new in office: %2" : "“%1” is in office: %2",
                           windowsText(days))});
    }

    /// The capitalised words and initials before a surname that are no office: at most three.
    TokenRange givenNames(qint32 surname) const
    {
        qint32 first = surname;
        qint32 i = surname - 1;
        while (i >= m_sentence.first && surname - first < 5) {
            const Token &token = m_tokens[i];
            const bool stop =
                m_tokens.at(i) == u"." && i > m_sentence.first && m_tokens[i - 1].span.length() <= 4;
            const bool name = token.is(shape::Capitalised) && token.is(shape::Word) && !endsOffice(i + 1);
            const bool hyphen = token.is(shape::Hyphen) && !token.spaceBefore;
            if (!stop && !name && !hyphen)
                break;
            if (name)
                first = i;
            --i;
        }
        return {first, surname};
    }

    bool endsOffice(qint32 end) const { return !officeBefore(end).isEmpty(); }

    /// The longest office that ends right before token `end`, or before a comma there: "its president, …".
    TokenRange officeBefore(qint32 end) const
    {
        if (end - 1 > m_sentence.first && m_tokens.at(end - 1) == u",")
            --end;
        for (qint32 i = std::max(m_sentence.first, end - 5); i < end; ++i) {
            const auto hit = m_lexicon.at(m_tokens, i, m_office);
            if (hit && i + hit.count == end)
                return {i, end};
        }
        return {};
    }

    /// "…, the US secretary of state": the office in what stands beside the name.
    TokenRange officeAfter(qint32 begin) const
    {
        if (begin >= m_sentence.end || m_tokens.at(begin) != u",")
            return {};
        for (qint32 i = begin + 1; i < std::min(m_sentence.end, begin + 5); ++i) {
            const auto hit = m_lexicon.at(m_tokens, i, m_office);
            if (hit && i + hit.count < m_sentence.end)
                return {i, i + hit.count};
            if (!m_tokens[i].is(shape::Word) || m_tokens[i].tag == Tag::IN)
                break;
        }
        return {};
    }

    Standing standingBefore(qint32 first, qint32 sentence) const
    {
        using namespace std::string_view_literals;
        static constexpr std::array former{u"former"sv, u"ex"sv, u"onetime"sv};
        static constexpr std::array unclear{u"then"sv,   u"late"sv,        u"under"sv,
                                            u"ousted"sv, u"predecessor"sv, u"deposed"sv,
                                            u"slain"sv,  u"when"sv,        u"since"sv};
        static constexpr std::array notYet{u"nominee"sv, u"candidate"sv, u"pick"sv,    u"choice"sv,
                                           u"future"sv,  u"incoming"sv,  u"hopeful"sv, u"designate"sv};
        const auto among = [](const auto &words, QStringView word) {
            return std::any_of(words.begin(), words.end(), [&](std::u16string_view one) {
                return word.compare(QStringView(one.data(), qsizetype(one.size())), Qt::CaseInsensitive) == 0;
            });
        };
        for (qint32 i = first - 1; i >= std::max(m_sentence.first, first - 4); --i) {
            const QStringView word = m_tokens.at(i);
            if (m_tokens[i].is(shape::Punctuation) && !m_tokens[i].is(shape::Hyphen))
                break;
            if (among(former, word))
                return Standing::Former;
            if (among(unclear, word))
                return Standing::Unclear;
            if (among(notYet, word))
                return Standing::NotYet;
            if (word.compare(u"new", Qt::CaseInsensitive) == 0)
                return Standing::New;
        }
        return tellsOfPastYear(sentence) ? Standing::Unclear : Standing::InOffice;
    }

    /// "In 2003, President …": who is named then need not be in office now.
    bool tellsOfPastYear(qint32 sentence) const
    {
        const TokenRange range = m_tokens.sentences[size_t(sentence)].tokens;
        const qint32 first = timeWithin(m_analysis.times, range);
        for (size_t i = size_t(std::max(first, 0)); first >= 0 && i < m_analysis.times.size(); ++i) {
            const TimeMention &time = m_analysis.times[i];
            if (time.tokens.first >= range.end)
                break;
            if (time.expression.year && time.direction != Direction::Future)
                return true;
        }
        return false;
    }

    const Analysis &m_analysis;
    const Tokens &m_tokens;
    const Lexicon &m_lexicon;
    DayClues &m_clues;
    const WordClass m_holder, m_event, m_office;
    TokenRange m_sentence;
    std::set<QString> m_seen; ///< what has been told already
};

} // namespace

void addWorldClues(const Analysis &analysis, const Lexicon &lexicon, DayClues &clues)
{
    WorldClueFinder(analysis, lexicon, clues).run();
}

} // namespace nutgraf
