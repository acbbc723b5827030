// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/deployments/forcewords.h"
#include "model/text/tagnames.h"

namespace nutgraf
{

struct Analysis;

/// What befell the people of a phrase, where the words around it say that they are casualties, captives or
/// refugees and no force: the verb that says so ("killed"). -1 where nothing does.
qint32 casualtyVerb(const Analysis &analysis, const ForceWords &words, TokenRange phrase, TokenRange scope);

/// The nearest verb before `token` in `scope`, auxiliaries passed over; -1 where there is none.
qint32 verbBefore(const Tokens &tokens, qint32 token, TokenRange scope);

} // namespace nutgraf
