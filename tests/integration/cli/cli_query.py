# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""denkiroku-cli operations and query: every registered query, on the demo and against the reference Kraken."""

import json
import os
import unittest
from pathlib import Path

from cli import EMAIL, PASSWORD, ROOT, Kraken, dead_address, run

VARIABLES = json.loads((ROOT / "tests/kraken/variables.json").read_text(encoding="utf-8"))[EMAIL]


def variables_file(variables):
    path = Path(os.environ["HOME"]) / "variables.json"
    text = variables if isinstance(variables, str) else json.dumps(variables)
    path.write_text(text, encoding="utf-8")
    return str(path)


def bills(first):
    return {**VARIABLES["Bills"], "first": first}


class Operations(unittest.TestCase):
    def test_the_list_is_the_files(self):
        listed = run("operations", "--json").json()
        files = [path.read_text(encoding="utf-8") for path in (ROOT / "api/operations").glob("*.graphql")]
        queries = {word.split("(")[0].split()[0] for text in files for line in text.splitlines()
                   if line.startswith("query ") for word in [line.removeprefix("query ")]}
        self.assertEqual({operation["name"] for operation in listed}, queries)
        for operation in listed:
            self.assertEqual(set(operation), {"name", "group", "arguments", "result"})
            for argument in operation["arguments"]:
                self.assertEqual(set(argument), {"name", "type", "required"})
                self.assertEqual(argument["required"], argument["type"].endswith("!"))

    def test_the_table(self):
        english, japanese = (run("operations", "--lang", language) for language in ("en", "ja"))
        self.assertIn("accountNumber: String!", english.out)
        self.assertIn("Bills and payments", english.out)
        self.assertIn("請求", japanese.out)


class Demo(unittest.TestCase):
    def test_every_query(self):
        for operation in run("operations", "--json").json():
            name = operation["name"]
            with self.subTest(name):
                ran = run("--demo", "query", name, "--vars-file", variables_file(VARIABLES[name]), "--json")
                self.assertEqual(ran.code, 0, ran)
                self.assertIsInstance(ran.json(), dict)
                self.assertTrue(ran.json())

    def test_one_page_and_all(self):
        one = run("--demo", "query", "Bills", "--vars-file", variables_file(bills(7)), "--json").json()
        self.assertEqual(len(one["account"]["bills"]["edges"]), 7)
        every = run("--demo", "query", "Bills", "--vars-file", variables_file(bills(7)), "--json", "--all-pages").json()
        ids = [edge["node"]["id"] for edge in every["account"]["bills"]["edges"]]
        self.assertEqual((len(ids), len(set(ids))), (36, 36))
        self.assertFalse(every["account"]["bills"]["pageInfo"]["hasNextPage"])

    def test_variables_one_by_one_count_before_the_file(self):
        ran = run("--demo", "query", "Bills", "--vars-file", variables_file(bills(7)), "--var", "first=2", "--json")
        self.assertEqual(len(ran.json()["account"]["bills"]["edges"]), 2)

    def test_for_people(self):
        ran = run("--demo", "query", "Bills", "--vars-file", variables_file(bills(2)))
        self.assertEqual(ran.code, 0, ran)
        self.assertIn("  bills:\n", ran.out)
        self.assertIn("      - __typename: ", ran.out)
        self.assertNotIn("{", ran.out)

    def test_codes(self):
        number = "accountNumber=" + VARIABLES["Bills"]["accountNumber"]
        for code, line in [(2, "query"), (2, "query Nothing"), (2, "query ObtainKrakenToken"), (2, "query Bills Payments"),
                           (2, "query Bills --account A-1"), (2, "bills --var a=b"), (2, "operations --all-pages"),
                           (6, "query Bills"), (6, "query Bills --var " + number),
                           (6, f"query Bills --var {number} --var first=many"), (6, "query Viewer --var a=b"),
                           (6, "query Viewer --var a"), (6, "query Viewer --vars-file /nonexistent.json"),
                           (6, "query Viewer --vars-file " + variables_file("[1]")),
                           (5, "query Bills --var first=2 --var accountNumber=A-00000000")]:
            with self.subTest(line):
                ran = run("--demo", *line.split())
                self.assertEqual(ran.code, code, ran)
                self.assertEqual(ran.out, "")
                self.assertTrue(ran.err.strip())
        self.assertIn("accountNumber", run("query", "Bills").err)


class Server(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.kraken = Kraken().__enter__()

    @classmethod
    def tearDownClass(cls):
        cls.kraken.__exit__()

    def setUp(self):
        self.kraken.reset()

    def query(self, *arguments):
        return run("query", *arguments, "--endpoint", self.kraken.url, "--json", "--email", EMAIL, "--password-stdin",
                   stdin=PASSWORD + "\n")

    def test_it_says_the_same_as_the_demo(self):
        for name in ("Bills", "Payments", "AccountSummary"):
            with self.subTest(name):
                file = variables_file(VARIABLES[name])
                ran = self.query(name, "--vars-file", file)
                self.assertEqual(ran.code, 0, ran)
                self.assertEqual(ran.json(), run("--demo", "query", name, "--vars-file", file, "--json").json())

    def test_the_auth_server(self):
        ran = self.query("MfaDevices")
        self.assertEqual(ran.code, 2, ran)
        self.assertIn("--auth-endpoint", ran.err)
        ran = self.query("MfaDevices", "--auth-endpoint", self.kraken.url.replace("/v1/graphql/", "/auth/graphql/"))
        self.assertEqual(ran.code, 0, ran)
        self.assertIn("mfaDevices", ran.json())

    def test_token_from_the_environment(self):
        token = self.kraken.sign_in()["token"]
        ran = run("query", "Viewer", "--endpoint", self.kraken.url, "--json", DENKIROKU_TOKEN=token)
        self.assertEqual(ran.code, 0, ran)
        self.assertEqual(run("query", "Viewer", "--endpoint", self.kraken.url).code, 3)
        self.assertEqual(run("query", "Viewer", "--endpoint", dead_address(), DENKIROKU_TOKEN=token).code, 4)

    def test_part_refused(self):
        self.kraken.faults({"operation": "Bills",
                            "refuse": {"path": "account.bills", "code": "KT-CT-4501", "type": "AUTHORIZATION"}})
        ran = self.query("Bills", "--vars-file", variables_file(bills(5)))
        self.assertEqual(ran.code, 7, ran)
        self.assertIsNone(ran.json()["account"]["bills"])
        self.assertIn("KT-CT-4501", ran.err)
        self.assertIn("account.bills", ran.err)

    def test_a_later_page_that_fails_leaves_what_came(self):
        self.kraken.faults({"operation": "Bills", "skip": 1, "times": 1,
                            "error": {"code": "KT-CT-4501", "type": "AUTHORIZATION"}})
        ran = self.query("Bills", "--vars-file", variables_file(bills(5)), "--all-pages")
        self.assertEqual(ran.code, 7, ran)
        self.assertEqual(len(ran.json()["account"]["bills"]["edges"]), 5)
        self.assertTrue(ran.err)


if __name__ == "__main__":
    unittest.main()
