# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The program's name, id and version: written here once, templated everywhere else.
set(DENKIROKU_VERSION 0.1.0)
set(DENKIROKU_NAME Denkiroku)
set(DENKIROKU_APP_ID io.github.denkiroku.Denkiroku)
set(DENKIROKU_ORGANISATION denkiroku)
set(DENKIROKU_HOMEPAGE https://github.com/denkiroku/denkiroku)
