# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which C++ type a GraphQL type is."""

from dataclasses import dataclass

import gql

# scalar -> (C++ type, how it is read, headers)
SCALARS = {
    "String": ("QString", None, ("<QString>",)),
    "ID": ("QString", "AsId", ("<QString>",)),
    "Int": ("qint64", None, ("<QtGlobal>",)),
    "BigInt": ("qint64", None, ("<QtGlobal>",)),
    "Boolean": ("bool", None, ()),
    "Float": ("Decimal", None, ('"api/core/decimal.h"',)),
    "Decimal": ("Decimal", None, ('"api/core/decimal.h"',)),
    "NormalizedDecimal": ("Decimal", None, ('"api/core/decimal.h"',)),
    "Date": ("QDate", None, ("<QDate>",)),
    "DateTime": ("Instant", None, ('"api/core/instant.h"',)),
    "GenericScalar": ("RawJson", None, ('"api/core/rawjson.h"',)),
    "JSONString": ("RawJson", "AsJsonText", ('"api/core/rawjson.h"',)),
    "UUID": ("QString", None, ("<QString>",)),
    "Time": ("QString", None, ("<QString>",)),
    "Email": ("QString", None, ("<QString>",)),
    "NonEmptyString": ("QString", None, ("<QString>",)),
    "RoleString": ("QString", None, ("<QString>",)),
    "BusinessSectorString": ("QString", None, ("<QString>",)),
}

# Types that hold whatever was in memory unless they are told not to.
NEEDS_VALUE = {"qint64": " = 0", "bool": " = false", "Instant": "{}"}

OPTIONAL = "<optional>"
VECTOR = "<vector>"


@dataclass(frozen=True)
class Leaf:
    cpp: str
    how: str = None
    headers: tuple = ()
    enum: str = None


def output_leaf(type_):
    """The Leaf of a scalar or enum in an answer; None when the scalar is not in the table."""
    if gql.is_enum(type_):
        header = '"api/generated/enums.h"'
        return Leaf(f"OpenEnum<schema::{type_.name}>", None, ('"api/core/openenum.h"', header), type_.name)
    if type_.name not in SCALARS:
        return None
    cpp, how, headers = SCALARS[type_.name]
    return Leaf(cpp, how, headers)


def wrap_output(type_, inner, headers, force_nullable=False):
    """Puts the lists and the nullability of a GraphQL type around a C++ type."""
    if gql.is_nonnull(type_) and not force_nullable:
        type_ = gql.nullable(type_)
        if gql.is_list(type_):
            headers.add(VECTOR)
            return f"std::vector<{wrap_output(gql.element(type_), inner, headers)}>"
        return inner
    headers.add(OPTIONAL)
    bare = gql.nullable(type_)
    if gql.is_list(bare):
        headers.add(VECTOR)
        return f"std::optional<std::vector<{wrap_output(gql.element(bare), inner, headers)}>>"
    return f"std::optional<{inner}>"


def input_leaf(type_):
    """(C++ type, headers) of what a caller hands in; None when there is no such type."""
    if gql.is_enum(type_):
        return f"schema::{type_.name}", ('"api/generated/enums.h"',)
    if gql.is_input_object(type_):
        return f"schema::{type_.name}", ('"api/generated/inputs.h"',)
    if type_.name not in SCALARS:
        return None
    cpp, _, headers = SCALARS[type_.name]
    return cpp, headers


def wrap_input(type_, inner, headers, may_be_absent=False):
    """The same for what is handed in, where a nullable value may also be left out."""
    bare = gql.nullable(type_)
    if gql.is_list(bare):
        headers.add(VECTOR)
        text = f"std::vector<{wrap_input(gql.element(bare), inner, headers)}>"
    else:
        text = inner
    if gql.is_nonnull(type_) and not may_be_absent:
        return text
    headers.add('"api/core/maybe.h"')
    return f"Maybe<{text}>"
