# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The root fields of the API: what everybody gets, and what one customer's sign-in gets."""

from . import contracts, messages, offers, processes, schemes, screens, supply
from .account_records import metadata
from .things import by, connection, reference, refused, thing


def _reasons(typename, rows):
    return [
        thing(typename, code=code, display=display, isDeprecated=False, isTaxExempt=exempt, isHidden=False, group=group)
        for code, display, exempt, group in rows
    ]


def _possible_errors():
    rows = (
        ("KT-CT-4177", "AUTHORIZATION", "Unauthorized."),
        ("KT-CT-1113", "AUTHORIZATION", "Disabled GraphQL field requested."),
    )
    errors = [
        thing("PossibleErrorType", message=text, code=code, type_=kind, description=text) for code, kind, text in rows
    ]
    found = thing("PossibleErrorsOutputType", name="account", type_="query", authErrors=False, possibleErrors=errors)
    return by(["input.name"], {"account": found}, refused("KT-CT-1606"))


def common(products):
    return {
        **schemes.QUERIES,
        **offers.common(products),
        **screens.common(),
        "accountChargeReasons": _reasons(
            "ChargeReasonType",
            [("LATE_PAYMENT", "延滞利息", True, "FEES"), ("GOODS", "物品の代金", False, "GOODS")],
        ),
        "accountCreditReasons": _reasons(
            "CreditReasonType",
            [("GOODWILL", "請求額の訂正", False, "GOODWILL"), ("REFERRAL_REWARD", "紹介特典", True, "REWARDS")],
        ),
        "defaultRawScore": 5,
        "question": "このサービスを知人にすすめたいと思いますか。（0〜10）",
        "energyMixData": thing("EnergyMixDataType", carbonIntensityIndex="moderate"),
        "integrations": [
            thing("LineIntegration", type_="LINE", status="ACTIVE", displayName="でんきろく見本"),
            thing("Integration", type_="LINE", status="INACTIVE"),
        ],
        "isPasswordResetTokenValid": by(["token"], {"demo-reset-token": True}, False),
        "leadBlocklistValidations": by(
            ["blockListEntries.emailDomain"],
            {
                "blocked.example.com": thing(
                    "LeadBlockListValidationOutput", valid=False, blockListHits=["emailDomain"]
                )
            },
            thing("LeadBlockListValidationOutput", valid=True, blockListHits=[]),
        ),
        "passwordValidatorHelpTexts": [
            "8 文字以上にしてください。",
            "名前やメールアドレスに似たものは使えません。",
            "数字だけにはできません。",
        ],
        "possibleErrors": _possible_errors(),
    }


def _dunning():
    rows = (("お知らせメール", "EMAIL", "2026-09-01"), ("お知らせ SMS", "SMS", "2026-09-04"), ("督促状", "PRINT", "2026-09-28"))
    actions = [
        thing(
            "DunningAction",
            stepName=name,
            usedChannel=channel,
            dueDate=day,
            actionedAt=f"{day}T10:00:00+09:00" if day < "2026-09-20" else None,
            createdAt="2026-08-28T04:00:00+09:00",
        )
        for name, channel, day in rows
    ]
    return thing(
        "DunningProcess",
        pathName="標準",
        startDate="2026-08-28",
        status="ACTIVE",
        createdNote="支払期日を過ぎたため",
        createdAt="2026-08-28T04:00:00+09:00",
        updatedAt="2026-09-04T10:00:00+09:00",
        createdBy="system",
        actions=actions,
        previousStep=rows[1][0],
        nextStep=rows[2][0],
        badDebt=0,
    )


def _adequacy(who):
    charges = [
        thing("ChargesBreakdownType", periodStart=f"2026-0{month}-12", periodEnd=f"2026-0{month + 1}-12", charge=yen)
        for month, yen in ((6, 9100), (7, 11800), (8, 12300))
    ]
    part = thing(
        "ConsumptionBreakdownType",
        marketName=supply.MARKET,
        charges=connection("ChargesBreakdownConnectionTypeConnection", charges),
    )
    scale = 100 if who.is_business else 1
    return thing(
        "LivePaymentAdequacyCalculation",
        suggestedNewMonthlyAmount=11000 * scale,
        averageMonthlyCharge=11067 * scale,
        existingMonthlyAmount=10000 * scale,
        balanceAdjustment=0,
        currentBalance=0,
        targetBalance=0,
        reviewedOn="2026-09-20",
        consumption=connection("ConsumptionBreakdownConnectionTypeConnection", [part]),
    )


def _requests(who):
    source = thing("FundingSourceAmountType", reason="CUSTOMER", amount=9800)
    request = thing(
        "PaymentRequestType",
        expectedPaymentDate="2026-08-27",
        paymentStatus="CLEARED",
        totalAmount=9800,
        customerAmount=9800,
        fundingSourceAmounts=connection("FundingSourceAmountConnectionTypeConnection", [source]),
    )
    return thing("PaymentRequestsType", paymentRequest=connection("PaymentRequestConnectionTypeConnection", [request]))


def _portfolios(who, own):
    answers = {own["number"]: reference(f"portfolio/{who.key}")}
    if own["parent"]:
        answers["P-D3E49000"] = own["parent"]
    return by(["portfolioNumber"], answers, refused("KT-CT-9403"))


def _metadata(who):
    rows = metadata(who)
    mine = {who.number: rows, who.user_id: rows}
    return {
        "metadata": by(["identifier"], mine, refused("KT-CT-4177")),
        "metadataForKey": by(["key"], {row["key"]: row for row in rows}, refused("KT-CT-4179")),
    }


def of(who, places, account, portfolio, agreements):
    """`account` and `portfolio`: their objects; `agreements`: id -> reference."""
    external = account["references"]
    company = {who.company["id"]: who.company, who.company["displayableNumber"]: who.company} if who.company else {}
    dates = [f"2026-10-{day:02}" for day in range(12, 32)] + [f"2026-11-{day:02}" for day in range(1, 12)]
    task = thing("TaskResult", status="FINISHED", result='{"created": 1}', error=None)
    return {
        **schemes.queries(who),
        **messages.queries(who),
        **contracts.queries(who),
        **processes.queries(who),
        **offers.queries(who),
        **supply.queries(who, places),
        **_metadata(who),
        "accountReference": by(["value"], {external[0]["value"]: external}, []),
        "agreement": by(["id"], agreements, refused("KT-CT-4922")),
        "availableProductSwitchDates": by(["agreementId"], {key: dates for key in agreements}, refused("KT-CT-1501")),
        "business": by(["id", "displayableNumber"], company, refused("KT-CT-11101") if company else None),
        "defaultPaymentInstruction": by(["accountNumber"], {who.number: who.instruction}, refused("KT-CT-4177")),
        "dunningProcess": by(
            ["accountNumber"], {who.number: None if who.is_business else _dunning()}, refused("KT-CT-4177")
        ),
        "livePaymentAdequacyCalculation": by(["ledgerNumber"], {who.ledger: _adequacy(who)}, refused("KT-CT-3963")),
        "paymentRequests": by(["ledgerNumber"], {who.ledger: _requests(who)}),
        "portfolio": _portfolios(who, portfolio),
        "taskResult": by(["taskId"], {f"task-{who.key}": task}, refused("KT-CT-10401")),
        "authorizedApplications": [
            thing("AuthorizedApplication", name="でんきろく見本アプリ", clientId=f"client-{who.key}")
        ],
        "mfaDevices": [
            thing("MfaDevice", deviceType="TOTP", isConfirmed=True),
            thing("MfaDevice", deviceType="SMS", isConfirmed=False),
        ],
    }
