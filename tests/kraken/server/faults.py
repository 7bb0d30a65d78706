# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults that a test asks for, and the log of what was asked.

POST /_faults takes {"rules": [RULE...], "clear": bool}; a RULE holds any of

    operation    only requests of this operation name
    auth         only requests of the auth server
    skip, times  let the first `skip` requests pass; act on `times` of them (default: for ever)

and what is to happen:

    delayMs      answer that much later
    status       this HTTP status, with `retryAfter` and `location` as headers and `body` where given
    reset        break the connection without an answer
    truncateAt   break the connection after so many bytes of the body
    body         answer these bytes with status 200 (or `status`)
    error        {"code", "type"?, "message"?}: an answer with that error and no data
    refuse       {"path": "account.bills", "code", "type"?, "nulls": "parent"?}: the field (or its parent) is null
    nullField    "account.balance": null without an error
    dropReadings {"keep": n} the first n rows of each answer, or {"from", "to"}: none in between
    passwordGone the e-mail and password inputs are no longer in the schema

{"expireTokens": true, "refreshTokens": bool} expires what has been given out.
"""

import threading

from .clock import read_instant


class Faults:
    def __init__(self):
        self._lock = threading.Lock()
        self.reset()

    def reset(self):
        self._rules = []

    def add(self, given):
        with self._lock:
            if given.get("clear"):
                self._rules = []
            self._rules += [dict(rule) for rule in given.get("rules", [])]

    def for_request(self, operation, is_auth):
        """The rules that act on a request; counts them."""
        with self._lock:
            acting = [rule for rule in self._rules if self._takes(rule, operation, is_auth)]
            self._rules = [rule for rule in self._rules if rule.get("times", 1) > 0]
            return acting

    @staticmethod
    def _takes(rule, operation, is_auth):
        if rule.get("operation") not in (None, operation) or bool(rule.get("auth")) != is_auth:
            return False
        if rule.get("skip", 0) > 0:
            rule["skip"] -= 1
            return False
        if "times" in rule:
            rule["times"] -= 1
            return rule["times"] >= 0
        return True


def first(rules, name, default=None):
    return next((rule[name] for rule in rules if name in rule), default)


def every(rules, name):
    return [rule[name] for rule in rules if name in rule]


def keep_readings(rules, rows):
    for change in every(rules, "dropReadings"):
        if "keep" in change:
            rows = rows[: change["keep"]]
        else:
            start, end = (read_instant(change[name]) for name in ("from", "to"))
            rows = [row for row in rows if not start <= read_instant(row["startAt"]) < end]
    return rows


def null_parent(data, path):
    """Sets what holds the field at a path to null."""
    if len(path) < 3:
        return {key: None for key in data} if len(path) < 2 else {**data, path[0]: None}
    holder = data
    for key in path[:-2]:
        holder = holder[key]
        if holder is None:
            return data
    holder[path[-2]] = None
    return data


class Log:
    """What was asked: never a token, a password or an e-mail."""

    def __init__(self):
        self._lock = threading.Lock()
        self._entries = []

    def add(self, entry):
        with self._lock:
            self._entries.append(entry)

    def entries(self):
        with self._lock:
            return list(self._entries)

    def reset(self):
        with self._lock:
            self._entries = []


def header_form(header):
    if not header:
        return "none"
    scheme = header.split()[0].lower() if " " in header.strip() else "bare"
    return {"jwt": "JWT", "bearer": "Bearer", "bare": "bare"}.get(scheme, "other")
