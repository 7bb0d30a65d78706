# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Joining, leaving, moving: what is under way or was."""

from .points import rich_address
from .things import by, connection, reference, refused, thing

STAGE = "COMPLETED"


def _points(who):
    return connection(
        "SupplyPointConnectionTypeConnection", [reference(f"market/{point.key}") for point, _ in who.points]
    )


def _join(who):
    affiliate = thing(
        "AffiliateLinkType",
        id="51001",
        subdomain="test-partner",
        trainingStatus="QUALIFIED",
        isBusiness=who.is_business,
        contactName="見本 三郎",
        contactEmail="partner@example.com",
        landingUrl="https://join.example.com/test-partner",
        organisation=thing(
            "AffiliateOrganisationType",
            id="51101",
            number="AO-0001",
            name="見本紹介サービス",
            contactEmail="partner@example.com",
            canRenewTariffs=False,
            defaultAccountType="BUSINESS" if who.is_business else "DOMESTIC",
            salesChannelCode="PARTNER",
            isFieldSalesOnlyProduct=False,
        ),
    )
    contexts = [
        thing(
            "SupplyPointContextDataType",
            externalIdentifier=point.spin,
            marketName="JPN_ELECTRICITY",
            requestedSupplyStartDate=point.since.isoformat(),
            selectedProduct=thing(
                "SelectedProductType", code=point.agreements[0][0].code, displayName=point.agreements[0][0].name
            ),
        )
        for point, _ in who.points
    ]
    data = thing(
        "JoinSupplierProcessDataType",
        requestedAt=who.since,
        salesChannel="DIRECT",
        salesSubchannel="WEB",
        affiliateLink=affiliate,
        offerGroupIdentifier="OG-2026",
        supplyPointContexts=contexts,
        note="",
        storedPaymentMethodDetailsReference=None,
        paymentScheduleData=thing(
            "PaymentScheduleDataType",
            billTriggered=thing("BillTriggeredScheduleType", paymentDay=27, frequencyMultiplier=1),
        ),
        reason="CONSUMER_REQUEST",
        detailedReason="MOVING",
    )
    assignment = thing(
        "JoinSupplierLedgerAssignmentType",
        ledgerNumber=who.ledger,
        ledgerType="JAPAN_ELECTRICITY_LEDGER",
        ledgerName="電気",
        ledgerSupplyPoints=[
            thing("LedgerSupplyPointType", externalIdentifier=point.spin, marketName="JPN_ELECTRICITY")
            for point, _ in who.points
        ],
    )
    return thing(
        "JoinSupplierProcessType",
        id=who.id(2001),
        number=f"JS-{who.base}",
        status="COMPLETED",
        stage=STAGE,
        subtype="SWITCH_IN",
        contractIdentifiers=[],
        supplyPoints=_points(who),
        ledgerAssignments=connection("JoinSupplierLedgerAssignmentConnectionTypeConnection", [assignment]),
        currentProcessData=data,
    )


def leave(who):
    """Asked for and withdrawn: nobody has left."""
    point, place = who.points[-1]
    ending = thing(
        "ElectricityTerminationOutput",
        supplyPointIdentifier=point.spin,
        supplyEndDate="2026-03-31",
        isDemolition=False,
        onSiteAttendance=False,
    )
    data = thing(
        "LeaveSupplierProcessData",
        reason="CONSUMER_REQUEST",
        detailedReason="MOVING",
        params="{}",
        requestedAt="2026-03-03T12:00:00+09:00",
        requestedSupplyEndDate="2026-03-31",
        marketData=thing(
            "LeaveSupplierMarketOutputType", electricitySupplyPointData=[ending], gasSupplyPointData=[]
        ),
        waiveExitFee=True,
        futureBillingAddress=rich_address("RichAddressType", place),
        finalBillPayerAddress=rich_address("RichAddressType", place),
    )
    return thing(
        "LeaveSupplierProcessType",
        id=who.id(2011),
        number=f"LS-{who.base}",
        status="CANCELLED",
        stage="WITHDRAWN",
        subtype="SWITCH_OUT",
        supplyPoints=connection("SupplyPointConnectionTypeConnection", [reference(f"market/{point.key}")]),
        processData=data,
    )


def _lifecycle(who):
    occupy = thing(
        "OccupyPropertyProcessType",
        id=who.id(2021),
        status="COMPLETED",
        occupyAt=f"{who.points[0][0].since.isoformat()}T00:00:00+09:00",
        supplyPoints=_points(who),
    )
    return thing(
        "LifecycleProcessesType",
        joinSupplierProcesses=connection("JoinSupplierProcessConnectionTypeConnection", [_join(who)]),
        leaveSupplierProcesses=connection("LeaveSupplierProcessConnectionTypeConnection", [leave(who)]),
        occupyPropertyProcesses=connection("OccupyPropertyProcessConnectionTypeConnection", [occupy]),
        leavePropertyProcesses=connection("LeavePropertyProcessConnectionTypeConnection"),
    )


def queries(who):
    leaving = leave(who)
    return {
        "lifecycleProcesses": by(["accountNumber"], {who.number: _lifecycle(who)}, refused("KT-CT-4123")),
        "leaveSupplierProcess": by(
            ["number", "leaveSupplierProcessId"],
            {leaving["number"]: leaving, leaving["id"]: leaving},
            refused("KT-CT-10302"),
        ),
    }
