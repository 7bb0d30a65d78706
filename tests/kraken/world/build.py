# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts the world together: what household.py writes."""

import json
import re
from pathlib import Path

from . import business_account, household_account, pdf, queries, series, today, variables
from .home import Household
from .sites import Business

SCHEMA = Path(__file__).resolve().parents[3] / "api" / "schema" / "oejp.graphql"

REFUSED = [
    ("ElectricitySupplyPoint", "contractedCapacity", "account", "KT-CT-4501"),
    ("ElectricitySupplyPoint", "contractedCapacityOld", "account", "KT-CT-4501"),
    ("ElectricitySupplyPoint", "supplyPeriods", "viewer", "KT-CT-4501"),
    ("Query", "rateGroupTouScheme", None, "KT-CT-1111"),
    ("Query", "availableProducts", None, "KT-CT-1111"),
]

QUERY = {
    "krakenVersion": {"__typename": "KrakenVersionType", "number": "1.0.0", "SHA": "0" * 40, "isPinned": False},
    "rateLimitInfo": {
        "__typename": "CombinedRateLimitInformation",
        "pointsAllowanceRateLimit": {
            "__typename": "PointsAllowanceRateLimitInformation",
            "limit": 50000,
            "remainingPoints": 49500,
            "usedPoints": 500,
            "ttl": 1789884000,
            "isBlocked": False,
        },
        "fieldSpecificRateLimits": {
            "#connection": "FieldSpecificRateLimitInformationConnectionTypeConnection",
            "nodes": [],
        },
    },
}


def _interfaces(names):
    """typename -> interfaces and unions it is of, for the types that the world holds; read from the schema's text."""
    text = SCHEMA.read_text(encoding="utf-8")
    found = {}
    for name, implemented in re.findall(r"^type (\w+) implements ([\w &]+)", text, re.M):
        found.setdefault(name, []).extend(part.strip() for part in implemented.split("&"))
    for union, members in re.findall(r"^union (\w+) =((?:\s*\|?\s*\w+\s*\n)+)", text, re.M):
        for member in re.findall(r"\w+", members):
            found.setdefault(member, []).append(union)
    return {name: sorted(found[name]) for name in sorted(names) if name in found}


def typenames(value):
    """Every __typename in the world, connections left out."""
    if isinstance(value, dict):
        own = {value["__typename"]} if "__typename" in value else set()
        return own.union(*(typenames(part) for part in value.values()))
    if isinstance(value, list):
        return set().union(*(typenames(part) for part in value))
    return set()


def _refused(type_name, field, under, code):
    entry = {
        "type": type_name,
        "field": field,
        "code": code,
        "errorType": "AUTHORIZATION",
        "description": "Unauthorized.",
    }
    return entry | ({"under": under} if under else {})


def make():
    """file name -> bytes of resources/demo, and "variables.json", which belongs to the tests"""
    household, business = Household(), Business()
    objects = {}
    users = [household_account.build(household, objects), business_account.build(business, objects)]
    all_series = [household.home.series, household.old.series]
    all_series += [point.series for point in business.points.values()] + [business.export]
    entries, packed = series.pack(all_series)
    products = [agreement[0] for agreement in household.home.agreements[-1:]]
    products += [site.product for site in business.sites]
    query = {**QUERY, **queries.common(products)}
    world = {
        "format": 1,
        "today": today.TEXT,
        "users": users,
        "query": query,
        "refused": [_refused(*row) for row in REFUSED],
        "series": entries,
        "interfaces": _interfaces(typenames(objects) | typenames(query) | typenames(users)),
        "objects": objects,
    }
    files = {"world.json": _text(world), "readings.bin": packed, "bill.pdf.in": pdf.template()}
    return {**files, "variables.json": variables.text(world).encode("utf-8")}


def _text(world):
    """JSON with a line for each key of the world and of its tables: small, yet a difference can be read."""

    def compact(value):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    parts = []
    for key, value in world.items():
        if key in ("objects", "series") and isinstance(value, dict):
            rows = ",\n".join(f"{compact(name)}:{compact(row)}" for name, row in value.items())
            parts.append(f"{compact(key)}:{{\n{rows}}}")
        else:
            parts.append(f"{compact(key)}:{compact(value)}")
    return ("{" + ",\n".join(parts) + "}\n").encode("utf-8")
