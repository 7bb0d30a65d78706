# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The switches that tests of the program turn."""

import http.client
import json
import time
import unittest

from support import HOUSEHOLD, PASSWORD, PAST, TEXTS, KrakenCase

WEEK = {"from": "2026-01-01T00:00:00+09:00", "to": "2026-01-08T00:00:00+09:00"}


class Faults(KrakenCase):
    def switch(self, *rules, **more):
        self.client.control("/_faults", rules=list(rules), **more)

    def send(self, name, headers=None, **variables):
        return self.client.send(TEXTS[name], variables, name, headers)

    def test_a_status_with_retry_after_so_many_times(self):
        self.switch({"operation": "Viewer", "status": 429, "retryAfter": 3, "times": 2})
        for _ in range(2):
            status, headers, _ = self.send("Viewer")
            self.assertEqual((status, headers["Retry-After"]), (429, "3"))
        self.assertEqual(self.send("Viewer")[0], 200)

    def test_skip_lets_the_first_pass(self):
        self.switch({"operation": "Bills", "status": 503, "skip": 1})
        statuses = [self.send("Bills", accountNumber=self.account, first=5)[0] for _ in range(3)]
        self.assertEqual(statuses, [200, 503, 503])
        self.switch(clear=True)
        self.assertEqual(self.send("Bills", accountNumber=self.account, first=5)[0], 200)

    def test_a_code(self):
        self.switch({"error": {"code": "KT-CT-1199"}})
        answer = self.ask("Viewer")
        self.assertEqual(self.code_of(answer), ("KT-CT-1199", "APPLICATION"))
        self.assertIsNone(answer["data"])

    def test_a_delay(self):
        self.switch({"delayMs": 300, "times": 1})
        started = time.monotonic()
        self.data("Viewer")
        self.assertGreaterEqual(time.monotonic() - started, 0.3)

    def test_a_body_cut_short(self):
        self.switch({"truncateAt": 20, "times": 1})
        with self.assertRaises(http.client.IncompleteRead):
            self.ask("Viewer")
        self.data("Viewer")

    def test_a_reset(self):
        self.switch({"reset": True, "times": 1})
        with self.assertRaises(OSError):
            self.ask("Viewer")
        self.data("Viewer")

    def test_a_redirect_and_a_strange_body(self):
        self.switch({"status": 500, "body": "<html>", "times": 1})
        self.assertEqual(self.send("Viewer")[::2], (500, None))
        self.switch({"status": 308, "location": "http://127.0.0.1:9/", "times": 1})
        self.assertEqual(self.send("Viewer")[1]["Location"], "http://127.0.0.1:9/")
        self.switch({"body": "not json", "times": 1})
        self.assertEqual(self.send("Viewer")[::2], (200, None))

    def test_a_refused_path_leaves_the_rest(self):
        self.switch({"refuse": {"path": "account.ledgers", "code": "KT-CT-4501"}})
        answer = self.ask("AccountSummary", accountNumber=self.account)
        self.assertEqual(self.code_of(answer, ["account", "ledgers"]), ("KT-CT-4501", "AUTHORIZATION"))
        self.assertIsNone(answer["data"]["account"]["ledgers"])
        self.assertLess(answer["data"]["account"]["balance"], 0)

    def test_a_refused_field_may_take_its_parent_along(self):
        path = "account.properties.electricitySupplyPoints.agreements.product.displayName"
        self.switch({"refuse": {"path": path, "code": "KT-CT-1111", "nulls": "parent"}})
        answer = self.ask("SupplyAgreements", accountNumber=self.account, activeFrom="2026-09-01T00:00:00+09:00")
        self.assertEqual({error["extensions"]["errorCode"] for error in answer["errors"]}, {"KT-CT-1111"})
        agreements = answer["data"]["account"]["properties"][0]["electricitySupplyPoints"][0]["agreements"]
        self.assertEqual([agreement["product"] for agreement in agreements], [None, None])

    def test_a_null_without_a_word(self):
        self.switch({"nullField": "account.overdueBalance"})
        self.assertIsNone(self.data("AccountSummary", accountNumber=self.account)["account"]["overdueBalance"])

    def test_readings_go_missing(self):
        asked = (WEEK["from"], WEEK["to"])
        spin = "0300111000000000123456"
        self.switch({"dropReadings": {"keep": 5}, "times": 1})
        self.assertEqual(len(self.readings(*asked)[spin]), 5)
        self.switch({"dropReadings": {"from": "2026-01-02T00:00:00+09:00", "to": "2026-01-03T00:00:00+09:00"}, "times": 1})
        self.assertEqual(len(self.readings(*asked)[spin]), 6 * 48)
        self.assertEqual(len(self.readings(*asked)[spin]), 7 * 48)

    def test_all_tokens_expire(self):
        self.switch(expireTokens=True)
        self.assertEqual(self.code_of(self.ask("Viewer")), ("KT-CT-1124", "APPLICATION"))
        self.client.header = None
        self.assertNotIn("errors", self.ask("ObtainKrakenToken", input={"refreshToken": self.tokens["refreshToken"]}))
        self.switch(expireTokens=True, refreshTokens=True)
        answer = self.ask("ObtainKrakenToken", input={"refreshToken": self.tokens["refreshToken"]})
        self.assertEqual(self.code_of(answer), ("KT-CT-1135", "VALIDATION"))

    def test_the_day_the_password_is_gone(self):
        self.switch({"passwordGone": True})
        self.client.header = None
        answer = self.ask("ObtainKrakenToken", input={"email": HOUSEHOLD, "password": PASSWORD})
        self.assertIn("is not defined by type", answer["errors"][0]["message"])
        self.assertNotIn("data", answer)
        self.assertNotIn("errors", self.ask("ObtainKrakenToken", input={"APIKey": "demo-key-household"}))

    def test_answers_are_packed_when_asked(self):
        variables = {"accountNumber": self.account, "activeFrom": PAST, **WEEK}
        plain = self.send("HalfHourlyReadings", **variables)
        packed = self.send("HalfHourlyReadings", {"Accept-Encoding": "gzip, deflate"}, **variables)
        self.assertEqual(packed[1]["Content-Encoding"], "gzip")
        self.assertLess(int(packed[1]["Content-Length"]), int(plain[1]["Content-Length"]) // 5)
        self.assertEqual(packed[2], plain[2])

    def test_the_log_tells_operations_and_no_secret(self):
        self.data("Viewer")
        content = self.client.get(self.server.base + "/_log")[2].decode()
        entries = json.loads(content)
        self.assertEqual([entry["operation"] for entry in entries], ["ObtainKrakenToken", "Viewer"])
        self.assertEqual((entries[0]["inputs"], entries[0]["header"]), (["email", "password"], "none"))
        for secret in (PASSWORD, HOUSEHOLD, self.tokens["token"], self.tokens["refreshToken"]):
            self.assertNotIn(secret, content)

    def test_reset_puts_everything_back(self):
        self.switch({"status": 500})
        self.client.control("/_clock", advance=10_000)
        self.client.control("/_reset")
        self.data("Viewer")


if __name__ == "__main__":
    unittest.main()
