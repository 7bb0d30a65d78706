# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rewards: referral schemes, campaigns, days of saving power, points."""

import uuid

from .things import by, connection, refused, thing

FRIEND = "HANAKO-8231"


def scheme(kind, code, referrer, amount, given=None, bonus=0):
    return thing(
        "ReferralSchemeType",
        referralUrl=f"https://join.example.com/{code.lower()}",
        referralDisplayUrl=f"join.example.com/{code.lower()}",
        referrerRewardAmount=referrer,
        referredRewardAmount=amount,
        combinedRewardAmount=referrer + amount,
        loyaltyPointsBonus=bonus,
        canBeReferred=True,
        code=code,
        referrerGivenName=given,
        schemeType=kind,
        maxRecurrence=1,
        isUsageAtCapacity=False,
    )


DOMESTIC = scheme("Domestic Referral", FRIEND, 4000, 4000, "花子", 500)
BUSINESS = scheme("Business Referral", "DENKIROKU-SHOJI", 10000, 10000, "太郎")
SIGN_UP = scheme("Signup Reward", "AUTUMN2026", 0, 3000)
JOINING = scheme("Joining Reward", "WELCOME26", 0, 2000)
PARTNER = scheme("Affiliate", "TESTPARTNER", 5000, 5000)

#: Root fields that answer alike for everybody.
QUERIES = {
    "activeAffiliateReferralScheme": by(["subdomain"], {"test-partner": PARTNER}),
    "activeDomesticSignupRewardScheme": SIGN_UP,
    "businessAccountReferralRewardScheme": by(["code"], {BUSINESS["code"]: BUSINESS}),
    "domesticAccountReferralRewardScheme": by(["code"], {FRIEND: DOMESTIC}),
    "domesticJoiningRewardScheme": by(["code"], {JOINING["code"]: JOINING}),
    "domesticSignupRewardScheme": by(["code"], {SIGN_UP["code"]: SIGN_UP}),
    "contributionSchemes": [
        thing(
            "ContributionSchemeType",
            id="41001",
            code="GREEN-GROVE",
            displayName="みどりの森づくり",
            taxable=False,
            acceptingContributions=True,
        ),
        thing(
            "ContributionSchemeType",
            id="41002",
            code="WARM-HOMES",
            displayName="あたたかい住まい",
            taxable=False,
            acceptingContributions=False,
        ),
    ],
}


def _campaigns():
    return [
        thing(
            "AccountCampaignType",
            name="夏の節電チャレンジ 2026",
            slug="summer-saving-2026",
            startDate="2026-07-01",
            expiryDate="2026-09-30",
            campaignExpiryDate="2026-10-31",
        ),
        thing(
            "AccountCampaignType",
            name="ペーパーレス明細",
            slug="paperless",
            startDate="2025-04-01",
            expiryDate=None,
            campaignExpiryDate=None,
        ),
    ]


def _saving_day(day, first, end, baseline, used):
    saved = baseline - used
    return thing(
        "DemandResponseDailyResultType",
        eventDate=day,
        validFrom=f"{day}T{first}:00+09:00",
        validTo=f"{day}T{end}:00+09:00",
        baselineConsumptionKwh=baseline,
        outturnConsumptionKwh=used,
        percentageDifference=round(-100 * saved / baseline, 1),
        amountSaved=float(max(0, round(saved * 40))),
        numberOfEntries=1 if saved > 0 else 0,
    )


def _participant(spin, scale):
    days = [
        _saving_day("2026-07-22", "17:00", "19:00", 1.5 * scale, 1.125 * scale),
        _saving_day("2026-08-05", "16:00", "18:00", 1.625 * scale, 1.25 * scale),
        _saving_day("2026-08-26", "17:00", "19:00", 1.5 * scale, 1.625 * scale),
    ]
    return thing(
        "DemandResponseCampaignParticipantType",
        spin=spin,
        campaignName="夏の節電チャレンジ 2026",
        campaignStart="2026-07-01T00:00:00+09:00",
        campaignEnd="2026-09-30T23:59:59+09:00",
        optedInAt="2026-06-28T20:14:00+09:00",
        isEligibleForEvents=True,
        isOptedIntoEvents=True,
        isOptedIntoEmails=True,
        isOptedIntoLine=False,
        successfulDaysCount=2,
        numberOfEntries=2,
        totalDiffKwh=-0.625 * scale,
        totalDiffCarbon=-0.25 * scale,
        totalTreesSaved=0.125,
        averagePercentageDifference=-13.25,
        tips='["エアコンを 1 度高く", "洗濯は朝のうちに"]',
        demandResponseDailyResults=days,
    )


def _referrals(who):
    return [
        thing(
            "ReferralType",
            id=who.id(401),
            paymentDate="2025-05-20",
            schemeType="REFERRAL_REWARD",
            code=FRIEND,
            referredUserName="記録 一郎",
            paymentStatus="Paid",
            referredUserJoinDate="2025-04-12T10:30:00+09:00",
            referredUserPaymentAmount=4000,
            referringUserPaymentAmount=4000,
            combinedPaymentAmount=8000,
        ),
        thing(
            "ReferralType",
            id=who.id(402),
            paymentDate=None,
            schemeType="REFERRAL_REWARD",
            code=FRIEND,
            referredUserName="見本 二葉",
            paymentStatus="Pending",
            referredUserJoinDate="2026-09-02T18:05:00+09:00",
            referredUserPaymentAmount=4000,
            referringUserPaymentAmount=4000,
            combinedPaymentAmount=8000,
        ),
    ]


def _reward(who):
    return thing(
        "RewardType",
        id=who.id(411),
        paymentDate=who.since[:10],
        schemeType="SIGNUP_REWARD",
        code="WELCOME",
        rewardAmount=3000,
        paymentStatus="Paid",
        createdAt=who.since,
        maxRecurrence=1,
        faqUrl="https://help.example.com/rewards",
    )


def account_fields(who):
    referrals = [] if who.is_business else _referrals(who)
    return {
        "referralsCreated": len(referrals),
        "referrals": connection("ReferralConnectionTypeConnection", referrals),
        "rewards": [_reward(who)],
        "activeReferralSchemes": thing("ReferralSchemeTypes", domestic=DOMESTIC, business=BUSINESS),
        "campaigns": _campaigns(),
        "availableDemandResponseCampaignsForRegistration": ["winter-saving-2026"],
        "demandResponseCampaignParticipants": [
            _participant(point.spin, 8.0 if who.is_business else 1.0) for point, _ in who.points[:2]
        ],
    }


def _points(who):
    rows = [("2026-07-01", 500, "SIGNUP_BONUS"), ("2026-07-23", 37, "SAVING_DAY"), ("2026-08-06", 40, "SAVING_DAY")]
    rows += [("2026-09-01", -300, "REDEEMED")]
    entries, balance = [], 0
    for number, (day, value, reason) in enumerate(rows):
        entries.append(
            thing(
                "LoyaltyPointLedgerEntryType",
                id=who.id(421 + number),
                ledgerType="LOYALTY_POINTS",
                value=str(value),
                balanceBroughtForward=str(balance),
                balanceCarriedForward=str(balance + value),
                reasonCode=reason,
                idempotencyKey=str(uuid.UUID(int=who.base * 1000 + number, version=4)),
                postedAt=f"{day}T09:00:00+09:00",
                accountNumber=who.number,
            )
        )
        balance += value
    return entries[::-1], balance


def queries(who):
    """Root fields that only this customer's sign-in answers so."""
    entries, balance = _points(who)
    points = thing("AccountLoyaltyPointsType", loyaltyPoints=balance, totalMonetaryAmount=balance)
    eligible = thing(
        "LoyaltyPointsProgramEligibilityType",
        isEligible=not who.is_business,
        primaryIneligibilityReason="BUSINESS_ACCOUNT" if who.is_business else None,
    )
    return {
        "campaigns": by(
            ["accountNumber"],
            {who.number: connection("AccountCampaignConnectionTypeConnection", _campaigns())},
            refused("KT-CT-4177"),
        ),
        "eligibilityToJoinLoyaltyPointsProgram": by(
            ["input.accountNumber"], {who.number: eligible}, refused("KT-CT-9218")
        ),
        "loyaltyPointLedgers": by(
            ["input.accountUserId"], {who.user_id: entries, "": entries}, refused("KT-CT-9216")
        ),
        "loyaltyPointsBalance": by(
            ["accountNumber", "input.accountNumber"], {who.number: points, "": refused("KT-CT-9222")}, refused("KT-CT-9217")
        ),
    }
