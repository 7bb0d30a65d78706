# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the supplier has on file for an account: how it pays, what is asked back, files, notes, help with paying."""

from .things import connection, reference, thing


def _schedule(who, number, amount, first, last=None):
    return thing(
        "PaymentScheduleType",
        id=str(number),
        validFrom=first,
        validTo=last,
        reason="GENERAL_ACCOUNT_PAYMENT",
        paymentHolidayReason="",
        paymentDay=27,
        paymentFrequency="Monthly",
        paymentFrequencyMultiplier=1,
        paymentAmount=amount,
        paymentAdequacyAdjustment=0,
        isVariablePaymentAmount=True,
        totalDebtAmount=0,
        isPaymentHoliday=False,
        paymentDayDetails=thing("PaymentSchedulePaymentDayDetailsType", direction="OF_MONTH", description="毎月 27 日"),
        isExemptFromPaymentAdequacy=True,
        ledgerNumber=who.ledger,
        trigger="BILL",
    )


def _direct_debit(who):
    return thing(
        "DirectDebitInstructionType",
        id=who.id(301),
        status="ACTIVE" if who.is_business else "CANCELLED",
        accountHolder="",
        instructionType="DIRECT_DEBIT",
        iban="",
        sortCode="",
        maskedAccountIdentifier="****567",
    )


def _plan(who):
    parts = [("2025-02-27", 4000), ("2025-03-27", 4000), ("2025-04-27", 4000)]
    payments = [thing("PaymentPlanPaymentType", payableDate=day, amount=yen, paymentType="CARD") for day, yen in parts]
    return thing(
        "PaymentPlanType",
        id=who.id(311),
        account=who.account,
        initialScheduleType="CARD_PAYMENT",
        strategyName="three-parts",
        strategyDisplayName="3 回に分けて",
        status="COMPLETED",
        offeredAt="2025-02-03T10:00:00+09:00",
        offerExpiresAt="2025-02-17T10:00:00+09:00",
        acceptedAt="2025-02-04T21:40:00+09:00",
        updatedAt="2025-04-28T03:00:00+09:00",
        payments=payments,
        ledgerNumber=who.ledger,
    )


def _repayment(who):
    return thing(
        "AccountRepaymentType",
        id=who.id(321),
        amount=1280,
        paymentDate="2025-12-05",
        status="PAID",
        reason="BILLING_ADJUSTMENT",
        paymentUuid=f"00000000-0000-4000-8000-{who.base:012d}",
    )


def _trigger():
    frequency = thing(
        "BillingOperationFrequency",
        operationType="CHARGE_TARGET_AND_ISSUE_STATEMENT",
        targetType="CHARGING_LEDGER",
        frequency="MONTHLY",
        multiplier=1,
        triggerAtStartDay=12,
        triggerAtStartMonth=1,
        temporalParams=[],
    )
    return thing(
        "BillingTriggerConfiguration",
        effectiveFrom="2025-07-05T00:00:00+09:00",
        isActive=True,
        targetType="ACCOUNT",
        operationFrequencies=[frequency],
        nextIssueDate="2026-10-16",
    )


def payment_fields(who):
    schedule = _schedule(who, who.base + 331, 0, who.since[:10])
    methods = connection("PaymentInstructionConnectionTypeConnection", [who.instruction])
    preference = thing(
        "PreferredInstruction", forPaymentsAfter=who.since, status="ACTIVE", paymentMethod=who.instruction
    )
    return {
        "paymentSchedule": schedule,
        "paymentSchedules": connection("PaymentScheduleConnectionTypeConnection", [schedule]),
        "paymentPlans": connection("PaymentPlanConnectionTypeConnection", [] if who.is_business else [_plan(who)]),
        "paymentMethods": methods,
        "directDebitInstructions": connection("DirectDebitInstructionConnectionTypeConnection", [_direct_debit(who)]),
        "paymentPreferences": connection("PaymentPreferenceConnectionTypeConnection", [preference]),
        "canModifyPayments": thing("CanModifyPaymentsType", canAmendPayments=False, canCancelPayments=True),
        "billingTriggerConfiguration": _trigger(),
        "requestRefundEligibility": thing(
            "RequestRefundEligibilityType", canRequestRefund=False, reason="ACCOUNT_NOT_IN_CREDIT"
        ),
        "maximumRefund": thing(
            "MaximumRefundType", amount=0, reasonToRecommendAmount="MAX_AVAILABLE_AMOUNT", recommendedBalance=0
        ),
        "repayments": connection("AccountRepaymentConnectionTypeConnection", [_repayment(who)]),
        "provisionalTransactions": connection(
            "ProvisionalTransactionConnectionTypeConnection",
            [
                thing(
                    "ProvisionalTransactionType", id=who.id(341), title="紹介特典（予定）", amount=-4000, date="2026-10-02"
                )
            ],
        ),
        "annualStatements": connection(
            "AnnualStatementConnectionTypeConnection",
            [
                thing(
                    "AnnualStatementType",
                    id=who.id(351),
                    periodStartsAt="2025-01-01T00:00:00+09:00",
                    periodEndsAt="2026-01-01T00:00:00+09:00",
                    pdfUrl=None,
                )
                | {"#pdf": {"id": who.id(351), "from": "2025-01-01", "to": "2025-12-31", "amount": "-"}}
            ],
        ),
    }


def ledger_fields(who):
    """What the account's first ledger has besides its money."""
    methods = connection("PaymentInstructionConnectionTypeConnection", [who.instruction])
    preference = thing("PreferredInstruction", forPaymentsAfter=who.since, status="ACTIVE", paymentMethod=who.instruction)
    repayment = thing(
        "RepaymentRequestType",
        requestId=who.id(322),
        amount=1280,
        reasonCode="BILLING_ADJUSTMENT",
        method="BANK_TRANSFER",
        instruction=who.instruction,
        status="ACCEPTED",
    )
    return {
        "currentDirectDebitInstructionInvalidatedWithVendor": False,
        "invoices": connection("InvoiceBillingDocumentConnectionTypeConnection"),
        "repaymentRequests": connection("RepaymentRequestConnectionTypeConnection", [repayment]),
        "refundRequests": connection("RefundRequestConnectionTypeConnection"),
        "paymentAdequacy": thing("PaymentAdequacyDetailsType", isCurrentlyExempt=True),
        "paymentPreferences": connection("PaymentPreferenceConnectionTypeConnection", [preference]),
        "usablePaymentInstructions": methods,
        "paymentsWithNonConcludedRePresentation": connection(
            "PaymentWithNonConcludedRePresentationConnectionTypeConnection"
        ),
    }


def _files(who):
    names = (("ご契約内容のお知らせ.pdf", "CONTRACT", 84231), ("お引越しの手続き.pdf", "OTHER", 40312))
    return [
        thing(
            "AccountFileAttachment",
            id=who.id(501 + number),
            filename=name,
            category=category,
            isUploaded=True,
            isReady=True,
            fetchUrl=f"https://files.example.com/{who.id(501 + number)}",
            sizeInBytes=size,
        )
        for number, (name, category, size) in enumerate(names)
    ]


def contribution(who):
    period = thing(
        "ContributionPeriodType",
        id=who.id(362),
        fulfilledAt="2026-09-01T04:00:00+09:00",
        periodFrom="2026-08-01T00:00:00+09:00",
        periodTo="2026-09-01T00:00:00+09:00",
        agreement=reference(f"contribution/{who.key}"),
    )
    scheme = thing(
        "ContributionSchemeType",
        id="41001",
        code="GREEN-GROVE",
        displayName="みどりの森づくり",
        taxable=False,
        acceptingContributions=True,
    )
    return thing(
        "ContributionAgreementType",
        id=who.id(361),
        contributionScheme=scheme,
        interval="MONTHLY",
        activeFrom="2026-04-01T00:00:00+09:00",
        amount=200,
        periods=connection("ContributionPeriodConnection", [period]),
    )


def _hardship(who):
    return thing(
        "HardshipAgreementType",
        id=who.id(371),
        hardshipType="REDUCED_INCOME",
        hardshipDetails="育児休業のため",
        hardshipEntryReason="SELF_IDENTIFIED",
        paymentPlanDetails="3 回に分けて支払い",
        startDate="2025-02-01",
        endDate="2025-05-01",
        exitReason="PAYMENT_PLAN_COMPLETED_SUCCESSFULLY",
        createdAt="2025-02-01T11:00:00+09:00",
    )


def _application(who):
    return thing(
        "AccountApplicationType",
        status="HISTORIC",
        salesChannel="DIRECT",
        salesSubchannel="WEB",
        dateOfSale=who.since[:10],
        coolingOffEndDate=None,
        isMigrated=False,
        preferredSsd=who.since[:10],
    )


def consents(who):
    """code, what it is about, what was said"""
    rows = (("MARKETING_EMAIL", "お得な情報のメール", "ACCEPTED"), ("DATA_SHARING", "使用量データの活用", "REJECTED"))
    return [
        thing(
            "ConsentType",
            id=who.base + 381 + number,
            code=code,
            value=value,
            type_=thing("ConsentTypeType", code=code, name=name, description=f"{name}について", defaultValue="UNKNOWN"),
        )
        for number, (code, name, value) in enumerate(rows)
    ]


def metadata(who):
    return [
        thing("Metadata", key="paperless", value='{"since": "2025-04-01"}'),
        thing("Metadata", key="sites", value=str(len(who.points))),
    ]


def record_fields(who):
    files = _files(who)
    external = thing(
        "AccountReferenceType",
        namespace="partner-crm",
        value=f"CRM-{who.base}",
        createdAt=who.since,
        updatedAt="2026-04-01T09:00:00+09:00",
        account=who.account,
    )
    asset = thing(
        "CustomerAssetType",
        id=who.id(391),
        physicalId="EV-0001",
        name="電気自動車の充電器",
        type_="EV_CHARGER",
        activeFrom="2026-03-01T00:00:00+09:00",
        accountNumber=who.number,
    )
    return {
        "urn": f"URN-{who.base}",
        "billingAddressLine3": who.place.lines[2] if len(who.place.lines) > 2 else "",
        "billingAddressLine4": "",
        "billingAddressLine5": "",
        "metadata": metadata(who),
        "references": [external],
        "applications": connection("AccountApplicationConnectionTypeConnection", [_application(who)]),
        "fileAttachments": files,
        "paginatedFileAttachments": connection("AccountFileAttachmentConnectionTypeConnection", files),
        "activeHardshipAgreements": [] if who.is_business else [_hardship(who)],
        "assistanceAgreements": []
        if who.is_business
        else [thing("AssistanceAgreementType", assistanceType="物価高騰支援", activeFrom="2026-01-01", activeTo="2026-03-31")],
        "contributionAgreements": [reference(f"contribution/{who.key}")],
        "debtCollectionProceedings": [],
        "consents": consents(who),
        "consentData": {"marketing": True, "version": 3},
        "customerAssets": [asset],
        "portfolio": reference(f"portfolio/{who.key}"),
    }


def portfolio(who):
    """The portfolio of one account's own; the business has a parent above it."""
    above = None
    if who.is_business:
        above = reference("portfolio/group")
    own = thing(
        "PortfolioType",
        id=who.id(601),
        number=f"P-D3E4{who.base % 10000:04}",
        name=who.name,
        billingName=who.name,
        brand="denkiroku",
        depth=1 if above else 0,
        collectiveBilling=who.is_business,
        leadAccountNumber=who.number,
        createdAt=who.since,
        updatedAt="2026-04-01T09:00:00+09:00",
        operationsTeam=thing("OperationsTeamType", id="801", name="お客さま窓口"),
        parent=above,
        ancestors=connection("PortfolioConnectionTypeConnection", [above] if above else []),
        descendants=connection("PortfolioConnectionTypeConnection"),
        accounts=connection("AccountConnectionTypeConnection", [who.account]),
    )
    return own


def portfolio_above(who):
    return thing(
        "PortfolioType",
        id=who.id(602),
        number="P-D3E49000",
        name="でんきろく試験グループ",
        billingName="でんきろく試験グループ",
        brand="denkiroku",
        depth=0,
        collectiveBilling=False,
        createdAt=who.since,
        updatedAt=who.since,
    )
