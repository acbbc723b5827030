// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"

#include <random>

namespace nutgraf::test
{

/// Edits of every sort, at random, the same for the same seed.
class RandomEdits
{
public:
    explicit RandomEdits(unsigned seed)
        : m_random(seed)
    {
    }

    Edit next(const Project &project) { return next(project, 3); }

private:
    Edit next(const Project &project, int depth);
    int below(int n) { return int(m_random() % unsigned(n)); }
    Fact changed(Fact fact);
    Fact entered(const Project &project);

    std::mt19937 m_random;
};

} // namespace nutgraf::test
