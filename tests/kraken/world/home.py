# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The household in Tokyo: its half-hours as the meter had them, as the API tells them, and what it is supplied on."""

from datetime import date

from . import jst, pricing, shapes
from .points import Place, SupplyPoint
from .series import DAILY, UPDATED, Series
from .tariff import Generation, Stepped
from .today import READINGS_END

AREA = "03"
MOVED = date(2023, 9, 12)
BILLS = 36
PERIODS = jst.periods(MOVED, BILLS)
OPEN_PERIOD = PERIODS[-1][1]
READING_DAYS = [first for first, _ in PERIODS] + [OPEN_PERIOD, date(2026, 10, 12), date(2026, 11, 12)]
SWITCHED = date(2024, 10, 12)

#: A billing period whose prices the API does not list: they were charged, then struck from the product.
UNPRICED = (date(2024, 3, 12), date(2024, 4, 12))
#: The meter's readings never came for this stretch; the bill rests on the meter's total.
MISSING = (jst.at(date(2025, 3, 18), 9), jst.at(date(2025, 3, 20), 17, 30))
#: Read anew after the invoice had gone out.
CORRECTED = date(2025, 10, 21)
#: A recent day that has not come yet, though the days after it have.
LATE = date(2026, 9, 18)

OLD_SINCE = date(2022, 10, 12)
BOUNDS = [120, 300]


def _slots(first, end):
    return jst.midnight(first), None if end is None else jst.midnight(end)


def _product(code, name, standing, generations):
    rows = [Generation(*_slots(first, end), prices, published) for first, end, prices, published in generations]
    return Stepped(code, name, AREA, standing, rows, bounds=BOUNDS)


def products():
    gap_first, gap_end = UNPRICED
    older = _product(
        "GREEN-STEP-2022",
        "グリーンステップ 2022",
        2860,
        [
            (OLD_SINCE, gap_first, [1985, 2435, 2620], True),
            (gap_first, gap_end, [2012, 2466, 2655], False),
            (gap_end, SWITCHED, [2031, 2489, 2680], True),
        ],
    )
    newer = _product(
        "GREEN-STEP-2024",
        "グリーンステップ",
        2994,
        [
            (SWITCHED, date(2025, 6, 12), [2062, 2529, 2744], True),
            (date(2025, 6, 12), None, [2098, 2571, 2790], True),
        ],
    )
    return older, newer


def places():
    home = Place(510001, "自宅", "105-0011", ["東京都", "港区", "芝公園4-2-8"], MOVED)
    old = Place(510002, "旧居", "166-0004", ["東京都", "杉並区", "阿佐谷南9-99-9 試験荘102"], OLD_SINCE, MOVED)
    return home, old


class Household:
    """`home` and `old` supply points with their series; `billed`: the home's slot -> units as the invoices had them."""

    def __init__(self):
        older, newer = products()
        self.home = self._home(older, newer)
        self.old = self._old(older)

    def _home(self, older, newer):
        start = jst.midnight(MOVED)
        units = shapes.energy(shapes.HOME, shapes.FAMILY_YEAR, 1010, 20230912, start, READINGS_END)
        series = Series("home", start, units)
        point = SupplyPoint(
            "home", "0300111000000000123456", series, [(older, MOVED, SWITCHED), (newer, SWITCHED, None)], READING_DAYS
        )
        self.billed = dict(series.between(start, READINGS_END))
        self._disturb(series)
        pricing.mark_estimates(series, point.product_at, READING_DAYS)
        return point

    @staticmethod
    def _disturb(series):
        series.mark(DAILY, jst.midnight(OPEN_PERIOD), series.end)
        first = jst.midnight(CORRECTED)
        for slot in range(first, first + jst.SLOTS_A_DAY):
            series.units[slot - series.start] = series.units[slot - series.start] * 3 // 4 + 4
        series.mark(UPDATED, first, first + jst.SLOTS_A_DAY)
        series.remove(*MISSING)
        series.remove(jst.midnight(LATE), jst.midnight(LATE) + jst.SLOTS_A_DAY)

    @staticmethod
    def _old(older):
        start, end = jst.midnight(OLD_SINCE), jst.midnight(MOVED)
        series = Series("old-home", start, shapes.energy(shapes.HOME, shapes.FAMILY_YEAR, 720, 20221012, start, end))
        days = [first for first, _ in jst.periods(OLD_SINCE, 12)]
        pricing.mark_estimates(series, lambda _slot: older, days)
        return SupplyPoint("old-home", "0300222000000000654321", series, [(older, OLD_SINCE, MOVED)], days[:-1] + [MOVED])

    def price_billed(self, first, end):
        """(lines, yen) of a period as the invoice had it."""
        readings = [(slot, self.billed[slot]) for slot in range(jst.midnight(first), jst.midnight(end))]
        return pricing.price_period(self.home.product_at(jst.midnight(first)), readings, first, end)

    def price_told(self, first, end):
        """(lines, yen) of a period from the readings that the API tells."""
        readings = self.home.series.between(jst.midnight(first), jst.midnight(end))
        return pricing.price_period(self.home.product_at(jst.midnight(first)), readings, first, end)
