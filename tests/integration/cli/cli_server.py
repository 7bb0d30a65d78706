# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""denkiroku-cli against the reference Kraken: signing in for one command, tokens, refusals, no connection."""

import os
import unittest
from pathlib import Path

from cli import EMAIL, PASSWORD, Kraken, dead_address, run


def files():
    home = Path(os.environ["HOME"])
    return {path: path.read_bytes() for path in home.rglob("*") if path.is_file()}


def timeless(ran):
    """Rows without what follows from today, which only the demo has a fixed one of."""
    return [{key: value for key, value in row.items() if key != "status"} for row in ran.json()]


class Server(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.kraken = Kraken().__enter__()

    @classmethod
    def tearDownClass(cls):
        cls.kraken.__exit__()

    def setUp(self):
        self.kraken.reset()

    def signed_in(self, *arguments, password=PASSWORD):
        return run(*arguments, "--endpoint", self.kraken.url, "--email", EMAIL, "--password-stdin",
                   stdin=password + "\n")

    def test_every_command(self):
        usage = ("usage", "--from", "2026-01-01", "--to", "2026-02-01", "--by", "half-hour")
        for command, rows in [(("accounts",), 1), (("bills",), 36), (usage, 1488)]:
            with self.subTest(command):
                ran = self.signed_in(*command, "--json")
                self.assertEqual(ran.code, 0, ran)
                self.assertEqual(len(ran.json()), rows)
        self.assertGreater(len(self.signed_in("payments", "--json").json()), 30)

    def test_the_demo_answers_the_same(self):
        for command in ("accounts", "bills", "payments"):
            with self.subTest(command):
                self.assertEqual(timeless(self.signed_in(command, "--json")), timeless(run("--demo", command, "--json")))

    def test_signing_in_for_one_command_keeps_nothing(self):
        before = files()
        self.assertEqual(self.signed_in("accounts").code, 0)
        self.assertEqual(files(), before)
        self.assertEqual(run("accounts", "--endpoint", self.kraken.url).code, 3)

    def test_wrong_password(self):
        for command in ("sign-in", "accounts"):
            ran = self.signed_in(command, password="not-the-password")
            self.assertEqual(ran.code, 3, ran)
            self.assertIn("KT-CT-1138", ran.err)
            self.assertEqual(ran.out, "")
            self.assertNotIn("not-the-password", ran.err)

    def test_password_sign_in_that_was_stopped_is_a_refusal(self):
        self.kraken.faults({"passwordGone": True})
        self.assertEqual(self.signed_in("accounts").code, 5)

    def test_no_password(self):
        self.assertEqual(self.signed_in("accounts", password="").code, 6)

    def test_nobody_signed_in(self):
        ran = run("bills", "--endpoint", self.kraken.url)
        self.assertEqual(ran.code, 3, ran)
        self.assertIn("sign-in", ran.err)

    def test_a_sign_in_without_a_keychain_says_so(self):
        ran = self.signed_in("sign-in", "--json")
        self.assertEqual(ran.code, 7, ran)
        self.assertEqual(ran.json()["kept"], "nowhere")
        self.assertIn("DENKIROKU_TOKEN", ran.err)

    def test_token_from_the_environment(self):
        token = self.kraken.sign_in()["token"]
        ran = run("accounts", "--endpoint", self.kraken.url, "--json", DENKIROKU_TOKEN=token)
        self.assertEqual(ran.code, 0, ran)
        self.assertNotIn(token.encode(), b"".join(files().values()))

    def test_a_token_that_is_no_longer_good(self):
        token = self.kraken.sign_in()["token"]
        self.kraken.post("/_faults", {"expireTokens": True})
        self.assertEqual(run("accounts", "--endpoint", self.kraken.url, DENKIROKU_TOKEN=token).code, 3)

    def test_no_connection(self):
        token = self.kraken.sign_in()["token"]
        for command in ("accounts", "bills", "payments"):
            ran = run(command, "--endpoint", dead_address(), DENKIROKU_TOKEN=token)
            self.assertEqual(ran.code, 4, ran)
            self.assertTrue(ran.err)
        ran = run("sign-in", "--endpoint", dead_address(), "--email", EMAIL, "--password-stdin", stdin=PASSWORD)
        self.assertEqual(ran.code, 4, ran)

    def test_refused(self):
        self.kraken.faults({"operation": "Viewer", "error": {"code": "KT-CT-1113", "type": "AUTHORIZATION"}})
        ran = self.signed_in("accounts")
        self.assertEqual(ran.code, 5, ran)
        self.assertEqual(ran.out, "")

    def test_part_refused(self):
        self.kraken.faults({"operation": "StatementDueDates",
                            "refuse": {"path": "account.ledgers", "code": "KT-CT-4501", "type": "AUTHORIZATION"}})
        ran = self.signed_in("bills", "--json")
        self.assertEqual(ran.code, 7, ran)
        self.assertEqual(len(ran.json()), 36)
        self.assertIn("KT-CT-4501", ran.err)

    def test_a_later_answer_that_fails_leaves_what_came(self):
        self.kraken.faults({"operation": "HalfHourlyReadings", "skip": 1, "times": 1,
                            "error": {"code": "KT-CT-4501", "type": "AUTHORIZATION"}})
        ran = self.signed_in("usage", "--from", "2026-01-01", "--to", "2026-04-01", "--by", "half-hour", "--json")
        self.assertEqual(ran.code, 7, ran)
        self.assertGreater(len(ran.json()), 0)
        self.assertLess(len(ran.json()), 90 * 48)
        self.assertTrue(ran.err)

    def test_the_log_holds_nothing_personal(self):
        log = Path(os.environ["HOME"]) / "cli.log"
        ran = run("accounts", "--endpoint", self.kraken.url, "--email", EMAIL, "--password-stdin", "--log-file",
                  str(log), stdin=PASSWORD, QT_LOGGING_RULES="*.debug=true")
        self.assertEqual(ran.code, 0, ran)
        text = log.read_text(encoding="utf-8")
        log.unlink()
        for secret in (EMAIL, PASSWORD, "eyJ", "A-"):
            self.assertNotIn(secret, text)


if __name__ == "__main__":
    unittest.main()
