// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/troops/labelplacement.h"

#include <algorithm>
#include <limits>

namespace nutgraf
{

namespace
{

// What makes a place worse, against the 0.5 of the next best place beside the mark.
constexpr double perLine = 2.5;  // a line is covered; words are painted on a ground that veils it
constexpr double perForm = 1.2;  // the next form is taken
constexpr double perShift = 1.5; // farther from the mark by a line
constexpr double perLeader = 8;  // the way to the mark leads across another mark or label
constexpr int maximalShifts = 4;

struct Candidate {
    LabelPlace place;
    double price = 0;
};

/// Where a label of one form may stand, and what that costs.
std::vector<Candidate> candidatesFor(const LabelWish &wish, size_t form)
{
    const double w = wish.forms[form].width(), h = wish.forms[form].height(), gap = wish.clearance;
    const double right = wish.anchor.x() + gap, left = wish.anchor.x() - gap - w,
                 middle = wish.anchor.x() - w / 2;
    const double level = wish.anchor.y() - h / 2, above = wish.anchor.y() - gap - h,
                 below = wish.anchor.y() + gap;
    std::vector<Candidate> places;
    double price = perForm * double(form);
    const auto add = [&](double x, double y) {
        places.push_back({{{x, y, w, h}, form, false}, price += 0.5});
    };
    add(right, above + gap / 2);
    add(right, level);
    add(right, below - gap / 2);
    add(middle, above);
    add(left, above + gap / 2);
    add(left, level);
    add(left, below - gap / 2);
    add(middle, below);
    for (int shift = 1; shift <= maximalShifts; ++shift) {
        price += perShift;
        for (const double y : {above - shift * h, below + shift * h}) {
            for (const double x : {right, left})
                places.push_back({{{x, y, w, h}, form, true}, price});
        }
    }
    return places;
}

/// Whether the way from a label to its mark leads across another mark or label.
bool leaderIsBlocked(const LabelPlace &place, QPointF anchor, const std::vector<QRectF> &taken)
{
    const QPointF start = leaderStart(place.box, anchor);
    return std::any_of(taken.begin(), taken.end(), [&](const QRectF &mark) {
        if (mark.contains(anchor))
            return false;
        constexpr int samples = 12;
        for (int i = 0; i < samples; ++i) {
            if (mark.contains(start + (anchor - start) * i / samples))
                return true;
        }
        return false;
    });
}

} // namespace

QPointF leaderStart(const QRectF &box, QPointF anchor)
{
    return {std::clamp(anchor.x(), box.left(), box.right()),
            box.center().y() < anchor.y() ? box.bottom() : box.top()};
}

std::vector<std::optional<LabelPlace>> placeLabels(const std::vector<LabelWish> &wishes,
                                                   const LabelObstacles &obstacles)
{
    std::vector<std::optional<LabelPlace>> result;
    std::vector<QRectF> taken = obstacles.marks;
    std::vector<QRectF> lines = obstacles.lines;
    for (const LabelWish &wish : wishes) {
        double lowest = std::numeric_limits<double>::infinity();
        std::optional<LabelPlace> best;
        for (size_t form = 0; form < wish.forms.size(); ++form) {
            for (const auto &[place, base] : candidatesFor(wish, form)) {
                if (base >= lowest)
                    break; // the later ones cost more still
                const auto covered = [&box = place.box](const QRectF &other) {
                    return other.intersects(box);
                };
                if (!obstacles.bounds.contains(place.box) || std::any_of(taken.begin(), taken.end(), covered))
                    continue;
                double price = base + perLine * double(std::count_if(lines.begin(), lines.end(), covered));
                if (place.isRemote && leaderIsBlocked(place, wish.anchor, taken))
                    price += perLeader;
                if (price < lowest) {
                    lowest = price;
                    best = place;
                }
            }
        }
        if (best) {
            taken.push_back(best->box);
            if (best->isRemote)
                lines.push_back(QRectF(leaderStart(best->box, wish.anchor), wish.anchor)
                                    .normalized()
                                    .adjusted(-1, -1, 1, 1));
        }
        result.push_back(best);
    }
    return result;
}

} // namespace nutgraf
