# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Variables for every operation, found in the world itself."""

import json

PAST = "2000-01-01T00:00:00+09:00"
DAY = {"from": "2026-09-10T00:00:00+09:00", "to": "2026-09-11T00:00:00+09:00"}
PAGE = {"first": 20}


def _names(answer):
    """The arguments' texts that a value by argument answers, the empty one left out."""
    return [name for name in answer["values"] if name]


def _account_operations(number, bill):
    own = {"accountNumber": number}
    paged = {**own, **PAGE}
    document = {**own, "billId": bill["id"]}
    plain = "AccountProfile AccountContacts AccountLedgers AccountPaymentControls AccountDemandResponse AccountConsents "
    plain += "AccountSupport AccountAssets AccountPortfolio AccountSummary DunningProcess GoodsPurchases GoodsQuotes "
    plain += "LatestKonbiniPaymentLink LifecycleProcesses DefaultPaymentInstruction LoyaltyPointsBalance "
    plain += "AccountContract AccountContractTerms BusinessContract BusinessContractTerms"
    pages = "LedgerSteps PaymentInstructions LedgerTransactions AccountInvoices AccountRefunds AccountPaymentSchedules AccountPaymentPlans "
    pages += "AccountPaymentMethods AccountTransactions AccountAnnualStatements AccountReferrals AccountEvents AccountNotes "
    pages += "AccountFiles AccountApplications AccountMarketAgreements Bills Campaigns InkConversation "
    pages += "JoinSupplierProcesses Payments StatementDueDates SupplyPoints"
    places = {**own, "activeFrom": PAST}
    return {
        **{name: own for name in plain.split()},
        **{name: paged for name in pages.split()},
        "AccountBill": document,
        "BillAttachments": {**document, **PAGE},
        "BillTemporaryUrl": document,
        "BillTransactions": {**document, **PAGE},
        "PaymentForecast": {**paged, "dateTo": "2026-12-31"},
        "Properties": places,
        "SupplyAgreements": places,
        "SupplyStandingCharges": places,
        "GenerationAgreements": places,
        "HalfHourlyReadings": {**places, **DAY},
        "HalfHourlyExports": {**places, **DAY},
    }


def _place_operations(query):
    identity = _names(query["property"])[0]
    spin = _names(query["supplyPoint"])[0]
    place = {"id": identity}
    point = {"externalIdentifier": spin, "marketName": "JPN_ELECTRICITY"}
    readings = {
        **point,
        "startAt": DAY["from"],
        "endAt": DAY["to"],
        "readingType": "INTERVAL",
        "timeGranularity": "THIRTY_MIN",
        **PAGE,
    }
    return {
        **{
            name: place
            for name in ("Property", "PropertySupplyPoints", "PropertyContractedCapacity", "PropertySupplyProcesses")
        },
        "PropertyIntervalReadings": place,
        "PropertyMeasurements": {**place, **PAGE},
        "PropertiesSearch": {"searchTerm": "試験"},
        "PropertySearch": {"searchTerm": "試験"},
        "PostalAreas": {"postcode": _names(query["postalAreas"])[0]},
        "EmbeddedNetwork": {"id": _names(query["embeddedNetwork"])[0]},
        "SupplyPoint": point,
        "SupplyPointReadings": readings,
        "SupplyPointExports": readings,
    }


def _reward_operations(number, user, query):
    return {
        "ActiveAffiliateReferralScheme": {"subdomain": "test-partner"},
        "BusinessAccountReferralRewardScheme": {"code": _names(query["businessAccountReferralRewardScheme"])[0]},
        "DomesticAccountReferralRewardScheme": {"code": _names(query["domesticAccountReferralRewardScheme"])[0]},
        "DomesticJoiningRewardScheme": {"code": _names(query["domesticJoiningRewardScheme"])[0]},
        "DomesticSignupRewardScheme": {"code": _names(query["domesticSignupRewardScheme"])[0]},
        "EligibilityToJoinLoyaltyPointsProgram": {"input": {"accountNumber": number}},
        "LoyaltyPointLedgers": {"input": {"accountUserId": user["id"]}},
    }


def _other_operations(number, account, query):
    ledger = account["ledgers"][0]["number"]
    agreement = _names(query["agreement"])[-1]
    product = query["tariffSummary"]["values"]["03"][0]["code"]
    company = account.get("business") or {"id": "1"}
    return {
        "AccountReference": {"value": _names(query["accountReference"])[0]},
        "Agreement": {"id": agreement},
        "AvailableProductSwitchDates": {"agreementId": int(agreement)},
        "BackendScreen": {"screenId": "home"},
        "DashboardScreen": {"dashboardId": "home", "accountNumber": number},
        "Business": {"id": company["id"]},
        "BusinessPaymentMethods": {"id": company["id"], **PAGE},
        "Call": {"id": _names(query["call"])[0]},
        "Complaint": {"complaintId": int(_names(query["complaint"])[0])},
        "DefaultRawScore": {"formId": 1},
        "Question": {"formId": 1},
        "GoodsProducts": {"marketName": "JPN_GOODS", **PAGE},
        "InkMessage": {"messageRelayId": _names(query["inkMessage"])[0]},
        "IsPasswordResetTokenValid": {"userId": "1", "token": "demo-reset-token"},
        "LeadBlocklistValidations": {"blockListEntries": {"emailDomain": "blocked.example.com"}},
        "LeaveSupplierProcess": {"leaveSupplierProcessId": _names(query["leaveSupplierProcess"])[1]},
        "LivePaymentAdequacyCalculation": {"ledgerNumber": ledger, **PAGE},
        "PaymentRequests": {"ledgerNumber": ledger, **PAGE},
        "Metadata": {"linkedObjectType": "ACCOUNT", "identifier": number},
        "MetadataForKey": {"linkedObjectType": "ACCOUNT", "identifier": number, "key": "paperless"},
        "Node": {"id": _names(query["node"])[0]},
        "OpportunityByNumber": {"number": _names(query["opportunityByNumber"])[0]},
        "OpportunityValueByKey": {"opportunityId": "1", "key": "contracted_kw"},
        "Portfolio": {"portfolioNumber": _names(query["portfolio"])[0], **PAGE},
        "PossibleErrors": {"input": {"name": "account", "type": "query"}},
        "ProductEligibleStatus": {
            "spin": _names(query["supplyPoint"])[0],
            "accountNumber": number,
            "productCode": product,
        },
        "QuoteRequest": {"code": _names(query["quoteRequest"])[0]},
        "RateLimitInfo": PAGE,
        "TariffSummary": {"gridOperatorCode": "03"},
        "TaskResult": {"taskId": _names(query["taskResult"])[0], "accountNumber": number},
        "TermsAndConditionsForProduct": {"productCode": product},
        "TypicalConsumptionByHalfHourInterval": {"gridOperatorCode": "03", "month": 9, "productCode": product},
        "ViewerRoles": PAGE,
        "ViewerPaymentMethods": PAGE,
    }


WITHOUT = """Viewer ViewerProfile ViewerPreferences ViewerApiKey Accounts AccountsMoney AccountsPayments AccountsRecords
AccountsSupply AccountChargeReasons AccountCreditReasons ActiveDomesticSignupRewardScheme BackendScreenEventIds
BackendScreenIds ContributionSchemes EnergyMixData Integrations KrakenVersion PasswordValidatorHelpTexts Retailers
TermsAndConditions AuthorizedApplications MfaDevices AuthKrakenVersion""".split()


def of_user(world, user):
    """operation name -> variables, for one of the world's users."""
    objects = world["objects"]
    viewer = objects[user["viewer"]["#ref"]]
    account = objects[viewer["accounts"][0]["#ref"]]
    number = account["number"]
    query = {**world["query"], **user["query"]}
    bill = account["bills"]["nodes"][0]
    charged = next(iter(account["#charges"]))
    found = {
        **{name: {} for name in WITHOUT},
        **_account_operations(number, bill),
        "BillCharges": {"accountNumber": number, "billingDocumentIdentifier": charged},
        **_place_operations(query),
        **_reward_operations(number, viewer, query),
        **_other_operations(number, account, query),
    }
    return dict(sorted(found.items()))


def text(world):
    """The content of variables.json, a line for each operation."""
    parts = []
    for user in world["users"]:
        rows = ",\n".join(
            f"  {json.dumps(name)}: {json.dumps(values, ensure_ascii=False)}" for name, values in of_user(world, user).items()
        )
        parts.append(f"{json.dumps(user['email'])}: {{\n{rows}\n}}")
    return "{\n" + ",\n".join(parts) + "\n}\n"
