// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>
#include <QString>

namespace denkiroku::app {

Q_DECLARE_LOGGING_CATEGORY(appLog)

// Sends every message of the program and of Qt through redacted() to standard error, and to `file` too where one is
// named (appended, readable by its owner alone). Call once, before anything is logged. Categories are switched as Qt
// does (QT_LOGGING_RULES); with a file, the program's own ("denkiroku.*") are on from the level of information.
// False when the file cannot be written; standard error serves all the same.
bool installLogging(const QString &file = {});

} // namespace denkiroku::app
