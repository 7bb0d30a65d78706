# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in: access tokens (JWT, HS256, an hour), refresh tokens (seven days, not rotated, not prolonged)."""

import base64
import hashlib
import hmac
import json
import secrets

from .refusals import refusal

TOKEN_SECONDS = 3600
REFRESH_SECONDS = 7 * 24 * 3600
KINDS = {"refreshToken": "REFRESH-TOKEN", "APIKey": "API-KEY"}


def _encode(content):
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


def _decode(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


class Tokens:
    def __init__(self, store, clock):
        self._store = store
        self._clock = clock
        self._secret = secrets.token_bytes(32)
        self._refresh = {}
        self._serial = 0
        self._expired_serial = 0

    # --- access tokens ---

    def _sign(self, text):
        return _encode(hmac.new(self._secret, text.encode(), hashlib.sha256).digest())

    def _issue(self, user, grant):
        self._serial += 1
        now = self._clock.unix()
        number = self._store.value(user["viewer"])["id"]
        claims = {"sub": f"kraken|account-user:{number}", "gty": grant, "iat": now, "exp": now + TOKEN_SECONDS}
        header = {"alg": "HS256", "typ": "JWT", "kid": str(self._serial)}
        text = ".".join(_encode(json.dumps(part).encode()) for part in (header, claims))
        return f"{text}.{self._sign(text)}", claims

    def user_of(self, header):
        """The user that an Authorization header speaks for; refuses with the code that fits."""
        if not header or not header.strip():
            raise refusal("KT-CT-1112")
        parts = header.split()
        token = parts[1] if len(parts) == 2 and parts[0].lower() in ("jwt", "bearer") else parts[0]
        try:
            text, _, signature = token.rpartition(".")
            head, claims = (json.loads(_decode(part)) for part in text.split("."))
        except ValueError:
            raise refusal("KT-CT-1111") from None
        if len(parts) > 2 or not hmac.compare_digest(signature, self._sign(text)):
            raise refusal("KT-CT-1111")
        if int(head["kid"]) <= self._expired_serial or claims["exp"] <= self._clock.unix():
            raise refusal("KT-CT-1124")
        number = claims["sub"].rpartition(":")[2]
        return self._store.user_by(lambda user: self._store.value(user["viewer"])["id"] == number)

    def expire(self, refresh_too=False):
        """All access tokens given so far have expired; with `refresh_too` the refresh tokens as well."""
        self._expired_serial = self._serial
        if refresh_too:
            self._refresh.clear()

    # --- signing in ---

    def obtain(self, given):
        given = {name: value for name, value in given.items() if value is not None and name != "captchaResponse"}
        if set(given) == {"email", "password"}:
            return self._by_password(given["email"], given["password"])
        if set(given) == {"refreshToken"}:
            return self._by_refresh(given["refreshToken"])
        if set(given) == {"APIKey"}:
            return self._by_key(given["APIKey"])
        raise refusal("KT-CT-1134")

    def _by_password(self, email, password):
        user = self._store.user_by(lambda user: user["email"].lower() == email.strip().lower())
        if user is None or user["password"] != password:
            raise refusal("KT-CT-1138")
        return self._answer(user, "EMAIL-AND-PASSWORD")

    def _by_key(self, key):
        user = self._store.user_by(lambda user: user["apiKey"] == key)
        if user is None:
            raise refusal("KT-CT-1139")
        return self._answer(user, "API-KEY")

    def _by_refresh(self, token):
        user, ends = self._refresh.get(token, (None, 0))
        if user is None or ends <= self._clock.unix():
            raise refusal("KT-CT-1135")
        return self._answer(user, "REFRESH-TOKEN", token)

    def _answer(self, user, grant, refresh=None):
        if refresh is None:
            refresh = secrets.token_hex(32)
            self._refresh[refresh] = (user, self._clock.unix() + REFRESH_SECONDS)
        token, claims = self._issue(user, grant)
        return {
            "__typename": "ObtainKrakenJSONWebToken",
            "token": token,
            "payload": claims,
            "refreshToken": refresh,
            "refreshExpiresIn": self._refresh[refresh][1],
            "possibleErrors": [],
        }
