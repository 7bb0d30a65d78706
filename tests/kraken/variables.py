# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Variables with which the demo world answers each operation well: variables.json, written by household.py.

    { "hanako@example.com": { "Bills": { "accountNumber": "A-...", "first": 20 }, ... }, "taro@example.com": { ... } }
"""

import json
from pathlib import Path

FILE = Path(__file__).with_name("variables.json")


def of(email):
    """operation name -> variables for one customer."""
    return json.loads(FILE.read_text(encoding="utf-8"))[email]
