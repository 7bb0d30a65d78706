# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Time as half-hour numbers: slot n starts n x 1800 s after 1970-01-01T00:00Z. Tokyo is nine hours ahead, all year."""

from datetime import date, datetime, timedelta, timezone

JST = timezone(timedelta(hours=9))
SLOTS_A_DAY = 48
_EPOCH = date(1970, 1, 1).toordinal()
_JST_SLOTS = 18


def midnight(day):
    """The slot that starts with a day of Tokyo."""
    return (day.toordinal() - _EPOCH) * SLOTS_A_DAY - _JST_SLOTS


def at(day, hour, minute=0):
    return midnight(day) + hour * 2 + minute // 30


def day_of(slot):
    return date.fromordinal((slot + _JST_SLOTS) // SLOTS_A_DAY + _EPOCH)


def half_hour_of(slot):
    """0 to 47 within the day of Tokyo."""
    return (slot + _JST_SLOTS) % SLOTS_A_DAY


def iso_utc(slot):
    return datetime.fromtimestamp(slot * 1800, timezone.utc).isoformat()


def iso_jst(slot):
    return datetime.fromtimestamp(slot * 1800, JST).isoformat()


def iso_or_none(slot):
    return None if slot is None else iso_jst(slot)


def add_months(day, months):
    index = day.year * 12 + day.month - 1 + months
    return date(index // 12, index % 12 + 1, day.day)


def periods(first_day, count):
    """Billing periods as (first day, day after the last), each from one reading day to the next."""
    return [(add_months(first_day, n), add_months(first_day, n + 1)) for n in range(count)]
