# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The comments at the head of a .graphql file.

    # group: Bills and payments        where a person looks for it; one of GROUPS
    # endpoint: auth                   only where it is not the main server's
    # One page of payments ...         what it is for, in a sentence or two
"""

from dataclasses import dataclass, field

GROUPS = (
    "Account",
    "Bills and payments",
    "Usage and supply",
    "Tariff and products",
    "Rewards",
    "Messages",
    "Properties",
    "Organisation",
    "Security",
    "Screens",
    "Other",
)
ENDPOINTS = ("main", "auth")


@dataclass
class FileHeader:
    group: str = ""
    endpoint: str = "main"
    purpose: str = ""
    keys: list = field(default_factory=list)

    def problems(self):
        """Sentences about what is wrong; empty when all is well."""
        found = []
        if self.group not in GROUPS:
            given = f"`{self.group}` is not a group" if self.group else "the group is missing"
            found.append(f"{given}; begin with `# group: ` and one of {', '.join(GROUPS)}")
        if self.endpoint not in ENDPOINTS:
            found.append(f"`{self.endpoint}` is not an endpoint; it is one of {', '.join(ENDPOINTS)}")
        if not self.purpose:
            found.append("a comment that says what the operation is for is missing")
        found += [f"`# {key}:` stands there twice" for key in sorted(set(self.keys)) if self.keys.count(key) > 1]
        return found


def read_header(text):
    header = FileHeader()
    sentences = []
    for line in text.splitlines():
        if not line.startswith("#"):
            break
        content = line[1:].strip()
        key, colon, value = content.partition(": ")
        if colon and key in ("group", "endpoint"):
            header.keys.append(key)
            setattr(header, key, value.strip())
        else:
            sentences.append(content)
    header.purpose = " ".join(sentences).strip()
    return header
