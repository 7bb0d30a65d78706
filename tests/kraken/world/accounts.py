# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Accounts and users as the API's objects."""

from . import bills as bill_objects
from .points import rich_address


def connection(typename, nodes):
    return {"#connection": typename, "nodes": nodes}


def user_object(number, given, family, kana, email, mobile, since, account_reference):
    return {
        "__typename": "AccountUser",
        "id": str(number),
        "number": f"U-{number:08X}",
        "givenName": given,
        "familyName": family,
        "fullName": f"{family} {given}",
        "displayName": f"{family} {given}",
        "preferredName": None,
        "email": email,
        "mobile": mobile,
        "landline": "",
        "isDeceased": False,
        "isActive": True,
        "liveSecretKey": None,
        "createdAt": since,
        "accounts": [account_reference],
        "details": [],
        "permissions": [],
        "consents": [],
        "externalIdAccountLinks": [],
        "portfolioIds": [],
        "alternativePhoneNumbers": [],
        "accountUserMeta": {
            "__typename": "AccountUserMeta",
            "kanjiGivenName": given,
            "kanjiFamilyName": family,
            "kanaGivenName": kana[1],
            "kanaFamilyName": kana[0],
        },
    }


def ledger_object(number, name, kind, owed, statements=(), transactions=(), affects=True):
    return {
        "__typename": "LedgerType",
        "id": str(number),
        "name": name,
        "number": f"L-{number:08X}",
        "ledgerType": kind,
        "balance": -owed,
        "amountOwedByCustomer": owed,
        "affectsAccountBalance": affects,
        "acceptsPayments": True,
        "supportsStatements": True,
        "supportsInvoices": True,
        "statements": connection("StatementBillingDocumentConnectionTypeConnection", list(statements)),
        "transactions": connection("TransactionConnectionTypeConnection", list(transactions)),
    }


def _billing_address(place):
    return {
        "billingAddress": place.address(),
        "billingAddressLine1": place.lines[0],
        "billingAddressLine2": place.lines[1],
        "billingAddressPostcode": place.postcode,
        "billingCountryCode": "JP",
        "splitBillingAddress": list(place.lines),
        "address": rich_address("RichAddressType", place),
    }


def _money_fields(money):
    return {
        "balance": -money["owed"],
        "#balanceAllLedgers": sum(ledger["balance"] for ledger in money["ledgers"]),
        "overdueBalance": money["overdue"],
        "ledgers": money["ledgers"],
        "canRequestRefund": False,
        "payments": connection("AccountPaymentConnectionTypeConnection", money["payments"]),
        "paymentForecast": money["forecast"],
        "paginatedPaymentForecast": connection("PaymentForecastConnectionTypeConnection", money["forecast"]),
        "paymentInstructions": connection("PaymentInstructionConnectionTypeConnection", money["instructions"]),
        "transactions": connection("TransactionConnectionTypeConnection", []),
        "billingOptions": money["options"],
        "#konbini": money.get("konbini"),
    }


def _bill_fields(bills, number):
    newest_first = sorted(bills, key=lambda bill: (bill.issued, bill.number), reverse=True)
    nodes = [bill_objects.bill_node(bill, number) for bill in newest_first]
    return {
        "bills": connection("BillConnectionTypeConnection", nodes),
        "#charges": {bill.identifier: bill_objects.charge_objects(bill) for bill in bills if bill.kind != "pre"},
    }


def account_object(identity, money, bills, places):
    """`identity`: number, id, name, email, kind, since, place, user (reference), more; `money`: owed, overdue, ledgers,
    payments, forecast, options, konbini, instructions; `bills` oldest first."""
    return {
        "__typename": "Account",
        "id": str(identity["id"]),
        "number": identity["number"],
        "status": "ACTIVE",
        "users": [identity["user"]],
        "brand": None,
        "accountType": identity["kind"],
        "createdAt": identity["since"],
        "billingName": identity["name"],
        "billingSubName": "",
        "billingEmail": identity["email"],
        **_billing_address(identity["place"]),
        **_money_fields(money),
        **_bill_fields(bills, identity["number"]),
        "commsDeliveryPreference": "EMAIL",
        "communicationDeliveryPreference": "ONLINE",
        "references": [],
        "campaigns": [],
        "isInHardship": False,
        "consents": [],
        "customerAssets": [],
        "rewards": [],
        "properties": places,
        "hasActiveAgreement": True,
        "hasFutureAgreement": False,
        "canBeWithdrawn": False,
        "preferredLanguageForComms": "ja",
        **identity.get("more", {}),
    }


def billing_options(day, start, end, next_bill):
    return {
        "__typename": "BillingOptionsType",
        "periodStartDay": day,
        "periodLength": "MONTHLY",
        "periodLengthMultiplier": 1,
        "isFixed": False,
        "currentBillingPeriodStartDate": start.isoformat(),
        "currentBillingPeriodEndDate": end.isoformat(),
        "nextBillingDate": next_bill.isoformat(),
    }
