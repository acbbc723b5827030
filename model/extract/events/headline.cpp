// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/events/headline.h"

#include "model/extract/analysis.h"

#include <algorithm>

namespace nutgraf
{

namespace
{

constexpr int MostWords = 12;
/// A headline is not cut shorter than this for a better ending.
constexpr int FewestWords = 5;

bool isArticle(QStringView word)
{
    return word.compare(u"the", Qt::CaseInsensitive) == 0 || word.compare(u"a", Qt::CaseInsensitive) == 0 ||
           word.compare(u"an", Qt::CaseInsensitive) == 0;
}

/// Whether a headline must not end with a word of this tag.
bool hangs(Tag tag)
{
    switch (tag) {
    case Tag::IN:
    case Tag::TO:
    case Tag::CC:
    case Tag::DT:
    case Tag::MD:
    case Tag::PRPS:
    case Tag::WDT:
    case Tag::WP:
    case Tag::WRB:
    case Tag::POS:
    case Tag::JJ:
        return true;
    default:
        return false;
    }
}

/// Builds the line word by word.
class HeadlineWriter
{
public:
    HeadlineWriter(const EventClause &event, const Analysis &analysis)
        : m_event(event)
        , m_analysis(analysis)
        , m_tokens(analysis.tokens)
    {
        if (event.time >= 0)
            m_date = analysis.times[size_t(event.time)].tokens;
        while (m_date.first - 1 >= event.tokens.first && m_tokens[m_date.first - 1].tag == Tag::IN &&
               !m_date.isEmpty())
            --m_date.first;
    }

    QString write()
    {
        for (qint32 i = m_event.tokens.first; i < m_event.tokens.end && int(m_parts.size()) <= MostWords;)
            i = take(i);
        shorten();
        QString line;
        for (const Part &part : m_parts) {
            if (!line.isEmpty() && part.spaced)
                line += QLatin1Char(' ');
            line += part.text;
        }
        if (!line.isEmpty())
            line[0] = line[0].toUpper();
        return line;
    }

private:
    struct Part {
        QString text;
        Tag tag = Tag::Unknown;
        bool spaced = true;
    };

    qint32 take(qint32 i)
    {
        if (m_date.contains(i)) {
            m_gap = true;
            const qint32 end = m_date.end;
            return end < m_event.tokens.end && m_tokens[end].is(shape::Possessive) ? end + 1 : end;
        }
        const Token &token = m_tokens[i];
        if (m_tokens.at(i) == u"(")
            return skipTo(i, u")");
        if (token.is(shape::OpenQuote) || token.is(shape::CloseQuote) ||
            (token.is(shape::Punctuation) && !token.is(shape::Hyphen) && !token.is(shape::Possessive))) {
            m_gap = true;
            return i + 1;
        }
        if (const EntityMention *mention = m_analysis.entities.mentionAt(i);
            mention && mention->tokens.first == i) {
            const Entity &entity = m_analysis.entities.of(*mention);
            const bool rename = (mention->form == MentionForm::Name && entity.kind == EntityKind::Person) ||
                                (mention->form == MentionForm::Pronoun && token.tag == Tag::PRP);
            if (rename && !entity.name.isEmpty() && mention->tokens.end <= m_event.tokens.end) {
                m_parts.push_back({entity.name, Tag::NNP, true});
                m_gap = false;
                return mention->tokens.end;
            }
        }
        if (isArticle(m_tokens.at(i)))
            return i + 1;
        m_parts.push_back(
            {m_tokens.at(i).toString(), token.tag, token.spaceBefore || m_gap || m_parts.empty()});
        m_gap = false;
        return i + 1;
    }

    qint32 skipTo(qint32 i, QStringView closer)
    {
        qint32 end = i;
        while (end < m_event.tokens.end && m_tokens.at(end) != closer)
            ++end;
        m_gap = true;
        return end + 1;
    }

    /// At most MostWords words, and no word at the end that asks for another.
    void shorten()
    {
        int words = 0;
        size_t size = 0;
        while (size < m_parts.size()) {
            words += int(m_parts[size].text.count(QLatin1Char(' '))) + m_parts[size].spaced;
            if (words > MostWords)
                break;
            ++size;
        }
        const bool cut = size < m_parts.size();
        m_parts.resize(size);
        while (int(m_parts.size()) > FewestWords && hangs(m_parts.back().tag) &&
               (cut || m_parts.back().tag != Tag::JJ))
            m_parts.pop_back();
    }

    const EventClause &m_event;
    const Analysis &m_analysis;
    const Tokens &m_tokens;
    TokenRange m_date;
    std::vector<Part> m_parts;
    bool m_gap = false; ///< something was left out before the next word
};

} // namespace

QString headlineOf(const EventClause &event, const Analysis &analysis)
{
    return HeadlineWriter(event, analysis).write();
}

} // namespace nutgraf
