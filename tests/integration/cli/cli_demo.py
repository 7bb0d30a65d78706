# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""denkiroku-cli on its own demo, and its arguments."""

import json
import os
import signal
import subprocess
import unittest
import urllib.request
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path

from cli import CLI, ROOT, run

JANUARY = ("--from", "2026-01-01", "--to", "2026-02-01")


def usage(days, by, *more):
    ran = run("--demo", "usage", *days, "--by", by, "--json", *more)
    assert ran.code == 0, ran
    return ran.json()


def total(rows):
    return sum(Decimal(row["kwh"]) for row in rows if row["kwh"] is not None)


class Usage(unittest.TestCase):
    def test_january_has_every_half_hour_once(self):
        rows = usage(JANUARY, "half-hour")
        self.assertEqual(len(rows), 1488)
        self.assertEqual(len({row["supplyPoint"] for row in rows}), 1)
        start = datetime.fromisoformat("2026-01-01T00:00:00+09:00")
        for number, row in enumerate(rows):
            self.assertEqual(datetime.fromisoformat(row["startAt"]), start + number * timedelta(minutes=30))
            self.assertEqual(datetime.fromisoformat(row["endAt"]), start + (number + 1) * timedelta(minutes=30))
            self.assertTrue(row["startAt"].endswith("+09:00"))
            self.assertIsInstance(row["kwh"], str)
            self.assertRegex(row["kwh"], r"^\d+(\.\d+)?$")

    def test_the_steps_add_up_exactly(self):
        half_hours, days, months = (usage(JANUARY, by) for by in ("half-hour", "day", "month"))
        self.assertEqual(len(days), 31)
        self.assertEqual(len(months), 1)
        self.assertEqual(days[0]["date"], "2026-01-01")
        self.assertEqual(months[0]["month"], "2026-01")
        self.assertEqual((months[0]["halfHours"], months[0]["expected"]), (1488, 1488))
        self.assertGreater(total(half_hours), 0)
        self.assertEqual(total(half_hours), total(days))
        self.assertEqual(total(half_hours), total(months))
        self.assertEqual(half_hours[0]["supplyPoint"], months[0]["supplyPoint"])
        self.assertEqual(half_hours[0]["supplyPointId"], months[0]["supplyPointId"])

    def test_it_is_what_the_world_holds(self):
        world = json.loads((ROOT / "resources/demo/world.json").read_text(encoding="utf-8"))
        spins = {value.get("spin"): value.get("id") for value in world["objects"].values()}
        row = usage(("--from", "2026-01-01", "--to", "2026-01-02"), "day")[0]
        self.assertEqual(spins[row["supplyPoint"]], row["supplyPointId"])

    def test_missing_half_hours_are_absent_and_counted(self):
        days = usage(("--from", "2025-09-21", "--to", "2026-09-20"), "day")
        short = [row for row in days if 0 < row["halfHours"] < 48 or row["halfHours"] == 0]
        self.assertTrue(short, "the demo has a missing stretch")
        first, last = short[0]["date"], short[-1]["date"]
        after = (datetime.fromisoformat(last) + timedelta(days=1)).date().isoformat()
        half_hours = usage(("--from", first, "--to", after), "half-hour")
        counted = sum(row["halfHours"] for row in days if first <= row["date"] <= last)
        self.assertEqual(len(half_hours), counted)
        for row in days:
            self.assertEqual(row["expected"], 48)
            self.assertEqual(row["kwh"] is None, row["halfHours"] == 0)

    def test_months_are_cut_at_the_ends(self):
        months = usage(("--from", "2026-01-15", "--to", "2026-03-02"), "month")
        self.assertEqual([row["month"] for row in months], ["2026-01", "2026-02", "2026-03"])
        self.assertEqual([row["expected"] for row in months], [17 * 48, 28 * 48, 48])

    def test_options_stand_before_and_after(self):
        before = run("--demo", "--json", *JANUARY, "--by", "month", "usage")
        after = run("usage", "--json", "--demo", "--by=month", *JANUARY)
        self.assertEqual(before.code, 0, before)
        self.assertEqual(before.out, after.out)

    def test_the_business_sells_too(self):
        rows = usage(("--from", "2026-08-01", "--to", "2026-09-01"), "month", "--profile", "business", "--flow", "export")
        self.assertEqual(len(rows), 1)
        self.assertEqual(rows[0]["flow"], "export")
        self.assertGreater(total(rows), 0)


class Accounts(unittest.TestCase):
    def test_household(self):
        ran = run("--demo", "accounts", "--json")
        self.assertEqual(ran.code, 0, ran)
        account, = ran.json()
        self.assertRegex(account["number"], r"^A-[0-9A-F]{8}$")
        self.assertEqual(len(account["properties"]), 2)

    def test_business_has_twelve_sites(self):
        ran = run("accounts", "--demo", "--profile", "business", "--json")
        self.assertEqual(ran.code, 0, ran)
        sites = [place for account in ran.json() for place in account["properties"]]
        self.assertEqual(len(sites), 12)
        flows = {point["flow"] for place in sites for point in place["supplyPoints"]}
        self.assertEqual(flows, {"import", "export"})

    def test_one_account_alone(self):
        number = run("--demo", "accounts", "--json").json()[0]["number"]
        self.assertEqual(len(run("--demo", "accounts", "--account", number, "--json").json()), 1)
        self.assertEqual(run("--demo", "accounts", "--account", "A-00000000").code, 6)


class BillsAndPayments(unittest.TestCase):
    def test_all_bills(self):
        ran = run("--demo", "bills", "--json")
        self.assertEqual(ran.code, 0, ran)
        bills = ran.json()
        self.assertEqual(len(bills), 36)
        self.assertEqual(len({bill["id"] for bill in bills}), 36)
        self.assertEqual([bill["status"] for bill in bills].count("overdue"), 1)
        self.assertTrue(all(bill["amountYen"] and bill["issuedDate"] for bill in bills))

    def test_all_payments(self):
        ran = run("--demo", "payments", "--json")
        self.assertEqual(ran.code, 0, ran)
        payments = ran.json()
        self.assertGreater(len(payments), 30)
        self.assertIn("card", {payment["method"] for payment in payments})


class Tables(unittest.TestCase):
    def test_in_both_languages(self):
        english, japanese = (run("--demo", "bills", "--lang", language) for language in ("en", "ja"))
        self.assertEqual((english.code, japanese.code), (0, 0), english)
        self.assertIn("Issued", english.out)
        self.assertIn("請求", japanese.out)
        self.assertRegex(english.out, r"¥\d")
        self.assertRegex(japanese.out, r"\d円")
        self.assertEqual(len(english.out.splitlines()), 36 + 2)
        self.assertEqual(english.err, "")

    def test_the_systems_language_is_the_default(self):
        ran = run("--demo", "payments", LC_ALL="ja_JP.UTF-8", LANGUAGE="ja")
        self.assertIn("支払", ran.out)

    def test_empty_range(self):
        ran = run("--demo", "usage", "--from", "2015-01-01", "--to", "2015-01-02", "--by", "day", "--json")
        self.assertEqual((ran.code, ran.json()), (0, []), ran)


class Arguments(unittest.TestCase):
    def test_codes(self):
        for code, line in [(2, ""), (2, "frobnicate"), (2, "bills --frobnicate"), (2, "usage --from 2026-01-01 --by day"),
                           (2, "sign-in --email a@example.com"), (6, "usage --from x --to 2026-01-02 --by day"),
                           (6, "usage --from 2026-01-02 --to 2026-01-02 --by day"),
                           (6, "bills --endpoint http://example.com/"), (6, "bills --demo --profile nobody"),
                           (6, "bills --lang fr"), (6, "bills --demo --log-file /nonexistent/x.log")]:
            with self.subTest(line):
                ran = run(*line.split())
                self.assertEqual(ran.code, code, ran)
                self.assertEqual(ran.out, "")
                self.assertTrue(ran.err.strip())

    def test_complaints_are_in_the_users_language(self):
        self.assertRegex(run("--lang", "ja", "frobnicate").err, r"[\u3040-\u30ff]")

    def test_help_and_version(self):
        self.assertEqual(run("--help").code, 0)
        self.assertIn("usage", run("--help").out)
        self.assertRegex(run("--version").out, r"^Denkiroku \d+\.\d+\.\d+$")

    def test_the_demo_leaves_nothing(self):
        home = Path(os.environ["HOME"])
        before = {path for path in home.rglob("*") if path.is_file()}
        self.assertEqual(run("--demo", "accounts").code, 0)
        self.assertEqual({path for path in home.rglob("*") if path.is_file()} - before, set())

    def test_it_links_no_widgets(self):
        libraries = subprocess.run(["ldd", CLI], capture_output=True, text=True, check=True).stdout
        self.assertIn("libQt6Core", libraries)
        self.assertNotIn("libQt6Widgets", libraries)


class DemoServer(unittest.TestCase):
    def test_it_listens_and_serves(self):
        with subprocess.Popen([CLI, "demo-server"], stdout=subprocess.PIPE) as server:
            line = server.stdout.readline().decode()
            self.assertRegex(line, r"^listening http://127\.0\.0\.1:\d+/v1/graphql/\n$")
            address = line.split()[1]
            request = urllib.request.Request(address, b'{"query": "{ __typename }"}',
                                             {"Content-Type": "application/json"})
            with urllib.request.urlopen(request) as answer:
                self.assertEqual(json.loads(answer.read())["data"], {"__typename": "Query"})
            ran = run("accounts", "--endpoint", address, "--email", "taro@example.com", "--password-stdin", "--json",
                      stdin="denkiroku-demo\n")
            self.assertEqual(ran.code, 0, ran)
            port = address.split(":")[2].split("/")[0]
            self.assertEqual(run("demo-server", "--port", port).code, 6)
            server.send_signal(signal.SIGTERM)


if __name__ == "__main__":
    unittest.main()
