// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/exportwriter.h"

#include <QBuffer>

namespace denkiroku::test {

inline models::HalfHour halfHour(QDate day, int slot, std::int64_t mwh, std::optional<std::int64_t> milliYen = {},
                                 models::ReadingVersion version = models::ReadingVersion::Monthly)
{
    return {.start = models::jst::slotStart(day, slot),
            .energy = models::Energy::fromMilliwattHours(mwh),
            .estimate = milliYen ? std::optional(models::Money::fromMilliYen(*milliYen)) : std::nullopt,
            .version = version};
}

inline models::ExportPoint exportPoint(const QString &spin, std::vector<models::HalfHour> readings)
{
    models::ExportPoint point{.spin = spin, .flow = models::Flow::Import, .series = {}};
    point.series.merge(std::move(readings));
    return point;
}

inline const QDate firstDay(2026, 1, 1);

// A day of one point with every state, and a gap: half-hours 0, 1, 3 and 4.
inline models::ExportRequest smallRequest(models::ExportStep step)
{
    using models::ReadingVersion;
    return {.days = {firstDay, firstDay.addDays(1)},
            .step = step,
            .now = models::jst::slotStart(QDate(2026, 2, 1), 20),
            .points = {exportPoint(QStringLiteral("0300000000000000123456"),
                                   {halfHour(firstDay, 0, 350000, 5190, ReadingVersion::Daily),
                                    halfHour(firstDay, 1, -1, {}, ReadingVersion::Monthly),
                                    halfHour(firstDay, 3, 0, 0, ReadingVersion::Updated),
                                    halfHour(firstDay, 4, 1234567, {}, ReadingVersion::Unknown)})}};
}

inline QByteArray bytesOf(const models::ExportTable &table, models::ExportFormat format,
                          models::FileLanguage language = models::FileLanguage::English)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto outcome = models::writeExport(table, {format, language}, buffer);
    return outcome ? buffer.data() : QByteArray();
}

} // namespace denkiroku::test
