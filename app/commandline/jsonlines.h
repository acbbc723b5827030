// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/console.h"
#include "app/commandline/extractoptions.h"

#include <iosfwd>

namespace nutgraf
{

class Output;
class RuleBook;

/// `extract --jsonl`: answers every record of `in` by a line in `out`, in the order read, whatever the number
/// of threads. Blank lines are passed over. SomeInputFailed where some line was no record: it is answered by
/// an error in its place.
ExitStatus answerJsonLines(std::istream &in, Output &out, const RuleBook &rules,
                           const ExtractOptions &options);

} // namespace nutgraf
