# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The registry: what is known of each operation without its types."""

import json

import gql
from document import type_text, value_text
from emit import head, includes
from operation import fragment_parts
from rules import fields_of, is_connection

OPERATIONS = "the files in api/operations"


def _paged(operation, type_, selections, path):
    """(path, first's variable, after's variable) of every connection that both variables page through."""
    for node in selections:
        if gql.kind(node) != "Field":
            condition, below = fragment_parts(operation, node)
            inner = gql.get_type(operation.schema, condition) if condition else type_
            yield from _paged(operation, inner, below, path)
            continue
        if not gql.selections(node):
            continue
        field = gql.fields(type_)[gql.name_of(node)]
        here = [*path, gql.alias_of(node) + ("[]" if gql.is_list(gql.nullable(field.type)) else "")]
        given = gql.arguments(node)
        if is_connection(field) and all(gql.kind(given.get(name)) == "Variable" for name in ("first", "after")):
            yield ".".join(here), gql.name_of(given["first"]), gql.name_of(given["after"])
        yield from _paged(operation, gql.named(field.type), gql.selections(node), here)


def paged_connection(operation):
    """The one connection that the operation's variables page through; None where there is none, or more."""
    found = list(_paged(operation, operation.root, gql.selections(operation.node), []))
    return found[0] if len(found) == 1 else None


def root_field(operation):
    """(name, type as GraphQL writes it) of the field that the operation asks; of the first where there are more."""
    _, field, node = next(fields_of(operation))
    return gql.name_of(node), str(field.type)


def arguments(operation):
    """(name, type, required, default) of each variable, as GraphQL writes them; no default is \"\"."""
    rows = []
    for definition in gql.variable_definitions(operation.node):
        default = "" if definition.default_value is None else value_text(definition.default_value)
        required = gql.kind(definition.type) == "NonNullType" and not default
        rows.append((gql.name_of(definition.variable), type_text(definition.type), required, default))
    return rows


def _literal(text):
    return json.dumps(text)


def _translatable(text):
    """Stays English in the program; lupdate finds it, and who shows it asks for it in the context Operation."""
    return f'QT_TRANSLATE_NOOP("Operation", {_literal(text)})'


def _entry(operation):
    kind = "Query" if operation.kind == "query" else "Mutation"
    field, result = root_field(operation)
    path, first, after = paged_connection(operation) or ("", "", "")
    given = f"arguments{operation.name}" if arguments(operation) else "{}"
    header = operation.header
    return [
        f"        {{.name = {_literal(operation.name)},",
        f"         .kind = OperationKind::{kind},",
        f"         .endpoint = OperationEndpoint::{header.endpoint.capitalize()},",
        f"         .group = OperationGroup::{group_name(header.group)},",
        f"         .purpose = {_translatable(header.purpose)},",
        f"         .rootField = {_literal(field)},",
        f"         .arguments = {given},",
        f"         .result = {_literal(result)},",
        f"         .page = {{{_literal(path)}, {_literal(first)}, {_literal(after)}}}," if path else "         .page = {},",
        f"         .document = op::documents::{operation.name}(),",
        f"         .complexity = {operation.complexity},",
        f"         .check = op::checks::{operation.name}}},",
    ]


def group_name(group):
    """Bills and payments gives BillsAndPayments."""
    return "".join(word.capitalize() for word in group.split())


def registry_header():
    lines = [head(OPERATIONS) + "#pragma once", "", includes({'"api/core/operation.h"', "<span>"})]
    lines += ["namespace denkiroku::api {", "", "// All that the program may ask, by name."]
    lines += ["std::span<const OperationInfo> operations();", "", "} // namespace denkiroku::api", ""]
    return "\n".join(lines)


def registry_source(operations):
    # The operations' own headers stay out: all of them together take long to compile.
    lines = [head(OPERATIONS), includes({'"api/generated/operations.h"', "<QtGlobal>", "<array>"})]
    lines += ["namespace denkiroku::api {", ""]
    lines += ["namespace op::documents {"]
    lines += [f"std::string_view {operation.name}() noexcept;" for operation in operations]
    lines += ["} // namespace op::documents", "namespace op::checks {"]
    lines += [f"std::optional<DecodeError> {operation.name}(const QByteArray &data);" for operation in operations]
    lines += ["} // namespace op::checks", ""]
    for operation in operations:
        rows = arguments(operation)
        if rows:
            lines.append(f"static constexpr OperationArgument arguments{operation.name}[] = {{")
            for name, type_, required, default in rows:
                required = "true" if required else "false"
                lines.append(f"    {{{_literal(name)}, {_literal(type_)}, {required}, {_literal(default)}}},")
            lines += ["};", ""]
    lines += ["std::span<const OperationInfo> operations()", "{"]
    lines += [f"    static const std::array<OperationInfo, {len(operations)}> all{{{{"]
    for operation in operations:
        lines += _entry(operation)
    return "\n".join([*lines, "    }};", "    return all;", "}", "", "} // namespace denkiroku::api", ""])
