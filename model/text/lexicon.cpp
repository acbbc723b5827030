// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/lexicon.h"

#include <algorithm>

namespace nutgraf
{

namespace
{

struct ShapeName {
    const char16_t *name;
    WordClass wordClass;
};

constexpr ShapeName shapeClassNames[] = {
    {u"WORD", shape::Word},
    {u"CAP", shape::Capitalised},
    {u"UPPER", shape::Upper},
    {u"LOWER", shape::Lower},
    {u"NUMBER", shape::Number},
    {u"INTEGER", shape::Integer},
    {u"YEAR", shape::Year},
    {u"DAY", shape::DayNumber},
    {u"ORDINAL", shape::Ordinal},
    {u"CLOCK", shape::Clock},
    {u"DECADE", shape::Decade},
    {u"PUNCT", shape::Punctuation},
    {u"HYPHEN", shape::Hyphen},
    {u"DASH", shape::Dash},
    {u"OPENQUOTE", shape::OpenQuote},
    {u"CLOSEQUOTE", shape::CloseQuote},
    {u"POSSESSIVE", shape::Possessive},
    {u"STOP", shape::SentenceEnd},
    {u"TWODIGITS", shape::TwoDigits},
};

char16_t foldedUnit(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 128)
        return u >= u'A' && u <= u'Z' ? char16_t(u + 32) : u;
    if (u == 0x2019 || u == 0x02BC)
        return u'\'';
    if (u == 0x2010 || u == 0x2011)
        return u'-';
    return c.toLower().unicode();
}

/// FNV-1a, finished: keys are short, and it is the same on every machine.
class KeyHash
{
public:
    void add(char16_t unit) { m_hash = (m_hash ^ unit) * 0x100000001b3u; }
    quint64 value() const { return m_hash ^ (m_hash >> 29); }

private:
    quint64 m_hash = 0xcbf29ce484222325u;
};

quint64 hashOf(QStringView folded)
{
    KeyHash hash;
    for (const QChar c : folded)
        hash.add(c.unicode());
    return hash.value();
}

/// Folds `word` into `out`, which has room for it, and answers with the hash of the folded form.
quint64 foldAndHash(QStringView word, QChar *out)
{
    KeyHash hash;
    for (const QChar c : word) {
        const char16_t unit = foldedUnit(c);
        *out++ = QChar(unit);
        hash.add(unit);
    }
    return hash.value();
}

} // namespace

QString folded(QStringView word)
{
    QString text(word.size(), Qt::Uninitialized);
    std::transform(word.begin(), word.end(), text.begin(), [](QChar c) { return QChar(foldedUnit(c)); });
    return text;
}

Lexicon::Lexicon()
{
    m_words.push_back({});
    m_nodes.push_back({});
    m_slots.assign(1024, {});
    for (const ShapeName &name : shapeClassNames)
        m_classes.emplace(QString::fromUtf16(name.name).toStdString(), name.wordClass);
}

std::optional<WordClass> Lexicon::makeClass(QStringView name)
{
    if (const auto known = wordClass(name))
        return known;
    if (m_nextClass == WordClassLimit)
        return {};
    const WordClass made{m_nextClass++};
    m_classes.emplace(name.toString().toStdString(), made);
    return made;
}

void Lexicon::add(WordClass wordClass, QStringView spelling, QStringView value)
{
    const bool anyUpper = std::any_of(spelling.begin(), spelling.end(), [](QChar c) { return c.isUpper(); });
    const bool anyLower = std::any_of(spelling.begin(), spelling.end(), [](QChar c) { return c.isLower(); });
    const CaseRule caseRule = !anyUpper ? CaseRule::Any : anyLower ? CaseRule::Capitalised : CaseRule::Exact;
    Sense sense{wordClass, caseRule, spelling.toString(), value.toString()};

    const Tokens parts = cutIntoTokens(spelling);
    if (parts.count() == 1) {
        m_words[intern(spelling)].entry.add(std::move(sense));
        return;
    }
    quint32 node = 0;
    for (qint32 i = 0; i < parts.count(); ++i) {
        const WordId word = intern(parts.at(i));
        (i == 0 ? m_words[word].beginsPhrase : m_words[word].continuesPhrase) = true;
        quint32 &next = m_steps[quint64(node) << 32 | word];
        if (next == 0) {
            next = quint32(m_nodes.size());
            m_nodes.push_back({});
        }
        node = next;
    }
    m_nodes[node].add(std::move(sense));
}

void Lexicon::forget(WordClass wordClass)
{
    for (Word &word : m_words)
        word.entry.forget(wordClass);
    for (Entry &node : m_nodes)
        node.forget(wordClass);
}

void Lexicon::Entry::forget(WordClass wordClass)
{
    Entry kept;
    for (Sense &sense : senses) {
        if (sense.wordClass != wordClass)
            kept.add(std::move(sense));
    }
    *this = std::move(kept);
}

void Lexicon::Entry::add(Sense sense)
{
    if (sense.caseRule == CaseRule::Any)
        inAnyCase.add(sense.wordClass);
    else
        hasCased = true;
    senses.push_back(std::move(sense));
}

WordId Lexicon::lookup(QStringView folded, quint64 hash) const
{
    const size_t mask = m_slots.size() - 1;
    for (size_t slot = hash & mask; m_slots[slot].word != 0; slot = (slot + 1) & mask) {
        if (m_slots[slot].mark != quint32(hash >> 32))
            continue;
        const QString &text = m_words[m_slots[slot].word].text;
        if (text.size() == folded.size() && std::equal(folded.begin(), folded.end(), text.begin()))
            return m_slots[slot].word;
    }
    return 0;
}

void Lexicon::place(WordId word, quint64 hash)
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = hash & mask;
    while (m_slots[slot].word != 0)
        slot = (slot + 1) & mask;
    m_slots[slot] = {word, quint32(hash >> 32)};
}

void Lexicon::grow()
{
    m_slots.assign(m_slots.size() * 2, {});
    for (WordId id = 1; id < m_words.size(); ++id)
        place(id, hashOf(m_words[id].text));
}

WordId Lexicon::intern(QStringView word)
{
    QString text(word.size(), Qt::Uninitialized);
    const quint64 hash = foldAndHash(word, text.data());
    if (const WordId known = lookup(text, hash))
        return known;
    const auto id = WordId(m_words.size());
    m_words.push_back({text, {}, false, false});
    if (m_words.size() * 2 > m_slots.size())
        grow();
    else
        place(id, hash);
    return id;
}

WordId Lexicon::find(QStringView word) const
{
    QString text(word.size(), Qt::Uninitialized);
    const quint64 hash = foldAndHash(word, text.data());
    return lookup(text, hash);
}

std::optional<WordClass> Lexicon::wordClass(QStringView name) const
{
    return wordClass(name.toLatin1().constData());
}

std::optional<WordClass> Lexicon::wordClass(const char *name) const
{
    const auto found = m_classes.find(std::string_view(name));
    return found == m_classes.end() ? std::nullopt : std::optional(found->second);
}

WordClass Lexicon::require(const char *name) const
{
    const auto found = wordClass(name);
    if (!found)
        qFatal("no lexicon has the class %s", name);
    return *found;
}

bool Lexicon::fits(const Sense &sense, QStringView text)
{
    switch (sense.caseRule) {
    case CaseRule::Any:
        return true;
    case CaseRule::Capitalised:
        return !text.isEmpty() && (text.front().isUpper() || !text.front().isLetter());
    case CaseRule::Exact:
        return text == sense.spelling;
    }
    Q_UNREACHABLE();
}

ClassSet Lexicon::Entry::classesOf(QStringView text) const
{
    ClassSet classes = inAnyCase;
    if (!hasCased)
        return classes;
    for (const Sense &sense : senses) {
        if (fits(sense, text))
            classes.add(sense.wordClass);
    }
    return classes;
}

const QString *Lexicon::value(const Tokens &tokens, qint32 token, WordClass c) const
{
    for (const Sense &sense : m_words[tokens[token].word].entry.senses) {
        if (sense.wordClass == c && fits(sense, tokens.at(token)))
            return &sense.value;
    }
    return nullptr;
}

const QString *Lexicon::value(const Tokens &tokens, const Phrase &phrase, WordClass c) const
{
    for (const Sense &sense : m_nodes[phrase.entry].senses) {
        if (sense.wordClass == c && fits(sense, tokens.textOf({phrase.first, phrase.first + phrase.count})))
            return &sense.value;
    }
    return nullptr;
}

const Phrase *Lexicon::phraseAt(const Tokens &tokens, qint32 token, WordClass c) const
{
    if (tokens[token].phrase < 0)
        return nullptr;
    for (auto p = size_t(tokens[token].phrase); p < tokens.phrases.size() && tokens.phrases[p].first == token;
         ++p) {
        if (tokens.phrases[p].classes.has(c))
            return &tokens.phrases[p];
    }
    return nullptr;
}

Lexicon::Hit Lexicon::entryAt(const Tokens &tokens, qint32 token, WordClass c) const
{
    if (const Phrase *phrase = phraseAt(tokens, token, c))
        return {phrase->count, value(tokens, *phrase, c)};
    if (tokens[token].is(c))
        return {1, value(tokens, token, c)};
    return {};
}

void Lexicon::classify(Tokens &tokens) const
{
    std::vector<QChar> buffer;
    for (Token &token : tokens.all) {
        const QStringView text = token.span.in(tokens.text);
        if (buffer.size() < size_t(text.size()))
            buffer.resize(size_t(text.size()));
        const quint64 hash = foldAndHash(text, buffer.data());
        token.word = lookup({buffer.data(), text.size()}, hash);
        if (token.word != 0)
            token.classes = token.classes.united(m_words[token.word].entry.classesOf(text));
    }
    for (qint32 i = 0; i < tokens.count(); ++i) {
        if (!m_words[tokens[i].word].beginsPhrase)
            continue;
        const size_t before = tokens.phrases.size();
        quint32 node = 0;
        for (qint32 t = i; t < tokens.count(); ++t) {
            if (t > i && !m_words[tokens[t].word].continuesPhrase)
                break;
            const auto step = m_steps.constFind(quint64(node) << 32 | tokens[t].word);
            if (step == m_steps.constEnd())
                break;
            node = *step;
            const ClassSet classes = m_nodes[node].classesOf(tokens.textOf({i, t + 1}));
            if (!classes.isEmpty())
                tokens.phrases.push_back({i, t + 1 - i, node, classes});
        }
        if (tokens.phrases.size() > before) {
            std::reverse(tokens.phrases.begin() + qint32(before), tokens.phrases.end());
            tokens.all[size_t(i)].phrase = qint32(before);
        }
    }
}

} // namespace nutgraf
