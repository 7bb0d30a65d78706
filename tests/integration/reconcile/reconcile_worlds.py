# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Worlds that the program has not seen: other prices, versions that change within a billing period, other steps, with and
without fuel adjustment. Their invoices come from the plain Python pricing; the program has to come to the same yen."""

import random
import subprocess
import sys
import tempfile
import unittest
from datetime import date, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "tests/integration/cli"))
sys.path.insert(0, str(ROOT / "tests/kraken"))

import cli  # noqa: E402
from world import build, home, jst, sites, tariff  # noqa: E402

SEEDS = (1, 2, 3)


class World:
    """One made by chance; served while it is open."""

    def __init__(self, seed):
        self.chance = random.Random(seed)

    def _price(self):
        return self.chance.randrange(900, 5200)

    def _household(self):
        steps = self.chance.choice((2, 3, 4))
        bounds = sorted(self.chance.sample(range(10, 380), steps - 1))
        fuel = self.chance.random() < 0.7

        def product(code, name, first, end):
            days = sorted(first + timedelta(days=self.chance.randrange(5, (end - first).days - 5)) for _ in range(5))
            edges = [first, *days, end]
            rows = []
            for start, stop in zip(edges, edges[1:]):
                prices = [self._price() for _ in range(steps)]
                if steps == 4 and self.chance.random() < 0.5:
                    prices[0] = 0
                last = None if stop == end and end > home.OPEN_PERIOD else stop
                rows.append(tariff.Generation(*home._slots(start, last), prices))
            rows = [row for row in rows if row.end is None or row.end > row.start]
            return tariff.Stepped(code, name, home.AREA, self._price(), rows, bounds=bounds, fuel=fuel)

        older = product("OLD-PRODUCT", "前のプラン", home.OLD_SINCE, home.SWITCHED)
        newer = product("STEP-PLAN-X", "いまのプラン", home.SWITCHED, date(2027, 1, 1))
        home.products = lambda: (older, newer)

    def _business(self):
        change = sites.SINCE + timedelta(days=self.chance.randrange(20, 380))

        def generations(before, _after):
            def others():
                if isinstance(before, dict):
                    return {band: self._price() for band in before}
                return [self._price() for _ in before]

            start, middle = jst.midnight(sites.SINCE), jst.midnight(change)
            return [tariff.Generation(start, middle, others()), tariff.Generation(middle, None, others())]

        sites._generations = generations

    def __enter__(self):
        self.kept = (home.products, sites._generations)
        self._household()
        self._business()
        self.folder = tempfile.TemporaryDirectory()
        for name, content in build.make().items():
            (Path(self.folder.name) / name).write_bytes(content)
        self.household = home.Household()
        self.process = subprocess.Popen(
            [sys.executable, ROOT / "tests/kraken/kraken.py", "--port", "0", "--world", self.folder.name],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.url = self.process.stdout.readline().decode().split()[1]
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        self.process.stdout.close()
        self.folder.cleanup()
        home.products, sites._generations = self.kept

    def reconcile(self, email):
        ran = cli.run("reconcile", "--json", "--endpoint", self.url, "--email", email, "--password-stdin",
                      stdin=cli.PASSWORD + "\n")
        assert ran.code == 0, ran
        return ran.json()


class Worlds(unittest.TestCase):
    def test_households(self):
        for seed in SEEDS:
            with self.subTest(seed), World(seed) as world:
                bills = {bill["bill"]: bill for bill in world.reconcile("hanako@example.com")}
                self.assertEqual(len(bills), home.BILLS)
                for index, (first, end) in enumerate(home.PERIODS):
                    bill = bills[str(410001 + index)]
                    _, billed = world.household.price_billed(first, end)
                    _, told = world.household.price_told(first, end)
                    self.assertEqual((bill["invoice"], bill["computed"]), (billed, told), bill["reasons"])
                    if billed == told and bill["state"] != "agrees":
                        self.fail(f"{bill['state']} {bill['reasons']}")
                    if billed != told:
                        self.assertIn(bill["state"], ("differs", "within"))
                        self.assertRegex(bill["reasons"][0], "^(missing|corrected)-readings")

    def test_businesses(self):
        for seed in SEEDS[:2]:
            with self.subTest(seed), World(seed) as world:
                states = [bill["state"] for bill in world.reconcile("taro@example.com")]
                self.assertEqual((states.count("agrees"), states.count("unchecked")), (14, 2), states)


if __name__ == "__main__":
    unittest.main()
