# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Places and the points they are supplied at, as the API's objects."""

from . import jst
from .numbers import decimal_text


class Place:
    """An address that a customer occupies or occupied; days of Tokyo, `until` excluded and None while it lasts."""

    def __init__(self, number, label, postcode, lines, since, until=None):
        self.number = number
        self.label = label
        self.postcode = postcode
        self.lines = lines
        self.since = since
        self.until = until

    def address(self):
        return " ".join((f"〒{self.postcode}", *self.lines))


class SupplyPoint:
    """`agreements`: (product, first day, day after the last or None)."""

    def __init__(self, key, spin, series, agreements, reading_days):
        self.key = key
        self.spin = spin
        self.series = series
        self.agreements = agreements
        self.reading_days = reading_days

    @property
    def reference(self):
        return {"#ref": f"supply/{self.key}"}

    @property
    def since(self):
        return self.agreements[0][1]

    @property
    def until(self):
        return self.agreements[-1][2]

    def product_at(self, slot):
        day = jst.day_of(slot)
        return next(product for product, _, end in self.agreements if end is None or day < end)


def _midnight_or_none(day):
    return None if day is None else jst.iso_jst(jst.midnight(day))


def _agreement(number, product, first, end, now):
    return {
        "__typename": "Agreement",
        "id": number,
        "validFrom": _midnight_or_none(first),
        "validTo": _midnight_or_none(end),
        "agreedFrom": _midnight_or_none(first),
        "agreedTo": _midnight_or_none(end),
        "isRevoked": False,
        "ratesAgreedAt": _midnight_or_none(first),
        "product": product.as_object(now),
        "params": {},
    }


def interval_readings(typename, series, periods):
    rows = []
    for first, end in periods:
        start, stop = jst.midnight(first), jst.midnight(end)
        units = [units for _, units in series.between(start, stop)]
        cost = sum(n * series.rates[series.rate_of[slot - series.start]] for slot, n in series.between(start, stop))
        row = {
            "__typename": typename,
            "readingDate": end.isoformat(),
            "billableMonth": f"{end.year}-{end.month:02}",
            "startAt": jst.iso_utc(start),
            "endAt": jst.iso_utc(stop),
            "periodLengthDays": (end - first).days,
            "value": decimal_text(sum(units), 2),
            "hasHalfHourlyDataForPeriod": bool(units),
            "#series": series.name,
            "costEstimate": decimal_text(cost, 4),
        }
        if typename == "ElectricityIntervalReading":
            row["id"] = f"{series.name}-{end.isoformat()}"
        rows.append(row)
    return rows


def supply_point_object(point, now, numbers):
    """`numbers`: an iterator of fresh ids."""
    ended = point.until is not None
    upcoming = [] if ended else point.reading_days[-2:]
    closed = [pair for pair in zip(point.reading_days, point.reading_days[1:]) if jst.midnight(pair[1]) <= now]
    return {
        "__typename": "ElectricitySupplyPoint",
        "id": str(next(numbers)),
        "spin": point.spin,
        "amperage": _amperage(point),
        "status": "OFF_SUPPLY" if ended else "ON_SUPPLY",
        "agreements": [_agreement(next(numbers), *agreement, now) for agreement in point.agreements],
        "contractedCapacity": _contracted_capacity(point),
        "contractedCapacityOld": " ".join(str(part) for part in reversed(point.agreements[-1][0].capacity)),
        "supplyDetails": None,
        "canApplyAmperageChange": not ended,
        "canUpdateMoveInDate": False,
        "canUpdateMoveOutDate": False,
        "newAmperageOptions": [30, 40, 50, 60],
        "earliestAmperageChangeDate": "2026-10-12",
        "intervalReadings": interval_readings("ElectricityIntervalReading", point.series, closed),
        "nextReadingDate": upcoming[0].isoformat() if upcoming else None,
        "nextNextReadingDate": upcoming[1].isoformat() if upcoming else None,
        "readingDateDayOfMonth": None if ended else point.reading_days[0].day - 1,
        "supplyPeriods": [
            {
                "__typename": "SupplyPeriodType",
                "id": str(next(numbers)),
                "supplyStartAt": _midnight_or_none(point.since),
                "supplyEndAt": _midnight_or_none(point.until),
                "isBillable": True,
            }
        ],
        "references": [],
        "meters": [],
        "#series": point.series.name,
    }


def _contracted_capacity(point):
    unit, value = point.agreements[-1][0].capacity
    return {"__typename": "ContractCapacityType", "value": str(value), "unit": unit.upper()}


def _amperage(point):
    unit, value = point.agreements[-1][0].capacity
    return value if unit == "A" else None


def generation_point_object(number, gpin, product, first, series, periods, now):
    return {
        "__typename": "ElectricityGenerationPoint",
        "id": str(number),
        "gpin": gpin,
        "status": "UNDER_CONTRACT",
        "agreements": [
            {
                "__typename": "GenerationAgreement",
                "product": product.as_object(now),
                "validFrom": _midnight_or_none(first),
                "validTo": None,
            }
        ],
        "intervalReadings": interval_readings("ExportIntervalReadings", series, periods),
        "#series": series.name,
    }


def rich_address(typename, place, organization=None):
    return {
        "__typename": typename,
        "name": place.label,
        "organization": organization,
        "streetAddress": place.lines[-1],
        "locality": place.lines[1] if len(place.lines) > 2 else None,
        "administrativeArea": place.lines[0],
        "postalCode": place.postcode,
        "country": "JP",
        "asString": place.address(),
    }


def property_object(place, account_number, supply_points, generation_points=()):
    return {
        "__typename": "Property",
        "id": str(place.number),
        "address": place.address(),
        "richAddress": rich_address("PropertyRichAddressType", place),
        "splitAddress": list(place.lines),
        "label": place.label,
        "postcode": place.postcode,
        "occupancyPeriods": [
            {
                "__typename": "OccupancyPeriodType",
                "id": f"{place.number}1",
                "effectiveFrom": _midnight_or_none(place.since),
                "effectiveTo": _midnight_or_none(place.until),
                "isOccupier": True,
                "accountNumber": account_number,
            }
        ],
        "electricitySupplyPoints": list(supply_points),
        "electricityGenerationPoints": list(generation_points),
        "gasSupplyPoints": [],
    }
