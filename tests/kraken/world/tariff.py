# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Products: what a kWh and a day cost, and how the API tells it. Prices are integers of 1/100 yen, tax in them."""

from . import facts, jst
from .numbers import decimal_text, without_tax


class Generation:
    """The prices in force from one slot until before another (None: still). A generation that is not `published`
    was charged, but the API does not list it."""

    def __init__(self, start, end, prices, published=True):
        self.start = start
        self.end = end
        self.prices = prices
        self.published = published

    def holds(self, slot):
        return self.start <= slot and (self.end is None or slot < self.end)


class Product:
    """A tariff of one grid area. `standing` is the daily charge; `amps` the contracted current it is for."""

    typename = ""

    def __init__(self, code, name, area, standing, generations, fuel=True, capacity=("A", 40)):
        self.code = code
        self.name = name
        self.area = area
        self.standing = standing
        self.generations = generations
        self.fuel = fuel
        self.capacity = capacity

    def generation_at(self, slot):
        return next(generation for generation in self.generations if generation.holds(slot))

    def fuel_price(self, slot):
        return facts.fuel(self.area, slot).price if self.fuel else 0

    def params(self):
        return {"grid_operator_code": self.area}

    def _rate(self, typename, band, unit, price, start, end):
        return {
            "__typename": typename,
            "gridOperatorCode": self.area,
            "regionOfOperation": None,
            "band": band,
            "validFrom": jst.iso_or_none(start),
            "validTo": jst.iso_or_none(end),
            "unitType": unit,
            "pricePerUnit": decimal_text(without_tax(price), 4),
            "pricePerUnitIncTax": decimal_text(price, 2),
        }

    def _standing_charges(self):
        first, last = self.generations[0], self.generations[-1]
        rate = self._rate(
            "StandingCharge", f"STANDING_{self.area}", "YEN_AMPERE_DAY", self.standing, first.start, last.end
        )
        return [rate]

    def _public_rates(self, now):
        levy = facts.levy(now)
        rates = {
            "renewableEnergyLevy": self._rate(
                "RenewableEnergyLevyRate", "RENEWABLE_ENERGY_LEVY", "KWH_CONSUMPTION", levy.price, levy.start, levy.end
            )
        }
        if self.fuel:
            fuel = facts.fuel(self.area, now)
            rates["fuelCostAdjustment"] = self._rate(
                "FuelCostAdjustmentRate",
                f"FUEL_COST_ADJUSTMENT_{self.area}",
                "KWH_CONSUMPTION",
                fuel.price,
                fuel.start,
                fuel.end,
            )
        return rates

    def as_object(self, now):
        return {
            "__typename": self.typename,
            "code": self.code,
            "displayName": self.name,
            "params": self.params(),
            "standingChargeUnitType": "YEN_AMPERE_DAY",
            "standingChargePricePerDay": decimal_text(self.standing, 2),
            "standingCharges": self._standing_charges(),
            "standingChargesBad": [],
            **self._public_rates(now),
            "tags": [],
            "consumptionCharges": [
                charge for generation in self.generations if generation.published for charge in self.charges(generation)
            ],
        }


class Stepped(Product):
    """`bounds` in kWh: where each step after the first begins. `prices` of a generation: one for each step."""

    typename = "ElectricitySteppedProduct"

    def __init__(self, *arguments, bounds, **named):
        super().__init__(*arguments, **named)
        self.bounds = bounds

    def parts(self, slot, units, used):
        """(key, price, units) of a half-hour after `used` units in the billing period: more than one where it crosses
        a bound."""
        prices = self.generation_at(slot).prices
        edges = [0] + [bound * 100 for bound in self.bounds]
        result = []
        for step, price in enumerate(prices):
            floor = max(edges[step], used)
            ceiling = used + units if step + 1 == len(edges) else min(edges[step + 1], used + units)
            if ceiling > floor:
                result.append((f"STEP{step + 1}", price, ceiling - floor))
        return result

    def estimate(self, slot, used):
        """The supplier's estimate knows the first bound that costs anything and one constant for all else."""
        prices = [price for price in self.generation_at(slot).prices if price]
        bound = self.bounds[len(self.generation_at(slot).prices) - len(prices)] * 100
        step = 1 if used < bound else 2
        return f"CONSUMPTION_{self.area}", step, prices[step - 1] + 120

    def charges(self, generation):
        edges = [0] + self.bounds + [None]
        for step, price in enumerate(generation.prices):
            yield {
                **self._rate(
                    "SteppedConsumptionRate",
                    f"CONSUMPTION_{self.area}",
                    "KWH_CONSUMPTION",
                    price,
                    generation.start,
                    generation.end,
                ),
                "timeOfUse": None,
                "stepStart": edges[step],
                "stepEnd": edges[step + 1],
            }


class SingleStep(Product):
    """One price, or one for each band of a scheme; `prices` of a generation: band -> price, "" where there is none."""

    typename = "ElectricitySingleStepProduct"

    def __init__(self, *arguments, scheme=None, tier="", **named):
        super().__init__(*arguments, **named)
        self.scheme = scheme
        self.tier = tier

    def params(self):
        scheme = {"time_of_use_scheme": self.scheme} if self.scheme else {}
        return {**super().params(), **scheme}

    def _slot_name(self, slot):
        if not self.scheme:
            return ""
        return facts.band_table(self.scheme, self.area, jst.day_of(slot))[jst.half_hour_of(slot)]

    def _band(self, name):
        return "_".join(part for part in ("CONSUMPTION", self.area, self.tier, name) if part)

    def parts(self, slot, units, used):
        name = self._slot_name(slot)
        return [(name or "ENERGY", self.generation_at(slot).prices[name], units)]

    def estimate(self, slot, used):
        name = self._slot_name(slot)
        return self._band(name), 0, self.generation_at(slot).prices[name] + 120

    def charges(self, generation):
        for name, price in generation.prices.items():
            yield {
                **self._rate(
                    "ConsumptionRate", self._band(name), "KWH_CONSUMPTION", price, generation.start, generation.end
                ),
                "timeOfUse": name or None,
            }


class FeedIn:
    """What is paid for a kWh of sun."""

    def __init__(self, code, name, area, price, start):
        self.code, self.name, self.area, self.price, self.start = code, name, area, price, start

    def estimate(self, slot, used):
        return f"GENERATION_{self.area}", 0, self.price

    def as_object(self, _now):
        return {
            "__typename": "ElectricityFitProduct",
            "code": self.code,
            "displayName": self.name,
            "params": {"grid_operator_code": self.area},
            "generationCredits": [
                {
                    "__typename": "GenerationCreditRate",
                    "gridOperatorCode": self.area,
                    "band": f"GENERATION_{self.area}",
                    "validFrom": jst.iso_jst(self.start),
                    "unitType": "KWH_CONSUMPTION",
                    "pricePerUnit": decimal_text(without_tax(self.price), 4),
                    "pricePerUnitIncTax": decimal_text(self.price, 2),
                }
            ],
        }
