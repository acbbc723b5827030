// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readers/markdown.h"

#include "model/readers/markdowninline.h"
#include "model/readers/plaintext.h"
#include "model/readers/writtendate.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace nutgraf
{

namespace
{

QString unquoted(QString value)
{
    value = value.trimmed();
    const bool quoted = value.size() >= 2 && value.front() == value.back() &&
                        (value.front() == QLatin1Char('"') || value.front() == QLatin1Char('\''));
    return quoted ? value.mid(1, value.size() - 2) : value;
}

/// Takes the front matter ("---", keys, "---") off the lines and what it tells into `article`.
void takeFrontMatter(QStringList &lines, Article &article)
{
    constexpr qsizetype longestFrontMatter = 200;
    static const QRegularExpression entry(QStringLiteral(R"re(^\s*"?([A-Za-z_-]+)"?\s*[:=]\s*(.+)$)re"));
    if (lines.isEmpty() || (lines[0] != QLatin1String("---") && lines[0] != QLatin1String("+++")))
        return;
    const qsizetype end = lines.indexOf(lines[0], 1);
    if (end < 0 || end > longestFrontMatter)
        return;
    for (const QString &line : lines.mid(1, end - 1)) {
        const auto match = entry.match(line);
        if (!match.hasMatch())
            continue;
        const QString key = match.captured(1).toLower(), value = unquoted(match.captured(2));
        if (key == QLatin1String("title"))
            article.title = value;
        else if (key == QLatin1String("author") || key == QLatin1String("byline"))
            article.byline = value;
        else if (key == QLatin1String("publisher"))
            article.publisher = value;
        else if (key == QLatin1String("url") || key == QLatin1String("canonical_url"))
            article.url = value;
        else if (key == QLatin1String("date") || key == QLatin1String("published") ||
                 key == QLatin1String("pubdate")) {
            if (const auto date = dateInMetadata(value)) {
                article.dateClues.push_back({DateBasis::Metadata, *date,
                                             QStringLiteral("the front matter’s %1 “%2”").arg(key, value)});
            }
        }
    }
    lines.remove(0, end + 1);
}

/// Gathers lines into blocks of bare text and puts these into an article.
class MarkdownBlocks
{
public:
    explicit MarkdownBlocks(Article &article)
        : m_article(article)
    {
    }

    void readLine(const QString &written)
    {
        static const QRegularExpression quoteMark(QStringLiteral(R"(^\s{0,3}(?:>\s?)+)"));
        static const QRegularExpression heading(QStringLiteral(R"(^\s{0,3}#{1,6}\s+(.*?)\s*#*\s*$)"));
        static const QRegularExpression underline(QStringLiteral(R"(^\s{0,3}(?:=+|-+)\s*$)"));
        static const QRegularExpression rule(
            QStringLiteral(R"(^\s{0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$)"));
        static const QRegularExpression item(QStringLiteral(R"(^\s*(?:[-*+]|\d{1,3}[.)])\s+(?=\S))"));
        static const QRegularExpression definition(QStringLiteral(R"(^\s{0,3}\[[^\]]{1,200}\]:\s*\S)"));
        static const QRegularExpression tableRule(QStringLiteral(R"(^(?=.*--)[\s:|-]+$)"));
        static const QRegularExpression fence(QStringLiteral("^\\s{0,3}(?:```|~~~)"));

        constexpr qsizetype longestMarkedLine = 2000; // longer ones are paragraphs, whatever they look like
        if (!m_inFence && written.size() > longestMarkedLine) {
            append(written);
            return;
        }
        if (fence.match(written).hasMatch()) {
            finish(BlockKind::Paragraph);
            m_inFence = !m_inFence;
            return;
        }
        if (m_inFence) {
            append(written);
            return;
        }
        QString line = written;
        line.remove(quoteMark);
        const bool underlines =
            !m_words.isEmpty() && !m_words.contains(QLatin1Char('\n')) && underline.match(line).hasMatch();
        const bool rules = !underlines && (rule.match(line).hasMatch() || tableRule.match(line).hasMatch());
        if (line.trimmed().isEmpty() || definition.match(line).hasMatch() || rules) {
            finish(BlockKind::Paragraph);
        } else if (const auto match = heading.match(line); match.hasMatch()) {
            finish(BlockKind::Paragraph);
            append(match.captured(1));
            finish(BlockKind::Subheading);
        } else if (underlines) {
            finish(BlockKind::Subheading);
        } else if (item.match(line).hasMatch()) {
            finish(BlockKind::Paragraph);
            append(line.remove(item));
        } else if (line.trimmed().startsWith(QLatin1Char('|'))) {
            finish(BlockKind::Paragraph);
            append(line.replace(QLatin1Char('|'), QLatin1Char(' ')));
        } else {
            append(line);
        }
    }

    void finish(BlockKind kind)
    {
        constexpr qsizetype longestMarkedBlock = 200000; // no person wrote it: not worth the time
        const QString words =
            (m_words.size() > longestMarkedBlock ? m_words : withoutInlineMarkup(m_words)).simplified();
        m_words.clear();
        if (words.isEmpty())
            return;
        if (!m_article.text.isEmpty())
            m_article.text += QStringLiteral("\n\n");
        const auto begin = qint32(m_article.text.size());
        m_article.text += words;
        m_article.blocks.push_back({{begin, qint32(m_article.text.size())}, kind});
    }

private:
    void append(const QString &line)
    {
        if (!m_words.isEmpty())
            m_words += QLatin1Char('\n');
        m_words += line;
    }

    Article &m_article;
    QString m_words; ///< of the open block, with markup
    bool m_inFence = false;
};

} // namespace

bool looksLikeMarkdown(QStringView content)
{
    static const QRegularExpression beginning(
        QStringLiteral(R"(^(?:---\n(?:[A-Za-z_-]+\s*:|#)|\+\+\+\n|\s*#{1,2} \S))"));
    return beginning.match(content.left(2000)).hasMatch();
}

Result<Article> readMarkdown(const QString &content)
{
    Article article;
    QStringList lines = content.split(QLatin1Char('\n'));
    takeFrontMatter(lines, article);
    MarkdownBlocks blocks(article);
    for (const QString &line : lines)
        blocks.readLine(line);
    blocks.finish(BlockKind::Paragraph);
    if (!article.blocks.empty() && article.blocks.front().kind == BlockKind::Subheading) {
        article.blocks.front().kind = BlockKind::Headline;
        if (article.title.isEmpty())
            article.title = article.blocks.front().span.in(article.text).toString();
    }
    markPlainBlocks(article);
    return article;
}

} // namespace nutgraf
