# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the modules of the world say objects, connections and answers by argument with (resources/demo/FORMAT.md)."""

from dataclasses import dataclass, field


def thing(typename, /, **fields):
    """An object of a type. A keyword of Python is written with an underscore behind it."""
    return {"__typename": typename, **{name.rstrip("_"): value for name, value in fields.items()}}


def connection(typename, nodes=()):
    return {"#connection": typename, "nodes": list(nodes)}


def reference(key):
    return {"#ref": key}


#: code -> error type, description
_REFUSALS = {
    "KT-CT-1501": ("NOT_FOUND", "Agreement not found."),
    "KT-CT-1606": ("NOT_FOUND", "No such operation."),
    "KT-CT-3963": ("APPLICATION", "Unable to calculate payment adequacy at this time."),
    "KT-CT-4123": ("AUTHORIZATION", "Unauthorized."),
    "KT-CT-4177": ("AUTHORIZATION", "Unauthorized."),
    "KT-CT-4179": ("NOT_FOUND", "Metadata with this key does not exist."),
    "KT-CT-4922": ("AUTHORIZATION", "Unauthorized."),
    "KT-CT-7611": ("NOT_FOUND", "Message not found."),
    "KT-CT-7612": ("NOT_FOUND", "Conversation not found."),
    "KT-CT-7617": ("VALIDATION", "Give an account number or a relay id."),
    "KT-CT-8001": ("NOT_FOUND", "No such screen."),
    "KT-CT-8906": ("NOT_FOUND", "Opportunity not found."),
    "KT-CT-9216": ("AUTHORIZATION", "Unauthorized."),
    "KT-CT-9217": ("AUTHORIZATION", "Unauthorized."),
    "KT-CT-9218": ("AUTHORIZATION", "Unauthorized."),
    "KT-CT-9222": ("VALIDATION", "Give an account number or an input."),
    "KT-CT-9403": ("VALIDATION", "Invalid portfolio number."),
    "KT-CT-10003": ("NOT_FOUND", "Contract not found."),
    "KT-CT-10005": ("VALIDATION", "Either identifier or accountNumber must be provided."),
    "KT-CT-10302": ("VALIDATION", "Invalid data."),
    "KT-CT-10401": ("NOT_FOUND", "Background task not found."),
    "KT-CT-11101": ("AUTHORIZATION", "Unauthorized."),
    "KT-CT-11802": ("NOT_FOUND", "Call not found."),
    "KT-CT-12301": ("NOT_FOUND", "Complaint not found."),
    "KT-JP-12402": ("NOT_FOUND", "No data for this month."),
    "KT-JP-4601": ("VALIDATION", "Invalid postcode."),
}


def refused(code):
    kind, description = _REFUSALS[code]
    return {"#error": code, "errorType": kind, "description": description}


def by(arguments, values, otherwise=None):
    """The value that the first given one of the arguments names; `otherwise` when there is none of that name."""
    return {"#by": list(arguments), "values": values, "else": otherwise}


@dataclass
class Customer:
    """What the records of an account are made from. `number` is the account's, `base` keeps the customers' ids apart."""

    key: str
    number: str
    base: int
    name: str
    email: str
    mobile: str
    is_business: bool
    since: str
    user: dict
    user_id: str
    place: object
    instruction: dict
    ledger: str
    points: list = field(default_factory=list)  # (SupplyPoint, Place), the present ones
    company: dict = None

    @property
    def account(self):
        return reference(f"account/{self.number}")

    def id(self, offset):
        return str(self.base + offset)
