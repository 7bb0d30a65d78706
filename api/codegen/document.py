# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The text of an operation as it is sent: the same from either graphql-core, with `__typename` where types differ."""

import json

import gql
from operation import applies, fragment_parts


def type_text(node):
    kind = gql.kind(node)
    if kind == "NonNullType":
        return type_text(node.type) + "!"
    if kind == "ListType":
        return f"[{type_text(node.type)}]"
    return gql.name_of(node)


def value_text(node):
    kind = gql.kind(node)
    if kind == "Variable":
        return "$" + gql.name_of(node)
    if kind == "StringValue":
        return json.dumps(node.value)
    if kind == "BooleanValue":
        return "true" if node.value else "false"
    if kind == "ListValue":
        return "[" + ", ".join(value_text(value) for value in node.values) + "]"
    if kind == "ObjectValue":
        return "{" + ", ".join(f"{gql.name_of(field)}: {value_text(field.value)}" for field in node.fields) + "}"
    if kind == "NullValue":
        return "null"
    return str(node.value)


def _field_head(node):
    text = gql.name_of(node)
    if gql.alias_of(node) != text:
        text = f"{gql.alias_of(node)}: {text}"
    given = ", ".join(f"{name}: {value_text(value)}" for name, value in gql.arguments(node).items())
    return f"{text}({given})" if given else text


def narrows(operation, type_, selections):
    """Whether a selection asks some types for more than others, so that its parser needs `__typename`."""
    if not gql.is_abstract(type_):
        return False
    for node in selections:
        if gql.kind(node) == "Field":
            continue
        condition, below = fragment_parts(operation, node)
        if condition and not applies(operation.schema, condition, type_):
            return True
        if narrows(operation, type_, below):
            return True
    return False


def _asks_typename(operation, type_, selections):
    for node in selections:
        if gql.kind(node) == "Field":
            if gql.name_of(node) == "__typename" and gql.alias_of(node) == "__typename":
                return True
            continue
        condition, below = fragment_parts(operation, node)
        if (not condition or applies(operation.schema, condition, type_)) and _asks_typename(operation, type_, below):
            return True
    return False


def _selection_lines(operation, type_, selections, indent):
    lines = []
    if narrows(operation, type_, selections) and not _asks_typename(operation, type_, selections):
        lines.append(indent + "__typename")
    for node in selections:
        kind = gql.kind(node)
        if kind == "FragmentSpread":
            lines.append(f"{indent}...{gql.name_of(node)}")
            continue
        if kind == "InlineFragment":
            condition = gql.type_condition(node)
            head = f"... on {condition}" if condition else "..."
            inner = gql.get_type(operation.schema, condition) if condition else type_
        else:
            head = _field_head(node)
            inner = None
            if gql.selections(node):
                inner = gql.named(gql.fields(type_)[gql.name_of(node)].type)
        if inner is None:
            lines.append(indent + head)
            continue
        lines.append(f"{indent}{head} {{")
        # A fragment narrows nothing by itself: the field that holds it has asked for __typename already.
        lines += _selection_lines(operation, inner, gql.selections(node), indent + "  ")
        lines.append(indent + "}")
    return lines


def document_text(operation):
    variables = []
    for definition in gql.variable_definitions(operation.node):
        text = f"${definition.variable.name.value}: {type_text(definition.type)}"
        if definition.default_value is not None:
            text += f" = {value_text(definition.default_value)}"
        variables.append(text)
    head = f"{operation.kind} {operation.name}" + (f"({', '.join(variables)})" if variables else "")
    lines = [head + " {", *_selection_lines(operation, operation.root, gql.selections(operation.node), "  "), "}"]
    for name in sorted(operation.fragments):
        node = operation.fragments[name]
        type_ = gql.get_type(operation.schema, gql.type_condition(node))
        lines.append(f"fragment {name} on {type_.name} {{")
        lines += _selection_lines(operation, type_, gql.selections(node), "  ") + ["}"]
    return "\n".join(lines) + "\n"
