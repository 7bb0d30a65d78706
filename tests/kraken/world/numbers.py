# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Decimal text from integers."""


def decimal_text(amount, digits, least=None):
    """amount / 10^digits, exactly; with `least` fraction digits kept, further trailing zeros are dropped."""
    sign = "-" if amount < 0 else ""
    whole, fraction = divmod(abs(amount), 10**digits)
    text = str(fraction).rjust(digits, "0")
    if least is not None:
        text = text[:least] + text[least:].rstrip("0")
    return f"{sign}{whole}.{text}" if text else f"{sign}{whole}"


def without_tax(hundredths):
    """A price of 1/100 yen with 10 % tax in it, without: 1/10000 yen, fractions dropped."""
    quotient = abs(hundredths) * 1000 // 11
    return -quotient if hundredths < 0 else quotient


def tax_in(gross_yen):
    """The consumption tax (10 %) inside a gross amount of whole yen."""
    return gross_yen // 11 if gross_yen >= 0 else -(-gross_yen // 11)
