# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""denkiroku-cli report on the demo: the workbook says what the other commands say."""

import os
import re
import unittest
import zipfile
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree

from cli import run

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
HOME = Path(os.environ["HOME"])


def report(path, *more):
    return run("--demo", "report", "--output", str(path), "--lang", "en", *more)


class Book:
    def __init__(self, path):
        self.zip = zipfile.ZipFile(path)
        self.names = [sheet.get("name") for sheet in self.xml("xl/workbook.xml").iter(MAIN + "sheet")]
        self.texts = ["".join(item.itertext()) for item in self.xml("xl/sharedStrings.xml").iter(MAIN + "si")]

    def xml(self, name):
        return ElementTree.fromstring(self.zip.read(name))

    def rows(self, name):
        sheet = self.xml(f"xl/worksheets/sheet{self.names.index(name) + 1}.xml")
        return [{re.match("[A-Z]+", cell.get("r"))[0]: self.value(cell) for cell in row.iter(MAIN + "c")
                 if cell.find(MAIN + "v") is not None} for row in sheet.iter(MAIN + "row")]

    def value(self, cell):
        assert cell.find(MAIN + "f") is None, "a formula"
        text = cell.find(MAIN + "v").text
        return self.texts[int(text)] if cell.get("t") == "s" else float(text)


def day(number):
    return (date(1899, 12, 30) + timedelta(days=int(number))).isoformat()


class Report(unittest.TestCase):
    def test_says_what_the_commands_say(self):
        ran = report(HOME / "a.xlsx", "--year", "2025")
        self.assertEqual(ran.code, 0, ran)
        self.assertEqual(ran.out, "")
        book = Book(HOME / "a.xlsx")
        self.assertEqual(len(book.names), 5)
        self.assertIn("xl/charts/chart1.xml", book.zip.namelist())

        bills = [bill for bill in run("--demo", "bills", "--json").json() if bill["issuedDate"].startswith("2025")]
        listed = book.rows("Bills")[1:-1]
        self.assertEqual([(day(row["A"]), row["D"]) for row in listed],
                         sorted((bill["issuedDate"], float(bill["amountYen"])) for bill in bills))
        self.assertEqual(book.rows("Bills")[-1]["D"], sum(float(bill["amountYen"]) for bill in bills))

        paid = sum(Decimal(each["amountYen"]) for each in run("--demo", "payments", "--json").json()
                   if each["date"].startswith("2025") and each["status"] == "paid")
        self.assertEqual(book.rows("Payments")[-1]["B"], float(paid))

        usage = run("--demo", "usage", "--from", "2025-01-01", "--to", "2026-01-01", "--by", "month", "--json").json()
        months = book.rows("Month by month")
        self.assertEqual(len(months), 14)
        self.assertEqual([day(row["A"]) for row in months[1:13]], [f"2025-{month:02}-01" for month in range(1, 13)])
        for row, month in zip(months[1:13], usage):
            self.assertAlmostEqual(row["B"], float(month["kwh"]), places=9)
        self.assertEqual(months[13]["E"], 113)

    def test_fiscal_year_and_factor(self):
        ran = report(HOME / "b.xlsx", "--year", "2025", "--fiscal", "--co2", "0.438", "--co2-source", "A ministry, 2024")
        self.assertEqual(ran.code, 0, ran)
        book = Book(HOME / "b.xlsx")
        months = book.rows("Month by month")
        self.assertEqual(day(months[1]["A"]), "2025-04-01")
        for row in months[1:]:
            self.assertAlmostEqual(row["E"], row["B"] * 0.438)
        self.assertTrue(any("A ministry, 2024" in str(cell) for row in book.rows("Summary") for cell in row.values()))

    def test_japanese(self):
        self.assertEqual(run("--demo", "report", "--year", "2025", "--output", str(HOME / "c.xlsx"), "--lang", "ja").code, 0)
        self.assertEqual(Book(HOME / "c.xlsx").names, ["概要", "月別", "ご請求", "お支払い", "場所別の電力量(kWh)"])

    def test_business(self):
        ran = run("--demo", "--profile", "business", "report", "--year", "2026", "--output", str(HOME / "d.xlsx"),
                  "--lang", "en")
        self.assertEqual(ran.code, 0, ran)
        places = Book(HOME / "d.xlsx").rows("Electricity by place (kWh)")[1:]
        self.assertEqual(len(places), 13)
        self.assertEqual(sum(row["B"] == "sold" for row in places), 1)

    def test_nothing_of_the_customer_is_in_it(self):
        self.assertEqual(report(HOME / "e.xlsx", "--year", "2025").code, 0)
        book = Book(HOME / "e.xlsx")
        account = run("--demo", "accounts", "--json").json()[0]["number"]
        for name in book.zip.namelist():
            self.assertNotIn(account.encode(), book.zip.read(name), name)

    def test_what_cannot_be(self):
        self.assertEqual(report(HOME / "f.xlsx").code, 2)
        self.assertEqual(run("--demo", "report", "--year", "2025").code, 2)
        for wrong in ("25", "twenty", "-1"):
            self.assertEqual(report(HOME / "f.xlsx", f"--year={wrong}").code, 6, wrong)
        self.assertEqual(report("-", "--year", "2025").code, 6)
        self.assertEqual(report(HOME / "f.xlsx", "--year", "2025", "--co2", "0.4").code, 2)
        for wrong in ("much", "0", "-1", "nan", "1e9"):
            self.assertEqual(report(HOME / "f.xlsx", "--year", "2025", f"--co2={wrong}", "--co2-source", "x").code, 6, wrong)
        nowhere = report(HOME / "nowhere" / "f.xlsx", "--year", "2025")
        self.assertEqual(nowhere.code, 6, nowhere)
        self.assertFalse((HOME / "f.xlsx").exists())


if __name__ == "__main__":
    unittest.main()
