# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Supply points, agreements and measurements as the fields that know every market tell them."""

from . import jst
from .numbers import decimal_text
from .offers import terms_of_product
from .things import by, connection, reference, refused, thing

MARKET = "JPN_ELECTRICITY"


def _device(point):
    register = thing("DeviceRegister", registerIdentifier=f"R-{point.spin[-4:]}")
    return thing(
        "Device",
        deviceIdentifier=f"M-{point.spin[-6:]}",
        registers=connection("RegistersConnection", [register]),
    )


def market_point(point, place, export=None):
    """A point as `supplyPoint` tells it; `export`: the name of the series of what it sells."""
    return thing(
        "SupplyPointType",
        id=f"sp-{point.spin}",
        marketName=MARKET,
        externalIdentifier=point.spin,
        property_=reference(f"property/{place.number}"),
        devices=connection("DevicesConnection", [_device(point)]),
        **{"#series": point.series.name, "#export": export},
    )


def _supply_product(product, number):
    return thing(
        "SupplyProductType",
        id=str(number),
        code=product.code,
        notes="",
        fullName=f"{product.name}（{product.area}）",
        displayName=product.name,
        description="電気の料金プラン",
        availableFrom="2024-10-01T00:00:00+09:00",
        availableTo=None,
        isHidden=False,
        term=None,
        brandCode="denkiroku",
        marketName=MARKET,
        availabilityStatus="EVERYONE",
        termsContractType="STANDARD",
        termsAndConditionsTypes=[terms_of_product()],
        params='{"grid_operator_code": "' + product.area + '"}',
        tags=[thing("SupplyProductTagType", code="GREEN", displayName="再生可能エネルギー")],
    )


def market_agreements(who):
    rows = []
    for number, (point, place) in enumerate(who.points):
        product, first, end = point.agreements[-1]
        since = jst.iso_jst(jst.midnight(first))
        rows.append(
            thing(
                "CommonAgreementType",
                id=who.id(4001 + number),
                validFrom=since,
                validTo=None if end is None else jst.iso_jst(jst.midnight(end)),
                agreedAt=since,
                ratesAgreedAt=since,
                account=who.account,
                supplyPoint=reference(f"market/{point.key}"),
                product=_supply_product(product, who.base + 4101 + number),
                isActive=end is None,
                characteristicValues=[
                    thing(
                        "StringCharacteristicValueType",
                        value=product.area,
                        stringValue=product.area,
                        characteristic=thing(
                            "CharacteristicType", code="AREA", name="供給エリア", description="送配電会社の区域", values=[]
                        ),
                    )
                ],
                agreedFrom=since,
                isRevoked=False,
                params="{}",
                address=place.address(),
            )
        )
    return connection("AgreementConnection", rows)


def _measurement(point, first, end):
    start, stop = jst.midnight(first), jst.midnight(end)
    units = sum(units for _, units in point.series.between(start, stop))
    cost = units * 31
    filters = thing(
        "ElectricityFiltersOutput",
        readingDirection="CONSUMPTION",
        registerId=f"R-{point.spin[-4:]}",
        readingQuality="ACTUAL",
        readingFrequencyType="MONTH_INTERVAL",
        marketSupplyPointId=point.spin,
        deviceId=f"M-{point.spin[-6:]}",
    )
    money = {"costCurrency": "JPY", "pricePerUnit": thing("PricePerUnit", amount="31.00", unit="KILOWATT_HOURS")}
    statistic = thing(
        "StatisticOutput",
        type_="CONSUMPTION_COST",
        label=point.spin,
        description="使用量の見込み料金",
        costExclTax=thing("EstimatedMoneyType", estimatedAmount=decimal_text(cost * 10 // 11, 2), **money),
        costInclTax=thing("EstimatedMoneyType", estimatedAmount=decimal_text(cost, 2), **money),
        value=decimal_text(units, 2),
    )
    return thing(
        "IntervalMeasurementType",
        source="SMART_METER",
        metaData=thing(
            "MeasurementsMetadataOutput",
            utilityFilters=filters,
            statistics=[statistic],
            extras=[thing("ExtrasOutput", label="days", description="日数", value=str((end - first).days))],
        ),
        value=decimal_text(units, 2),
        unit="kwh",
        readAt=jst.iso_utc(stop),
        startAt=jst.iso_utc(start),
        endAt=jst.iso_utc(stop),
        durationInSeconds=(stop - start) * 1800,
    )


def property_fields(place, point, now):
    """What a place has besides its address and points."""
    closed = [pair for pair in zip(point.reading_days, point.reading_days[1:]) if jst.midnight(pair[1]) <= now]
    return {
        "coordinates": thing("CoordinatesType", latitude=35.0 + place.number % 100 / 8, longitude=139.0 + place.number % 10 / 8),
        "embeddedNetwork": reference(f"network/{place.number}"),
        "parent": None,
        "ancestors": connection("PropertyConnection"),
        "descendants": connection("PropertyConnection"),
        "measurements": connection("MeasurementConnection", [_measurement(point, *pair) for pair in closed[-14:]]),
    }


def network(place):
    return thing(
        "EmbeddedNetworkType",
        id=f"{place.number}9",
        name=f"{place.label}の構内ネットワーク",
        embeddedProperties=[
            thing(
                "EmbeddedPropertyType",
                id=f"{place.number}91",
                embeddedNetwork=reference(f"network/{place.number}"),
                propertyId=str(place.number),
            )
        ],
    )


def process_fields(who, point):
    """What happened at a point: it was taken over when its first agreement began."""
    kana = "シケン"
    gain = thing(
        "CosGainProcess",
        requestId=f"REQ-{point.spin[-6:]}",
        customerName=who.name,
        customerNameKana=kana,
        forecastedSupplyStartDate=point.since.isoformat(),
        availableActions=[],
    )
    detail = {"amperage": None, "kva": None, "kw": None}
    unit, value = point.agreements[-1][0].capacity
    detail[{"A": "amperage", "kVA": "kva", "kW": "kw"}[unit]] = str(value) if unit == "kW" else value
    return {
        "latestCosGainProcess": gain,
        "latestMoveInProcess": thing("MoveInProcess", requestedMoveInDate=point.since.isoformat()),
        "references": [thing("ElectricitySupplyPointReference", namespace="site", value=point.key)],
        "supplyDetails": [thing("SupplyDetails", validFrom=point.since.isoformat(), **detail)],
    }


def queries(who, places):
    points = {point.spin: reference(f"market/{point.key}") for point, _ in who.points}
    properties = {str(place.number): reference(f"property/{place.number}") for place in places}
    found = [
        thing("PropertySearchResult", score=decimal_text(100 - number * 5, 2), property_=reference(f"property/{place.number}"))
        for number, place in enumerate(places)
    ]
    areas = {}
    for place in places:
        areas.setdefault(place.postcode.replace("-", ""), []).append(
            thing(
                "PostalArea",
                postcode=place.postcode.replace("-", ""),
                prefecture=place.lines[0],
                city=place.lines[1],
                area=place.lines[-1],
            )
        )
    return {
        "supplyPoint": by(["externalIdentifier"], points),
        "supplyPoints": connection("SupplyPointConnectionTypeConnection", points.values()),
        "property": by(["id"], properties, refused("KT-CT-4177")),
        "propertiesSearch": found,
        "propertySearch": list(properties.values()),
        "postalAreas": by(["postcode"], areas, refused("KT-JP-4601")),
        "embeddedNetwork": by(
            ["id"], {f"{place.number}9": reference(f"network/{place.number}") for place in places}
        ),
    }


