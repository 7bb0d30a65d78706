// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace denkiroku::bench {

struct WindowTask {
    enum class What {
        Empty, // the history is empty
        Full,  // ten years are in the ledger and wanted by a page
        Fill,  // no figure: writes the ledger that Full opens
    };

    What what = What::Empty;
    QUrl server;
    QString ledger; // a file
};

// Opens the program's window, signs in to the demo's household and shows the usage page. Prints the memory of this
// process in KiB (VmRSS, as /proc/self/smaps_rollup counts it) once all is still, and ends. The exit code.
int runWindow(int argc, char **argv, const WindowTask &task);

} // namespace denkiroku::bench
