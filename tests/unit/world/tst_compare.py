# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The comparison of two servers finds what it is there to find."""

import contextlib
import io
import unittest

from support import HOUSEHOLD, ROOT, TEXTS, KrakenCase

import compare
import gql
import shape
from client import Client


class Compare(KrakenCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.other = type("Other", (KrakenCase,), {})
        cls.other.setUpClass()

    @classmethod
    def tearDownClass(cls):
        cls.other.tearDownClass()
        super().tearDownClass()

    def states(self, *rules):
        """operation name -> "ok" or "differs", with faults on the second server"""
        switchboard = Client(self.other.url)
        switchboard.control("/_reset")
        switchboard.control("/_faults", rules=list(rules))
        text = io.StringIO()
        with contextlib.redirect_stdout(text):
            self.code = compare.compare([self.url, self.other.url], [HOUSEHOLD])
        rows = [line.split(": ") for line in text.getvalue().splitlines() if not line.startswith(" ")]
        return {name: state.split(" ")[0] for name, state in rows}

    def test_two_of_a_kind_agree(self):
        self.assertEqual(set(self.states().values()), {"ok"})
        self.assertEqual(self.code, 0)

    def test_what_differs_is_named(self):
        states = self.states(
            {"nullField": "account.overdueBalance"},
            {"operation": "HalfHourlyReadings", "dropReadings": {"keep": 1000}},
            {"operation": "Payments", "refuse": {"path": "account.payments.totalCount", "code": "KT-CT-4501"}},
        )
        different = {name for name, state in states.items() if state == "differs"}
        self.assertEqual(different, {"AccountSummary", "HalfHourlyReadings", "Payments"})
        self.assertEqual(self.code, 1)

    def test_a_shape_that_does_not_fit(self):
        schema = gql.load_schema(ROOT / "api" / "schema" / "oejp.graphql")
        good = self.data("AccountSummary", accountNumber=self.account)
        self.assertEqual(shape.problems(schema, TEXTS["AccountSummary"], good), [])
        for key, value in (("status", "HAPPY"), ("balance", "12"), ("balance", None), ("createdAt", "today"), ("ledgers", {})):
            bad = {"account": {**good["account"], key: value}}
            self.assertEqual(len(shape.problems(schema, TEXTS["AccountSummary"], bad)), 1, key)
        more = {"account": {**good["account"], "surplus": 1}}
        self.assertEqual(len(shape.problems(schema, TEXTS["AccountSummary"], more)), 1)
        del good["account"]["number"]
        self.assertEqual(len(shape.problems(schema, TEXTS["AccountSummary"], good)), 1)


if __name__ == "__main__":
    unittest.main()
