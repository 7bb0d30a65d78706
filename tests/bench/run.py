#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs every benchmark of a build, prints a table and writes the figures.

    run.py --programs build/bench/bin --output build/bench.json [NAME ...]

A benchmark is a program bench_NAME that prints a line of JSON for each figure (tests/bench/bench.h).
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

KEYS = ["name", "value", "unit", "baseline", "baseline_value"]


def figures_of(program):
    """The figures a program printed, and whether it ended well."""
    done = subprocess.run([program], stdout=subprocess.PIPE, text=True)
    figures = []
    for line in done.stdout.splitlines():
        if line.startswith("{"):
            figure = json.loads(line)
            figures.append({key: figure.get(key) for key in KEYS})
    return figures, done.returncode == 0 and bool(figures)


def number(value):
    return "" if value is None else f"{value:,.3g}" if abs(value) < 1000 else f"{value:,.0f}"


def table(figures):
    rows = [["what", "value", "unit", "for comparison", "value"]]
    rows += [[f["name"], number(f["value"]), f["unit"], f["baseline"] or "", number(f["baseline_value"])]
             for f in figures]
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    right = {1, 4}
    for row in rows:
        yield "  ".join(text.rjust(width) if column in right else text.ljust(width)
                        for column, (text, width) in enumerate(zip(row, widths))).rstrip()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--programs", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    programs = sorted(path for path in options.programs.glob("bench_*") if path.is_file())
    if options.names:
        programs = [path for path in programs if path.name.removeprefix("bench_") in options.names]
    figures, failed = [], []
    for program in programs:
        print(f"running {program.name}", file=sys.stderr, flush=True)
        found, well = figures_of(program)
        figures += found
        if not well:
            failed.append(program.name)
    options.output.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    print("\n".join(table(figures)))
    if failed or not programs:
        sys.exit(f"failed: {', '.join(failed) or 'there is no benchmark of that name'}")


if __name__ == "__main__":
    main()
