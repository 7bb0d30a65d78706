// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>

#include <chrono>
#include <optional>
#include <string_view>

namespace denkiroku::api {

// A moment, in UTC, to the second. The customer's calendar (Asia/Tokyo) is the models' business.
using Instant = std::chrono::sys_seconds;

// "2026-06-16T12:30:00+00:00", "2026-06-16T21:30:00.123456+09:00", "...Z". Fractions of a second are cut off. A time
// without an offset is nothing: the API always says one (NOTES, Scalars), and to guess would shift a customer's day.
std::optional<Instant> instantFromText(std::string_view text) noexcept;

// The same into `out`, which is left alone when the text is nothing. Much faster where there are many.
bool readInstant(std::string_view text, Instant &out) noexcept;

// "2026-06-16"
std::optional<QDate> dateFromText(std::string_view text) noexcept;

// "2026-06-16T12:30:00+00:00": always with an offset, because the API refuses times without (NOTES, KT-CT-1609).
QByteArray instantToText(Instant instant);

} // namespace denkiroku::api
