// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace denkiroku::app {

// At once, whatever buffering the stream has: another program may be waiting for it.
void printOut(const QByteArray &bytes);
// One line in UTF-8.
void printOutLine(const QString &line);
void printErrorLine(const QString &line);

} // namespace denkiroku::app
