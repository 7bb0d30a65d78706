// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace denkiroku::api::demo {

// Bytes that nobody can guess, and the same as text that fits into an address.
QByteArray randomBytes(int count);
QByteArray randomText(int bytes);
QByteArray urlSafe(const QByteArray &bytes);

} // namespace denkiroku::api::demo
