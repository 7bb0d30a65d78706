// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/lodpyramid.h"

#include <algorithm>
#include <cmath>

namespace denkiroku::ui {

namespace {

constexpr qint64 kFan = 16;

} // namespace

void LodColumn::add(const LodColumn &other)
{
    lowest = std::min(lowest, other.lowest);
    highest = std::max(highest, other.highest);
    sum += other.sum;
    count += other.count;
    flags = static_cast<std::uint8_t>(flags | other.flags);
}

LodPyramid::LodPyramid(const SlotSeries &series) : m_series(&series)
{
    qint64 below = series.size();
    while (below > kFan) {
        const qint64 nodes = (below + kFan - 1) / kFan;
        std::vector<LodColumn> level(static_cast<std::size_t>(nodes));
        for (qint64 node = 0; node < nodes; ++node) {
            LodColumn &sum = level[static_cast<std::size_t>(node)];
            const qint64 end = std::min(below, (node + 1) * kFan);
            if (m_levels.empty()) {
                addSlots(node * kFan, end, &sum);
            } else {
                for (qint64 child = node * kFan; child < end; ++child)
                    sum.add(m_levels.back()[static_cast<std::size_t>(child)]);
            }
        }
        m_levels.push_back(std::move(level));
        below = nodes;
    }
}

void LodPyramid::addSlots(qint64 first, qint64 end, LodColumn *into) const
{
    for (qint64 slot = first; slot < end; ++slot) {
        const auto index = static_cast<std::size_t>(slot);
        const float value = m_series->values[index];
        into->flags = static_cast<std::uint8_t>(into->flags | m_series->flagsAt(slot).toInt());
        if (!std::isfinite(value))
            continue;
        into->lowest = std::min(into->lowest, value);
        into->highest = std::max(into->highest, value);
        into->sum += static_cast<double>(value);
        ++into->count;
    }
}

LodColumn LodPyramid::over(qint64 first, qint64 end) const
{
    LodColumn sum;
    if (!m_series)
        return sum;
    first = std::max<qint64>(first, 0);
    end = std::min(end, m_series->size());
    if (first >= end)
        return sum;
    // Climbs from both ends: what does not fill a node of the next level is added at this one.
    for (std::size_t level = 0;; ++level) {
        const bool top = level == m_levels.size();
        const qint64 left = top ? end : std::min(end, (first + kFan - 1) / kFan * kFan);
        const qint64 right = top ? end : std::max(left, end / kFan * kFan);
        for (const auto &[from, to] : {std::pair(first, left), std::pair(right, end)}) {
            if (level == 0) {
                addSlots(from, to, &sum);
            } else {
                for (qint64 node = from; node < to; ++node)
                    sum.add(m_levels[level - 1][static_cast<std::size_t>(node)]);
            }
        }
        if (left >= right)
            return sum;
        first = left / kFan;
        end = right / kFan;
    }
}

void LodPyramid::reduce(double from, double secondsPerPixel, int columns, std::vector<LodColumn> *into) const
{
    into->assign(static_cast<std::size_t>(std::max(columns, 0)), {});
    if (!m_series || m_series->values.empty() || m_series->stepSeconds <= 0)
        return;
    const double step = m_series->stepSeconds;
    const double start = (from - static_cast<double>(m_series->firstSecond)) / step;
    const double width = secondsPerPixel / step;
    const auto size = static_cast<double>(m_series->size());
    for (int column = 0; column < columns; ++column) {
        const double left = start + column * width;
        const double right = start + (column + 1) * width;
        if (right <= 0 || left >= size)
            continue;
        const auto first = static_cast<qint64>(std::floor(left));
        const auto end = std::max(first + 1, static_cast<qint64>(std::ceil(right)));
        (*into)[static_cast<std::size_t>(column)] = over(first, end);
    }
}

} // namespace denkiroku::ui
