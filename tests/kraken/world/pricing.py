# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a billing period costs, plainly, as resources/tariffs tells it.

Energy is in 10 Wh and prices in 1/100 yen, so every product of the two is an exact number of 1/10000 yen.
"""

from . import facts, jst
from .numbers import decimal_text

YEN = 10000


class Line:
    """One line of a charge: `units` of 1/100 (kWh or days), `amount` of 1/10000 yen."""

    def __init__(self, code, start, end, units, amount, is_standing=False):
        self.code = code
        self.start = start
        self.end = end
        self.units = units
        self.amount = amount
        self.is_standing = is_standing

    @property
    def units_text(self):
        return decimal_text(self.units, 2)

    @property
    def amount_text(self):
        return decimal_text(self.amount, 4, least=2)


class _Sums:
    """Units by (code, price), in order of first use, with the stretch they belong to."""

    def __init__(self):
        self._rows = {}

    def add(self, code, price, units, start, end):
        row = self._rows.setdefault((code, price, start, end), [0])
        row[0] += units

    def lines(self):
        return [
            Line(code, start, end, units, units * price)
            for (code, price, start, end), (units,) in self._rows.items()
        ]


def _clip(start, end, first, last):
    return max(start, first), last if end is None else min(end, last)


def price_period(product, readings, first_day, end_day):
    """(lines, total in whole yen) of the half-hours (slot, units) of one billing period, [first_day, end_day)."""
    first, end = jst.midnight(first_day), jst.midnight(end_day)
    energy, fuel, levy = _Sums(), _Sums(), _Sums()
    used = 0
    for slot, units in readings:
        generation = product.generation_at(slot)
        stretch = _clip(generation.start, generation.end, first, end)
        for key, price, part in product.parts(slot, units, used):
            energy.add(f"{product.code}-{key}", price, part, *stretch)
        used += units
        if product.fuel:
            rate = facts.fuel(product.area, slot)
            fuel.add(f"FUEL-COST-ADJUSTMENT-{product.area}", rate.price, units, *_clip(rate.start, rate.end, first, end))
        rate = facts.levy(slot)
        levy.add("RENEWABLE-ENERGY-LEVY", rate.price, units, *_clip(rate.start, rate.end, first, end))
    days = (end_day - first_day).days
    standing = Line(f"{product.code}-STANDING", first, end, days * 100, days * 100 * product.standing, is_standing=True)
    lines = [standing] + energy.lines() + fuel.lines() + levy.lines()
    return lines, sum(line.amount for line in lines) // YEN


def mark_estimates(series, product, period_starts):
    """Writes the estimate's columns of every half-hour; the step restarts at each of the days given."""
    restarts = {jst.midnight(day) for day in period_starts}
    used = 0
    for slot in range(series.start, series.end):
        if slot in restarts:
            used = 0
        if series.units[slot - series.start] == 65535:
            continue
        chosen = product(slot)
        series.estimate(slot, *chosen.estimate(slot, used))
        used += series.units[slot - series.start]
