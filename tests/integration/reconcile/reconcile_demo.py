# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""denkiroku-cli reconcile on the demo: whose bills come from the plain Python pricing, and not from the program."""

import sys
import unittest
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "cli"))

from cli import run  # noqa: E402

KEYS = ["bill", "from", "to", "state", "invoice", "computed", "difference", "lines", "reasons"]


class Demo(unittest.TestCase):
    def reconcile(self, *arguments):
        ran = run("--demo", *arguments, "reconcile", "--json")
        self.assertEqual(ran.code, 0, ran)
        bills = ran.json()
        for bill in bills:
            self.assertEqual(list(bill), KEYS)
        return {bill["bill"]: bill for bill in bills}

    def test_household(self):
        bills = self.reconcile()
        self.assertEqual(len(bills), 36)
        self.assertEqual(Counter(bill["state"] for bill in bills.values()), {"agrees": 33, "differs": 2, "unchecked": 1})
        for bill in bills.values():
            if bill["state"] == "agrees":
                self.assertEqual((bill["difference"], bill["reasons"]), (0, []))
                self.assertEqual(bill["invoice"], bill["computed"])
        unpriced, missing, corrected = bills["410007"], bills["410019"], bills["410026"]
        self.assertEqual((unpriced["from"], unpriced["state"], unpriced["computed"]), ("2024-03-12", "unchecked", None))
        self.assertTrue(unpriced["reasons"][0].startswith("unknown-price: energy"), unpriced["reasons"])
        self.assertEqual((missing["from"], missing["to"]), ("2025-03-12", "2025-04-11"))
        self.assertTrue(missing["reasons"][0].startswith("missing-readings: 113 half-hours"), missing["reasons"])
        self.assertIn("26.52 kWh", missing["reasons"][0])
        self.assertIn("explains the invoice to the yen", missing["reasons"][0])
        self.assertTrue(corrected["reasons"][0].startswith("corrected-readings: 48 half-hours"), corrected["reasons"])

    def test_business(self):
        bills = self.reconcile("--profile", "business")
        self.assertEqual(Counter(bill["state"] for bill in bills.values()), {"agrees": 14, "unchecked": 2})
        newest = next(iter(bills.values()))
        points = {line["supplyPoint"] for line in newest["lines"]}
        self.assertEqual(len(points), 13, "twelve sites, and what is sold")
        self.assertEqual({line["difference"] for line in newest["lines"]}, {"0"})
        self.assertTrue(bills["420101"]["reasons"][0].startswith("not-from-readings"))

    def test_table_in_both_languages(self):
        for language, word in (("en", "Differs"), ("ja", "相違")):
            ran = run("--demo", "--lang", language, "reconcile")
            self.assertEqual(ran.code, 0, ran)
            self.assertIn(word, ran.out)


if __name__ == "__main__":
    unittest.main()
