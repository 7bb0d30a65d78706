# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fields that have a rule beyond looking them up: resources/demo/FORMAT.md, "Fields with a rule"."""

import functools
import json

import gql

from . import clock as clocks
from . import rules
from .refusals import refusal


def _seconds(text):
    instant = clocks.read_instant(text)
    if instant is None:
        raise refusal("KT-CT-1609")
    return int(instant.timestamp())


def _or_none(read, value):
    return None if value is None else read(value)


# --- root ---


def _given(arguments, path):
    """The argument of a path ("accountNumber", "input.accountNumber"); None where it is not given."""
    value = arguments
    for name in path.split("."):
        value = value.get(name) if isinstance(value, dict) else None
    return value


def chosen(value, arguments):
    """What a value that depends on arguments is for these; refuses where it says so."""
    if isinstance(value, dict) and "#by" in value:
        given = [each for each in (_given(arguments, path) for path in value["#by"]) if each is not None]
        value = value["values"].get(str(given[0]) if given else "", value["else"])
    if isinstance(value, dict) and "#error" in value:
        raise refusal(value["#error"], value["errorType"], description=value["description"])
    return value


def own_account(call, number):
    numbers = [call.store.value(account)["number"] for account in call.viewer()["accounts"]]
    if number not in numbers:
        raise refusal("KT-CT-4177")
    return call.store.object(f"account/{number}")


def _charges(call, _source, arguments):
    account = own_account(call, arguments["accountNumber"])
    return account["#charges"].get(arguments["billingDocumentIdentifier"], [])


def _complexity(_call, _source, arguments):
    given = arguments["input"]
    document = gql.parse(given["query"])
    operation = rules.operation_of(document, given.get("operationName"))
    value = rules.complexity(document, operation, json.loads(given.get("variables") or "{}"))
    return {"__typename": "QueryComplexityOutputType", "complexityValue": value}


ROOT = {
    "viewer": lambda call, _source, _arguments: call.viewer(),
    "accounts": lambda call, _source, _arguments: call.viewer()["accounts"],
    "account": lambda call, _source, arguments: own_account(call, arguments["accountNumber"]),
    "charges": _charges,
    "latestKonbiniPaymentLink": lambda call, _source, arguments: own_account(call, arguments["accountNumber"])[
        "#konbini"
    ],
    "queryComplexity": _complexity,
}

# --- account ---


def _balance(_call, source, arguments):
    return source["#balanceAllLedgers" if arguments.get("includeAllLedgers") else "balance"]


def _properties(call, source, arguments):
    since = _or_none(_seconds, arguments.get("activeFrom"))
    since = call.clock.unix() if since is None else since

    def is_active(place):
        ends = [period["effectiveTo"] for period in place["occupancyPeriods"]]
        return any(end is None or _seconds(end) > since for end in ends)

    return [place for place in call.store.value(source["properties"]) if is_active(place)]


def _ledgers(_call, source, arguments):
    number, identity = arguments.get("ledgerNumber"), arguments.get("ledgerId")
    return [
        ledger
        for ledger in source["ledgers"]
        if number in (None, ledger["number"]) and identity in (None, ledger["id"])
    ]


def _bill(_call, source, arguments):
    identity, identifier = arguments.get("id"), arguments.get("identifier")
    for node in source["bills"]["nodes"]:
        if identity is not None:
            if node["id"] == identity:
                return node
        elif identifier is not None and identifier == node.get("identifier", node.get("#identifier")):
            return node
    return None


def _bills(_call, source, arguments):
    tests = [
        ("fromDate", lambda node, day: node["toDate"] >= day),
        ("toDate", lambda node, day: node["fromDate"] <= day),
        ("issuedFromDate", lambda node, day: node["issuedDate"] >= day),
        ("issuedToDate", lambda node, day: node["issuedDate"] <= day),
    ]
    nodes = [node for node in source["bills"]["nodes"] if arguments.get("includeBillsWithoutPDF") or not node.get("#noPdf")]
    for name, keeps in tests:
        if arguments.get(name) is not None:
            nodes = [node for node in nodes if keeps(node, arguments[name])]
    key = "issuedDate" if arguments.get("orderBy") == "ISSUED_DATE_DESC" else "fromDate"
    return {**source["bills"], "nodes": sorted(nodes, key=lambda node: node[key], reverse=True)}


def _payments(_call, source, arguments):
    wanted = arguments.get("status")
    return _filtered(source["payments"], lambda node: wanted in (None, node["status"]))


def _filtered(connection, keeps):
    return {**connection, "nodes": [node for node in connection["nodes"] if keeps(node)]}


def _forecast_until(arguments):
    until = arguments.get("dateTo")
    return lambda node: until is None or node["date"] <= until


ACCOUNT = {
    "balance": _balance,
    "properties": _properties,
    "ledgers": _ledgers,
    "bill": _bill,
    "bills": _bills,
    "payments": _payments,
    "paymentForecast": lambda _call, source, arguments: list(
        filter(_forecast_until(arguments), source["paymentForecast"])
    ),
    "paginatedPaymentForecast": lambda _call, source, arguments: _filtered(
        source["paginatedPaymentForecast"], _forecast_until(arguments)
    ),
}

# --- ledgers, points, documents ---


def _statements(_call, source, arguments):
    connection = source["statements"]
    if arguments.get("orderBy") != "FINALIZED_AT_ASC":
        return connection
    return {**connection, "nodes": connection["nodes"][::-1]}


def _transactions(_call, source, arguments):
    connection = source.get("transactions")
    if connection is None:
        return None
    first, last = arguments.get("fromDate"), arguments.get("toDate")
    connection = _filtered(
        connection,
        lambda node: (first is None or node["postedDate"] >= first) and (last is None or node["postedDate"] <= last),
    )
    if arguments.get("orderBy") == "POSTED_DATE_ASC":
        connection["nodes"].reverse()
    return connection


def _agreements(call, source, arguments):
    agreements = call.store.value(source["agreements"])
    if not arguments.get("onlyActive"):
        return agreements
    now = call.clock.unix()

    def is_active(agreement):
        end = agreement["validTo"]
        return _seconds(agreement["validFrom"]) <= now and (end is None or _seconds(end) > now)

    return [agreement for agreement in agreements if is_active(agreement)]


def _half_hours(call, source, arguments):
    first = _or_none(_seconds, arguments.get("fromDatetime", source.get("startAt")))
    end = _or_none(_seconds, arguments.get("toDatetime", source.get("endAt")))
    return call.kept_readings(call.store.series[source["#series"]].rows(first, end))


def _span(moment, granularity):
    """The start of the hour, day or month of Tokyo that a moment is in; anything else is half-hours."""
    local = moment.astimezone(clocks.JST)
    if granularity == "HOUR":
        return local.replace(minute=0)
    if granularity == "DAY":
        return local.replace(hour=0, minute=0)
    if granularity == "MONTH":
        return local.replace(day=1, hour=0, minute=0)
    return local


def _readings_connection(call, typename, series_name, bounds, granularity):
    spans = []  # [start, last slot's start, units, slots]
    for start, units in call.store.series[series_name].slots(*bounds) if series_name else ():
        moment = clocks.from_unix(start)
        first = _span(moment, granularity)
        if spans and spans[-1][0] == first:
            spans[-1][1:] = [moment, spans[-1][2] + units, spans[-1][3] + 1]
        else:
            spans.append([first, moment, units, 1])
    nodes = []
    for first, last, units, count in spans:
        whole, fraction = divmod(units, 100)
        quality = {"__typename": "ReadingQualityMeta", "quality": "ACTUAL", "value": f"{whole}.{fraction:02}", "count": count}
        nodes.append(
            {
                "__typename": "Reading",
                "value": f"{whole}.{fraction:02}",
                "units": "kwh",
                "intervalStart": clocks.utc_text(first),
                "intervalEnd": clocks.utc_text(last + clocks.timedelta(seconds=1800)),
                "qualities": [quality],
            }
        )
    return {"#connection": typename, "nodes": nodes}


def _readings(call, source, arguments):
    bounds = _seconds(arguments["startAt"]), _seconds(arguments["endAt"])
    granularity = arguments.get("timeGranularity")
    make = functools.partial(_readings_connection, call, bounds=bounds, granularity=granularity)
    return {
        "__typename": "Readings",
        "importReadings": make("ImportReadingsConnection", source["#series"]),
        "exportReadings": make("ExportReadingsConnection", source["#export"]),
    }


def _address(call, source, _arguments):
    document = source.get("#pdf")
    return call.documents.address(call.base, document) if document else source.get("temporaryUrl")


def _annual_address(call, source, _arguments):
    document = source.get("#pdf")
    return call.documents.address(call.base, document) if document else source.get("pdfUrl")


def _address_ends(call, _source, _arguments):
    return clocks.utc_text(call.clock.now() + clocks.timedelta(seconds=3600))


def rule_for(type_name, field, source):
    """The function(call, source, arguments) that answers a field; None where looking it up does."""
    if type_name == "Account" and field in ACCOUNT:
        return ACCOUNT[field]
    if field == "halfHourlyReadings" and "#series" in source:
        return _half_hours
    return {
        ("LedgerType", "statements"): _statements,
        ("ElectricitySupplyPoint", "agreements"): _agreements,
        ("SupplyPointType", "readings"): _readings,
        ("BillingAttachmentType", "temporaryUrlExpiresAt"): _address_ends,
        ("AnnualStatementType", "pdfUrl"): _annual_address,
    }.get((type_name, field)) or {"temporaryUrl": _address, "transactions": _transactions}.get(field)
