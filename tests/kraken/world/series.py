# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Half-hours as columns, and the file that holds them all (resources/demo/FORMAT.md, "Readings")."""

import struct
import sys
import zlib
from array import array

from . import jst

ABSENT = 65535
DAILY, MONTHLY, UPDATED = 0, 1, 2


class Series:
    """One point's half-hours from slot `start`."""

    def __init__(self, name, start, units):
        self.name = name
        self.start = start
        self.units = list(units)
        self.versions = [MONTHLY] * len(self.units)
        self.steps = [0] * len(self.units)
        self.band_of = [0] * len(self.units)
        self.rate_of = [0] * len(self.units)
        self.bands = []
        self.rates = []

    @property
    def end(self):
        return self.start + len(self.units)

    def between(self, first, end):
        """(slot, units) of what is there."""
        for slot in range(max(first, self.start), min(end, self.end)):
            units = self.units[slot - self.start]
            if units != ABSENT:
                yield slot, units

    def remove(self, first, end):
        for slot in range(first, end):
            self.units[slot - self.start] = ABSENT

    def mark(self, version, first, end):
        for slot in range(max(first, self.start), min(end, self.end)):
            self.versions[slot - self.start] = version

    def estimate(self, slot, band, step, rate):
        """What the half-hour's estimate rests on: band name, step, 1/100 yen a kWh."""
        index = slot - self.start
        self.steps[index] = step
        self.band_of[index] = _index(self.bands, band)
        self.rate_of[index] = _index(self.rates, rate)

    def column_bytes(self):
        values = array("H", self.units)
        if sys.byteorder == "big":
            values.byteswap()
        marks = bytes(v | s << 2 | b << 5 for v, s, b in zip(self.versions, self.steps, self.band_of))
        return values.tobytes() + marks + bytes(self.rate_of)

    def entry(self, offset):
        return {
            "start": jst.iso_utc(self.start),
            "count": len(self.units),
            "offset": offset,
            "bands": self.bands,
            "rates": self.rates,
        }


def _index(texts, wanted):
    if wanted not in texts:
        texts.append(wanted)
    return texts.index(wanted)


def pack(all_series):
    """(entries for world.json, bytes of readings.bin)"""
    entries, blocks, offset = {}, [], 0
    for series in all_series:
        block = series.column_bytes()
        entries[series.name] = series.entry(offset)
        blocks.append(block)
        offset += len(block)
    plain = b"".join(blocks)
    return entries, struct.pack(">I", len(plain)) + zlib.compress(plain, 9)
