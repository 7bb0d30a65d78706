// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace denkiroku::app {

// The text with everything that belongs to a customer or opens a door masked: tokens, passwords and keys given by name,
// e-mail addresses, account numbers (A-XXXXXXXX), supply point numbers (22 digits), bare secrets of unknown form (long
// runs of letters and digits). Used where a log line is written, so that no caller can forget it.
QString redacted(const QString &text);

} // namespace denkiroku::app
