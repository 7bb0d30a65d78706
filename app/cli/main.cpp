// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/core/heap.h"
#include "app/cli/cliprogram.h"
#include "program/version.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QString::fromLatin1(denkiroku::program::organisation));
    QCoreApplication::setApplicationName(QString::fromLatin1(denkiroku::program::name));
    QCoreApplication::setApplicationVersion(QString::fromLatin1(denkiroku::program::version));
    return denkiroku::app::runCli(application);
}
