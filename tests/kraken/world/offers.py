# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is on sale: tariffs, quotes, things besides power, an offer to a company, the terms."""

from .numbers import decimal_text
from .points import rich_address
from .things import by, connection, refused, thing
from .today import NOW

TERMS = "電気の供給は、この約款によります。第 1 条　適用 …（見本）"


def _terms(name, version, effective):
    return {
        "name": name,
        "pdfUrl": f"https://files.example.com/terms/{version}.pdf",
        "brandCode": "denkiroku",
        "markdown": f"# {name}\n\n{TERMS}",
        "html": f"<h1>{name}</h1><p>{TERMS}</p>",
        "version": version,
        "effectiveFrom": effective,
    }


def terms_of_product():
    return thing("TermsAndConditionsType", **_terms("電気需給約款", "3.2", "2026-04-01T00:00:00+09:00"))


def _general_terms():
    return thing(
        "OEJPTermsAndConditionsType",
        text=TERMS,
        createdAt="2026-03-01T00:00:00+09:00",
        **_terms("ご利用規約", "3.2", "2026-04-01T00:00:00+09:00"),
    )


def _tariff(product):
    rates = [
        thing(
            "ConsumptionChargeRate",
            pricePerUnitIncTax=charge["pricePerUnitIncTax"],
            stepStart=charge.get("stepStart"),
            stepEnd=charge.get("stepEnd"),
            band=charge["band"],
        )
        for charge in product.charges(product.generations[-1])
    ]
    unit, value = product.capacity
    standing = thing(
        "StandingChargeRate",
        pricePerUnitIncTax=decimal_text(product.standing, 2),
        label=f"{value} {unit}",
        unitType="YEN_AMPERE_DAY",
    )
    values = thing(
        "StandingChargeValues", amperage=[standing] if unit == "A" else [], kva=[standing] if unit == "kVA" else []
    )
    tier = thing("TariffTier", contractCapacityPattern="NON_TIERED", consumptionRates=rates, standingRates=values)
    return thing(
        "TariffSummary",
        code=product.code,
        displayName=product.name,
        gridOperatorCode=product.area,
        productParams=product.params(),
        tiers=[tier],
    )


def _retailers():
    names = ("見本電力", "試験エナジー", "記録でんき", "しずく電灯")
    return [
        thing(
            "Retailer",
            code=f"T{number:03}",
            name=name,
            displayName=name,
            displayOrder=number,
            params=thing("RetailerParams", aliases=[f"{name}株式会社"]),
        )
        for number, name in enumerate(names, 1)
    ]


def _typical(month):
    """kWh of each half-hour of a day: low at night, high in the evening, more in summer and winter."""
    weights = [9, 8, 8, 8, 9, 14, 24, 27, 19, 13, 12, 13, 15, 13, 12, 13, 17, 24, 33, 37, 36, 31, 23, 13]
    season = (135, 129, 106, 85, 78, 86, 109, 121, 98, 80, 92, 124)[month - 1]
    return [decimal_text(weight * season, 4, 2) for weight in weights for _ in range(2)]


GOODS = thing(
    "GoodsProduct",
    id=61001,
    marketName="JPN_GOODS",
    productType=thing("GoodsProductType", code="METER", internalName="meter"),
    code="SMART-PLUG",
    internalName="smart-plug",
    customerName="スマートプラグ",
    notes="",
    description="家電ごとの電気を測る差し込み口",
    availableFrom="2025-04-01",
    pricePerUnit=1800.0,
    grossPricePerUnit=1980.0,
    currency="JPY",
)


def common(products):
    """Root fields that answer alike for everybody."""
    areas = {}
    for product in products:
        areas.setdefault(product.area, []).append(_tariff(product))
    return {
        "tariffSummary": by(["gridOperatorCode"], areas, []),
        "retailers": _retailers(),
        "termsandconditions": _general_terms(),
        "termsAndConditionsForProduct": [terms_of_product()],
        "typicalConsumptionByHalfHourInterval": by(
            ["month"], {str(month): _typical(month) for month in range(1, 13)}, refused("KT-JP-12402")
        ),
        "goodsProducts": connection("GoodsProductConnectionTypeConnection", [GOODS]),
    }


def _quote(who):
    point, place = who.points[0]
    area = thing(
        "PostalArea",
        postcode=place.postcode.replace("-", ""),
        prefecture=place.lines[0],
        city=place.lines[1],
        area=place.lines[-1],
    )
    products = []
    for number, (product, _, _) in enumerate(point.agreements[-1:], 1):
        costs = thing(
            "QuotedProductEstimatedCosts",
            quotedMonth=thing("QuotedProductEstimatedCostsQuotedMonth", cost="9120", month="2026-10", usageAmount="310"),
            monthlyBreakdown=[12400, 11900, 10200, 8700, 8200, 8900, 11000, 12100, 9900, 9100, 9500, 11600],
            standingChargePricePerDay=decimal_text(product.standing, 2),
            standingChargeUnitType="YEN_AMPERE_DAY",
        )
        products.append(
            thing(
                "QuotedElectricityProduct",
                id=who.base + 3010 + number,
                product=product.as_object(NOW),
                estimatedCosts=costs,
            )
        )
    quoted = thing(
        "QuotedElectricitySupplyPoint",
        id=who.base + 3001,
        postalArea=area,
        gridOperatorCode=point.agreements[-1][0].area,
        annualEstimatedUsage=["360", "340", "310", "270", "250", "280", "330", "350", "300", "270", "290", "340"],
        amperage=40,
        canSupply=True,
        hasMultipleSpins=False,
        rejectionReasons=[],
        supplyPointDetails=thing(
            "SupplyPointDetailsRaw",
            spin=point.spin,
            readingDateNext="2026-10-12",
            gridOperatorCode=point.agreements[-1][0].area,
            addressPostcode=place.postcode,
            address=" ".join(place.lines),
            addressBuildingName="",
        ),
        quotedProducts=products,
    )
    return thing(
        "Quote",
        code=f"Q-{who.base}",
        params=thing("QuoteRequestParams", affiliateLinkSubdomain="test-partner", referralSchemeCode=None),
        quotedSupplyPoints=[quoted],
        quotedGenerationPoints=[],
    )


def _goods(who):
    sale = thing(
        "GoodsSaleItem",
        product="SMART-PLUG",
        numberOfUnits=2,
        pricePerUnit=1800.0,
        netAmount=3600.0,
        grossAmount=3960.0,
        currency="JPY",
    )
    purchase = thing(
        "GoodsPurchase",
        code=f"GP-{who.base}",
        ledgerNumber=who.ledger,
        goodsSaleItems=[sale],
        goodsGrants=[thing("GoodsGrant", type_="COUPON", netAmount=-500.0, grossAmount=-550.0, currency="JPY")],
        marketName="JPN_GOODS",
        marketParams="{}",
        clientParams='{"gift": false}',
    )
    quoted = thing(
        "GoodsQuotedProduct", product="SMART-PLUG", numberOfUnits=1, pricePerUnit=1800, netAmount=1800, currency="JPY"
    )
    quote = thing(
        "GoodsQuote",
        id=who.id(3101),
        code=f"GQ-{who.base}",
        totalNetAmount=1800,
        quotedAt="2026-09-10T12:00:00+09:00",
        goodsQuotedProducts=[quoted],
        hasQuoteExpired=False,
    )
    return purchase, quote


def _offering(who):
    component = {"minimumQuantity": 1, "maximumQuantity": 12, "initialQuantity": 1}
    product = who.points[0][0].agreements[-1][0]
    catalog = thing(
        "CatalogProductType",
        identifier=product.code,
        internalName=product.code.lower(),
        customerName=product.name,
        customerDescription="電気の料金プラン",
        code=product.code,
        marketName="JPN_ELECTRICITY",
    )
    term = thing(
        "TermTemplateType", termType="BillDueDate", templateData="{}", name="支払期日", description="請求書の日から支払いまでの日数"
    )
    return thing(
        "OfferingType",
        identifier="OFFER-2026",
        internalName="offer-2026",
        customerName=product.name,
        customerDescription="二年のあいだ単価の変わらない電気",
        isSellable=True,
        lifecycle=thing(
            "LifecycleType", code="OFFER", version=2, maxVersion=2, status="ACTIVE", activatedAt="2026-04-01T00:00:00+09:00"
        ),
        tags=[thing("TagType", code="GREEN", displayName="再生可能エネルギー")],
        productComponents=[
            thing("ProductComponentType", identifier=product.code, component=catalog, **component)
        ],
        offeringComponents=[],
        termTemplateComponents=[
            thing("TermTemplateComponentType", identifier="TERM-01", component=term, **component)
        ],
        groups=[],
        isAmendable=True,
        isExpired=False,
        isActive=True,
        isDraft=False,
        isLatestVersion=True,
        isFirstDraft=False,
    )


def _opportunity(who):
    field = thing(
        "FunnelField", code="contracted_kw", name="契約電力", fieldType="INT", textChoices=[], orderInCollection=1, required=True, deprecated=False
    )
    funnel = thing(
        "SalesFunnel",
        code="BUSINESS",
        name="法人のお客さま",
        funnelType="OPPORTUNITY",
        status="ACTIVE",
        stages=[
            thing("SalesFunnelStage", code="OPEN", name="相談中", order=1),
            thing("SalesFunnelStage", code="OFFERED", name="提案済み", order=2),
        ],
        collections=[thing("Collection", name="設備", description="建物と設備", order=1)],
        rules=[
            thing("SalesFunnelRule", funnelCode="BUSINESS", productOfferingIdentifier="OFFER-2026", salesChannel="DIRECT")
        ],
    )
    place = who.place
    return thing(
        "OpportunityOutput",
        leadNumber=f"LD-{who.base}",
        leadType="BUSINESS" if who.is_business else "DOMESTIC",
        name=who.name,
        email=who.email,
        phoneNumber=who.mobile,
        number=f"OP-{who.base}",
        funnel=funnel,
        stage="OFFERED",
        extraDetailItems=[thing("ExtraDetail", key="contracted_kw", value=40, field=field)],
        opportunityAddress=thing(
            "AddressOutput",
            line1=place.lines[0],
            line2=place.lines[1],
            line3=place.lines[-1],
            line4="",
            line5="",
            postcode=place.postcode,
            countryCode="JP",
        ),
        opportunityRichAddress=rich_address("RichAddressType", place),
        salesChannel="DIRECT",
        assignedToUserIdentifier="desk-1",
        assignedToTeamIdentifier="801",
        productOfferingId="OFFER-2026",
        productOffering=_offering(who),
        offerGroupId="OG-2026",
        consents=[thing("ConsentOutput", code="MARKETING_EMAIL", value="ACCEPTED")],
        notes="年度末までに決定",
        attachments=[
            thing("OpportunityAttachment", id=who.id(3201), category="QUOTE", filename="お見積り.pdf")
        ],
        supplyPoints=[
            thing("LeadSupplyPointType", externalIdentifier=point.spin, marketName="JPN_ELECTRICITY")
            for point, _ in who.points
        ],
    )


def queries(who):
    purchase, quote = _goods(who)
    opportunity, offer = _opportunity(who), _quote(who)
    eligible = thing("ProductEligibleStatus", isUserEligible=True, isCampaignAvailable=True, isUserOptedIn=False)
    return {
        "quoteRequest": by(["code"], {offer["code"]: offer}),
        "goodsPurchases": by(["accountNumber"], {who.number: [purchase]}, refused("KT-CT-4177")),
        "goodsQuotes": by(["quoteCode", "accountNumber"], {quote["code"]: [quote], who.number: [quote]}, []),
        "opportunityByNumber": by(["number"], {opportunity["number"]: opportunity}, refused("KT-CT-8906")),
        "opportunityValueByKey": by(["key"], {"contracted_kw": "40"}),
        "productEligibleStatus": by(["accountNumber"], {who.number: eligible}, refused("KT-CT-4177")),
    }
