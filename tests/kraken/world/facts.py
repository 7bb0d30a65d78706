# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The public tariff facts of resources/tariffs: fuel cost adjustment, levy, hours of the time-of-use bands."""

import csv
import json
from datetime import date
from functools import lru_cache
from pathlib import Path

from . import jst

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "tariffs"


def _hundredths(text):
    whole, _, fraction = text.lstrip("-").partition(".")
    amount = int(whole) * 100 + int((fraction + "00")[:2])
    return -amount if text.startswith("-") else amount


class Rate:
    """A price of 1/100 yen a kWh (tax in it) from one slot until before another."""

    def __init__(self, row):
        self.first_day = date.fromisoformat(row["valid_from"])
        self.end_day = date.fromisoformat(row["valid_to"])
        self.start = jst.midnight(self.first_day)
        self.end = jst.midnight(self.end_day)
        self.price = _hundredths(row["yen_per_kwh_inc_tax"])


def _rows(name):
    with open(FOLDER / name, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


@lru_cache(maxsize=None)
def _fuel():
    table = {}
    for row in _rows("fuel-cost-adjustment.csv"):
        table.setdefault(row["grid_operator_code"], []).append(Rate(row))
    return table


@lru_cache(maxsize=None)
def _levies():
    return [Rate(row) for row in _rows("renewable-energy-levy.csv")]


@lru_cache(maxsize=None)
def _rate_on(rates_key, day):
    rates = _fuel()[rates_key] if rates_key else _levies()
    return next(rate for rate in rates if rate.first_day <= day < rate.end_day)


def fuel(area, slot):
    return _rate_on(area, jst.day_of(slot))


def levy(slot):
    return _rate_on("", jst.day_of(slot))


@lru_cache(maxsize=None)
def _schemes():
    return json.loads((FOLDER / "time-of-use.json").read_text(encoding="utf-8"))["schemes"]


def slots_of(scheme, area):
    """The names of a scheme's bands, in the file's order, the remainder last."""
    known = _schemes()[scheme]["areas"][area]
    return [slot["slot"] for slot in known["slots"]] + [known["remainder"]]


def _in_season(seasons, day):
    if not seasons:
        return True
    text = f"{day.month:02}-{day.day:02}"
    return any(
        first <= text <= last if first <= last else text >= first or text <= last for first, last in seasons
    )


@lru_cache(maxsize=None)
def band_table(scheme, area, day):
    """The band of each of the 48 half-hours of a day of Tokyo."""
    known = _schemes()[scheme]["areas"][area]
    table = [known["remainder"]] * jst.SLOTS_A_DAY
    for slot in known["slots"]:
        if _in_season(slot.get("seasons"), day):
            for first, last in slot.get("hours", [[0, 24]]):
                table[first * 2 : last * 2] = [slot["slot"]] * ((last - first) * 2)
    return table
