// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace nutgraf
{

/// `text` without what XML 1.0 has no way to write: most control characters, unpaired surrogates,
/// non-characters.
QString legalXml(const QString &text);

/// An XMP packet (ISO 16684-1) for a PDF: title, description and source in Dublin Core's terms, escaped.
/// Empty texts give no property.
QByteArray xmpMetadata(const QString &title, const QString &description, const QString &source);

} // namespace nutgraf
