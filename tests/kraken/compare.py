#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks two servers of the demo world everything, and says where their answers differ.

    compare.py --urls REFERENCE_URL OTHER_URL
    compare.py --cli PATH/denkiroku-cli      starts kraken.py and `denkiroku-cli demo-server --port 0` itself
"""

import argparse
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "api" / "codegen"))
sys.path.insert(0, str(Path(__file__).resolve().parent))

import gql  # noqa: E402
import shape  # noqa: E402
import variables  # noqa: E402
from client import Client, is_auth, operation_texts  # noqa: E402
from tour import PAST, Tour  # noqa: E402

PASSWORD = "denkiroku-demo"
CUSTOMERS = ("hanako@example.com", "taro@example.com")
SIGN_IN = "ObtainKrakenToken"
#: Arguments whose value is of an enum, or that the refusals try.
_KEPT = ("accountNumber", "linkedObjectType", "readingType", "timeGranularity")


def half_hours(seconds):
    """A moment to the nearest half-hour: the clock of one server may run while the other's stands still.

    Both start at 14:05, so some nine minutes may go by."""
    return f"half-hour {round(seconds / 1800)}"


def normal(value, key=None):
    """An answer without what may differ: tokens, where a document's address points, the minutes that went by."""
    if isinstance(value, dict):
        return {name: normal(part, name) for name, part in value.items()}
    if isinstance(value, list):
        return [normal(part) for part in value]
    if key in ("token", "refreshToken") and isinstance(value, str):
        return "a token"
    if key in ("temporaryUrl", "pdfUrl") and isinstance(value, str):
        return urlsplit(value).path
    if key in ("iat", "exp", "refreshExpiresIn") and isinstance(value, int):
        return half_hours(value)
    if key == "temporaryUrlExpiresAt" and isinstance(value, str):
        return half_hours(datetime.fromisoformat(value).timestamp())
    return value


def plain_errors(answer):
    """What counts of the errors: where and with which code, not in which words."""
    rows = []
    for error in answer.get("errors", []):
        more = error.get("extensions", {})
        rows.append((error.get("path"), more.get("errorCode"), more.get("errorType")))
    return sorted(rows, key=repr)


class Comparison:
    def __init__(self, urls):
        self.clients = [Client(url) for url in urls]
        self.texts = operation_texts()
        folder = ROOT / "api" / "schema"
        self.schemas = {False: gql.load_schema(folder / "oejp.graphql"), True: gql.load_schema(folder / "oejp-auth.graphql")}
        self.asked = {name: 0 for name in self.texts}
        self.wrong = {}

    def _note(self, name, text):
        self.wrong.setdefault(name, []).append(text)

    def ask(self, name, variables):
        """Asks both; gives the reference's data."""
        self.asked[name] += 1
        text = self.texts[name]
        answers = [client.for_text(text).ask(text, variables, name) for client in self.clients]
        self._compare(name, variables if name != SIGN_IN else {}, *answers)
        return answers[0].get("data")

    def _compare(self, name, variables, reference, other):
        if other is None:
            self._note(name, f"{variables}: the answer is no JSON")
            return
        first, second = normal(reference.get("data")), normal(other.get("data"))
        if first != second:
            self._note(name, f"{variables}: {difference(first, second)}")
        if plain_errors(reference) != plain_errors(other):
            self._note(name, f"{variables}: errors {plain_errors(reference)} and {plain_errors(other)}")
        for data in (reference.get("data"), other.get("data")):
            if data is not None:
                schema = self.schemas[is_auth(self.texts[name])]
                for problem in shape.problems(schema, self.texts[name], data, name):
                    self._note(name, f"{variables}: {problem}")

    def sign_in(self, **given):
        self.asked[SIGN_IN] += 1
        answers = [client.ask(self.texts[SIGN_IN], {"input": given}, SIGN_IN) for client in self.clients]
        self._compare(SIGN_IN, {}, *answers)
        for answer in answers:
            self._check_lifetime(answer)
        tokens = [(answer.get("data") or {}).get("obtainKrakenToken") for answer in answers]
        if all(tokens):
            for client, token in zip(self.clients, tokens):
                client.header = "JWT " + token["token"]
        return tokens

    def _check_lifetime(self, answer):
        token = (answer.get("data") or {}).get("obtainKrakenToken")
        if token:
            claims = token["payload"]
            if (claims["exp"] - claims["iat"], token["refreshExpiresIn"] - claims["iat"]) != (3600, 7 * 86400):
                self._note(SIGN_IN, "the tokens' lifetimes are not an hour and seven days")

    def refresh(self, tokens):
        """Each server knows its own refresh token only."""
        answers = [
            client.ask(self.texts[SIGN_IN], {"input": {"refreshToken": token["refreshToken"]}}, SIGN_IN)
            for client, token in zip(self.clients, tokens)
        ]
        self._compare(SIGN_IN, {}, *answers)
        for token, answer in zip(tokens, answers):
            if answer["data"]["obtainKrakenToken"]["refreshToken"] != token["refreshToken"]:
                self._note(SIGN_IN, "the refresh token changed")

    def documents(self, account):
        """The same bytes for the newest document; nothing for a token that is wrong."""
        name, contents = "BillAttachments", []
        identity = self.ask("Bills", {"accountNumber": account, "first": 1})["account"]["bills"]["edges"][0]["node"]["id"]
        variables = {"accountNumber": account, "billId": identity, "first": 1}
        for client in self.clients:
            data = client.ask(self.texts[name], variables, name)["data"]
            url = data["account"]["bill"]["attachments"]["edges"][0]["node"]["temporaryUrl"]
            contents.append([client.get(url)[::2], client.get(url + "0")[0]])
        if contents[0] != contents[1] or contents[0][0][0] != 200 or contents[0][1] != 403:
            self._note(name, "the documents differ")

    def by_argument(self, known):
        """Answers that depend on arguments: by another of them, by one that is unknown, by none."""
        account = known["Bills"]["accountNumber"]
        for name, given in known.items():
            for key, value in given.items():
                if key not in _KEPT and isinstance(value, str) and not value[:4].isdigit() and len(value) < 40:
                    self.ask(name, {**given, key: "no-such-thing"})
        for name in ("AccountContract", "InkConversation", "LoyaltyPointsBalance", "GoodsQuotes", "Business"):
            self.ask(name, {"first": 5} if name == "InkConversation" else {})
        self.ask("LoyaltyPointsBalance", {"input": {"accountNumber": account}})
        reading = known["SupplyPointReadings"]
        for granularity in ("HOUR", "DAY", "MONTH", "YEAR"):
            span = {"startAt": "2026-01-10T00:00:00+09:00", "endAt": "2026-03-02T12:00:00+09:00", "first": 99}
            self.ask("SupplyPointReadings", {**reading, **span, "timeGranularity": granularity})
        self.ask("SupplyPointReadings", {**reading, "startAt": "2026-01-10T00:00:00"})

    def refusals(self, account):
        """What must be refused is refused alike."""
        readings = {"accountNumber": account, "activeFrom": PAST, "to": "2026-02-01T00:00:00+09:00"}
        for start in ("2026-01-01T00:00:00", "2026-01-01", "yesterday"):
            self.ask("HalfHourlyReadings", {**readings, "from": start})
        for first in (0, 100):
            self.ask("Bills", {"accountNumber": account, "first": first})
        self.ask("Bills", {"accountNumber": account, "first": 5, "after": "not a cursor"})
        for name in ("AccountSummary", "LatestKonbiniPaymentLink"):
            self.ask(name, {"accountNumber": "A-00000000"})
        self.ask("BillCharges", {"accountNumber": "A-00000000", "billingDocumentIdentifier": "1"})

    def bad_sign_ins(self):
        for given in (
            {"email": CUSTOMERS[0], "password": "wrong"},
            {"refreshToken": "wrong"},
            {"APIKey": "wrong"},
            {"email": CUSTOMERS[0], "password": PASSWORD, "APIKey": "demo-key-household"},
            {},
        ):
            self.sign_in(**given)
        for header in (None, "JWT wrong", "wrong"):
            for client in self.clients:
                client.header = header
            self.ask("Viewer", {})

    def run(self, customers=CUSTOMERS):
        for email in customers:
            tokens = self.sign_in(email=email, password=PASSWORD)
            if not all(tokens):
                return
            known = variables.of(email)
            for name in set(Tour(self.ask).run(list(self.texts))) - set(known):
                self._note(name, "neither tour.py nor variables.json has variables for it")
            for name, given in known.items():
                self.ask(name, given)
            self.by_argument(known)
            account = self.ask("Viewer", {})["viewer"]["accounts"][0]["number"]
            self.documents(account)
            self.refusals(account)
            self.refresh(tokens)
        self.sign_in(APIKey="demo-key-business")
        self.bad_sign_ins()

    def report(self):
        for name in self.texts:
            state = "differs" if name in self.wrong else "ok" if self.asked[name] else "not asked"
            print(f"{name}: {state} ({self.asked[name]} requests)")
            for text in self.wrong.get(name, [])[:5]:
                print(f"    {text}")
        return 1 if self.wrong or not all(self.asked.values()) else 0


def difference(first, second, path="data"):
    """The first place where two values differ."""
    if isinstance(first, dict) and isinstance(second, dict):
        for key in [*first, *(key for key in second if key not in first)]:
            if first.get(key) != second.get(key) or (key in first) != (key in second):
                return difference(first.get(key), second.get(key), f"{path}.{key}")
    if isinstance(first, list) and isinstance(second, list):
        if len(first) != len(second):
            return f"{path}: {len(first)} and {len(second)} items"
        for index, pair in enumerate(zip(first, second)):
            if pair[0] != pair[1]:
                return difference(*pair, f"{path}[{index}]")
    return f"{path}: {first!r} and {second!r}"


def start(command):
    """(process, url) of a server that prints `listening URL`."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    for line in process.stdout:
        if line.startswith("listening "):
            return process, line.split()[1]
    raise SystemExit(f"{command[0]} did not start listening")


def with_servers(cli):
    kraken = [sys.executable, str(Path(__file__).with_name("kraken.py")), "--port", "0"]
    started = []
    try:
        started = [start(kraken)]
        started.append(start([cli, "demo-server", "--port", "0"]))
        return compare([url for _, url in started])
    finally:
        for process, _ in started:
            process.terminate()
            process.wait(10)


def compare(urls, customers=CUSTOMERS):
    comparison = Comparison(urls)
    try:
        comparison.run(customers)
    except OSError as error:
        print(f"a server went away: {error!r}")
        comparison.report()
        return 1
    return comparison.report()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--urls", nargs=2)
    parser.add_argument("--cli", help="the path of denkiroku-cli")
    options = parser.parse_args()
    if not options.urls and not options.cli:
        parser.error("give --urls or --cli")
    return compare(options.urls) if options.urls else with_servers(options.cli)


if __name__ == "__main__":
    sys.exit(main())
