// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/core/clock.h"
#include "api/demo/demoserver.h"

#include <QCoreApplication>

#include <cstdio>

// The embedded Kraken alone, for the comparison with the reference: its clock stands still, as the reference's does.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const denkiroku::api::FixedClock clock(denkiroku::api::demoToday());
    denkiroku::api::demo::DemoServer server(clock);
    QString error;
    if (!server.start(0, &error)) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(error));
        return 1;
    }
    std::printf("listening %s\n", qUtf8Printable(server.graphqlUrl().toString()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
