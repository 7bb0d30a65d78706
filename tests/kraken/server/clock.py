# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The server's time: it stands still where it is put, unless it is told to run."""

import time
from datetime import datetime, timedelta, timezone

JST = timezone(timedelta(hours=9))


def read_instant(text):
    """A datetime with an offset, or None when the text has none or cannot be read."""
    try:
        value = datetime.fromisoformat(text)
    except (TypeError, ValueError):
        return None
    return value if value.tzinfo else None


def utc_text(instant):
    return instant.astimezone(timezone.utc).replace(microsecond=0).isoformat()


def from_unix(seconds):
    return datetime.fromtimestamp(seconds, timezone.utc)


class Clock:
    def __init__(self, start, running=False):
        self._base = start
        self._since = time.monotonic() if running else None

    def now(self):
        if self._since is None:
            return self._base
        return self._base + timedelta(seconds=int(time.monotonic() - self._since))

    def unix(self):
        return int(self.now().timestamp())

    def set(self, instant):
        self._base = instant
        if self._since is not None:
            self._since = time.monotonic()

    def advance(self, seconds):
        self._base += timedelta(seconds=seconds)
