// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/codepointmap.h"

#include <algorithm>

namespace nutgraf
{

CodePointMap::CodePointMap(QStringView text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i].isLowSurrogate() && text[i - 1].isHighSurrogate())
            m_lowSurrogates.push_back(i);
    }
}

qint64 CodePointMap::operator()(qint64 utf16Offset) const
{
    if (m_lowSurrogates.empty())
        return utf16Offset;
    const auto after = std::lower_bound(m_lowSurrogates.begin(), m_lowSurrogates.end(), utf16Offset);
    return utf16Offset - (after - m_lowSurrogates.begin());
}

} // namespace nutgraf
