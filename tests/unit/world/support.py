# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts the reference Kraken on a port of its own for a test case."""

import sys
import threading
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
DEMO = ROOT / "resources" / "demo"
sys.path[:0] = [str(ROOT / "api" / "codegen"), str(ROOT / "tests" / "kraken")]

from client import Client, operation_texts  # noqa: E402
from kraken import Kraken  # noqa: E402
from server.web import Server  # noqa: E402

PASSWORD = "denkiroku-demo"
HOUSEHOLD = "hanako@example.com"
BUSINESS = "taro@example.com"
ACCOUNTS = {HOUSEHOLD: "A-D3E40001", BUSINESS: "A-D3E40012"}
TEXTS = operation_texts()
PAST = "2000-01-01T00:00:00+09:00"


class KrakenCase(unittest.TestCase):
    """Each test starts with a fresh switchboard, signed in as `who`."""

    who = HOUSEHOLD

    @classmethod
    def setUpClass(cls):
        cls.kraken = Kraken()
        cls.server = Server(0, cls.kraken)
        cls.url = cls.server.base + "/v1/graphql/"
        cls.thread = threading.Thread(target=cls.server.serve_forever, daemon=True)
        cls.thread.start()

    @classmethod
    def tearDownClass(cls):
        cls.server.shutdown()
        cls.server.server_close()
        cls.thread.join()

    def setUp(self):
        self.client = Client(self.url)
        self.client.control("/_reset")
        self.tokens = self.sign_in(self.who)

    def sign_in(self, email):
        return self.client.sign_in(TEXTS["ObtainKrakenToken"], email=email, password=PASSWORD)

    @property
    def account(self):
        return ACCOUNTS[self.who]

    def ask(self, name, **variables):
        return self.client.ask(TEXTS[name], variables, name)

    def data(self, name, **variables):
        answer = self.ask(name, **variables)
        self.assertNotIn("errors", answer, name)
        return answer["data"]

    def code_of(self, answer, path=None):
        """The only error's code; its path where one is given."""
        self.assertEqual(len(answer["errors"]), 1, answer["errors"])
        error = answer["errors"][0]
        if path is not None:
            self.assertEqual(error["path"], path)
        return error["extensions"]["errorCode"], error["extensions"]["errorType"]

    def readings(self, start, end, account=None):
        """supply point's SPIN -> rows"""
        data = self.data(
            "HalfHourlyReadings", accountNumber=account or self.account, activeFrom=PAST, **{"from": start, "to": end}
        )
        points = [point for place in data["account"]["properties"] for point in place["electricitySupplyPoints"]]
        return {point["spin"]: point["halfHourlyReadings"] for point in points}
