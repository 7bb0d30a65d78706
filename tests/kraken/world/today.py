# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The world's fixed moment."""

from datetime import date

from . import jst

TODAY = date(2026, 9, 20)
TEXT = "2026-09-20T14:05:00+09:00"
NOW = jst.at(TODAY, 14)
#: Readings are about five hours behind: the last slot there is starts at 08:30.
READINGS_END = jst.at(TODAY, 9)
