// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/core/heap.h"

#include <cstdlib>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace denkiroku::api {

void returnLargeBlocks()
{
#if defined(__GLIBC__)
    // Above what one answer takes: a sync has hundreds of them, and memory that comes from the system and goes back with
    // each of them costs more than the reading of it.
    constexpr int block = 4 * 1024 * 1024;
    constexpr int kept = 8 * 1024 * 1024;
    constexpr int step = 1024 * 1024;
    mallopt(M_MMAP_THRESHOLD, block);
    mallopt(M_TRIM_THRESHOLD, kept);
    mallopt(M_TOP_PAD, step);
#endif
}

} // namespace denkiroku::api
