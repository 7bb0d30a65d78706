# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The household's account: 36 bills, what was paid, what is overdue."""

from datetime import date, timedelta
from itertools import count

from . import home, points, records
from .accounts import account_object, billing_options, ledger_object, user_object
from .bills import Bill, Charge, ledger_statement, ledger_transactions
from .payments import Payment, card, forecast_node, konbini, payment_node
from .things import Customer
from .today import NOW

NUMBER = "A-D3E40001"
OLD_NUMBER = "A-D3E40000"
EMAIL = "hanako@example.com"
API_KEY = "demo-key-household"
SINCE = "2022-10-01T10:15:00+09:00"
#: Documents whose own dates are not the reading period's, as the real ones are now and then.
ODD_DATES = (7, 20, 33)
STATEMENTS_OF_THE_OLD_KIND = 12
OVERDUE = home.BILLS - 2
KONBINI_DAY = date(2026, 9, 30)


def _bill(index, household):
    first, end = home.PERIODS[index]
    lines, total = household.price_billed(first, end)
    product = household.home.agreements[0 if end <= home.SWITCHED else 1][0]
    charge = Charge(
        household.home.reference, product.code, lines, total, "電気料金", capacity=product.capacity
    )
    issued = end + timedelta(days=4)
    odd = (first - timedelta(days=1), issued + timedelta(days=1)) if index in ODD_DATES else None
    kind = "statement" if index < STATEMENTS_OF_THE_OLD_KIND else "period"
    return Bill(kind, 410001 + index, first, end, issued, issued.replace(day=27), [charge], odd)


def make_bills(household):
    """Oldest first, with opening balances and payments: each is paid by card on its due date, but the last two."""
    bills, payments = [], []
    owed = 0
    for index in range(home.BILLS):
        bill = _bill(index, household)
        bill.opening = -owed
        if bills and index - 1 != OVERDUE:
            previous = bills[-1]
            payment = Payment(610001 + index, previous.due, previous.total, previous)
            bill.paid = [payment]
            payments.append(payment)
        owed = -bill.closing
        bills.append(bill)
    for bill in bills[OVERDUE:]:
        bill.remaining = bill.total
    return bills, payments, owed


def _all_payments(bills, payments):
    late = bills[OVERDUE]
    failed = Payment(610101, late.due, late.total, late, status="FAILED")
    slip = Payment(610102, KONBINI_DAY, late.total, late, "SCHEDULED", "KONBINI", "コンビニ支払い")
    return sorted(payments + [failed, slip], key=lambda payment: (payment.day, payment.number), reverse=True)


def _money(bills, payments, owed):
    instructions = {"CREDIT_CARD": card(710001), "KONBINI": konbini(710002)}
    late, newest = bills[OVERDUE], bills[-1]
    ledger = ledger_object(
        810001,
        "電気",
        "JAPAN_ELECTRICITY_LEDGER",
        owed,
        [ledger_statement(bill, NUMBER) for bill in reversed(bills)],
        ledger_transactions(bills, NUMBER),
    )
    forecast = [forecast_node(1, newest.due, newest.total, "CARD_PAYMENT")]
    return {
        "owed": owed,
        "overdue": late.total,
        "ledgers": [ledger],
        "payments": [payment_node(payment, instructions) for payment in _all_payments(bills, payments)],
        "forecast": forecast,
        "instructions": [instructions["CREDIT_CARD"]],
        "options": billing_options(12, home.OPEN_PERIOD, date(2026, 10, 11), date(2026, 10, 16)),
        "konbini": {
            "__typename": "LatestKonbiniPaymentURL",
            "url": "https://konbini.example.com/slip/D3E40001-610102",
            "paymentDate": KONBINI_DAY.isoformat(),
        },
    }


def build(household, objects):
    """Adds the household's objects; gives its sign-in."""
    numbers = count(520001)
    for point in (household.home, household.old):
        objects[f"supply/{point.key}"] = points.supply_point_object(point, NOW, numbers)
    here, before = home.places()
    bills, payments, owed = make_bills(household)
    user = {"#ref": "user/household"}
    identity = {
        "number": NUMBER,
        "id": 210001,
        "name": "試験 花子",
        "email": EMAIL,
        "kind": "DOMESTIC",
        "since": SINCE,
        "place": here,
        "user": user,
    }
    objects[f"account/{NUMBER}"] = account_object(
        identity,
        _money(bills, payments, owed),
        bills,
        [
            points.property_object(here, NUMBER, [household.home.reference]),
            points.property_object(before, OLD_NUMBER, [household.old.reference]),
        ],
    )
    objects["user/household"] = user_object(
        310001, "花子", "試験", ("シケン", "ハナコ"), EMAIL, "+819000000001", SINCE, {"#ref": f"account/{NUMBER}"}
    )
    who = Customer(
        key="household",
        number=NUMBER,
        base=2100000,
        name="試験 花子",
        email=EMAIL,
        mobile="+819000000001",
        is_business=False,
        since=SINCE,
        user=user,
        user_id="310001",
        place=here,
        instruction=card(710001),
        ledger=objects[f"account/{NUMBER}"]["ledgers"][0]["number"],
        points=[(household.home, here)],
    )
    past_too = [(household.home, here), (household.old, before)]
    query = records.enrich(who, objects, past_too, NOW, API_KEY)
    return {"email": EMAIL, "password": "denkiroku-demo", "apiKey": API_KEY, "viewer": user, "query": query}
