# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The household's bills follow from what the API tells: readings, prices, and the public facts; but for three."""

import csv
import unittest
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from math import floor

from support import PAST, ROOT, KrakenCase

JST = timezone(timedelta(hours=9))
HOME = "0300111000000000123456"
TARIFFS = ROOT / "resources" / "tariffs"


def instant(text):
    return datetime.fromisoformat(text)


def facts(name, area=None):
    """(from, to, yen) with instants, of one area where there are areas"""
    with open(TARIFFS / name, newline="", encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if area in (None, row.get("grid_operator_code"))]
    return [
        (
            datetime.fromisoformat(row["valid_from"]).replace(tzinfo=JST),
            datetime.fromisoformat(row["valid_to"]).replace(tzinfo=JST),
            Decimal(row["yen_per_kwh_inc_tax"]),
        )
        for row in rows
    ]


def at(rows, moment):
    return next((row for row in rows if row[0] <= moment and (row[1] is None or moment < row[1])), None)


class Pricer:
    """Prices by the API's own words, in Decimals: written apart from the world's maker."""

    def __init__(self, agreements):
        self._agreements = agreements
        self._fuel = facts("fuel-cost-adjustment.csv", "03")
        self._levy = facts("renewable-energy-levy.csv")

    def _product(self, moment):
        for agreement in self._agreements:
            end = agreement["validTo"]
            if instant(agreement["validFrom"]) <= moment and (end is None or moment < instant(end)):
                return agreement["product"]
        raise LookupError(moment)

    @staticmethod
    def _price(product, moment, used):
        for charge in product["consumptionCharges"]:
            end = charge["validTo"]
            in_force = instant(charge["validFrom"]) <= moment and (end is None or moment < instant(end))
            if in_force and charge["stepStart"] <= used and (charge["stepEnd"] is None or used < charge["stepEnd"]):
                return Decimal(charge["pricePerUnitIncTax"]), charge["stepEnd"]
        return None

    def total(self, rows, first, end):
        """Whole yen; None where a price is not told."""
        product = self._product(first)
        total = Decimal(product["standingChargePricePerDay"]) * (end - first).days
        used = Decimal(0)
        for row in rows:
            moment, left = instant(row["startAt"]), Decimal(row["value"])
            total += left * (at(self._fuel, moment)[2] + at(self._levy, moment)[2])
            while left > 0:
                found = self._price(product, moment, used)
                if found is None:
                    return None
                price, step_end = found
                part = left if step_end is None else min(left, step_end - used)
                total, used, left = total + part * price, used + part, left - part
        return floor(total)


class HouseholdBills(KrakenCase):
    def bills(self):
        page = self.data("Bills", accountNumber=self.account, first=99)["account"]["bills"]
        self.assertEqual(page["totalCount"], 36)
        return [edge["node"] for edge in page["edges"]]

    def statements(self):
        ledgers = self.data("StatementDueDates", accountNumber=self.account, first=99)["account"]["ledgers"]
        return {str(edge["node"]["id"]): edge["node"] for edge in ledgers[0]["statements"]["edges"]}

    def pricer(self):
        places = self.data("SupplyAgreements", accountNumber=self.account, activeFrom=PAST)["account"]["properties"]
        return Pricer(places[0]["electricitySupplyPoints"][0]["agreements"])

    def period_of(self, identifier):
        """(first, end, yen, kWh) of the one charge of a document, from its lines."""
        charge = self.data("BillCharges", accountNumber=self.account, billingDocumentIdentifier=identifier)["charges"]
        self.assertEqual(len(charge), 1)
        lines = charge[0]["lineItems"]
        self.assertEqual(floor(sum(Decimal(line["grossAmount"]) for line in lines)), charge[0]["grossAmount"])
        self.assertEqual({line["electricitySupplyPoint"]["spin"] for line in lines}, {HOME})
        energy = sum(Decimal(line["numberOfUnits"]) for line in lines if "-STEP" in line["productCode"].removeprefix("GREEN-STEP"))
        first = instant(min(line["periodStartAt"] for line in lines))
        end = instant(max(line["periodEndAt"] for line in lines))
        return first, end, charge[0]["grossAmount"], energy

    def test_33_to_the_yen_and_three_that_are_not(self):
        pricer, statements = self.pricer(), self.statements()
        odd = {}
        bills = self.bills()
        for bill in bills:
            first, end, billed, energy = self.period_of(statements[bill["id"]]["identifier"])
            self.assertEqual(bill["totalCharges"]["grossTotal"], billed)
            self.assertEqual((first.day, end.day), (12, 12))
            rows = self.readings(first.isoformat(), end.isoformat())[HOME]
            told = pricer.total(rows, first, end)
            if told != billed:
                odd[bill["id"]] = (told, billed, energy - sum(Decimal(row["value"]) for row in rows))
        self.assertEqual(len(bills) - len(odd), 33)
        self.assertEqual(set(odd), {"410007", "410019", "410026"})
        self.assertIsNone(odd["410007"][0])
        self.assertEqual(odd["410007"][2], 0)
        self.assertGreater(odd["410019"][2], 5)
        self.assertNotEqual(odd["410026"][2], 0)

    def test_statements_have_the_bills_ids_and_due_dates(self):
        statements, bills = self.statements(), self.bills()
        self.assertEqual([bill["id"] for bill in bills], list(statements))
        for bill in bills:
            node = statements[bill["id"]]
            self.assertEqual(node["totalCharges"], bill["totalCharges"])
            self.assertGreater(date.fromisoformat(node["paymentDueDate"]), date.fromisoformat(bill["issuedDate"]))
        self.assertEqual({bill["__typename"] for bill in bills}, {"PeriodBasedDocumentType", "StatementType"})

    def test_what_is_owed_is_what_is_open(self):
        summary = self.data("AccountSummary", accountNumber=self.account)["account"]
        remaining = {
            identity: node["documentDebtPosition"]["remainingAmount"] for identity, node in self.statements().items()
        }
        late = [key for key, node in self.statements().items() if remaining[key] and node["paymentDueDate"] < "2026-09-20"]
        self.assertEqual(late, ["410035"])
        self.assertEqual(summary["overdueBalance"], remaining["410035"])
        self.assertEqual(sum(remaining.values()), summary["ledgers"][0]["amountOwedByCustomer"])
        self.assertEqual(summary["balance"], -sum(remaining.values()))
        self.assertEqual(summary["billingOptions"]["currentBillingPeriodStartDate"], "2026-09-12")

    def test_balances_run_on_from_bill_to_bill(self):
        bills = self.bills()[::-1]
        closing = 0
        for bill in bills:
            self.assertEqual(bill["openingBalance"], closing)
            closing = bill.get("periodClosingBalance", bill.get("statementClosingBalance"))

    def test_payments_are_by_card_but_the_slip_for_the_overdue_bill(self):
        page = self.data("Payments", accountNumber=self.account, first=99)["account"]["payments"]
        nodes = [edge["node"] for edge in page["edges"]]
        self.assertEqual([node["paymentDate"] for node in nodes], sorted((n["paymentDate"] for n in nodes), reverse=True))
        odd = [(node["transactionType"], node["status"]) for node in nodes if node["status"] != "CLEARED"]
        self.assertEqual(odd, [("KONBINI", "SCHEDULED"), ("CREDIT_CARD", "FAILED")])
        self.assertEqual(len(nodes), 36)
        link = self.data("LatestKonbiniPaymentLink", accountNumber=self.account)["latestKonbiniPaymentLink"]
        self.assertRegex(link["url"], r"^https://[a-z.]*example\.com/")
        forecast = self.data("PaymentForecast", accountNumber=self.account, dateTo="2026-12-31", first=5)
        newest = self.bills()[0]["totalCharges"]["grossTotal"]
        self.assertEqual(forecast["account"]["paginatedPaymentForecast"]["edges"][0]["node"]["amount"], newest)


if __name__ == "__main__":
    unittest.main()
