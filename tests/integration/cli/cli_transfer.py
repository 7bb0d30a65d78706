# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""denkiroku-cli export and import on the demo."""

import csv
import io
import json
import os
import unittest
import zipfile
from decimal import Decimal
from pathlib import Path

from cli import run

JANUARY = ("--from", "2026-01-01", "--to", "2026-02-01")
HOME = Path(os.environ["HOME"])


def export(days, by, form, output, *more):
    return run("--demo", "export", *days, "--by", by, "--format", form, "--output", str(output), "--lang", "en", *more)


def imported(path, *more):
    return run("--demo", "import", str(path), "--lang", "en", *more)


def supply_point():
    return run("--demo", "usage", *JANUARY, "--by", "month", "--json").json()[0]["supplyPoint"]


class Export(unittest.TestCase):
    def test_csv_says_what_usage_says(self):
        ran = export(JANUARY, "half-hour", "csv", "-")
        self.assertEqual(ran.code, 0, ran)
        self.assertTrue(ran.out.startswith("\ufeff"))
        rows = list(csv.DictReader(io.StringIO(ran.out.lstrip("\ufeff"))))
        usage = run("--demo", "usage", *JANUARY, "--by", "half-hour", "--json").json()
        self.assertEqual(len(rows), len(usage))
        self.assertEqual([row["Energy (kWh)"] for row in rows], [row["kwh"] for row in usage])
        self.assertEqual(rows[0]["Start (Japan time)"], "2026-01-01 00:00")
        self.assertEqual(rows[0]["Supply point"], "…" + usage[0]["supplyPoint"][-4:])
        self.assertNotIn(usage[0]["supplyPoint"], ran.out)

    def test_every_step_adds_up(self):
        totals = set()
        for by in ("half-hour", "hour", "day", "week", "month", "billing-period"):
            rows = list(csv.DictReader(io.StringIO(export(JANUARY, by, "csv", "-").out.lstrip("\ufeff"))))
            totals.add(sum(Decimal(row["Energy (kWh)"]) for row in rows))
        self.assertEqual(len(totals), 1)

    def test_files(self):
        for form, name in (("csv-cp932", "a.csv"), ("xlsx", "a.xlsx"), ("json", "a.json")):
            ran = export(JANUARY, "day", form, HOME / name, "--lang", "ja")
            self.assertEqual(ran.code, 0, ran)
            self.assertEqual(ran.out, "")
        self.assertTrue((HOME / "a.csv").read_bytes().decode("cp932").startswith("日付,電力量(kWh),"))
        self.assertIn("xl/charts/chart1.xml", zipfile.ZipFile(HOME / "a.xlsx").namelist())
        self.assertEqual(len(json.loads((HOME / "a.json").read_text())["points"][0]["rows"]), 31)

    def test_missing_rows(self):
        days = ("--from", "2025-09-21", "--to", "2026-09-20")
        plain = export(days, "half-hour", "csv", "-").out.count("\n")
        whole = export(days, "half-hour", "csv", "-", "--include-missing").out
        self.assertGreater(whole.count("\n"), plain)
        self.assertIn(",,,missing,", whole)

    def test_what_cannot_be(self):
        self.assertEqual(export(JANUARY, "half-hour", "xlsx", "-").code, 2)
        self.assertEqual(export(JANUARY, "year", "csv", "-").code, 6)
        self.assertEqual(export(JANUARY, "day", "pdf", "-").code, 6)
        self.assertEqual(run("--demo", "export", *JANUARY, "--by", "day").code, 2)
        nowhere = export(JANUARY, "day", "csv", HOME / "nowhere" / "a.csv")
        self.assertEqual(nowhere.code, 6, nowhere)
        self.assertIn("a.csv", nowhere.err)
        nothing = export(("--from", "2001-01-01", "--to", "2001-01-02"), "day", "csv", HOME / "none.csv")
        self.assertEqual(nothing.code, 7, nothing)
        self.assertFalse((HOME / "none.csv").exists())


class Import(unittest.TestCase):
    def test_what_was_exported(self):
        for form, name in (("csv", "b.csv"), ("csv-cp932", "c.csv"), ("json", "d.json")):
            self.assertEqual(export(JANUARY, "half-hour", form, HOME / name, "--lang", "ja").code, 0)
            ran = imported(HOME / name, "--supply-point", supply_point(), "--json")
            self.assertEqual(ran.code, 0, ran)
            said = ran.json()
            self.assertEqual(said["new"] + said["same"], 1488)
            self.assertEqual(said["unreadable"], 0)
            self.assertFalse(said["applied"])

    def test_the_suppliers_own(self):
        path = HOME / "octopus.csv"
        path.write_text("Consumption (kWh), Start, End\r\n"
                        "0.350, 2026-01-01T00:00:00+09:00, 2026-01-01T00:30:00+09:00\r\n"
                        "0E-20, 2026-01-01T00:30:00+09:00, 2026-01-01T01:00:00+09:00\r\n"
                        "half, 2026-01-01T01:00:00+09:00, 2026-01-01T01:30:00+09:00\r\n"
                        "0.1, 2026-01-01T03:00:00+09:00, 2026-01-01T03:30:00+09:00\r\n")
        ran = imported(path, "--supply-point", supply_point()[-4:], "--json")
        self.assertEqual(ran.code, 7, ran)
        said = ran.json()
        self.assertEqual(said["problems"], [{"line": 4, "problem": "bad-number"}])
        self.assertEqual((said["absent"], said["zeros"]), (4, 0))
        said = imported(path, "--supply-point", supply_point(), "--zeros", "--apply", "--json").json()
        self.assertEqual(said["zeros"], 4)
        self.assertTrue(said["applied"])

    def test_what_cannot_be(self):
        path = HOME / "other.csv"
        path.write_text("a,b\n1,2\n")
        self.assertEqual(imported(path).code, 6)
        self.assertEqual(imported(HOME / "nothing.csv").code, 6)
        self.assertEqual(run("--demo", "import").code, 2)
        self.assertEqual(imported(path, "--apply", "--dry-run").code, 2)
        self.assertEqual(imported(path, "--account", "A-00000000").code, 6)
        export(JANUARY, "day", "csv", HOME / "days.csv")
        days = imported(HOME / "days.csv")
        self.assertEqual(days.code, 6)
        self.assertIn("half-hours", days.err)


if __name__ == "__main__":
    unittest.main()
