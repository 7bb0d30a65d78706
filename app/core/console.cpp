// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/console.h"

#include <cstdio>

namespace denkiroku::app {

namespace {

void write(std::FILE *out, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), out);
    std::fflush(out);
}

} // namespace

void printOut(const QByteArray &bytes)
{
    write(stdout, bytes);
}

void printOutLine(const QString &line)
{
    write(stdout, line.toUtf8() + '\n');
}

void printErrorLine(const QString &line)
{
    write(stderr, line.toUtf8() + '\n');
}

} // namespace denkiroku::app
