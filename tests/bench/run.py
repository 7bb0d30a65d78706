#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs every benchmark of a build, prints a table and writes the figures.

    run.py --programs build/bench/bin --output build/bench.json [NAME ...]

A benchmark is a program bench_NAME that prints a line of JSON for each figure (tests/bench/bench.h). NAME is a
benchmark, or one of its figures. The table says for each figure what it has to reach (reach.json) and whether it does;
the figures alone decide nothing: the exit code tells only whether all programs ran.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
from pathlib import Path

KEYS = ["name", "value", "unit", "baseline", "baseline_value"]
REACH = Path(__file__).with_name("reach.json")
SECONDS_A_PROGRAM = 600


class Failed(Exception):
    """A benchmark that did not run, in words."""


def figure_of(line):
    figure = json.loads(line)
    if not isinstance(figure.get("name"), str) or not isinstance(figure.get("value"), (int, float)):
        raise ValueError("no name or no value")
    return {key: figure.get(key) for key in KEYS}


def figures_of(program, limit):
    """Every figure that a program printed, up to where it failed, and in words how it did, if so."""
    try:
        done = subprocess.run([program], stdout=subprocess.PIPE, text=True, timeout=limit)
        output, trouble = done.stdout, f"ended with {done.returncode}" if done.returncode else None
    except subprocess.TimeoutExpired as expired:
        output = (expired.stdout or b"").decode(errors="replace")
        trouble = f"took more than {limit:g} seconds"
    except OSError as error:
        return [], error.strerror
    figures = []
    for line in output.splitlines():
        if not line.startswith("{"):
            continue
        try:
            figures.append(figure_of(line))
        except ValueError as error:
            trouble = trouble or f"printed a figure that cannot be read ({error})"
    return figures, trouble or (None if figures else "printed no figure")


def number(value):
    if value is None:
        return ""
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"


def reach_text(reach):
    return "" if reach is None else ("≥ " if reach.get("least") else "≤ ") + number(reach["value"])


def verdict(value, reach):
    if reach is None:
        return ""
    return "ok" if (value >= reach["value"] if reach.get("least") else value <= reach["value"]) else "MISSED"


def rows_of(figures, reaches):
    before = None
    for figure in figures:
        reach = reaches.get(figure["name"])
        against = [figure["baseline"] or "", number(figure["baseline_value"])]
        # A figure with several baselines comes once for each, and is said once.
        if figure["name"] == before:
            yield ["", "", "", "", "", *against]
        else:
            value = figure["value"]
            yield [figure["name"], number(value), figure["unit"] or "", reach_text(reach), verdict(value, reach), *against]
        before = figure["name"]


def table(figures, reaches):
    rows = [["what", "value", "unit", "reach", "", "for comparison", "value"], *rows_of(figures, reaches)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    right = {1, 3, 6}
    for row in rows:
        yield "  ".join(text.rjust(width) if column in right else text.ljust(width)
                        for column, (text, width) in enumerate(zip(row, widths))).rstrip()


def machine():
    """Processor, cores, system and how busy it is: what somebody wants to know who compares two tables."""
    model = platform.processor() or platform.machine()
    try:
        facts = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines()
        model = next(line.split(":", 1)[1].strip() for line in facts if line.startswith("model name"))
    except (OSError, StopIteration):
        pass
    text = f"{model}, {os.cpu_count()} cores, {platform.system()} {platform.release()}"
    try:
        return f"{text}, load {os.getloadavg()[0]:.1f}"
    except (AttributeError, OSError):
        return text


def chosen(programs, names, reaches):
    """The programs that the names mean: bench_NAME, or the one that gives a figure of that name."""
    if not names:
        return programs
    wanted = {reaches.get(name, {}).get("program", name) for name in names}
    found = [path for path in programs if path.stem.removeprefix("bench_") in wanted]
    unknown = wanted - {path.stem.removeprefix("bench_") for path in found}
    if unknown:
        there = ", ".join(path.stem.removeprefix("bench_") for path in programs)
        raise Failed(f"There is no benchmark {', '.join(sorted(unknown))}. There are: {there or 'none'}.")
    return found


def run_all(programs, limit):
    figures, failed = [], []
    for at, program in enumerate(programs, 1):
        print(f"[{at}/{len(programs)}] {program.stem}", file=sys.stderr, flush=True)
        found, trouble = figures_of(program, limit)
        figures += found
        if trouble:
            failed.append(f"{program.stem} {trouble}")
    return figures, failed


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--programs", type=Path, required=True, help="the folder they are in")
    parser.add_argument("--output", type=Path, required=True, help="the file for the figures")
    parser.add_argument("--limit", type=float, default=SECONDS_A_PROGRAM, help="seconds a program may take")
    parser.add_argument("names", nargs="*", metavar="NAME")
    options = parser.parse_args(arguments)
    reaches = json.loads(REACH.read_text(encoding="utf-8"))
    programs = sorted(path for path in options.programs.glob("bench_*")
                      if path.is_file() and (path.suffix == ".exe" or os.access(path, os.X_OK)))
    try:
        programs = chosen(programs, options.names, reaches)
        if not programs:
            raise Failed(f"There is no benchmark in {options.programs}.")
    except Failed as failed:
        sys.exit(str(failed))
    facts = machine()
    figures, failed = run_all(programs, options.limit)
    options.output.parent.mkdir(parents=True, exist_ok=True)
    options.output.write_text(json.dumps(figures, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(facts)
    print("\n".join(table(figures, reaches)))
    if failed:
        sys.exit("failed: " + "; ".join(failed))


if __name__ == "__main__":
    main()
