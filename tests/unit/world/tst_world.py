# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo world's files: whole, small, without a brand, and fit for the schema."""

import json
import re
import unittest
import zlib

from support import DEMO, ROOT

import gql
from server.store import ABSENT, Store

#: Non-null fields that a server makes itself.
MADE = {"halfHourlyReadings", "pageInfo", "edges", "totalCount", "edgeCount"}
#: The schema's own name of a type.
TERMS_TYPE = "OEJPTermsAndConditionsType"
BRANDS = r"octopus|オクトパス|タコ|tako|kraken energy|oejp|東京ガス|tokyo gas|tepco|東京電力|kepco|関西電力"


def objects_in(value, where):
    if isinstance(value, dict):
        if "__typename" in value:
            yield where, value
        for key, part in value.items():
            yield from objects_in(part, f"{where}.{key}")
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from objects_in(part, f"{where}[{index}]")


class WorldFiles(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.text = (DEMO / "world.json").read_text(encoding="utf-8")
        cls.world = json.loads(cls.text)
        cls.schema = gql.load_schema(ROOT / "api" / "schema" / "oejp.graphql")

    def test_is_small(self):
        self.assertLess(sum(path.stat().st_size for path in DEMO.iterdir()), 4_000_000)

    def test_names_no_brand(self):
        self.assertIsNone(re.search(BRANDS, self.text.replace(TERMS_TYPE, ""), re.I))

    def test_holds_every_non_null_field(self):
        missing = set()
        for where, value in objects_in(self.world, "world"):
            type_ = gql.get_type(self.schema, value["__typename"])
            self.assertIsNotNone(type_, where)
            for name, field in gql.fields(type_).items():
                if gql.is_nonnull(field.type) and value.get(name) is None and name not in MADE:
                    missing.add((value["__typename"], name))
        self.assertEqual(missing, set())

    def test_holds_no_field_that_the_schema_lacks(self):
        for where, value in objects_in(self.world, "world"):
            known = gql.fields(gql.get_type(self.schema, value["__typename"]))
            strange = [key for key in value if key not in known and key != "__typename" and not key.startswith("#")]
            self.assertEqual(strange, [], where)

    def test_references_and_series_lead_somewhere(self):
        for key in re.findall(r'"#ref":"([^"]+)"', self.text):
            self.assertIn(key, self.world["objects"])
        for key in re.findall(r'"#series":"([^"]+)"', self.text):
            self.assertIn(key, self.world["series"])

    def test_connections_are_of_the_field_they_stand_in(self):
        seen = 0
        for where, value in objects_in(self.world, "world"):
            for key, part in value.items():
                if isinstance(part, dict) and "#connection" in part and not key.startswith("#"):
                    field = gql.fields(gql.get_type(self.schema, value["__typename"]))[key]
                    self.assertEqual(gql.named(field.type).name, part["#connection"], where)
                    seen += 1
        self.assertGreater(seen, 100)

    def test_every_kind_of_electricity_product_is_there(self):
        found = set(re.findall(r'"__typename":"(Electricity\w+Product)"', self.text))
        self.assertEqual(
            found, {"ElectricitySteppedProduct", "ElectricitySingleStepProduct", "ElectricityFitProduct"}
        )
        self.assertGreaterEqual(len(set(re.findall(r'"time_of_use_scheme":"(\w+)"', self.text))), 4)

    def test_readings_fill_the_file_to_the_byte(self):
        packed = (DEMO / "readings.bin").read_bytes()
        plain = zlib.decompress(packed[4:])
        self.assertEqual(int.from_bytes(packed[:4], "big"), len(plain))
        offset = 0
        for entry in self.world["series"].values():
            self.assertEqual(entry["offset"], offset)
            offset += entry["count"] * 4
        self.assertEqual(offset, len(plain))

    def test_every_series_but_the_old_one_ends_this_morning_or_is_known_to_be_slow(self):
        ends = {}
        for name, series in Store(DEMO).series.items():
            ends.setdefault(series.rows(None, None)[-1]["startAt"], []).append(name)
        self.assertEqual(ends.pop("2023-09-11T14:30:00+00:00"), ["old-home"])
        self.assertEqual(ends.pop("2026-09-17T23:30:00+00:00"), ["workshop-north"])
        self.assertEqual(list(ends), ["2026-09-19T23:30:00+00:00"])

    def test_values_are_plausible(self):
        for name, series in Store(DEMO).series.items():
            energies = [units for units in series._units if units != ABSENT]
            self.assertGreater(sum(energies), 0, name)
            self.assertLess(max(energies), 6000, name)


class WorldNumbers(unittest.TestCase):
    def test_the_energy_text_follows_its_rule(self):
        from server.store import _energy_text

        self.assertEqual(_energy_text(20, 0), "0.200000000000000000")
        self.assertEqual(_energy_text(20, 1), "0.20")
        self.assertEqual(_energy_text(20, 2), "0.2")
        self.assertEqual([_energy_text(n, 3) for n in (0, 500, 501, 31)], ["0", "5", "5.01", "0.31"])


if __name__ == "__main__":
    unittest.main()
