# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A sync that is killed at random instants leaves a ledger that is sound, holds what it says it holds, and goes on.

    kill_sync.py [--kills 25] [--seed N]

Starts `denkiroku-cli sync` against a local server, kills it (SIGKILL) at a random instant, and looks at the file it left:
SQLite's own integrity check, and for every window that counts as covered, every half-hour that the server has of it. Where
a sync came to its end before the kill, the next one begins with an empty ledger. In the end one is let run, and the
ledger must be equal to one that nobody disturbed.
"""

import argparse
import hashlib
import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections import defaultdict
from contextlib import closing
from pathlib import Path

CLI = os.environ.get("DENKIROKU_CLI", "denkiroku-cli")
EMAIL = "hanako@example.com"
PASSWORD = "denkiroku-demo"
SIGN_IN = ("mutation($input: ObtainJSONWebTokenInput!) { obtainKrakenToken(input: $input) { token } }")


class Server:
    def __enter__(self):
        self.process = subprocess.Popen([CLI, "demo-server"], stdout=subprocess.PIPE)
        word, self.url = self.process.stdout.readline().decode().split()
        assert word == "listening", word
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        self.process.stdout.close()

    def token(self):
        body = {"query": SIGN_IN, "variables": {"input": {"email": EMAIL, "password": PASSWORD}}}
        request = urllib.request.Request(self.url, json.dumps(body).encode(), {"Content-Type": "application/json"})
        with urllib.request.urlopen(request) as answer:
            return json.loads(answer.read())["data"]["obtainKrakenToken"]["token"]


class Home:
    """A user's folders on their own."""

    def __init__(self, folder, server, token):
        self.folder = Path(folder)
        self.server = server
        names = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
        self.environment = {**os.environ, **{name: str(self.folder / name.lower()) for name in names},
                            "DENKIROKU_TOKEN": token}
        for name in names:
            Path(self.environment[name]).mkdir(parents=True, exist_ok=True)

    def start(self, *arguments):
        return subprocess.Popen([CLI, *arguments, "--endpoint", self.server.url], env=self.environment,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def run(self, *arguments):
        process = self.start(*arguments)
        out, err = process.communicate(timeout=300)
        assert process.returncode == 0, (process.returncode, err.decode())
        return out.decode()

    def ledger(self):
        """The ledger's file; None before there is one."""
        found = list(Path(self.environment["XDG_DATA_HOME"]).rglob("*.ledger"))
        assert len(found) <= 1, found
        return found[0] if found else None

    def empty(self):
        shutil.rmtree(self.environment["XDG_DATA_HOME"])
        Path(self.environment["XDG_DATA_HOME"]).mkdir()


def open_ledger(path):
    """A reader; None where the program had not got to making the tables."""
    database = sqlite3.connect(path)
    tables = {row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    # The last that is made.
    if "ledger_day" in tables:
        return database
    database.close()
    return None


def half_hours(day, data):
    """(start, mWh, estimate, version, source, revisions) of each half-hour of a day, by what docs/ledger.md says."""
    midnight = (day - 2440588) * 86400 - 9 * 3600
    at = 1

    def number():
        nonlocal at
        value = shift = 0
        while True:
            byte = data[at]
            at += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value >> 1 if value % 2 == 0 else -(value >> 1) - 1

    assert data[0] == 1, data[0]
    revisions = 0
    while at < len(data):
        slot, flags = data[at], data[at + 1]
        at += 2
        mwh = number()
        estimate = number() if flags & 0x40 else None
        if not flags & 0x80:
            number(), number()
            revisions = number()
        yield midnight + slot * 1800, mwh, estimate, flags & 7, flags >> 3 & 7, revisions


def readings_of(database, spins):
    """(spin, flow) -> {start: the rest that is the server's word}."""
    salt = database.execute("SELECT value FROM ledger_meta WHERE name = 'salt'").fetchone()[0]
    names = {hashlib.sha256((salt + spin).encode()).hexdigest(): spin for spin in spins}
    points = {number: names[key] for number, key in database.execute("SELECT id, key FROM ledger_point")}
    readings = defaultdict(dict)
    for point, flow, day, mwh, present, data in database.execute(
            "SELECT point, flow, day, mwh, present, readings FROM ledger_day"):
        of_day = list(half_hours(day, data))
        assert (mwh, present) == (sum(each[1] for each in of_day), len(of_day)), (point, flow, day)
        for start, *rest in of_day:
            readings[points[point], flow][start] = tuple(rest)
    return points, readings


def check(path, spins, truth):
    """How many windows the ledger says it covers; fails where it says too much."""
    with closing(sqlite3.connect(path)) as database:
        sound = database.execute("PRAGMA integrity_check").fetchall()
        assert sound == [("ok",)], sound
    database = open_ledger(path)
    if database is None:
        return 0
    with closing(database):
        points, readings = readings_of(database, spins)
        windows = database.execute("SELECT point, flow, range_from, range_to FROM ledger_coverage").fetchall()
        for point, flow, start, end in windows:
            key = points[point], flow
            wanted = {at for at in truth[key] if start <= at < end}
            missing = wanted - readings[key].keys()
            assert not missing, f"a covered window lacks {len(missing)} of {len(wanted)} half-hours"
        for key, each in readings.items():
            for at, rest in each.items():
                assert truth[key].get(at) == rest, "a half-hour is not what the server said"
        return len(windows)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=int(os.environ.get("DENKIROKU_KILLS", "25")))
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(2**32))
    options = parser.parse_args()
    print(f"kills {options.kills}, seed {options.seed}", flush=True)
    chance = random.Random(options.seed)

    with tempfile.TemporaryDirectory() as folder, Server() as server:
        token = server.token()
        quiet = Home(Path(folder) / "quiet", server, token)
        spins = {point["spin"] for account in json.loads(quiet.run("accounts", "--json"))
                 for place in account["properties"] for point in place["supplyPoints"]}
        began = time.monotonic()
        quiet.run("sync")
        lasts = time.monotonic() - began
        with closing(open_ledger(quiet.ledger())) as database:
            _, truth = readings_of(database, spins)
        halfhours = sum(map(len, truth.values()))
        assert halfhours > 10000, halfhours
        print(f"undisturbed: {lasts:.2f} s, {halfhours} half-hours", flush=True)

        home = Home(Path(folder) / "killed", server, token)
        kills = ends = halfway = 0
        while kills < options.kills:
            process = home.start("sync")
            try:
                process.wait(chance.uniform(0.02, lasts))
            except subprocess.TimeoutExpired:
                process.kill()
                kills += 1
            process.communicate()
            ledger = home.ledger()
            covered = check(ledger, spins, truth) if ledger else 0
            if process.returncode == 0:
                ends += 1
                home.empty()
            elif covered:
                halfway += 1
            assert process.returncode in (0, -9), process.returncode
        home.run("sync")
        check(home.ledger(), spins, truth)
        with closing(open_ledger(home.ledger())) as database:
            _, readings = readings_of(database, spins)
        assert readings == truth, "the ledger is not the one that nobody disturbed"
        assert options.kills < 20 or halfway > 0, "no kill came in the middle of a sync"
        print(f"{kills} kills ({halfway} with windows stored), {ends} syncs ended before theirs; all is as undisturbed")


if __name__ == "__main__":
    sys.exit(main())
