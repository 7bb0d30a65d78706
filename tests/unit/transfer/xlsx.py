# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is in the spreadsheets that the program writes, read with nothing but zip and XML."""

import re
import subprocess
import sys
import tempfile
import unittest
import zipfile
from datetime import datetime, timedelta
from pathlib import Path
from xml.etree import ElementTree

PROGRAM = sys.argv.pop(1)
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


class Book:
    def __init__(self, path):
        self.zip = zipfile.ZipFile(path)
        self.names = [sheet.get("name") for sheet in self.xml("xl/workbook.xml").iter(MAIN + "sheet")]
        formats = {item.get("numFmtId"): item.get("formatCode")
                   for item in self.xml("xl/styles.xml").iter(MAIN + "numFmt")}
        cell_formats = self.xml("xl/styles.xml").find(MAIN + "cellXfs")
        self.formats = [formats.get(item.get("numFmtId"), item.get("numFmtId")) for item in cell_formats]

    def xml(self, name):
        return ElementTree.fromstring(self.zip.read(name))

    def sheet(self, number):
        return self.xml(f"xl/worksheets/sheet{number}.xml")

    def rows(self, number):
        rows = []
        for row in self.sheet(number).iter(MAIN + "row"):
            cells = {}
            for cell in row.iter(MAIN + "c"):
                column = re.match("[A-Z]+", cell.get("r"))[0]
                text = cell.find(f"{MAIN}is/{MAIN}t")
                value = cell.find(MAIN + "v")
                assert cell.find(MAIN + "f") is None, "a formula"
                if text is not None:
                    cells[column] = text.text
                elif value is not None:
                    number_format = self.formats[int(cell.get("s", "0"))]
                    cells[column] = self.value(float(value.text), number_format)
            rows.append(cells)
        return rows

    @staticmethod
    def value(number, number_format):
        if "yyyy" in number_format:
            return datetime(1899, 12, 30) + timedelta(seconds=round(number * 86400))
        return number


class Spreadsheets(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        subprocess.run([PROGRAM, cls.folder.name], check=True)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def book(self, name):
        return Book(Path(self.folder.name) / name)

    def test_half_hours(self):
        book = self.book("day.xlsx")
        self.assertEqual(book.names, ["ご使用量", "グラフ", "この表について"])
        rows = book.rows(1)
        self.assertEqual(rows[0]["C"], "電力量(kWh)")
        self.assertEqual(len(rows), 49)
        self.assertEqual(rows[1], {"A": datetime(2026, 1, 1), "B": datetime(2026, 1, 1, 0, 30), "C": 0.35, "D": 5.19,
                                   "E": "速報値", "F": "…3456", "G": "買電"})
        self.assertEqual(rows[2]["C"], -0.000001)
        self.assertNotIn("C", rows[3])
        self.assertEqual(rows[3]["E"], "欠測")
        self.assertEqual(rows[4]["C"], 0)

    def test_the_sheet_is_ready_to_use(self):
        sheet = self.book("day.xlsx").sheet(1)
        pane = sheet.find(f".//{MAIN}pane")
        self.assertEqual((pane.get("ySplit"), pane.get("state")), ("1", "frozen"))
        self.assertEqual(sheet.find(MAIN + "autoFilter").get("ref"), "A1:G49")
        self.assertTrue(all(float(column.get("width")) > 12 for column in sheet.iter(MAIN + "col")))

    def test_days(self):
        book = self.book("days.xlsx")
        self.assertEqual(book.names, ["Readings", "Chart", "About"])
        self.assertEqual(book.rows(1)[1], {"A": datetime(2026, 1, 1), "B": 1.584566, "C": 5.19, "E": 4, "F": 48,
                                           "G": "…3456", "H": "import"})
        about = {row["A"]: row["B"] for row in book.rows(3)}
        self.assertEqual(about["Time zone"], "Asia/Tokyo (+09:00)")
        self.assertEqual(about["Made at"], datetime(2026, 2, 1, 10))
        self.assertIn("Unofficial", about["Note"])

    def test_the_chart_has_few_enough_points(self):
        book = self.book("many.xlsx")
        rows = book.rows(1)
        self.assertEqual(len(rows), 24001)
        self.assertEqual(rows[1]["F"], "=1+1")
        chart = book.rows(2)
        self.assertEqual(len(chart), 1 + 17)
        self.assertEqual(chart[1]["A"], "2026-01")
        self.assertAlmostEqual(sum(row["B"] for row in chart[1:]), sum(range(24000)) / 1e6)
        text = book.zip.read("xl/charts/chart1.xml").decode()
        self.assertIn("Chart!$B$2:$B$18", text)
        self.assertIn("barChart", text)


if __name__ == "__main__":
    unittest.main()
