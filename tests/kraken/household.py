#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the demo world in resources/demo and variables.json, the same each time; --check compares with what is there."""

import argparse
import sys
import zlib
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from world import build  # noqa: E402

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "demo"
VARIABLES = "variables.json"


def _path(folder, name):
    """The variables are the tests' own; elsewhere than in the repository all stand together."""
    return Path(__file__).resolve().with_name(VARIABLES) if name == VARIABLES and folder == FOLDER else folder / name


def _plain(name, content):
    """What counts: another zlib may pack the same bytes otherwise."""
    return content[:4] + zlib.decompress(content[4:]) if name.endswith(".bin") else content


def check(folder, made):
    stale = [
        name
        for name, content in made.items()
        if not _path(folder, name).is_file() or _plain(name, _path(folder, name).read_bytes()) != _plain(name, content)
    ]
    for name in stale:
        print(f"{_path(folder, name)} is not what household.py makes: run it again and commit", file=sys.stderr)
    return 1 if stale else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=FOLDER)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if the files there differ")
    options = parser.parse_args()
    made = build.make()
    if options.check:
        return check(options.out, made)
    options.out.mkdir(parents=True, exist_ok=True)
    for name, content in made.items():
        _path(options.out, name).write_bytes(content)
        print(f"{name}: {len(content)} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
