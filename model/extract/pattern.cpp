// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/pattern.h"

#include "model/text/tagnames.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace nutgraf
{

// The compiler: recursive descent over the source's items, straight to instructions.

class PatternCompiler
{
public:
    PatternCompiler(const QString &source, Lexicon &lexicon)
        : m_source(source)
        , m_lexicon(lexicon)
    {
    }

    Result<Pattern> run()
    {
        emitSave(0);
        if (!alternatives(0))
            return failure();
        m_pattern.need = m_need;
        skipBlanks();
        if (m_at < m_source.size())
            return fail(QStringLiteral("“%1” closes nothing").arg(m_source[m_at])), failure();
        if (m_pattern.m_names.size() > Pattern::MaxNames)
            return fail(QStringLiteral("more than %1 names").arg(Pattern::MaxNames)), failure();
        emitSave(1);
        emitCode({});
        m_pattern.findFirst();
        return std::move(m_pattern);
    }

private:
    using Instruction = Pattern::Instruction;
    using Code = std::vector<Instruction>;

    Error failure() const
    {
        return {m_error, QStringLiteral("pattern “%1”").arg(m_source),
                QStringLiteral("Correct the pattern.")};
    }
    bool fail(const QString &what)
    {
        if (m_error.isEmpty())
            m_error = what + QLatin1Char('.');
        return false;
    }

    Code &code() { return m_pattern.m_code; }
    int here() const { return int(m_pattern.m_code.size()); }
    int emitCode(Instruction in)
    {
        code().push_back(in);
        return here() - 1;
    }
    void emitSave(int slot)
    {
        Instruction in;
        in.kind = Instruction::Save;
        in.x = slot;
        emitCode(in);
    }

    void skipBlanks()
    {
        while (m_at < m_source.size() && m_source[m_at] == QLatin1Char(' '))
            ++m_at;
    }
    bool ahead(const char *text) const
    {
        return QStringView(m_source).mid(m_at).startsWith(QLatin1String(text));
    }
    bool take(const char *text)
    {
        if (!ahead(text))
            return false;
        m_at += qsizetype(qstrlen(text));
        return true;
    }

    /// a b | c d
    bool alternatives(int depth)
    {
        if (depth > 16)
            return fail(QStringLiteral("groups are nested too deeply"));
        const int begin = here();
        std::vector<int> exits;
        int start = begin;
        std::optional<PatternNeed> need;
        for (;;) {
            if (!sequence(depth))
                return false;
            need = need ? either(*need, m_need) : m_need;
            skipBlanks();
            if (!take("|"))
                break;
            // What stood here becomes the preferred way of a split.
            Instruction split;
            split.kind = Instruction::Split;
            insert(start, split);
            code()[size_t(start)].x = start + 1;
            Instruction jump;
            jump.kind = Instruction::Jump;
            exits.push_back(emitCode(jump));
            code()[size_t(start)].y = here();
            start = here();
        }
        for (const int exit : exits)
            code()[size_t(exit)].x = here();
        m_need = *need;
        return true;
    }

    /// What a match of one or of the other needs.
    static PatternNeed either(PatternNeed a, const PatternNeed &b)
    {
        if (a.isNothing() || b.isNothing())
            return {};
        a.classes = a.classes.united(b.classes);
        a.words.insert(a.words.end(), b.words.begin(), b.words.end());
        std::sort(a.words.begin(), a.words.end());
        a.words.erase(std::unique(a.words.begin(), a.words.end()), a.words.end());
        a.cost += b.cost;
        return a;
    }

    /// Puts `in` at `at`, moving all targets behind it.
    void insert(int at, Instruction in)
    {
        for (int i = at; i < here(); ++i) {
            Instruction &other = code()[size_t(i)];
            if (other.kind == Instruction::Split || other.kind == Instruction::Jump) {
                other.x += other.x >= at ? 1 : 0;
                other.y += other.y >= at ? 1 : 0;
            }
        }
        code().insert(code().begin() + at, in);
    }

    bool sequence(int depth)
    {
        PatternNeed least; // of all that its items need, what the fewest sentences have
        for (;;) {
            skipBlanks();
            if (m_at >= m_source.size() || ahead(")") || ahead("|") || ahead("}")) {
                m_need = least;
                return true;
            }
            m_need = {};
            if (!item(depth))
                return false;
            if (!m_need.isNothing() && (least.isNothing() || m_need.cost < least.cost))
                least = m_need;
        }
    }

    bool item(int depth)
    {
        if (take("{")) {
            m_pattern.m_hasMention = true;
            emitSave(2);
            if (!alternatives(depth + 1))
                return false;
            skipBlanks();
            if (!take("}"))
                return fail(QStringLiteral("a { is not closed"));
            emitSave(3);
            return true;
        }
        if (take("~")) {
            Instruction in;
            in.kind = Instruction::Touching;
            emitCode(in);
            return true;
        }
        for (const auto &[mark, kind, negated] :
             {std::tuple{"<!", Instruction::LookBehind, true},
              std::tuple{"<=", Instruction::LookBehind, false}, std::tuple{"!", Instruction::LookAhead, true},
              std::tuple{"=", Instruction::LookAhead, false}}) {
            if (take(mark))
                return look(kind, negated);
        }
        const int begin = here();
        const QByteArray name = groupName();
        int slot = -1;
        if (!name.isEmpty()) {
            slot = slotOf(name);
            emitSave(slot);
        }
        if (take("(")) {
            if (!alternatives(depth + 1))
                return false;
            skipBlanks();
            if (!take(")"))
                return fail(QStringLiteral("a ( is not closed"));
        } else if (!atom()) {
            return false;
        }
        if (slot >= 0)
            emitSave(slot + 1);
        return repeat(begin);
    }

    bool look(Instruction::Kind kind, bool negated)
    {
        std::vector<Instruction> tests;
        const bool group = take("(");
        do {
            skipBlanks();
            const int before = here();
            if (!atom())
                return false;
            tests.push_back(code().back());
            code().resize(size_t(before));
            skipBlanks();
        } while (group && take("|"));
        m_need = {}; // it takes nothing
        if (group && !take(")"))
            return fail(QStringLiteral("a ( after a look is not closed"));
        if (!negated && tests.size() > 1)
            return positiveLook(kind, tests);
        for (Instruction &test : tests)
            emitCode(lookFor(kind, negated, test));
        return true;
    }

    static Instruction lookFor(Instruction::Kind kind, bool negated, Instruction test)
    {
        test.looksFor = test.kind;
        test.kind = kind;
        test.negated = negated;
        return test;
    }

    bool positiveLook(Instruction::Kind kind, const std::vector<Instruction> &tests)
    {
        std::vector<int> exits;
        for (size_t i = 0; i < tests.size(); ++i) {
            const int split = i + 1 < tests.size() ? emitCode({}) : -1;
            emitCode(lookFor(kind, false, tests[i]));
            if (split < 0)
                break;
            Instruction jump;
            jump.kind = Instruction::Jump;
            exits.push_back(emitCode(jump));
            code()[size_t(split)].kind = Instruction::Split;
            code()[size_t(split)].x = split + 1;
            code()[size_t(split)].y = here();
        }
        for (const int exit : exits)
            code()[size_t(exit)].x = here();
        return true;
    }

    bool repeat(int begin)
    {
        if (take("?")) {
            m_need = {};
            makeOptional(begin);
            return true;
        }
        const bool star = ahead("*"), plus = ahead("+");
        if (!star && !plus)
            return true;
        m_at += 1;
        if (star)
            m_need = {};
        // Unrolled: x{0,8} is (x(x(x...)?)?)?, which needs no counters.
        const Code body(code().begin() + begin, code().end());
        code().resize(size_t(begin));
        std::vector<int> splits;
        for (int i = 0; i < 8; ++i) {
            if (star || i > 0) {
                Instruction split;
                split.kind = Instruction::Split;
                split.x = here() + 1;
                splits.push_back(emitCode(split));
            }
            const int shift = here() - begin;
            for (Instruction in : body) {
                if (in.kind == Instruction::Split || in.kind == Instruction::Jump) {
                    in.x += shift;
                    in.y += shift;
                }
                emitCode(in);
            }
        }
        for (const int split : splits)
            code()[size_t(split)].y = here();
        return true;
    }

    void makeOptional(int begin)
    {
        Instruction split;
        split.kind = Instruction::Split;
        insert(begin, split);
        code()[size_t(begin)].x = begin + 1;
        code()[size_t(begin)].y = here();
    }

    QByteArray groupName()
    {
        qsizetype end = m_at;
        while (end < m_source.size() && m_source[end] >= QLatin1Char('a') &&
               m_source[end] <= QLatin1Char('z'))
            ++end;
        if (end == m_at || end + 1 >= m_source.size() || m_source[end] != QLatin1Char(':') ||
            m_source[end + 1] == QLatin1Char(' '))
            return {};
        QByteArray name = m_source.mid(m_at, end - m_at).toLatin1();
        m_at = end + 1;
        return name;
    }

    int slotOf(const QByteArray &name)
    {
        auto &names = m_pattern.m_names;
        for (size_t i = 0; i < names.size(); ++i) {
            if (names[i] == name)
                return int(4 + 2 * i);
        }
        names.push_back(name);
        return int(4 + 2 * (names.size() - 1));
    }

    PatternNeed needOf(const Instruction &in) const
    {
        // Common words, rarer classes, and shapes that every other word has.
        constexpr int WordCost = 3, LexiconCost = 2, ShapeCost = 8;
        PatternNeed need;
        if (in.kind == Instruction::Word) {
            need.words = {in.word};
            need.cost = WordCost;
        } else if (in.kind == Instruction::Class) {
            need.classes.add(in.wordClass);
            need.cost = in.wordClass.id < FirstLexiconClass ? ShapeCost : LexiconCost;
        }
        return need;
    }

    bool atom()
    {
        Instruction in;
        if (take("'")) {
            const qsizetype end = m_source.indexOf(QLatin1Char('\''), m_at);
            if (end < 0)
                return fail(QStringLiteral("a ' is not closed"));
            in.kind = Instruction::Word;
            in.word = m_lexicon.intern(QStringView(m_source).mid(m_at, end - m_at));
            m_at = end + 1;
            emitCode(in);
            m_need = needOf(in);
            return true;
        }
        if (take("<")) {
            const qsizetype end = m_source.indexOf(QLatin1Char('>'), m_at);
            in.kind = Instruction::PartOfSpeech;
            in.tags = end < 0 ? 0 : tagsNamed(QStringView(m_source).mid(m_at, end - m_at));
            if (in.tags == 0)
                return fail(QStringLiteral("no part of speech is called so: %1").arg(m_source.mid(m_at, 8)));
            m_at = end + 1;
            emitCode(in);
            return true;
        }
        qsizetype end = m_at;
        while (end < m_source.size() && !QStringLiteral(" ()|{}?*+").contains(m_source[end]))
            ++end;
        const QStringView word = QStringView(m_source).mid(m_at, end - m_at);
        if (word.isEmpty())
            return fail(QStringLiteral("something is missing at “%1”").arg(m_source.mid(m_at, 8)));
        m_at = end;
        const bool isClass = word.front() >= QLatin1Char('A') && word.front() <= QLatin1Char('Z');
        if (word == u"ANY") {
            in.kind = Instruction::Any;
        } else if (isClass) {
            const auto wordClass = m_lexicon.wordClass(word);
            if (!wordClass)
                return fail(QStringLiteral("no class is called %1").arg(word));
            in.kind = Instruction::Class;
            in.wordClass = *wordClass;
        } else {
            in.kind = Instruction::Word;
            in.word = m_lexicon.intern(word);
        }
        emitCode(in);
        m_need = needOf(in);
        return true;
    }

    const QString m_source;
    Lexicon &m_lexicon;
    qsizetype m_at = 0;
    Pattern m_pattern;
    PatternNeed m_need; ///< of what was read last
    QString m_error;
};

Result<Pattern> Pattern::compile(const QString &source, Lexicon &lexicon)
{
    return PatternCompiler(source, lexicon).run();
}

bool Pattern::isOne(const Instruction &in, Instruction::Kind kind, const Tokens &tokens, qint32 i)
{
    const Token &token = tokens[i];
    switch (kind) {
    case Instruction::Word:
        return token.word == in.word;
    case Instruction::Class:
        return token.is(in.wordClass);
    case Instruction::PartOfSpeech:
        return in.tags >> quint8(token.tag) & 1;
    case Instruction::Any:
        return true;
    default:
        return false;
    }
}

std::optional<Match> Pattern::matchAt(const Tokens &tokens, const Lexicon &lexicon, qint32 first,
                                      TokenRange limits) const
{
    using Slots = std::array<qint32, 4 + 2 * MaxNames>;
    struct Thread {
        int pc;
        qint32 at;
        int restoreSlot; // >= 0: undo a Save on the way back
        qint32 restoreValue;
    };
    Slots slots;
    slots.fill(-1);
    // Kept from match to match: what was visited carries the number of its match, so nothing is cleared.
    static thread_local std::vector<quint64> visited;
    static thread_local quint64 matchNumber = 0;
    static thread_local std::vector<Thread> stack;
    ++matchNumber;
    if (visited.size() < m_code.size() * size_t(MaxTokens + 1))
        visited.resize(m_code.size() * size_t(MaxTokens + 1));
    stack.assign(1, {0, first, -1, 0});

    while (!stack.empty()) {
        Thread thread = stack.back();
        stack.pop_back();
        if (thread.restoreSlot >= 0) {
            slots[size_t(thread.restoreSlot)] = thread.restoreValue;
            continue;
        }
        for (bool alive = true; alive;) {
            if (thread.at - first > MaxTokens)
                break;
            const size_t mark = size_t(thread.pc) * size_t(MaxTokens + 1) + size_t(thread.at - first);
            if (visited[mark] == matchNumber)
                break;
            visited[mark] = matchNumber;
            const Instruction &in = m_code[size_t(thread.pc)];
            switch (in.kind) {
            case Instruction::Class:
                if (thread.at < limits.end && tokens[thread.at].phrase >= 0) {
                    // Longer phrases first: pushed last.
                    const auto begin = size_t(tokens[thread.at].phrase);
                    size_t end = begin;
                    while (end < tokens.phrases.size() && tokens.phrases[end].first == thread.at)
                        ++end;
                    if (tokens[thread.at].is(in.wordClass))
                        stack.push_back({thread.pc + 1, thread.at + 1, -1, 0});
                    for (size_t p = end; p-- > begin;) {
                        const Phrase &phrase = tokens.phrases[p];
                        if (phrase.classes.has(in.wordClass) && thread.at + phrase.count <= limits.end)
                            stack.push_back({thread.pc + 1, thread.at + phrase.count, -1, 0});
                    }
                    alive = false;
                    break;
                }
                [[fallthrough]];
            case Instruction::Word:
            case Instruction::PartOfSpeech:
            case Instruction::Any:
                alive = thread.at < limits.end && isOne(in, in.kind, tokens, thread.at);
                ++thread.at;
                ++thread.pc;
                break;
            case Instruction::Split:
                stack.push_back({in.y, thread.at, -1, 0});
                thread.pc = in.x;
                break;
            case Instruction::Jump:
                thread.pc = in.x;
                break;
            case Instruction::Save:
                stack.push_back({0, 0, in.x, slots[size_t(in.x)]});
                slots[size_t(in.x)] = thread.at;
                ++thread.pc;
                break;
            case Instruction::LookAhead:
            case Instruction::LookBehind: {
                const qint32 at = in.kind == Instruction::LookAhead ? thread.at : thread.at - 1;
                const bool holds = limits.contains(at) && isOne(in, in.looksFor, tokens, at);
                alive = holds != in.negated;
                ++thread.pc;
                break;
            }
            case Instruction::Touching:
                alive = thread.at < limits.end && !tokens[thread.at].spaceBefore;
                ++thread.pc;
                break;
            case Instruction::Done: {
                Match match(tokens, lexicon);
                match.m_all = {slots[0], slots[1]};
                match.m_mention =
                    m_hasMention && slots[2] >= 0 ? TokenRange{slots[2], slots[3]} : match.m_all;
                match.m_names = &m_names;
                for (size_t i = 0; i < m_names.size(); ++i)
                    match.m_groups.push_back({std::max(slots[4 + 2 * i], 0), std::max(slots[5 + 2 * i], 0)});
                if (match.m_all.isEmpty() || match.m_mention.isEmpty())
                    return {};
                return match;
            }
            }
        }
    }
    return {};
}

void Pattern::findFirst()
{
    std::vector<bool> seen(m_code.size());
    std::vector<int> todo{0};
    while (!todo.empty()) {
        const int pc = todo.back();
        todo.pop_back();
        if (seen[size_t(pc)])
            continue;
        seen[size_t(pc)] = true;
        const Instruction &in = m_code[size_t(pc)];
        switch (in.kind) {
        case Instruction::Word:
            firstWords.push_back(in.word);
            break;
        case Instruction::Class:
            firstClasses.add(in.wordClass);
            break;
        case Instruction::PartOfSpeech:
        case Instruction::Any:
        case Instruction::Done:
            anyFirst = true;
            break;
        case Instruction::Split:
            todo.push_back(in.x);
            todo.push_back(in.y);
            break;
        case Instruction::Jump:
            todo.push_back(in.x);
            break;
        case Instruction::Save:
        case Instruction::LookAhead:
        case Instruction::LookBehind:
        case Instruction::Touching:
            todo.push_back(pc + 1);
            break;
        }
    }
}

TokenRange Match::group(const char *name) const
{
    for (size_t i = 0; i < m_names->size(); ++i) {
        if ((*m_names)[i] == name)
            return m_groups[i];
    }
    return {};
}

const QString *Match::value(const char *name, const char *wordClass) const
{
    const TokenRange range = group(name);
    const auto c = m_lexicon->wordClass(wordClass);
    if (range.isEmpty() || !c)
        return nullptr;
    const Lexicon::Hit hit = m_lexicon->at(*m_tokens, range.first, *c);
    return hit && hit.count == range.count() ? hit.value : nullptr;
}

} // namespace nutgraf
