# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every operation answers for both customers, without an error and with something in it; the readings are whole."""

import unittest
from decimal import Decimal

from support import BUSINESS, PAST, ROOT, TEXTS, KrakenCase

import gql
import shape
import variables
from client import is_auth
from tour import Tour

HOME = "0300111000000000123456"
OLD = "0300222000000000654321"


class Operations(KrakenCase):
    #: Operations that this customer has nothing for.
    empty = {"Business", "BusinessContract", "BusinessContractTerms", "BusinessPaymentMethods"}

    def test_every_operation_answers(self):
        folder = ROOT / "api" / "schema"
        schemas = {False: gql.load_schema(folder / "oejp.graphql"), True: gql.load_schema(folder / "oejp-auth.graphql")}
        full = {}

        def ask(name, given):
            text = TEXTS[name]
            answer = self.client.for_text(text).ask(text, given, name)
            codes = [error["extensions"]["errorCode"] for error in answer.get("errors", [])]
            self.assertEqual(codes, [], name)
            self.assertEqual(shape.problems(schemas[is_auth(text)], text, answer["data"], name), [])
            full[name] = full.get(name, False) or all(value not in (None, [], {}) for value in answer["data"].values())
            return answer["data"]

        Tour(ask).run(list(TEXTS))
        for name, given in variables.of(self.who).items():
            ask(name, given)
        self.assertEqual(set(full), set(TEXTS) - {"ObtainKrakenToken"})
        self.assertEqual({name for name, value in full.items() if not value}, self.empty)


class BusinessOperations(Operations):
    who = BUSINESS
    empty = {"DunningProcess", "LatestKonbiniPaymentLink"}

    def test_twelve_sites_in_four_areas(self):
        places = self.data("SupplyAgreements", accountNumber=self.account, activeFrom=PAST)["account"]["properties"]
        points = [point for place in places for point in place["electricitySupplyPoints"]]
        self.assertEqual(len(places), 12)
        self.assertEqual({point["spin"][:2] for point in points}, {"01", "03", "06", "09"})
        self.assertTrue(all(len(point["spin"]) == 22 for point in points))
        self.assertEqual(len({point["spin"] for point in points}), 12)

    def test_the_sun_is_sold_by_day(self):
        data = self.data(
            "HalfHourlyExports",
            accountNumber=self.account,
            activeFrom=PAST,
            **{"from": "2026-08-01T00:00:00+09:00", "to": "2026-08-02T00:00:00+09:00"},
        )
        rows = [
            point["halfHourlyReadings"]
            for place in data["account"]["properties"]
            for point in place["electricityGenerationPoints"]
        ]
        self.assertEqual(len(rows), 1)
        values = [Decimal(row["value"]) for row in rows[0]]
        self.assertEqual(len(values), 48)
        self.assertEqual(max(values[:8]), 0)
        self.assertGreater(values[24], 1)

    def test_bills_are_of_every_kind(self):
        page = self.data("Bills", accountNumber=self.account, first=50)["account"]["bills"]
        kinds = [edge["node"]["__typename"] for edge in page["edges"]]
        self.assertEqual(
            set(kinds), {"StatementType", "InvoiceType", "PeriodBasedDocumentType", "PreKrakenBillType"}
        )
        self.assertIn("CREDIT_NOTE", [edge["node"]["billType"] for edge in page["edges"]])

    def test_the_newest_amounts_are_those_of_their_charges(self):
        page = self.data("Bills", accountNumber=self.account, first=4)["account"]["bills"]
        for edge in page["edges"]:
            node = edge["node"]
            charges = self.data(
                "BillCharges",
                accountNumber=self.account,
                billingDocumentIdentifier=node["periodIdentifier"],
            )["charges"]
            self.assertEqual(len(charges), 13)
            net = node["totalCharges"]["grossTotal"] - node["totalCredits"]["grossTotal"]
            self.assertEqual(sum(charge["grossAmount"] for charge in charges), net)


class Readings(KrakenCase):
    def test_january_is_whole(self):
        rows = self.readings("2026-01-01T00:00:00+09:00", "2026-02-01T00:00:00+09:00")
        self.assertEqual(len(rows[HOME]), 1488)
        self.assertEqual(rows[HOME][0]["startAt"], "2025-12-31T15:00:00+00:00")
        self.assertEqual(rows[HOME][-1]["endAt"], "2026-01-31T15:00:00+00:00")
        self.assertEqual(len({row["startAt"] for row in rows[HOME]}), 1488)
        self.assertEqual(rows[OLD], [])

    def test_of_two_months_the_newest_1488_come(self):
        rows = self.readings("2025-12-01T00:00:00+09:00", "2026-02-01T00:00:00+09:00")[HOME]
        self.assertEqual(rows, self.readings("2026-01-01T00:00:00+09:00", "2026-02-01T00:00:00+09:00")[HOME])

    def test_the_bounds_are_half_open(self):
        rows = self.readings("2026-01-01T00:00:00+09:00", "2026-01-01T01:00:00+09:00")[HOME]
        self.assertEqual([row["startAt"][11:16] for row in rows], ["15:00", "15:30"])
        rows = self.readings("2026-01-01T00:00:01+09:00", "2026-01-01T01:00:01+09:00")[HOME]
        self.assertEqual([row["startAt"][11:16] for row in rows], ["15:30", "16:00"])

    def test_today_ends_five_hours_ago_and_one_day_is_late(self):
        rows = self.readings("2026-09-17T00:00:00+09:00", "2026-09-21T00:00:00+09:00")[HOME]
        self.assertEqual(rows[-1]["startAt"], "2026-09-19T23:30:00+00:00")
        self.assertEqual(len(rows), 48 + 48 + 18)
        self.assertEqual({row["version"] for row in rows}, {"DAILY"})

    def test_one_stretch_is_missing_and_one_day_corrected(self):
        rows = self.readings("2025-03-18T00:00:00+09:00", "2025-03-21T00:00:00+09:00")[HOME]
        self.assertEqual(len(rows), 18 + 13)
        rows = self.readings("2025-10-20T00:00:00+09:00", "2025-10-23T00:00:00+09:00")[HOME]
        versions = [row["version"] for row in rows]
        self.assertEqual(versions, ["MONTHLY"] * 48 + ["UPDATED"] * 48 + ["MONTHLY"] * 48)

    def test_the_old_address_has_readings_until_the_move(self):
        rows = self.readings("2023-09-11T00:00:00+09:00", "2023-09-13T00:00:00+09:00")
        self.assertEqual((len(rows[OLD]), len(rows[HOME])), (48, 48))
        self.assertEqual(rows[OLD][-1]["endAt"], rows[HOME][0]["startAt"])
        places = self.data("Properties", accountNumber=self.account, activeFrom="2026-09-20T00:00:00+09:00")
        self.assertEqual(len(places["account"]["properties"]), 1)
        places = self.data("Properties", accountNumber=self.account, activeFrom=PAST)["account"]["properties"]
        self.assertEqual(places[1]["electricitySupplyPoints"][0]["status"], "OFF_SUPPLY")
        self.assertIsNotNone(places[1]["occupancyPeriods"][0]["effectiveTo"])

    def test_three_years_have_seasons_and_evenings(self):
        by_month = {}
        for month in ("2025-01", "2025-05", "2025-08"):
            rows = self.readings(f"{month}-01T00:00:00+09:00", f"{month}-29T00:00:00+09:00")[HOME]
            by_month[month] = [Decimal(row["value"]) for row in rows]
        totals = {month: sum(values) for month, values in by_month.items()}
        self.assertGreater(totals["2025-01"], totals["2025-05"] * Decimal("1.3"))
        self.assertGreater(totals["2025-08"], totals["2025-05"] * Decimal("1.2"))
        may = by_month["2025-05"]
        self.assertGreater(sum(may[38::48]), sum(may[6::48]) * 2)


if __name__ == "__main__":
    unittest.main()
