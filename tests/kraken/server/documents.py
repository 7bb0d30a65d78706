# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bills as PDF files, behind addresses that last an hour."""

import hashlib
import hmac
import secrets

LIFETIME = 3600
PATH = "/documents/"
MARKS = {"id": b"@@ID@@@@@@@@@@@@", "from": b"@@FROM@@@@", "to": b"@@TO@@@@@@", "amount": b"@@AMOUNT@@@@@@@@"}


class Documents:
    def __init__(self, store, clock):
        self._template = store.bill_template
        self._clock = clock
        self._secret = secrets.token_bytes(16)
        self._known = {}

    def _token(self, number, ends):
        digest = hmac.new(self._secret, f"{number}:{ends}".encode(), hashlib.sha256).hexdigest()
        return f"{ends:x}-{digest[:32]}"

    def address(self, base, document):
        self._known[document["id"]] = document
        token = self._token(document["id"], self._clock.unix() + LIFETIME)
        return f"{base}{PATH}{document['id']}.pdf?token={token}"

    def content(self, number, token):
        """The bytes, or None when the token is wrong or too old."""
        try:
            ends = int(token.partition("-")[0], 16)
        except ValueError:
            return None
        fits = hmac.compare_digest(token, self._token(number, ends)) and number in self._known
        return self._fill(self._known[number]) if fits and ends > self._clock.unix() else None

    def _fill(self, document):
        text = self._template
        for name, mark in MARKS.items():
            text = text.replace(mark, document[name].encode("ascii").ljust(len(mark))[: len(mark)])
        return text
