# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Load shapes: how much of its daily energy a place uses in each half-hour, and how months and days differ.

All integers: a shape is 24 hourly weights (two half-hours each), months are in thousandths, energy is in units of 10 Wh.
"""

import random
from datetime import date

from . import jst

#: weekday, weekend: hourly weights
HOME = (
    [9, 8, 8, 8, 9, 14, 24, 27, 19, 13, 12, 13, 15, 13, 12, 13, 17, 24, 33, 37, 36, 31, 23, 13],
    [11, 9, 8, 8, 8, 9, 13, 20, 27, 27, 25, 25, 27, 25, 23, 23, 25, 29, 34, 37, 35, 31, 24, 15],
)
OFFICE = (
    [6, 6, 6, 6, 6, 7, 10, 18, 34, 44, 46, 46, 40, 46, 47, 46, 45, 42, 33, 24, 17, 11, 8, 6],
    [6, 6, 6, 6, 6, 6, 6, 7, 8, 9, 10, 10, 10, 10, 10, 10, 9, 8, 7, 7, 6, 6, 6, 6],
)
SHOP = (
    [9, 9, 9, 9, 9, 10, 12, 16, 24, 36, 42, 44, 45, 45, 44, 43, 43, 44, 45, 43, 36, 22, 13, 10],
    [9, 9, 9, 9, 9, 10, 12, 17, 27, 40, 47, 50, 51, 51, 50, 49, 48, 48, 47, 44, 37, 23, 13, 10],
)
COLD = (
    [27, 26, 26, 25, 25, 26, 27, 29, 31, 33, 34, 36, 37, 38, 38, 37, 36, 35, 33, 32, 31, 30, 29, 28],
    [26, 26, 25, 25, 25, 25, 26, 27, 28, 29, 30, 31, 32, 33, 33, 32, 31, 30, 29, 29, 28, 28, 27, 27],
)
WORKSHOP = (
    [4, 4, 4, 4, 4, 5, 8, 20, 46, 54, 55, 54, 26, 53, 55, 54, 50, 32, 14, 8, 6, 5, 4, 4],
    [4, 4, 4, 4, 4, 4, 4, 5, 7, 8, 8, 8, 6, 7, 7, 6, 5, 5, 4, 4, 4, 4, 4, 4],
)
CHARGING = (
    [30, 58, 62, 61, 56, 34, 9, 7, 9, 11, 13, 22, 23, 14, 12, 12, 13, 15, 16, 14, 12, 12, 15, 22],
    [31, 55, 58, 57, 50, 31, 11, 9, 13, 18, 22, 29, 30, 22, 20, 19, 19, 18, 17, 15, 14, 14, 17, 23],
)
SUN = ([0] * 5 + [1, 6, 17, 31, 45, 56, 62, 63, 59, 50, 37, 22, 9, 1] + [0] * 5,) * 2

FAMILY_YEAR = [1350, 1290, 1060, 850, 780, 860, 1090, 1210, 980, 800, 920, 1240]
COOLING_YEAR = [1000, 980, 930, 880, 930, 1060, 1220, 1280, 1130, 950, 900, 980]
NORTH_YEAR = [1480, 1420, 1240, 980, 800, 730, 760, 800, 760, 890, 1120, 1390]
SUN_YEAR = [700, 840, 1050, 1210, 1280, 1080, 1150, 1220, 980, 880, 720, 640]


def _month_factor(year_shape, day):
    """Thousandths, led straight from the middle of one month to that of the next."""
    offset = day.day - 15
    other = (day.month - 1 + (1 if offset >= 0 else -1)) % 12
    here = year_shape[day.month - 1]
    return here + (year_shape[other] - here) * abs(offset) // 31


class Days:
    """Holidays and weekends in, thousandths out: each day's level wanders like the weather, none is like another."""

    def __init__(self, seed, restless):
        self._random = random.Random(seed)
        self._level = 0
        self._restless = restless

    def next_level(self):
        self._level = (self._level * 6 + self.pick(-self._restless, self._restless) * 4) // 10
        return 1000 + self._level

    def pick(self, least, most):
        return least + self._random.getrandbits(20) * (most - least + 1) // (1 << 20)


_HOLIDAYS = {(1, 1), (1, 2), (1, 3), (2, 11), (4, 29), (5, 3), (5, 4), (5, 5), (8, 11), (11, 3), (11, 23), (12, 31)}


def _is_rest(day):
    return day.weekday() >= 5 or (day.month, day.day) in _HOLIDAYS


def energy(shape, year_shape, a_day, seed, first, end, restless=260, jitter=240):
    """Units of 10 Wh for each slot from first until before end; `a_day` units is what a middling weekday takes."""
    weekday, weekend = shape
    total = sum(weekday) * 2
    days = Days(seed, restless)
    result = []
    day, last = jst.day_of(first).toordinal(), jst.day_of(end - 1).toordinal()
    for ordinal in range(day, last + 1):
        today = date.fromordinal(ordinal)
        weights = weekend if _is_rest(today) else weekday
        level = a_day * _month_factor(year_shape, today) * days.next_level()
        for half in range(jst.SLOTS_A_DAY):
            noise = days.pick(1000 - jitter, 1000 + jitter)
            result.append(weights[half // 2] * level * noise // (total * 1000**3))
    start = jst.half_hour_of(first)
    return result[start : start + end - first]
