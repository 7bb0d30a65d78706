// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace denkiroku::app {

// What the two programs answer their caller with.
enum class ExitCode {
    Done = 0,
    PageFailed = 1,  // --screenshot: a page could not be shown
    Usage = 2,       // the command line itself is wrong: unknown command or option, one missing, or one too many
    NotSignedIn = 3, // nobody is signed in, or the sign-in was not taken
    Offline = 4,     // no connection, no answer in time, or a connection that cannot be trusted
    Refused = 5,     // the API answered, with a refusal or with something that is no answer
    BadInput = 6,    // a value on the command line or on standard input that cannot be used
    Partial = 7,     // printed, but a part was refused or did not come
};

inline int toInt(ExitCode code)
{
    return static_cast<int>(code);
}

} // namespace denkiroku::app
