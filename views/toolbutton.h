// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QToolButton;

namespace nutgraf
{

/// A flat button of a view's own row of tools, reached with Tab and not taken by a click.
QToolButton *makeToolButton(QAction *action);

} // namespace nutgraf
