# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the command line share: running it, and a reference Kraken to point it at."""

import json
import os
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
CLI = os.environ["DENKIROKU_CLI"]
EMAIL = "hanako@example.com"
PASSWORD = "denkiroku-demo"


class Ran:
    def __init__(self, process):
        self.code = process.returncode
        self.out = process.stdout.decode("utf-8")
        self.err = process.stderr.decode("utf-8")

    def __str__(self):
        return f"exit {self.code}\n{self.err}\n{self.out[:2000]}"

    def json(self):
        return json.loads(self.out)


def run(*arguments, stdin="", **environment):
    process = subprocess.run([CLI, *arguments], input=stdin.encode(), capture_output=True, timeout=120,
                             env={**os.environ, **environment}, check=False)
    return Ran(process)


def dead_address():
    """An address on this computer that nobody listens at."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{taken.getsockname()[1]}/v1/graphql/"


class Kraken:
    """The reference Kraken as a process; a context manager."""

    def __enter__(self):
        self.process = subprocess.Popen([sys.executable, ROOT / "tests/kraken/kraken.py", "--port", "0"],
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        line = self.process.stdout.readline().decode().split()
        assert line and line[0] == "listening", line
        self.url = line[1]
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        self.process.stdout.close()

    def post(self, path, body):
        address = self.url.replace("/v1/graphql/", path)
        request = urllib.request.Request(address, json.dumps(body).encode(), {"Content-Type": "application/json"})
        with urllib.request.urlopen(request) as answer:
            return json.loads(answer.read() or b"null")

    def faults(self, *rules):
        self.post("/_faults", {"rules": list(rules), "clear": True})

    def reset(self):
        self.post("/_reset", {})

    def sign_in(self):
        query = ("mutation($input: ObtainJSONWebTokenInput!) { obtainKrakenToken(input: $input)"
                 " { token refreshToken } }")
        body = {"query": query, "variables": {"input": {"email": EMAIL, "password": PASSWORD}}}
        return self.post("/v1/graphql/", body)["data"]["obtainKrakenToken"]
