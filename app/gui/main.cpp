// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/desktop.h"

int main(int argc, char **argv)
{
    return denkiroku::app::runDesktop(argc, argv);
}
