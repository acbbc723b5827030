// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/pattern.h"
#include "model/text/tagnames.h"

#include <QStringList>

#include <algorithm>
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
            slot = slotOf(PartName(name));
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

    int slotOf(PartName name)
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

} // namespace nutgraf
