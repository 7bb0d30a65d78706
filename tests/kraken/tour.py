# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A tour through everything that the program may ask: each operation with sensible variables, all pages.

`Tour(ask)` calls `ask(operation, variables)` (which gives the answer's data) and follows what comes back.
"""

PAST = "2000-01-01T00:00:00+09:00"
#: from, to: whole months, the newest weeks, the move, the gaps, more than the server's 1,488 rows, a stretch that is empty,
#: and other ways to write an offset
WINDOWS = (
    ("2026-01-01T00:00:00+09:00", "2026-02-01T00:00:00+09:00"),
    ("2026-08-24T00:00:00+09:00", "2026-09-21T00:00:00+09:00"),
    ("2023-09-01T00:00:00+09:00", "2023-09-29T00:00:00+09:00"),
    ("2025-03-10T00:00:00+09:00", "2025-04-07T00:00:00+09:00"),
    ("2025-10-15T00:00:00Z", "2025-11-02T12:17:03+00:00"),
    ("2026-05-01T00:00:00+09:00", "2026-07-01T00:00:00+09:00"),
    ("2020-01-01T00:00:00+09:00", "2020-01-20T00:00:00+09:00"),
)
PAGE = 10


class Tour:
    def __init__(self, ask):
        self._ask = ask
        self._visits = {
            "AccountSummary": self._plain,
            "LatestKonbiniPaymentLink": self._plain,
            "Properties": self._places,
            "SupplyAgreements": self._places,
            "SupplyStandingCharges": self._places,
            "GenerationAgreements": self._places,
            "HalfHourlyReadings": self._half_hours,
            "HalfHourlyExports": self._half_hours,
            "Bills": self._bills,
            "StatementDueDates": self._due_dates,
            "BillCharges": self._charges,
            "BillTransactions": self._each_bill,
            "BillAttachments": self._each_bill,
            "BillTemporaryUrl": self._each_bill,
            "Payments": self._payments,
            "PaymentForecast": self._forecast,
        }
        self._bill_nodes = []

    def run(self, names):
        """Visits every operation named (but signing in); gives those that it does not know."""
        viewer = self._ask("Viewer", {})["viewer"]
        unknown = [name for name in names if name not in self._visits and name not in ("Viewer", "ObtainKrakenToken")]
        for account in viewer["accounts"]:
            for name, visit in self._visits.items():
                if name in names:
                    visit(name, account["number"])
        return unknown

    def _plain(self, name, account):
        self._ask(name, {"accountNumber": account})

    def _places(self, name, account):
        for since in (PAST, "2024-01-01T00:00:00+09:00"):
            self._ask(name, {"accountNumber": account, "activeFrom": since})

    def _half_hours(self, name, account):
        for start, end in WINDOWS:
            self._ask(name, {"accountNumber": account, "activeFrom": PAST, "from": start, "to": end})

    def _pages(self, name, variables, connections_of, size=PAGE):
        """Follows a connection to its end; gives the nodes."""
        nodes, after = [], None
        while True:
            data = self._ask(name, {**variables, "first": size, "after": after})
            connections = connections_of(data)
            nodes += [edge["node"] for connection in connections for edge in connection["edges"]]
            pending = [connection["pageInfo"] for connection in connections if connection["pageInfo"]["hasNextPage"]]
            if not pending:
                return nodes
            after = pending[0]["endCursor"]

    def _bills(self, name, account):
        self._bill_nodes = self._pages(name, {"accountNumber": account}, lambda data: [data["account"]["bills"]])

    def _due_dates(self, name, account):
        self._statements = self._pages(
            name,
            {"accountNumber": account},
            lambda data: [ledger["statements"] for ledger in data["account"]["ledgers"]],
        )

    def _payments(self, name, account):
        self._pages(name, {"accountNumber": account}, lambda data: [data["account"]["payments"]], size=7)

    def _charges(self, name, account):
        identifiers = [node["identifier"] for node in self._statements]
        identifiers += [node["identifier"] for node in self._bill_nodes if node.get("identifier")]
        for identifier in identifiers + ["no-such-document"]:
            self._ask(name, {"accountNumber": account, "billingDocumentIdentifier": identifier})

    def _each_bill(self, name, account):
        more = {} if name == "BillTemporaryUrl" else {"first": 20}
        for node in self._bill_nodes:
            self._ask(name, {"accountNumber": account, "billId": node["id"], **more})
        self._ask(name, {"accountNumber": account, "billId": "1", **more})

    def _forecast(self, name, account):
        for until in ("2026-09-30", "2026-12-31"):
            self._ask(name, {"accountNumber": account, "dateTo": until, "first": 20})
