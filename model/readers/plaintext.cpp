// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readers/plaintext.h"

#include <QRegularExpression>

namespace nutgraf
{

namespace
{

constexpr qsizetype longestHeadline = 160;
constexpr qsizetype longestByline = 120;
constexpr qsizetype longestCaption = 500;

bool isOneLine(QStringView text)
{
    return !text.contains(QLatin1Char('\n'));
}

bool looksLikeHeadline(QStringView line)
{
    if (!isOneLine(line) || line.size() > longestHeadline || !line.contains(QLatin1Char(' ')))
        return false;
    // A sentence ends in a stop, also within its closing quote; what ends in a comma or colon goes on below.
    const QChar last = line.back();
    const QChar beforeQuote = line.size() > 1 ? line[line.size() - 2] : QChar();
    static const QString stops = QStringLiteral(".,;:…");
    static const QString quotes = QStringLiteral("\"'”’)");
    return !stops.contains(last) && !(quotes.contains(last) && stops.contains(beforeQuote));
}

/// "February 18, 2021", "Tuesday, 8 October 2019": a line that holds nothing but a date.
bool isDateLine(QStringView line)
{
    static const QRegularExpression onlyDate(QStringLiteral(
        R"(^(?:\w+day,?\s+)?(?:\d{1,2}\s+\w{3,9}\.?,?\s+\d{4}|\w{3,9}\.?\s+\d{1,2},?\s+\d{4}|\d{4}-\d{2}-\d{2})$)"));
    return onlyDate.match(line).hasMatch();
}

bool isHeadline(QStringView block)
{
    return looksLikeHeadline(block) && !isDateLine(block) && namesInByline(block).isEmpty() &&
           !looksLikeCaption(block);
}

} // namespace

bool looksLikeCaption(QStringView text)
{
    static const QRegularExpression credit(QStringLiteral(
        R"((?:\((?:AP |Reuters |File )?Photo(?:graph)?s?(?:\s?[/:]|\s+by\b)[^)]*\)|\b(?:Photo(?:graph)?|Image|Picture|Credit)s?(?:\s+credit)?\s?[:/]\s?[^.]{2,80}|(?:\/|via )\s?(?:AFP|Getty Images|Reuters|EPA)\)?)\.?\s*$)"));
    return text.size() <= longestCaption && isOneLine(text) && credit.match(text).hasMatch();
}

QString namesInByline(QStringView line)
{
    static const QRegularExpression byline(
        QStringLiteral(R"(^\s*(?:[Ww]ritten\s+)?(?:By|BY|by)\s*:?\s+(\p{Lu}.*\S)\s*$)"));
    if (line.size() > longestByline || !isOneLine(line))
        return {};
    const auto match = byline.match(line);
    return match.hasMatch() && !match.capturedView(1).endsWith(QLatin1Char('.')) ? match.captured(1)
                                                                                 : QString();
}

void markPlainBlocks(Article &article)
{
    constexpr std::size_t furthestByline = 4;
    const QStringView text(article.text);
    auto &blocks = article.blocks;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (blocks[i].kind != BlockKind::Paragraph)
            continue;
        const QStringView words = blocks[i].span.in(text);
        if (i == 0 && blocks.size() > 1 &&
            (words == article.title || (article.title.isEmpty() && isHeadline(words)))) {
            blocks[i].kind = BlockKind::Headline;
            article.title = words.toString();
        } else if (const QString names = i < furthestByline ? namesInByline(words) : QString();
                   !names.isEmpty()) {
            blocks[i].kind = BlockKind::Byline;
            if (article.byline.isEmpty())
                article.byline = names;
        } else if (looksLikeCaption(words)) {
            blocks[i].kind = BlockKind::Caption;
        }
    }
}

Result<Article> readPlainText(const QString &content)
{
    Article article;
    article.text = content;
    article.blocks = blocksOfPlainText(content);
    markPlainBlocks(article);
    return article;
}

} // namespace nutgraf
