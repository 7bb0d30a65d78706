# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A plain GraphQL client for the tests: standard library only."""

import gzip
import json
import urllib.error
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OPERATIONS = ROOT / "api" / "operations"


def is_auth(text):
    """Whether the sign-in server answers an operation: its file says so."""
    return "\n# endpoint: auth\n" in text


def operation_texts():
    """operation name -> text, for every file of api/operations."""
    found = {}
    for path in sorted(OPERATIONS.glob("*.graphql")):
        text = path.read_text(encoding="utf-8")
        line = next(line for line in text.splitlines() if line.startswith(("query ", "mutation ")))
        found[line.split()[1].split("(")[0]] = text
    return found


class Client:
    """`url` is the GraphQL address; `header` goes into Authorization as it is."""

    def __init__(self, url, header=None):
        self.url = url
        self.header = header

    @property
    def base(self):
        return "/".join(self.url.split("/")[:3])

    def for_text(self, text):
        """This client, or its twin at the sign-in server where the operation is answered there."""
        return Client(self.base + "/auth/graphql/", self.header) if is_auth(text) else self

    def send(self, query, variables=None, name=None, headers=None):
        """(status, headers, answer or None when the body is no JSON)"""
        body = {"query": query, "variables": variables or {}}
        if name:
            body["operationName"] = name
        all_headers = {"Content-Type": "application/json", **(headers or {})}
        if self.header:
            all_headers["Authorization"] = self.header
        return self.post(self.url, body, all_headers)

    def ask(self, query, variables=None, name=None):
        return self.send(query, variables, name)[2]

    def sign_in(self, text, **given):
        """Signs in with the inputs given; keeps the token."""
        answer = self.ask(text, {"input": given}, "ObtainKrakenToken")
        self.header = "JWT " + answer["data"]["obtainKrakenToken"]["token"]
        return answer["data"]["obtainKrakenToken"]

    def control(self, path, **given):
        return self.post(self.base + path, given, {"Content-Type": "application/json"})[2]

    @staticmethod
    def post(url, body, headers):
        request = urllib.request.Request(url, json.dumps(body).encode("utf-8"), headers)
        try:
            with urllib.request.urlopen(request, timeout=60) as reply:
                return reply.status, reply.headers, _read(reply)
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.headers, _read(error)

    @staticmethod
    def get(url):
        try:
            with urllib.request.urlopen(url, timeout=60) as reply:
                return reply.status, reply.headers, reply.read()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.headers, error.read()


def _read(reply):
    content = reply.read()
    if reply.headers.get("Content-Encoding") == "gzip":
        content = gzip.decompress(content)
    try:
        return json.loads(content)
    except ValueError:
        return None
