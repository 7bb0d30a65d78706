# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The world's files, read: the object graph and the half-hours (resources/demo/FORMAT.md)."""

import json
import struct
import sys
import zlib
from array import array
from datetime import datetime, timezone
from pathlib import Path

from .clock import read_instant

ABSENT = 65535
MOST_ROWS = 1488
VERSIONS = ("DAILY", "MONTHLY", "UPDATED")


def _energy_text(units, index):
    if index % 4 == 0:
        return f"{units // 100}.{units % 100:02}" + "0" * 16
    if index % 4 == 1:
        return f"{units // 100}.{units % 100:02}"
    whole, fraction = divmod(units, 100)
    return f"{whole}.{fraction:02}".rstrip("0").rstrip(".") if fraction else str(whole)


def _instant_text(seconds):
    return datetime.fromtimestamp(seconds, timezone.utc).isoformat()


class Series:
    def __init__(self, entry, plain):
        self.start = int(read_instant(entry["start"]).timestamp())
        self.count = entry["count"]
        self.bands = entry["bands"]
        self.rates = entry["rates"]
        values_end = entry["offset"] + self.count * 2
        self._units = array("H")
        self._units.frombytes(plain[entry["offset"] : values_end])
        if sys.byteorder == "big":
            self._units.byteswap()
        self._marks = plain[values_end : values_end + self.count]
        self._rate_of = plain[values_end + self.count : values_end + self.count * 2]

    def rows(self, first, end):
        """The half-hours with first <= start < end (Unix seconds or None), the newest 1,488 of them, ascending."""
        low = 0 if first is None else max(0, -((self.start - first) // 1800))
        high = self.count if end is None else min(self.count, -((self.start - end) // 1800))
        there = [index for index in range(low, high) if self._units[index] != ABSENT]
        return [self._row(index) for index in there[-MOST_ROWS:]]

    def slots(self, first, end):
        """(start in Unix seconds, units of 10 Wh) of every half-hour with first <= start < end."""
        low, high = max(0, -((self.start - first) // 1800)), min(self.count, -((self.start - end) // 1800))
        for index in range(low, high):
            if self._units[index] != ABSENT:
                yield self.start + index * 1800, self._units[index]

    def _row(self, index):
        units, marks = self._units[index], self._marks[index]
        start = self.start + index * 1800
        cost = units * self.rates[self._rate_of[index]]
        return {
            "__typename": "ElectricityHalfHourReading",
            "startAt": _instant_text(start),
            "endAt": _instant_text(start + 1800),
            "value": _energy_text(units, index),
            "costEstimate": f"{cost // 10000}.{cost % 10000:04}",
            "version": VERSIONS[marks & 3],
            "consumptionStep": marks >> 2 & 7,
            "consumptionRateBand": self.bands[marks >> 5],
        }


class Store:
    def __init__(self, folder):
        folder = Path(folder)
        self.world = json.loads((folder / "world.json").read_text(encoding="utf-8"))
        packed = (folder / "readings.bin").read_bytes()
        plain = zlib.decompress(packed[4:])
        if struct.unpack(">I", packed[:4])[0] != len(plain):
            raise ValueError("readings.bin: the length in front is not the content's")
        self.series = {name: Series(entry, plain) for name, entry in self.world["series"].items()}
        self.bill_template = (folder / "bill.pdf.in").read_bytes()
        self.today = read_instant(self.world["today"])
        self._refused = {(row["type"], row["field"]): row for row in self.world["refused"]}

    def value(self, value):
        """A value with references followed, in lists too."""
        if isinstance(value, dict) and "#ref" in value:
            return self.world["objects"][value["#ref"]]
        if isinstance(value, list):
            return [self.value(part) for part in value]
        return value

    def object(self, key):
        return self.world["objects"].get(key)

    def refused(self, type_name, field, path):
        row = self._refused.get((type_name, field))
        if row is None or row.get("under") not in (None, path[0]):
            return None
        return row

    def user_by(self, predicate):
        return next((user for user in self.world["users"] if predicate(user)), None)
