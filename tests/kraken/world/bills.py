# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Billing documents as the API's objects: bills, the ledger's statements, charges line by line, transactions."""

from . import jst
from .numbers import decimal_text, tax_in

LINE_TAX_DIVISOR = 11


class Charge:
    """What one supply point (or generation point: a credit, negative lines) costs in one billing document."""

    def __init__(self, point, product_code, lines, total, title, capacity=None):
        self.point = point
        self.product_code = product_code
        self.lines = lines
        self.total = total
        self.title = title
        self.capacity = capacity


class Bill:
    """`kind`: statement, period, invoice, credit or pre. Days of Tokyo, `end` excluded. `charges` hold credits too."""

    def __init__(self, kind, number, first, end, issued, due, charges, document_days=None, has_pdf=True):
        self.kind = kind
        self.number = number
        self.first = first
        self.end = end
        self.issued = issued
        self.due = due
        self.charges = charges
        self.has_pdf = has_pdf
        self.document_days = document_days or (first, end.fromordinal(end.toordinal() - 1))
        self.opening = 0
        self.paid = []
        self.remaining = 0

    @property
    def identifier(self):
        return f"{self.issued:%Y%m}-{self.number}"

    @property
    def charged(self):
        return sum(charge.total for charge in self.charges if charge.total > 0)

    @property
    def credited(self):
        return -sum(charge.total for charge in self.charges if charge.total < 0)

    @property
    def total(self):
        return self.charged - self.credited

    @property
    def closing(self):
        """A balance: negative is owed."""
        return self.opening + sum(payment.amount for payment in self.paid) - self.total


def yen_text(amount):
    return f"JPY {amount:,}"


def _totals(typename, gross):
    tax = tax_in(gross)
    return {"__typename": typename, "netTotal": gross - tax, "taxTotal": tax, "grossTotal": gross}


def _amounts(gross, tax):
    return {"__typename": "TransactionAmountType", "net": gross - tax, "tax": tax, "gross": gross}


def _common(bill, typename, bill_type):
    first, last = bill.document_days
    node = {
        "__typename": typename,
        "id": str(bill.number),
        "billType": bill_type,
        "fromDate": first.isoformat(),
        "toDate": last.isoformat(),
        "issuedDate": bill.issued.isoformat(),
        "attachments": {"#connection": "BillingAttachmentConnectionTypeConnection", "nodes": []},
        "reversalsAfterClose": "NONE",
    }
    if not bill.has_pdf:
        return {**node, "#noPdf": True}
    document = {
        "id": str(bill.number),
        "from": first.isoformat(),
        "to": last.isoformat(),
        "amount": yen_text(bill.total),
    }
    attachment = {"__typename": "BillingAttachmentType", "filename": f"{bill.identifier}.pdf", "#pdf": document}
    node["attachments"]["nodes"].append(attachment)
    return {**node, "#pdf": document}


def _transactions(bill, account_number, on_bill):
    """Newest first. `on_bill`: the short types that documents other than statements hold."""
    prefix = "Bill" if on_bill else ""
    rows = []
    for index, charge in enumerate(bill.charges):
        kind = "Charge" if charge.total >= 0 else "Credit"
        tax = tax_in(abs(charge.total))
        rows.append((f"{bill.number}{index:02}", prefix + kind, bill.issued, charge.title, abs(charge.total), tax))
    for payment in bill.paid:
        rows.append((payment.number, prefix + "Payment", payment.day, payment.title, payment.amount, 0))
    method = bill.paid[0].method if bill.paid else None
    return [_transaction(row, bill, account_number, on_bill, method) for row in rows]


def _transaction(row, bill, account_number, on_bill, method):
    number, typename, day, title, gross, tax = row
    node = {
        "__typename": typename,
        "id": str(number),
        "postedDate": day.isoformat(),
        "createdAt": jst.iso_jst(jst.at(day, 9)),
        "amounts": _amounts(gross, tax),
        "title": title,
        "note": "",
        "reasonCode": None,
    }
    if on_bill:
        return node
    more = {
        "accountNumber": account_number,
        "amount": gross,
        "isHeld": False,
        "isIssued": True,
        "billingDocumentIdentifier": bill.identifier,
        "isReversed": False,
        "hasStatement": True,
    }
    if typename == "Payment":
        more |= {"isLateFailedPayment": False, "paymentTransactionType": method}
    return node | more


def ledger_transactions(bills, account_number):
    """All of a ledger's, newest first; `bills` oldest first."""
    rows = []
    for bill in reversed(bills):
        rows += _transactions(bill, account_number, on_bill=False)
    return sorted(rows, key=lambda row: row["postedDate"], reverse=True)


def bill_node(bill, account_number):
    return _BUILDERS[bill.kind](bill, account_number)


def _statement(bill, account_number):
    return _common(bill, "StatementType", "STATEMENT") | {
        "closingBalance": bill.closing,
        "openingBalance": bill.opening,
        "isExternalBill": False,
        "#identifier": bill.identifier,
        "paymentDueDate": bill.due.isoformat(),
        "consumptionStartDate": bill.first.isoformat(),
        "consumptionEndDate": bill.end.fromordinal(bill.end.toordinal() - 1).isoformat(),
        "isFinal": False,
        "status": "CLOSED",
        "totalCharges": _totals("StatementTotalType", bill.charged),
        "totalCredits": _totals("StatementTotalType", bill.credited),
        "transactions": {
            "#connection": "TransactionConnectionTypeConnection",
            "nodes": _transactions(bill, account_number, on_bill=False),
        },
    }


def _bill_transactions(bill, account_number):
    return {
        "#connection": "BillTransactionConnectionTypeConnection",
        "nodes": _transactions(bill, account_number, on_bill=True),
    }


def _period(bill, account_number):
    return _common(bill, "PeriodBasedDocumentType", "STATEMENT") | {
        "identifier": bill.identifier,
        "totalCharges": _totals("StatementTotalType", bill.charged),
        "totalCredits": _totals("StatementTotalType", bill.credited),
        "isAnnulled": False,
        "transactions": _bill_transactions(bill, account_number),
        "openingBalance": bill.opening,
        "closingBalance": bill.closing,
        "documentDebtPosition": debt_position(bill),
        "printedCopyRequests": [],
    }


def _invoice(bill, account_number):
    return _common(bill, "InvoiceType", "CREDIT_NOTE" if bill.kind == "credit" else "INVOICE") | {
        "identifier": bill.identifier,
        "grossAmount": bill.total,
        "isAnnulled": False,
        "totalCharges": _totals("InvoiceTotalType", bill.charged),
        "totalCredits": _totals("InvoiceTotalType", bill.credited),
        "totalPayments": sum(payment.amount for payment in bill.paid),
        "transactions": _bill_transactions(bill, account_number),
    }


def _pre(bill, _account_number):
    return _common(bill, "PreKrakenBillType", "PRE_KRAKEN") | {
        "identifier": bill.identifier,
        "params": "{}",
        "grossAmount": bill.total,
    }


_BUILDERS = {"statement": _statement, "period": _period, "invoice": _invoice, "credit": _invoice, "pre": _pre}


def debt_position(bill):
    return {
        "__typename": "BillingDocumentPositionType",
        "dueDate": bill.due.isoformat(),
        "expectedAmount": bill.total,
        "remainingAmount": bill.remaining,
        "allocationIntentions": [],
        "allocations": [],
    }


def ledger_statement(bill, account_number):
    """The ledger's view of a statement; its id is the bill's."""
    return {
        "__typename": "StatementBillingDocumentType",
        "id": bill.number,
        "identifier": bill.identifier,
        "startAt": jst.iso_jst(jst.midnight(bill.first)),
        "endAt": jst.iso_jst(jst.midnight(bill.end)),
        "firstIssuedAt": jst.iso_jst(jst.at(bill.issued, 9)),
        "paymentDueDate": bill.due.isoformat(),
        "isFinal": False,
        "totalCharges": _totals("StatementTotalType", bill.charged),
        "totalCredits": _totals("StatementTotalType", bill.credited),
        "transactions": _bill_transactions(bill, account_number),
        "documentDebtPosition": debt_position(bill),
    }


def charge_objects(bill):
    """What Query.charges answers for a bill: one charge for each supply point."""
    return [_charge_object(charge) for charge in bill.charges]


def _charge_object(charge):
    return {
        "__typename": "ChargeType",
        "grossAmount": charge.total,
        "salesTaxAmount": tax_in(charge.total),
        "lineItems": [_line_object(line, charge) for line in charge.lines],
    }


def _line_object(line, charge):
    net = abs(line.amount) * 10 // LINE_TAX_DIVISOR
    node = {
        "__typename": "LineItemType",
        "supplyType": "ELECTRICITY",
        "periodStartAt": jst.iso_jst(line.start),
        "periodEndAt": jst.iso_jst(line.end),
        "numberOfUnits": line.units_text,
        "netAmount": decimal_text(net if line.amount >= 0 else -net, 4, least=2),
        "grossAmount": line.amount_text,
        "currency": "JPY",
        "productCode": line.code,
        "electricitySupplyPoint": charge.point,
    }
    if line.is_standing and charge.capacity:
        node["contractedCapacityUnit"] = charge.capacity[0]
        node["contractedCapacityValue"] = str(charge.capacity[1])
    return node
