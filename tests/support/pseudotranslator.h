// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace nutgraf::test
{

/// A language of no country: every text accented, and longer by two fifths, as a translation may be. Shows
/// what does not fit and what no translator would ever see.
class PseudoTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override;
};

/// "&Open %1…" is "&Öpéñ %1… ~~~"; placeholders, mnemonics and keys ("Alt+1") stay.
QString pseudo(const QString &text);

} // namespace nutgraf::test
