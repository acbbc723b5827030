// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/tokens.h"
#include "model/text/wordclass.h"

#include <QHash>
#include <QString>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace nutgraf
{

/// Words and expressions with their classes and values, and how they are looked up in a text. A spelling in
/// small letters matches any case; one that begins with a capital matches only capitalised text; one without
/// a small letter ("US", "IS") only itself. One spelling may stand in several classes. Spellings of several
/// tokens become phrases. `addWords` of wordfile.h reads them from files.
class Lexicon
{
public:
    Lexicon();

    /// The class called `name`, made where it is not yet; nothing where there is no room for another.
    std::optional<WordClass> makeClass(QStringView name);
    /// Puts a spelling of one token or of several into a class, with its value there.
    void add(WordClass wordClass, QStringView spelling, QStringView value);
    /// Takes every spelling out of a class.
    void forget(WordClass wordClass);

    /// The number of `word` (any case), made known where it is not yet. Literals of patterns come in this
    /// way.
    WordId intern(QStringView word);
    /// The number of a known spelling, 0 for an unknown one. Case and apostrophe form do not matter.
    WordId find(QStringView word) const;
    /// The class called `name`, shape classes included; nothing where no lexicon and no shape has it.
    std::optional<WordClass> wordClass(QStringView name) const;
    std::optional<WordClass> wordClass(const char *name) const;
    /// As above, for names that the program itself relies on: they exist, or the lexicons are broken.
    WordClass require(const char *name) const;

    size_t wordCount() const { return m_words.size(); }

    /// What the lexicon says of a token in one class; null where it is not in that class.
    const QString *value(const Tokens &tokens, qint32 token, WordClass c) const;
    const QString *value(const Tokens &tokens, const Phrase &phrase, WordClass c) const;
    /// The longest phrase that begins at `token` and is in class `c`, or null.
    const Phrase *phraseAt(const Tokens &tokens, qint32 token, WordClass c) const;
    /// Length in tokens and value of the longest entry of class `c` at `token`: phrase first, then word.
    struct Hit {
        qint32 count = 0;
        const QString *value = nullptr;
        explicit operator bool() const { return count > 0; }
    };
    Hit at(const Tokens &tokens, qint32 token, WordClass c) const
    {
        const Token &asked = tokens[token];
        if (asked.phrase < 0 && !asked.is(c))
            return {}; // as most tokens are
        return entryAt(tokens, token, c);
    }

    /// For the tokenizer: fills in word number and lexicon classes, and lists the phrases.
    void classify(Tokens &tokens) const;

private:
    enum class CaseRule : quint8 { Any, Capitalised, Exact };
    struct Sense {
        WordClass wordClass;
        CaseRule caseRule;
        QString spelling; ///< for Exact
        QString value;
    };
    /// What one spelling means. Most senses hold whatever the case: they are at hand as one set.
    struct Entry {
        std::vector<Sense> senses;
        ClassSet inAnyCase;
        bool hasCased = false;

        void add(Sense sense);
        void forget(WordClass wordClass);
        ClassSet classesOf(QStringView text) const;
    };
    struct Word {
        QString text; ///< folded
        Entry entry;
        bool beginsPhrase = false;
        bool continuesPhrase = false;
    };
    struct Slot {
        WordId word = 0;  ///< 0: free
        quint32 mark = 0; ///< the hash's upper half: most other words are told apart by it alone
    };

    Hit entryAt(const Tokens &tokens, qint32 token, WordClass c) const;
    WordId lookup(QStringView folded, quint64 hash) const;
    void place(WordId word, quint64 hash);
    void grow();
    static bool fits(const Sense &sense, QStringView text);

    std::vector<Word> m_words;                               ///< by WordId; the first is no word
    std::vector<Slot> m_slots;                               ///< open addressing, a power of two
    std::vector<Entry> m_nodes;                              ///< of the phrase tree; the first is its root
    QHash<quint64, quint32> m_steps;                         ///< (node, word) -> node
    std::map<std::string, WordClass, std::less<>> m_classes; ///< names are ASCII
    quint8 m_nextClass = FirstLexiconClass;
};

/// Small letters, straight apostrophes; what spellings are compared by. Locale plays no part.
QString folded(QStringView word);

} // namespace nutgraf
