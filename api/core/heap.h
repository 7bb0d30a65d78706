// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace denkiroku::api {

// Large blocks go back to the system as soon as they are let go. glibc keeps blocks of up to 32 MiB once one of that size
// was freed, so that a decade of readings passing through would stay in the program's memory for good. Once, at the
// start of a program; elsewhere than on glibc it does nothing.
void returnLargeBlocks();

} // namespace denkiroku::api
