// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timebucket.h"

#include "models/domain/jst.h"

#include <algorithm>

namespace denkiroku::ui {

namespace jst = models::jst;

namespace {

/// Narrower than this a point can neither be seen nor hit.
constexpr double kNarrowest = 3;
constexpr double kBucketDay = 86400;

qint64 bucketSecond(QDate day)
{
    return jst::startOfDay(day).time_since_epoch().count();
}

} // namespace

BucketGrid::BucketGrid(qint64 origin, int stepSeconds, double secondsPerPixel)
    : m_origin(origin), m_step(std::max(1, stepSeconds))
{
    const double narrowest = kNarrowest * secondsPerPixel;
    if (m_step >= narrowest)
        m_unit = Unit::Slot;
    else if (kBucketDay >= narrowest)
        m_unit = Unit::Day;
    else if (28 * kBucketDay >= narrowest)
        m_unit = Unit::Month;
    else
        m_unit = Unit::Year;
}

TimeBucket BucketGrid::at(qint64 second) const
{
    if (m_unit == Unit::Slot) {
        const qint64 offset = second - m_origin;
        const qint64 slot = offset / m_step - (offset < 0 && offset % m_step != 0 ? 1 : 0);
        return {m_origin + slot * m_step, m_origin + (slot + 1) * m_step};
    }
    const QDate day = jst::dateOf(models::Instant(std::chrono::seconds(second)));
    if (m_unit == Unit::Day)
        return {bucketSecond(day), bucketSecond(day.addDays(1))};
    const QDate first = m_unit == Unit::Month ? jst::firstOfMonth(day) : jst::firstOfYear(day);
    return {bucketSecond(first), bucketSecond(m_unit == Unit::Month ? first.addMonths(1) : first.addYears(1))};
}

} // namespace denkiroku::ui
