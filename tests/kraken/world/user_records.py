# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the signed-in person has besides a name."""

from .account_records import consents
from .points import rich_address
from .things import connection, reference, thing


def _preferences(who):
    return thing(
        "AccountUserCommsPreferences",
        isOptedInToClientMessages=True,
        isOptedInToOfferMessages=True,
        isOptedInToRecommendedMessages=False,
        isOptedInToUpdateMessages=True,
        isOptedInToThirdPartyMessages=False,
        emailFormat="HTML",
        isUsingInvertedEmailColours=False,
        fontSizeMultiplier=1.0 if who.is_business else 1.25,
        isOptedInMeterReadingConfirmations=True,
        isOptedInToSmsMessages=False,
        preferredHoldMusic="NO_SONG_PREFERRED",
        smsOptInLastChangeDate="2026-02-11T19:20:00+09:00",
        isOptedInToLifeSupportCall=False,
    )


def _circumstances(who):
    records = [
        thing(
            "SpecialCircumstanceRecordType",
            id=who.id(701),
            summary="玄関先での連絡を希望",
            internalCode="CONTACT-AT-DOOR",
            createdAt=who.since,
        ),
        thing(
            "TemporarySpecialCircumstanceRecordType",
            id=who.id(702),
            summary="乳児のいる家庭",
            internalCode="INFANT",
            createdAt="2025-11-03T10:00:00+09:00",
            expiryDate="2027-03-31",
        ),
    ]
    return thing("SpecialCircumstancesType", isSharingConsentGiven=True, records=records)


def fields(who, api_key):
    portfolio = reference(f"portfolio/{who.key}")
    companies = [who.company] if who.company else []
    return {
        "title": "",
        "label": "",
        "dateOfBirth": "1988-04-16" if not who.is_business else "1979-11-02",
        "liveSecretKey": api_key,
        "hasFamilyIssues": False,
        "isInHardship": False,
        "address": rich_address("RichAddressType", who.place),
        "details": [
            thing("AccountUserDetailType", namespace="contact.language", value="ja", isSensitive=False),
            thing("AccountUserDetailType", namespace="contact.hours", value="18:00-20:00", isSensitive=False),
        ],
        "permissions": [
            thing("AccountUserPermission", permission="view-account"),
            thing("AccountUserPermission", permission="view-bills"),
        ],
        "consents": consents(who),
        "preferences": _preferences(who),
        "specialCircumstances": None if who.is_business else _circumstances(who),
        "portfolioIds": [who.id(601)],
        "portfolios": connection("PortfolioConnectionTypeConnection", [portfolio]),
        "businesses": connection("BusinessConnectionTypeConnection", companies),
        "accountUserRoles": [
            thing("AccountUserRoleType", id=who.id(711), user=who.user, account=who.account, role="ACCOUNT_ADMIN")
        ],
        "portfolioUserRoles": [
            thing("PortfolioUserRoleType", id=who.id(712), user=who.user, portfolio=portfolio, role="PORTFOLIO_ADMIN")
        ],
        "paymentMethods": connection("PaymentInstructionConnectionTypeConnection", [who.instruction]),
        "externalIdAccountLinks": [
            thing("ExternalIdAccountLink", vendor="LINE", vendorUserId=f"line-{who.base}", status="LINKED")
        ],
    }
