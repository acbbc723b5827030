// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/deployments/forcefinder.h"
#include "model/extract/deployments/placefinder.h"

namespace nutgraf
{

/// Lowers a deployment's confidence by how far its force and its place were fetched.
void doubtForceAndPlace(Deployment &deployment, const FoundForce &force, const FoundPlace &place);

} // namespace nutgraf
