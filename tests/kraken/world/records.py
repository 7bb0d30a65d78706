# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Gives a customer everything that is not energy and money, and puts the shared objects where references find them."""

from . import account_records, messages, queries, schemes, supply, user_records
from .things import connection, reference


def _shared_places(objects, account, points, now):
    """The account's places as objects of their own; `points`: (SupplyPoint, Place)."""
    by_number = {str(place.number): (point, place) for point, place in points}
    references = []
    for made in account["properties"]:
        point, place = by_number[made["id"]]
        key = f"property/{place.number}"
        objects[key] = {**made, **supply.property_fields(place, point, now)}
        objects[f"network/{place.number}"] = supply.network(place)
        references.append(reference(key))
    account["properties"] = references


def _shared_agreements(objects, who, points):
    """The agreements as objects of their own; gives id -> reference."""
    found = {}
    for point, _ in points:
        made = objects[f"supply/{point.key}"]
        references = []
        for agreement in made["agreements"]:
            key = f"agreement/{agreement['id']}"
            objects[key] = agreement
            found[str(agreement["id"])] = reference(key)
            references.append(reference(key))
        made["agreements"] = references
        made.update(supply.process_fields(who, point))
    return found


def _company(who):
    if who.company:
        who.company.update(
            {
                "legalAddress": who.company["billingAddress"],
                "segmentName": "中小企業",
                "sectors": ["RETAIL"],
                "details": [{"__typename": "BusinessDetailType", "key": "employees", "value": "48"}],
                "paymentMethods": connection("PaymentInstructionConnectionTypeConnection", [who.instruction]),
            }
        )


def enrich(who, objects, points, now, api_key, export=None):
    """Adds to the account and the user in `objects`; gives the root fields of this customer's sign-in.

    `points`: every (SupplyPoint, Place), the past ones too; `export`: (key of the point that sells, its series)."""
    account, user = objects[f"account/{who.number}"], objects[f"user/{who.key}"]
    _company(who)
    _shared_places(objects, account, points, now)
    agreements = _shared_agreements(objects, who, points)
    for point, place in points:
        sold = export[1] if export and export[0] == point.key else None
        objects[f"market/{point.key}"] = supply.market_point(point, place, sold)
    for part in (account_records.payment_fields, account_records.record_fields, messages.account_fields):
        account.update(part(who))
    account.update(schemes.account_fields(who))
    account["marketSupplyAgreements"] = supply.market_agreements(who)
    for ledger in account["ledgers"]:
        ledger.update(account_records.ledger_fields(who))
    user.update(user_records.fields(who, api_key))
    portfolio = account_records.portfolio(who)
    objects[f"portfolio/{who.key}"] = portfolio
    objects[f"contribution/{who.key}"] = account_records.contribution(who)
    if portfolio["parent"]:
        objects[portfolio["parent"]["#ref"]] = account_records.portfolio_above(who)
    return queries.of(who, [place for _, place in points], account, portfolio, agreements)
