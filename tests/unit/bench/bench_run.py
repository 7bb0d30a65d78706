#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests/bench/run.py makes of what the benchmarks print, with programs that only print."""

import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

RUN = Path(__file__).resolve().parents[2] / "bench" / "run.py"
KEYS = ["name", "value", "unit", "baseline", "baseline_value"]


def figure(name, value, unit="ms", baseline=None, baseline_value=None):
    return json.dumps(dict(zip(KEYS, [name, value, unit, baseline, baseline_value])))


@unittest.skipIf(os.name == "nt", "the programs are shell scripts")
class Run(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.programs = Path(folder.name)
        self.output = self.programs / "out" / "bench.json"

    def program(self, name, *lines, ending="exit 0"):
        path = self.programs / f"bench_{name}"
        printed = "\n".join(f"echo '{line}'" for line in lines)
        path.write_text(f"#!/bin/sh\n{printed}\n{ending}\n", encoding="utf-8")
        path.chmod(0o755)

    def run_it(self, *arguments):
        return subprocess.run([sys.executable, RUN, "--programs", self.programs, "--output", self.output, *arguments],
                              capture_output=True, text=True, env={**os.environ, "PYTHONIOENCODING": "utf-8"},
                              encoding="utf-8")

    def written(self):
        return json.loads(self.output.read_text(encoding="utf-8"))

    def test_figures_are_written_as_they_came(self):
        self.program("ledger", "a line of talk", figure("ledger_insert", 321.5, "ms", "sqlite3", 95))
        self.program("parse", figure("readings_parse", 1.75, "GB/s", "QJsonDocument", 0.15),
                     figure("readings_parse", 1.75, "GB/s", "by hand", 3.5))
        ran = self.run_it()
        self.assertEqual(ran.returncode, 0, ran.stderr)
        self.assertEqual([list(each) for each in self.written()], [KEYS] * 3)
        self.assertEqual(self.written()[0], {"name": "ledger_insert", "value": 321.5, "unit": "ms",
                                             "baseline": "sqlite3", "baseline_value": 95})
        self.assertEqual([each["baseline"] for each in self.written()], ["sqlite3", "QJsonDocument", "by hand"])

    def test_table(self):
        self.program("parse", figure("readings_parse", 1.25, "GB/s", "QJsonDocument", 0.15),
                     figure("readings_parse", 1.25, "GB/s", "by hand", 3.5))
        self.program("ledger", figure("ledger_insert", 12345.6), figure("unheard_of", 0.0123, "s"))
        lines = self.run_it().stdout.splitlines()
        self.assertIn("cores", lines[0])
        self.assertEqual(lines[1].split(), ["what", "value", "unit", "reach", "for", "comparison", "value"])
        self.assertEqual(lines[2].split(), ["ledger_insert", "12,346", "ms", "≤", "400", "MISSED"])
        self.assertEqual(lines[3].split(), ["unheard_of", "0.0123", "s"])
        self.assertEqual(lines[4].split(), ["readings_parse", "1.25", "GB/s", "≥", "1.5", "MISSED", "QJsonDocument",
                                            "0.15"])
        self.assertEqual(lines[5].split(), ["by", "hand", "3.5"])
        # Columns stand under their heads.
        self.assertEqual(lines[4].index("QJsonDocument"), lines[1].index("for comparison"))
        self.assertEqual(lines[5].index("by hand"), lines[1].index("for comparison"))

    def test_reached(self):
        self.program("parse", figure("readings_parse", 1.5, "GB/s"))
        self.program("ledger", figure("ledger_insert", 400))
        self.assertEqual(self.run_it().stdout.count(" ok"), 2)

    def test_chosen_by_program_or_figure(self):
        self.program("parse", figure("readings_parse", 2, "GB/s"))
        self.program("ledger", figure("ledger_insert", 4), figure("ledger_month", 5))
        self.program("other", figure("other", 6))
        self.run_it("ledger")
        self.assertEqual([each["name"] for each in self.written()], ["ledger_insert", "ledger_month"])
        self.run_it("readings_parse", "other")
        self.assertEqual([each["name"] for each in self.written()], ["other", "readings_parse"])

    def test_unknown_name_runs_nothing(self):
        self.program("parse", figure("readings_parse", 2, "GB/s"))
        ran = self.run_it("parse", "pasre")
        self.assertNotEqual(ran.returncode, 0)
        self.assertIn("There is no benchmark pasre. There are: parse.", ran.stderr)
        self.assertFalse(self.output.exists())

    def test_no_programs(self):
        ran = self.run_it()
        self.assertNotEqual(ran.returncode, 0)
        self.assertIn("There is no benchmark in", ran.stderr)

    def test_a_failure_loses_no_figure(self):
        self.program("a", figure("first", 1), ending="exit 3")
        self.program("b", "nothing to say")
        self.program("c", "{broken", figure("third", 3))
        self.program("d", figure("slow", 4), ending="exec sleep 30")
        self.program("e", figure("last", 5))
        ran = self.run_it("--limit", "1")
        self.assertNotEqual(ran.returncode, 0)
        self.assertEqual([each["name"] for each in self.written()], ["first", "third", "slow", "last"])
        for trouble in ["bench_a ended with 3", "bench_b printed no figure", "bench_c printed a figure that cannot be "
                        "read", "bench_d took more than 1 seconds"]:
            self.assertIn(trouble, ran.stderr)
        self.assertNotIn("bench_e ended", ran.stderr)
        self.assertIn("last", ran.stdout)


if __name__ == "__main__":
    unittest.main()
