# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the real Kraken, each seen to fire."""

import base64
import json
import unittest

from support import ACCOUNTS, BUSINESS, HOUSEHOLD, PASSWORD, PAST, TEXTS, KrakenCase

AUTH_QUERY = "{ krakenVersion { number } mfaDevices { deviceType isConfirmed } authorizedApplications { name } }"
WEEK = {"from": "2026-01-01T00:00:00+09:00", "to": "2026-01-08T00:00:00+09:00"}


def aliased(count):
    """A query of 1 + 2 x count fields."""
    parts = " ".join(f"a{n}: krakenVersion {{ number }}" for n in range(count))
    return f"{{ viewer {{ id }} {parts} }}"


class SigningIn(KrakenCase):
    def obtain(self, **given):
        self.client.header = None
        return self.ask("ObtainKrakenToken", input=given)

    def test_the_token_is_a_jwt_of_an_hour(self):
        claims = json.loads(base64.urlsafe_b64decode(self.tokens["token"].split(".")[1] + "=="))
        self.assertEqual(claims, self.tokens["payload"])
        self.assertEqual(claims["exp"] - claims["iat"], 3600)
        self.assertEqual(self.tokens["refreshExpiresIn"] - claims["iat"], 7 * 24 * 3600)

    def test_the_three_forms_of_the_header(self):
        for header in ("JWT {}", "Bearer {}", "{}"):
            self.client.header = header.format(self.tokens["token"])
            self.assertEqual(self.data("Viewer")["viewer"]["familyName"], "試験")
        log = self.client.get(self.server.base + "/_log")[2].decode()
        self.assertEqual([entry["header"] for entry in json.loads(log)][-3:], ["JWT", "Bearer", "bare"])
        self.assertNotIn(self.tokens["token"], log)

    def test_no_header_and_a_foreign_token(self):
        self.client.header = None
        self.assertEqual(self.code_of(self.ask("Viewer"), ["viewer"]), ("KT-CT-1112", "AUTHORIZATION"))
        for header in ("JWT nonsense", "a.b.c", "JWT e30.e30.e30"):
            self.client.header = header
            self.assertEqual(self.code_of(self.ask("Viewer")), ("KT-CT-1111", "AUTHORIZATION"))

    def test_an_hour_later_the_token_has_expired_and_the_refresh_token_helps(self):
        self.client.control("/_clock", advance=3599)
        self.data("Viewer")
        self.client.control("/_clock", advance=1)
        self.assertEqual(self.code_of(self.ask("Viewer")), ("KT-CT-1124", "APPLICATION"))
        again = self.obtain(refreshToken=self.tokens["refreshToken"])["data"]["obtainKrakenToken"]
        self.assertEqual(again["refreshToken"], self.tokens["refreshToken"])
        self.assertEqual(again["refreshExpiresIn"], self.tokens["refreshExpiresIn"])
        self.client.header = "JWT " + again["token"]
        self.data("Viewer")

    def test_the_refresh_token_dies_after_seven_days_whatever_one_does(self):
        self.client.control("/_clock", advance=6 * 24 * 3600)
        self.assertNotIn("errors", self.obtain(refreshToken=self.tokens["refreshToken"]))
        self.client.control("/_clock", advance=24 * 3600)
        refused = self.obtain(refreshToken=self.tokens["refreshToken"])
        self.assertEqual(self.code_of(refused, ["obtainKrakenToken"]), ("KT-CT-1135", "VALIDATION"))

    def test_wrong_inputs(self):
        cases = (
            ({"email": HOUSEHOLD, "password": "no"}, "KT-CT-1138"),
            ({"email": "nobody@example.com", "password": PASSWORD}, "KT-CT-1138"),
            ({"refreshToken": "no"}, "KT-CT-1135"),
            ({"APIKey": "no"}, "KT-CT-1139"),
            ({"email": HOUSEHOLD}, "KT-CT-1134"),
            ({"APIKey": "no", "refreshToken": "no"}, "KT-CT-1134"),
        )
        for given, code in cases:
            answer = self.obtain(**given)
            self.assertEqual(self.code_of(answer), (code, "VALIDATION"))
            self.assertEqual(answer["data"], {"obtainKrakenToken": None})

    def test_the_e_mail_is_read_without_case_and_the_key_works(self):
        self.assertNotIn("errors", self.obtain(email=BUSINESS.upper(), password=PASSWORD))
        self.assertNotIn("errors", self.obtain(APIKey="demo-key-household"))

    def test_other_mutations_are_refused(self):
        answer = self.client.ask("mutation { regenerateSecretKey { key } }")
        self.assertEqual(self.code_of(answer), ("KT-CT-1111", "AUTHORIZATION"))

    def test_the_auth_server_has_its_own_schema(self):
        url = self.server.base + "/auth/graphql/"
        headers = {"Content-Type": "application/json", "Authorization": self.client.header}
        answer = self.client.post(url, {"query": AUTH_QUERY}, headers)[2]
        self.assertTrue(all(device["deviceType"] for device in answer["data"]["mfaDevices"]))
        self.assertIn("errors", self.client.post(url, {"query": "{ viewer { id } }"}, headers)[2])


class Limits(KrakenCase):
    def bills(self, arguments):
        return self.client.ask(
            f'{{ account(accountNumber: "{self.account}") {{ bills{arguments} {{ totalCount edges {{ cursor }} }} }} }}'
        )

    def test_first_or_last_is_demanded_and_is_below_100(self):
        path = ["account", "bills"]
        for arguments in ("", "(first: 100)", "(last: 100)", "(first: 0)", "(first: -1)"):
            answer = self.bills(arguments)
            self.assertEqual(self.code_of(answer, path), ("KT-CT-1201", "VALIDATION"))
            self.assertIsNone(answer["data"]["account"]["bills"])
        for arguments, count in (("(first: 99)", 36), ("(last: 3)", 3)):
            self.assertEqual(len(self.bills(arguments)["data"]["account"]["bills"]["edges"]), count)

    def test_pages_meet_without_gap_or_overlap(self):
        seen, after = [], None
        while True:
            page = self.data("Bills", accountNumber=self.account, first=7, after=after)["account"]["bills"]
            seen += [edge["node"]["id"] for edge in page["edges"]]
            if not page["pageInfo"]["hasNextPage"]:
                break
            after = page["pageInfo"]["endCursor"]
        self.assertEqual((len(seen), len(set(seen))), (36, 36))
        self.assertEqual(seen, sorted(seen, reverse=True))
        answer = self.ask("Bills", accountNumber=self.account, first=7, after="?")
        self.assertEqual(self.code_of(answer), ("KT-CT-1201", "VALIDATION"))

    def test_complexity_is_counted_by_fields(self):
        self.assertNotIn("errors", self.client.ask(aliased(99)))
        answer = self.client.ask(aliased(100))
        self.assertEqual(self.code_of(answer), ("KT-CT-1188", "VALIDATION"))
        self.assertNotIn("data", answer)
        query = "query Q($q: QueryComplexityInputType!) { queryComplexity(input: $q) { complexityValue } }"
        value = self.client.ask(query, {"q": {"query": aliased(3)}})["data"]["queryComplexity"]["complexityValue"]
        self.assertEqual(value, 8)

    def test_every_operation_keeps_the_limit(self):
        query = "query Q($q: QueryComplexityInputType!) { queryComplexity(input: $q) { complexityValue } }"
        for name, text in TEXTS.items():
            answer = self.client.ask(query, {"q": {"query": text}})
            self.assertLessEqual(answer["data"]["queryComplexity"]["complexityValue"], 200, name)

    def test_nodes_are_limited(self):
        text = (
            '{ account(accountNumber: "%s") { bills(first: 99) { edges { node { ... on InvoiceType {'
            " transactions(first: 99) { edges { node { id } } } attachments(first: 9) { edges { cursor } } } } } } } }"
        )
        self.assertNotIn("errors", self.client.ask(text.replace("99) { edges { node { id", "9) { edges { node { id") % self.account))
        self.assertEqual(self.code_of(self.client.ask(text % self.account)), ("KT-CT-1189", "VALIDATION"))

    def test_times_need_an_offset(self):
        for start in ("2026-01-01T00:00:00", "2026-01-01", "soon"):
            answer = self.ask(
                "HalfHourlyReadings", accountNumber=self.account, activeFrom=PAST, **{**WEEK, "from": start}
            )
            codes = {error["extensions"]["errorCode"] for error in answer["errors"]}
            self.assertEqual(codes, {"KT-CT-1609"})
        for start in ("2026-01-01T00:00:00Z", "2026-01-01T00:00:00+0900", "2025-12-31T15:00:00.5+00:00"):
            self.assertNotIn(
                "errors",
                self.ask("HalfHourlyReadings", accountNumber=self.account, activeFrom=PAST, **{**WEEK, "from": start}),
            )

    def test_an_invalid_query_is_refused_whole(self):
        answer = self.client.ask("{ viewer { noSuchField } }")
        self.assertIn("noSuchField", answer["errors"][0]["message"])
        self.assertNotIn("data", answer)
        self.assertEqual(self.client.send("{ viewer { id")[0], 200)
        self.assertEqual(self.client.post(self.url, {"nothing": 1}, {"Content-Type": "application/json"})[0], 400)
        self.assertEqual(self.client.get(self.url)[0], 405)


class Refusals(KrakenCase):
    def test_another_ones_account(self):
        for number in (ACCOUNTS[BUSINESS], "A-00000000"):
            self.assertEqual(
                self.code_of(self.ask("AccountSummary", accountNumber=number), ["account"]), ("KT-CT-4177", "AUTHORIZATION")
            )
        answer = self.ask("BillCharges", accountNumber=ACCOUNTS[BUSINESS], billingDocumentIdentifier="x")
        self.assertEqual(self.code_of(answer, ["charges"]), ("KT-CT-4177", "AUTHORIZATION"))

    def test_contract_details(self):
        text = '{ account(accountNumber: "%s") { properties { electricitySupplyPoints { spin %s } } } }'
        answer = self.client.ask(text % (self.account, "contractedCapacityOld"))
        path = ["account", "properties", 0, "electricitySupplyPoints", 0, "contractedCapacityOld"]
        self.assertEqual(self.code_of(answer, path), ("KT-CT-4501", "AUTHORIZATION"))
        self.assertIsNone(answer["data"]["account"]["properties"][0]["electricitySupplyPoints"][0]["contractedCapacityOld"])
        self.assertNotIn("errors", self.client.ask(text % (self.account, "supplyPeriods { id }")))

    def test_supply_periods_below_the_viewer(self):
        text = (
            "{ viewer { accounts { ... on Account { properties { electricitySupplyPoints {"
            " spin supplyPeriods { id } } } } } } }"
        )
        self.assertEqual(self.code_of(self.client.ask(text)), ("KT-CT-4501", "AUTHORIZATION"))

    def test_products_of_the_market(self):
        answer = self.client.ask('{ availableProducts(marketName: "JPN_ELECTRICITY") { code } }')
        self.assertEqual(self.code_of(answer, ["availableProducts"]), ("KT-CT-1111", "AUTHORIZATION"))

    def test_what_is_not_served_is_switched_off_or_null(self):
        answer = self.client.ask('{ validateGpin(gpin: "1") { __typename } }')
        self.assertEqual(self.code_of(answer), ("KT-CT-1113", "AUTHORIZATION"))
        self.assertIsNone(answer["data"])
        self.assertIsNone(self.client.ask("{ consentTypes { code } }")["data"]["consentTypes"])

    def test_answers_by_argument(self):
        code = '{ domesticJoiningRewardScheme(code: "%s") { code } }'
        self.assertIsNotNone(self.client.ask(code % "WELCOME26")["data"]["domesticJoiningRewardScheme"])
        self.assertIsNone(self.client.ask(code % "NONE")["data"]["domesticJoiningRewardScheme"])
        campaigns = '{ campaigns(accountNumber: "%s", first: 5) { totalCount } }'
        self.assertEqual(self.client.ask(campaigns % self.account)["data"]["campaigns"]["totalCount"], 2)
        self.assertEqual(self.code_of(self.client.ask(campaigns % "A-00000000")), ("KT-CT-4177", "AUTHORIZATION"))
        self.assertEqual(self.code_of(self.client.ask('{ call(id: "1") { id } }')), ("KT-CT-11802", "NOT_FOUND"))
        self.assertEqual(self.code_of(self.client.ask("{ inkConversation { id } }")), ("KT-CT-7617", "VALIDATION"))

    def test_account_transactions_are_empty_and_the_ledgers_are_not(self):
        text = (
            '{ account(accountNumber: "%s") { transactions(first: 5) { totalCount }'
            " ledgers { transactions(first: 5, orderBy: POSTED_DATE_ASC) { totalCount edges { node { __typename postedDate } } } } } }"
        )
        account = self.client.ask(text % self.account)["data"]["account"]
        self.assertEqual(account["transactions"]["totalCount"], 0)
        self.assertEqual(account["ledgers"][0]["transactions"]["totalCount"], 70)
        self.assertEqual(account["ledgers"][0]["transactions"]["edges"][0]["node"]["postedDate"], "2023-10-16")


class Documents(KrakenCase):
    def address(self):
        identity = self.data("Bills", accountNumber=self.account, first=1)["account"]["bills"]["edges"][0]["node"]["id"]
        bill = self.data("BillAttachments", accountNumber=self.account, billId=identity, first=5)["account"]["bill"]
        return bill["attachments"]["edges"][0]["node"]

    def test_the_document_is_a_pdf_that_names_the_bill(self):
        status, headers, content = self.client.get(self.address()["temporaryUrl"])
        self.assertEqual((status, headers["Content-Type"]), (200, "application/pdf"))
        self.assertTrue(content.startswith(b"%PDF-1.4") and content.endswith(b"%%EOF\n"))
        for text in (b"410036", b"2026-08-12", b"2026-09-11", b"JPY 13,443"):
            self.assertIn(text, content)
        table = int(content.split(b"startxref\n")[1].split()[0])
        self.assertEqual(content[table : table + 4], b"xref")

    def test_the_address_lives_for_an_hour(self):
        node = self.address()
        self.assertEqual(node["temporaryUrlExpiresAt"], "2026-09-20T06:05:00+00:00")
        self.assertEqual(self.client.get(node["temporaryUrl"] + "0")[0], 403)
        self.client.control("/_clock", advance=3600)
        self.assertEqual(self.client.get(node["temporaryUrl"])[0], 403)


if __name__ == "__main__":
    unittest.main()
