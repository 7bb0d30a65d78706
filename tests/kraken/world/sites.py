# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The business's twelve sites in four grid areas, on every kind of product that the API knows for electricity."""

from datetime import date

from . import jst, pricing, shapes
from .points import Place, SupplyPoint
from .series import DAILY, Series
from .tariff import FeedIn, Generation, SingleStep, Stepped
from .today import READINGS_END

SINCE = date(2025, 7, 5)
PERIODS = jst.periods(SINCE, 14)
OPEN_PERIOD = PERIODS[-1][1]
READING_DAYS = [first for first, _ in PERIODS] + [OPEN_PERIOD, date(2026, 10, 5), date(2026, 11, 5)]
NEW_PRICES = date(2026, 4, 5)

ALL_ELECTRIC = "tgoe_all_denka_tou_scheme"
CHARGING = "tgoe_ev_tou_jan_25_scheme"
POWER = "tgoe_power_tou_scheme"
SUN = "tgoe_solar_tou_scheme"


def _generations(before, after):
    """Two generations of prices, the newer since NEW_PRICES."""
    start, change = jst.midnight(SINCE), jst.midnight(NEW_PRICES)
    return [Generation(start, change, before), Generation(change, None, after)]


def _dearer(prices, percent=103):
    if isinstance(prices, dict):
        return {band: price * percent // 100 for band, price in prices.items()}
    return [price * percent // 100 for price in prices]


def _stepped(area, standing, prices, bounds, capacity):
    rows = _generations(prices, _dearer(prices))
    return Stepped(
        f"GREEN-STEP-BIZ-{area}", "グリーンステップ 事業所", area, standing, rows, bounds=bounds, capacity=capacity
    )


def _flat(area, standing, price, capacity):
    rows = _generations({"": price}, _dearer({"": price}))
    return SingleStep(f"PLAIN-FLAT-{area}", "プレーンフラット", area, standing, rows, fuel=False, capacity=capacity)


def _bands(code, name, area, standing, prices, scheme, capacity, tier=""):
    rows = _generations(prices, _dearer(prices))
    return SingleStep(
        f"{code}-{area}", name, area, standing, rows, scheme=scheme, tier=tier, capacity=capacity
    )


class Site:
    def __init__(self, key, label, postcode, lines, product, load):
        """`load`: shape, shape of the year, units of 10 Wh a day."""
        self.key = key
        self.label = label
        self.postcode = postcode
        self.lines = lines
        self.product = product
        self.load = load


def _tokyo_sites():
    flat = _flat("03", 4180, 3075, ("kVA", 12))
    step = _stepped("03", 8982, [2098, 2571, 2790], [120, 300], ("A", 60))
    power = _bands(
        "POWER-SEASON", "動力シーズン", "03", 21450, {"SUMMER": 2088, "OTHER": 1945}, POWER, ("kW", 18)
    )
    night = _bands(
        "CHARGE-NIGHT",
        "チャージナイト",
        "03",
        6410,
        {"NIGHT": 1680, "DAY": 1890, "STANDARD": 3126},
        CHARGING,
        ("kVA", 10),
        "LOW",
    )
    return [
        Site("hq", "本社", "101-0099", ["東京都", "千代田区", "試験町1-2-3 でんきろくビル"], flat, (shapes.OFFICE, shapes.COOLING_YEAR, 9800)),
        Site("shop-east", "東京店", "150-0099", ["東京都", "渋谷区", "記録町4-5"], step, (shapes.SHOP, shapes.COOLING_YEAR, 4600)),
        Site("cold-store", "横浜冷蔵庫", "220-0099", ["神奈川県", "横浜市", "西区試験台6-7"], power, (shapes.COLD, shapes.COOLING_YEAR, 15400)),
        Site("chargers", "川崎充電所", "210-0099", ["神奈川県", "川崎市", "川崎区記録通8"], night, (shapes.CHARGING, shapes.COOLING_YEAR, 8800)),
    ]


def _north_sites():
    step = _stepped("01", 7260, [2950, 3540, 3910], [120, 280], ("A", 60))
    dorm = _bands("ALL-ELECTRIC", "オールエレキ", "01", 5480, {"DAY": 3560, "NIGHT": 2410}, ALL_ELECTRIC, ("kVA", 10))
    power = _bands("POWER-SEASON", "動力シーズン", "01", 17300, {"SUMMER": 2240, "OTHER": 2170}, POWER, ("kW", 14))
    return [
        Site("shop-north", "札幌店", "060-0099", ["北海道", "札幌市", "中央区試験条1"], step, (shapes.SHOP, shapes.NORTH_YEAR, 4300)),
        Site("dorm-north", "札幌社員寮", "063-0099", ["北海道", "札幌市", "西区記録条2-3"], dorm, (shapes.HOME, shapes.NORTH_YEAR, 5900)),
        Site("workshop-north", "旭川工場", "070-0099", ["北海道", "旭川市", "試験通4"], power, (shapes.WORKSHOP, shapes.NORTH_YEAR, 8200)),
    ]


def _west_sites():
    step = _stepped("06", 1742, [0, 2031, 2557, 2892], [15, 120, 300], ("kVA", 5))
    heat = _bands(
        "ALL-ELECTRIC",
        "オールエレキ",
        "06",
        7250,
        {"SUMMER_DAY": 2896, "OTHER_DAY": 2635, "HOME": 2294, "NIGHT": 1537},
        ALL_ELECTRIC,
        ("kVA", 10),
        "HIGH",
    )
    return [
        Site("branch-west", "大阪支店", "530-0099", ["大阪府", "大阪市", "北区試験筋5-6"], step, (shapes.OFFICE, shapes.COOLING_YEAR, 3900)),
        Site("atelier", "神戸工房", "650-0099", ["兵庫県", "神戸市", "中央区記録通7"], heat, (shapes.WORKSHOP, shapes.COOLING_YEAR, 4400)),
    ]


def _south_sites():
    step = _stepped("09", 5890, [1837, 2397, 2696], [120, 300], ("A", 60))
    sun = _bands("SUN-ROOF", "サンルーフ", "09", 5120, {"SOLAR": 2010, "HOME": 2840, "NIGHT": 2260}, SUN, ("kVA", 8))
    dorm = _bands(
        "ALL-ELECTRIC",
        "オールエレキ",
        "09",
        5260,
        {"SUMMER_WINTER_DAY": 2685, "OTHER_DAY": 2389, "NIGHT": 1336},
        ALL_ELECTRIC,
        ("kVA", 10),
    )
    return [
        Site("shop-south", "福岡店", "810-0099", ["福岡県", "福岡市", "中央区試験8-9"], step, (shapes.SHOP, shapes.COOLING_YEAR, 4100)),
        Site("sun-depot", "福岡物流所", "812-0099", ["福岡県", "福岡市", "博多区記録浜1"], sun, (shapes.OFFICE, shapes.COOLING_YEAR, 3300)),
        Site("dorm-south", "熊本社員寮", "860-0099", ["熊本県", "熊本市", "中央区試験坂2"], dorm, (shapes.HOME, shapes.COOLING_YEAR, 4700)),
    ]


#: This site's meter reports two days later than the others.
SLOW = "workshop-north"
SUNNY = "sun-depot"


class Business:
    def __init__(self):
        self.sites = _tokyo_sites() + _north_sites() + _west_sites() + _south_sites()
        self.points = {site.key: self._point(number, site) for number, site in enumerate(self.sites)}
        self.feed_in = FeedIn("SUN-BUY-09", "サンかいとり", "09", 1050, jst.midnight(SINCE))
        self.export = self._export()

    @staticmethod
    def place(number, site):
        return Place(511001 + number, site.label, site.postcode, site.lines, SINCE)

    @staticmethod
    def _point(number, site):
        start = jst.midnight(SINCE)
        end = READINGS_END - (2 * jst.SLOTS_A_DAY if site.key == SLOW else 0)
        shape, year, a_day = site.load
        series = Series(site.key, start, shapes.energy(shape, year, a_day, 20250705 + number, start, end))
        series.mark(DAILY, jst.midnight(OPEN_PERIOD), series.end)
        pricing.mark_estimates(series, lambda _slot: site.product, READING_DAYS)
        spin = f"{site.product.area}00444{number:02}000000{7000000 + number * 137}"
        return SupplyPoint(site.key, spin, series, [(site.product, SINCE, None)], READING_DAYS)

    def _export(self):
        start = jst.midnight(SINCE)
        units = shapes.energy(shapes.SUN, shapes.SUN_YEAR, 6800, 77, start, READINGS_END, restless=900, jitter=320)
        series = Series("sun-export", start, units)
        series.mark(DAILY, jst.midnight(OPEN_PERIOD), series.end)
        pricing.mark_estimates(series, lambda _slot: self.feed_in, READING_DAYS)
        return series
