#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The reference Kraken: serves the demo world over HTTP with the real one's schema and rules.

    kraken.py --port 0 [--world resources/demo] [--today 2026-09-20T14:05:00+09:00] [--running]

prints `listening http://127.0.0.1:PORT/v1/graphql/`; the auth server's schema is at /auth/graphql/.
Switches: POST /_faults (server/faults.py), POST /_clock {"now"} or {"advance": seconds}, POST /_reset, GET /_log.
"""

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "api" / "codegen"))
sys.path.insert(0, str(Path(__file__).resolve().parent))

import gql  # noqa: E402
from server.clock import Clock, read_instant  # noqa: E402
from server.documents import Documents  # noqa: E402
from server.faults import Faults, Log  # noqa: E402
from server.store import Store  # noqa: E402
from server.tokens import Tokens  # noqa: E402
from server.web import Server  # noqa: E402


class Kraken:
    def __init__(self, world=ROOT / "resources" / "demo", today=None, running=False):
        schemas = ROOT / "api" / "schema"
        self.schema = gql.load_schema(schemas / "oejp.graphql")
        self.auth_schema = gql.load_schema(schemas / "oejp-auth.graphql")
        self.store = Store(world)
        self._start = today or self.store.today
        self.clock = Clock(self._start, running)
        self.tokens = Tokens(self.store, self.clock)
        self.documents = Documents(self.store, self.clock)
        self.faults = Faults()
        self.log = Log()

    def reset(self):
        """Clock, faults and log as at the start; tokens that were given out stay good."""
        self.clock.set(self._start)
        self.faults.reset()
        self.log.reset()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--world", type=Path, default=ROOT / "resources" / "demo")
    parser.add_argument("--today", type=read_instant, help="the clock, with an offset; default: the world's")
    parser.add_argument("--running", action="store_true", help="let the clock run")
    options = parser.parse_args()
    server = Server(options.port, Kraken(options.world, options.today, options.running))
    print(f"listening {server.base}/v1/graphql/", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass
    return 0


if __name__ == "__main__":
    sys.exit(main())
