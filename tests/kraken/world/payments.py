# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Payments and how they are made, as the API's objects."""

import random
import uuid


class Payment:
    """One payment of a bill. `method`: AccountPaymentTransactionTypeChoices; `status`: AccountPaymentStatusOptions."""

    def __init__(self, number, day, amount, bill, status="CLEARED", method="CREDIT_CARD", title="クレジットカード支払い"):
        self.number = number
        self.day = day
        self.amount = amount
        self.bill = bill
        self.status = status
        self.method = method
        self.title = title


def instruction(number, kind, **more):
    return {
        "__typename": "PaymentInstructionType",
        "id": str(number),
        "status": "ACTIVE",
        "validFrom": "2023-09-12T00:00:00+09:00",
        "accountHolder": "",
        "vendor": "DEMO",
        "iban": "",
        "sortCode": "",
        "cardNumber": "",
        "instructionType": kind,
        **more,
    }


def card(number):
    return instruction(
        number,
        "CARD",
        cardPaymentNetwork="DEMO",
        cardExpiryMonth=11,
        cardExpiryYear=2027,
        cardType="CREDIT",
        cardNumber="************4242",
        maskedAccountIdentifier="************4242",
    )


def bank_account(number):
    return instruction(number, "DIRECT_DEBIT", maskedAccountIdentifier="****567", bankCode="9999", accountType="CURRENT")


def konbini(number):
    return instruction(number, "KONBINI")


def payment_node(payment, instructions):
    generator = random.Random(payment.number)
    return {
        "__typename": "AccountPaymentType",
        "id": str(payment.number),
        "amount": payment.amount,
        "paymentDate": payment.day.isoformat(),
        "reference": f"P{payment.number}",
        "transactionType": payment.method,
        "status": payment.status,
        "uuid": str(uuid.UUID(int=generator.getrandbits(128), version=4)),
        "paymentInstruction": instructions.get(payment.method),
        "surchargeAmount": 0,
        "billingDocumentIdentifier": payment.bill.identifier,
    }


def forecast_node(number, day, amount, method):
    return {
        "__typename": "PaymentForecastType",
        "paymentNumber": number,
        "date": day.isoformat(),
        "amount": amount,
        "method": method,
    }
