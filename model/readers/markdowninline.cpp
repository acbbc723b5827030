// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readers/markdowninline.h"

#include <QRegularExpression>

#include <array>
#include <utility>

namespace nutgraf
{

namespace
{

/// Escaped characters wait in the private use area while markup is removed, so that they are not taken for
/// it.
constexpr char16_t firstEscape = 0xE000;

QString protectEscapes(QStringView markdown)
{
    static const QString escapable = QStringLiteral("\\`*_{}[]()#+-.!<>|~\"'&$%,/:;=?@^");
    QString text;
    text.reserve(markdown.size());
    for (qsizetype i = 0; i < markdown.size(); ++i) {
        if (markdown[i] == QLatin1Char('\\') && i + 1 < markdown.size() &&
            escapable.contains(markdown[i + 1]))
            text += QChar(char16_t(firstEscape + markdown[++i].unicode()));
        else
            text += markdown[i];
    }
    return text;
}

QString restoreEscapes(QString text)
{
    for (QChar &c : text) {
        if (c.unicode() >= firstEscape && c.unicode() < firstEscape + 0x80)
            c = QChar(char16_t(c.unicode() - firstEscape));
    }
    return text;
}

} // namespace

QString withoutInlineMarkup(QStringView markdown)
{
    // In this order: what stands inside another comes first. Each pattern looks ahead by a bounded number of
    // characters or gives nothing back, so that no input makes them slow.
    static const std::array<std::pair<QRegularExpression, QString>, 11> steps{{
        {QRegularExpression(
             QStringLiteral(R"(!\[[^\]]{0,300}\](?:\((?:[^()\n]++|\([^()\n]*+\))*+\)|\[[^\]]{0,99}\])?)")),
         {}},
        {QRegularExpression(QStringLiteral(R"(\[\^[^\]]{1,50}\])")), {}},
        {QRegularExpression(QStringLiteral(R"(\[([^\]]{1,300})\]\((?:[^()\n]++|\([^()\n]*+\))*+\))")),
         QStringLiteral("\\1")},
        {QRegularExpression(QStringLiteral(R"(\[([^\]]{1,300})\]\[[^\]]{0,99}\])")), QStringLiteral("\\1")},
        {QRegularExpression(QStringLiteral(R"(<((?:https?|mailto|ftp):[^>\s]{1,300})>)")),
         QStringLiteral("\\1")},
        {QRegularExpression(QStringLiteral(R"(</?[A-Za-z][^<>]{0,300}>)")), {}},
        {QRegularExpression(QStringLiteral(R"((`{1,3})([^`]{1,300})\1)")), QStringLiteral("\\2")},
        {QRegularExpression(QStringLiteral(R"(~~(?=\S)([^~]{1,300})~~)")), QStringLiteral("\\1")},
        {QRegularExpression(QStringLiteral(R"((\*{1,3})(?=\S)([^*]{1,500})(?<=\S)\1)")),
         QStringLiteral("\\2")},
        {QRegularExpression(
             QStringLiteral(R"((?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_]{1,500})(?<=\S)\1(?![\p{L}\p{N}_]))")),
         QStringLiteral("\\2")},
        {QRegularExpression(QStringLiteral(R"(\*\*)")), {}},
    }};
    static constexpr std::array<std::pair<QStringView, QStringView>, 8> entities{{{u"&nbsp;", u"\u00A0"},
                                                                                  {u"&lt;", u"<"},
                                                                                  {u"&gt;", u">"},
                                                                                  {u"&quot;", u"\""},
                                                                                  {u"&mdash;", u"—"},
                                                                                  {u"&ndash;", u"–"},
                                                                                  {u"&#39;", u"'"},
                                                                                  {u"&amp;", u"&"}}};
    QString text = protectEscapes(markdown);
    for (const auto &[pattern, replacement] : steps)
        text.replace(pattern, replacement);
    for (const auto &[entity, character] : entities)
        text.replace(entity.toString(), character.toString());
    return restoreEscapes(text);
}

} // namespace nutgraf
