# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Contracts and the terms that they are made of."""

from .things import by, refused, thing


def _term(typename, kind, name, description, number, **fields):
    return thing(
        typename,
        type_=kind,
        displayName=name,
        description=description,
        identifier=f"TERM-{number:02}",
        isVariable=False,
        **fields,
    )


def _terms(who):
    point, _ = who.points[0]
    product = point.agreements[-1][0]
    start = point.agreements[-1][1].isoformat() + "T00:00:00+09:00"
    rate = thing(
        "ProductRateOverrideItemType", productCode=product.code, rateBand="STANDING", pricePerUnit="0.00"
    )
    rows = [
        ("BillDueDateType", "支払期日", "請求書の日から支払いまでの日数", {"numberOfDays": 30, "typeOfDays": "CALENDAR"}),
        (
            "BillingDocumentIssuanceFrequencyType",
            "請求書の間隔",
            "請求書を出す間隔と日",
            {"frequency": "MONTHLY", "periodStartDay": 12, "periodStartMonth": 1, "multiplier": 1},
        ),
        ("MinimumContractLengthType", "最低契約期間", "解約金のかからない契約に期間はありません", {"length": 0, "unitOfTime": "MONTHS"}),
        (
            "TerminationFeeType",
            "解約金",
            "解約のときにかかるお金",
            {"amount": "0", "feeType": "FLAT", "marketName": "JPN_ELECTRICITY"},
        ),
        (
            "LatePaymentFeesType",
            "延滞利息",
            "期日に遅れたときの利息",
            {"flatFeeAmount": "0", "percentageFee": "10.00", "percentageIntervalDays": "365", "interestPolicyName": "YEARLY"},
        ),
        ("PaysByDirectDebitType", "口座振替", "口座振替で支払うか", {"paysByDirectDebit": who.is_business}),
        (
            "GuaranteeOfOriginConfigurationType",
            "再生可能エネルギー",
            "証書で裏づける割合",
            {"guaranteeOfOriginPercentage": "ONE_HUNDRED"},
        ),
        ("DelayerDaysType", "猶予", "処理までに待つ日数", {"days": 3, "strategy": "WORKING_DAYS"}),
        ("ContractMetaDataType", "付記", "契約に添えた記録", {"metadata": '{"channel": "WEB"}'}),
        (
            "ProductRateOverrideConfigurationType",
            "特別料金",
            "期間を限った特別な単価",
            {
                "schedules": [thing("ProductRateOverrideScheduleType", items=[rate], effectiveFrom=start)],
            },
        ),
        (
            "ContractedVolumeConfigurationType",
            "契約量",
            "一年の見込み",
            {
                "periods": [
                    thing(
                        "ContractedVolumePeriodType",
                        value="3600",
                        unit="KWH",
                        marketName="JPN_ELECTRICITY",
                        validFrom=start,
                    )
                ]
            },
        ),
    ]
    return [
        _term(typename, typename.removesuffix("Type"), name, description, number, **fields)
        for number, (typename, name, description, fields) in enumerate(rows, 1)
    ]


def contract(who):
    return thing(
        "Contract",
        identifier=f"C-D3E4{who.base // 100000:04}",
        title="電気の需給契約",
        party=who.company if who.company else who.account,
        subject=[who.account],
        status="ACTIVE",
        validFrom=who.since,
        validTo=None,
        signedAt=who.since,
        cancelledAt=None,
        lifecycle=thing("ContractVersion", versionReference=2, effectiveFrom="2025-06-12T00:00:00+09:00"),
        terms=_terms(who),
    )


def queries(who):
    own = contract(who)
    answer = by(
        ["identifier", "accountNumber"],
        {own["identifier"]: own, who.number: own, "": refused("KT-CT-10005")},
        refused("KT-CT-10003"),
    )
    return {
        "accountContract": answer,
        "businessContract": answer if who.is_business else None,
    }
