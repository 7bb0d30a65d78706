# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The supplier's error codes, as the server answers them."""

import gql

CODES = {
    "KT-CT-1111": ("AUTHORIZATION", "Unauthorized.", "The caller may not do this."),
    "KT-CT-1112": ("AUTHORIZATION", "'Authorization' header not provided.", "Send a token."),
    "KT-CT-1113": ("AUTHORIZATION", "Disabled GraphQL field requested.", "The field is switched off."),
    "KT-CT-1124": ("APPLICATION", "Signature of the JWT has expired.", "Ask for a new token."),
    "KT-CT-1134": ("VALIDATION", "Invalid data.", "Give one way of signing in."),
    "KT-CT-1135": ("VALIDATION", "Invalid data.", "The refresh token is not valid."),
    "KT-CT-1138": ("VALIDATION", "Invalid data.", "Please make sure the credentials are correct."),
    "KT-CT-1139": ("VALIDATION", "Authentication failed.", "The API key is not valid."),
    "KT-CT-1188": ("VALIDATION", "Query exceeds the maximum complexity.", "Ask for fewer fields."),
    "KT-CT-1189": ("VALIDATION", "Query exceeds the maximum number of nodes.", "Ask for fewer nodes."),
    "KT-CT-1199": ("APPLICATION", "Too many requests.", "Wait until the points are back."),
    "KT-CT-1201": ("VALIDATION", "Connections must be asked with 'first' or 'last' below 100.", "Page the field."),
    "KT-CT-1609": ("VALIDATION", "Datetime must have timezone information.", "Give an offset."),
    "KT-CT-4177": ("AUTHORIZATION", "Unauthorized.", "Not an account of this user."),
    "KT-CT-4501": ("AUTHORIZATION", "Unauthorized.", "Not open to customers."),
}


def extensions(code, error_type=None, description=None):
    known = CODES.get(code, ("APPLICATION", "", "Refused."))
    kind = error_type or known[0]
    return {
        "errorType": kind,
        "errorCode": code,
        "errorDescription": description or known[2],
        "errorClass": kind,
    }


def message_of(code):
    return CODES[code][1] if code in CODES else "Refused."


def refusal(code, error_type=None, message=None, description=None):
    """To be raised in a resolver."""
    return gql.FieldError(message or message_of(code), extensions(code, error_type, description))


def error_entry(code, error_type=None, message=None):
    """For an answer that has no data at all."""
    return {"message": message or message_of(code), "extensions": extensions(code, error_type)}
