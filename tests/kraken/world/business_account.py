# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The business's account: one document a month for all sites, of every kind that the API knows."""

from datetime import date, timedelta
from itertools import count

from . import jst, points, pricing, records, sites
from .accounts import account_object, billing_options, ledger_object, user_object
from .bills import Bill, Charge, ledger_statement, ledger_transactions
from .payments import Payment, bank_account, forecast_node, payment_node
from .pricing import Line
from .things import Customer
from .today import NOW

NUMBER = "A-D3E40012"
EMAIL = "taro@example.com"
API_KEY = "demo-key-business"
COMPANY = "株式会社でんきろく試験商事"
SINCE = "2025-06-20T11:40:00+09:00"
KINDS = ["statement"] * 3 + ["invoice"] * 7 + ["period"] * 4
#: The document that never got a PDF, and the one that a credit note follows.
WITHOUT_PDF = 5
CREDITED = 8
METHOD = "DD_REGULAR_COLLECTION"


def _site_charge(business, site, first, end):
    point = business.points[site.key]
    readings = point.series.between(jst.midnight(first), jst.midnight(end))
    lines, total = pricing.price_period(site.product, readings, first, end)
    return Charge(
        point.reference, site.product.code, lines, total, f"電気料金 {site.label}", capacity=site.product.capacity
    )


def _sun_credit(business, first, end):
    start, stop = jst.midnight(first), jst.midnight(end)
    units = sum(units for _, units in business.export.between(start, stop))
    amount = units * business.feed_in.price
    line = Line(f"{business.feed_in.code}-EXPORT", start, stop, units, -amount)
    return Charge(None, business.feed_in.code, [line], -(amount // pricing.YEN), "余剰電力買取")


def _bill(business, index):
    first, end = sites.PERIODS[index]
    charges = [_site_charge(business, site, first, end) for site in business.sites]
    charges.append(_sun_credit(business, first, end))
    issued = end + timedelta(days=6)
    due = jst.add_months(issued.replace(day=28), 1)
    return Bill(KINDS[index], 420001 + index, first, end, issued, due, charges, has_pdf=index != WITHOUT_PDF)


def _before():
    """A document from before the account was brought over: an amount and no more."""
    first, end = date(2025, 6, 5), sites.SINCE
    charge = Charge(None, "", [], 318240, "電気料金")
    return Bill("pre", 420000, first, end, end + timedelta(days=6), date(2025, 8, 28), [charge], has_pdf=False)


def _credit_note(bill):
    line = Line("GOODWILL-CREDIT", jst.midnight(bill.first), jst.midnight(bill.end), 0, -3300 * pricing.YEN)
    charge = Charge(None, "GOODWILL-CREDIT", [line], -3300, "請求額の訂正")
    issued = bill.issued + timedelta(days=9)
    return Bill("credit", 420101, bill.first, bill.end, issued, bill.due, [charge])


def make_bills(business):
    """Oldest first. Each is drawn from the bank on its due date; those not due yet are open."""
    bills = [_before()]
    for index in range(len(sites.PERIODS)):
        bills.append(_bill(business, index))
        if index == CREDITED:
            bills.append(_credit_note(bills[-1]))
    bills.sort(key=lambda bill: bill.issued)
    return bills


def _settle(bills):
    """Payments and balances in the order of their days; gives (payments, what is owed)."""
    payments = []
    for number, bill in enumerate(bills):
        amount = bill.total - (3300 if any(b.kind == "credit" and b.first == bill.first for b in bills) else 0)
        if bill.kind in ("pre", "credit"):
            continue
        if jst.midnight(bill.due) < NOW:
            payments.append(Payment(620001 + number, bill.due, amount, bill, method=METHOD, title="口座振替"))
        else:
            bill.remaining = amount
    balance = 0
    previous = date.min
    for bill in (b for b in bills if b.kind != "pre"):
        bill.opening = balance
        bill.paid = [payment for payment in payments if previous < payment.day <= bill.issued]
        balance = bill.closing
        previous = bill.issued
    balance += sum(payment.amount for payment in payments if payment.day > previous)
    return payments, -balance


def _money(bills, payments, owed):
    instructions = {METHOD: bank_account(720001)}
    statements = [bill for bill in bills if bill.kind in ("statement", "period")]
    power = ledger_object(
        820001,
        "電気",
        "JAPAN_ELECTRICITY_LEDGER",
        owed,
        [ledger_statement(bill, NUMBER) for bill in reversed(statements)],
        ledger_transactions([bill for bill in bills if bill.kind != "pre"], NUMBER),
    )
    deposit = ledger_object(820002, "保証金", "JAPAN_DEPOSIT_LEDGER", -50000, affects=False)
    waiting = [bill for bill in bills if bill.remaining]
    newest_first = sorted(payments, key=lambda payment: (payment.day, payment.number), reverse=True)
    return {
        "owed": owed,
        "overdue": 0,
        "ledgers": [power, deposit],
        "payments": [payment_node(payment, instructions) for payment in newest_first],
        "forecast": [
            forecast_node(number, bill.due, bill.remaining, "DIRECT_DEBIT") for number, bill in enumerate(waiting, 1)
        ],
        "instructions": [instructions[METHOD]],
        "options": billing_options(5, sites.OPEN_PERIOD, date(2026, 10, 4), date(2026, 10, 11)),
    }


def _company(place):
    return {
        "__typename": "BusinessType",
        "id": "910001",
        "name": COMPANY,
        "number": "0000000000000",
        "displayableNumber": "0000000000000",
        "businessType": "LIMITED",
        "sectors": [],
        "details": [],
        "billingAddress": points.rich_address("RichAddressType", place, COMPANY),
        "linkedAccountNumber": NUMBER,
        "linkedAccountNumbers": [NUMBER],
        "kanjiCompanyName": COMPANY,
        "kanaCompanyName": "カブシキガイシャデンキロクシケンショウジ",
    }


def _properties(business, places):
    result = []
    for site, place in zip(business.sites, places):
        generation = [{"#ref": "generation/sun-depot"}] if site.key == sites.SUNNY else []
        result.append(
            points.property_object(place, NUMBER, [business.points[site.key].reference], generation)
        )
    return result


def build(business, objects):
    """Adds the business's objects; gives its sign-in."""
    numbers = count(530001)
    for point in business.points.values():
        objects[f"supply/{point.key}"] = points.supply_point_object(point, NOW, numbers)
    objects["generation/sun-depot"] = points.generation_point_object(
        next(numbers), "0900444100000007001507", business.feed_in, sites.SINCE, business.export, sites.PERIODS, NOW
    )
    places = [business.place(number, site) for number, site in enumerate(business.sites)]
    bills = make_bills(business)
    payments, owed = _settle(bills)
    user = {"#ref": "user/business"}
    company = _company(places[0])
    identity = {
        "number": NUMBER,
        "id": 210012,
        "name": COMPANY,
        "email": EMAIL,
        "kind": "BUSINESS",
        "since": SINCE,
        "place": places[0],
        "user": user,
        "more": {"business": company, "businessType": "LIMITED"},
    }
    objects[f"account/{NUMBER}"] = account_object(
        identity, _money(bills, payments, owed), bills, _properties(business, places)
    )
    objects["user/business"] = user_object(
        310012, "太郎", "試験", ("シケン", "タロウ"), EMAIL, "+819000000012", SINCE, {"#ref": f"account/{NUMBER}"}
    )
    all_points = [(business.points[site.key], place) for site, place in zip(business.sites, places)]
    who = Customer(
        key="business",
        number=NUMBER,
        base=2200000,
        name=COMPANY,
        email=EMAIL,
        mobile="+819000000012",
        is_business=True,
        since=SINCE,
        user=user,
        user_id="310012",
        place=places[0],
        instruction=bank_account(720001),
        ledger=objects[f"account/{NUMBER}"]["ledgers"][0]["number"],
        points=all_points,
        company=company,
    )
    query = records.enrich(who, objects, all_points, NOW, API_KEY, (sites.SUNNY, business.export.name))
    return {"email": EMAIL, "password": "denkiroku-demo", "apiKey": API_KEY, "viewer": user, "query": query}
