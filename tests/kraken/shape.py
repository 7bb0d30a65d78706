# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether an answer's data has the shape that its query and the schema ask for."""

import re

import gql

_JSON_TYPES = {
    "Int": int,
    "BigInt": int,
    "Boolean": bool,
    "String": str,
    "ID": str,
    "UUID": str,
    "Decimal": str,
    "Date": str,
    "DateTime": str,
    "Float": (int, float),
}
_PATTERNS = {
    "Decimal": r"-?\d+(\.\d+)?",
    "Date": r"\d{4}-\d\d-\d\d",
    "DateTime": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)",
}


class Shape:
    """One document; `problems` gathers what is wrong."""

    def __init__(self, schema, text):
        self._schema = schema
        self._document = gql.parse(text)
        self._fragments = gql.fragments(self._document)
        self.problems = []

    def check(self, data, name=None):
        operation = next(node for node in gql.operations(self._document) if name in (None, gql.name_of(node)))
        root = gql.root_type(self._schema, gql.operation_kind(operation))
        self._object(root, data, [operation], "data")
        return self.problems

    def _say(self, path, text):
        self.problems.append(f"{path}: {text}")

    def _fields_for(self, nodes, runtime):
        """answer key -> field nodes that apply to an object of this type"""
        found = {}
        for node in nodes:
            self._collect(node, runtime, found)
        return found

    def _collect(self, node, runtime, found):
        for part in gql.selections(node):
            kind = gql.kind(part)
            if kind == "Field":
                found.setdefault(gql.alias_of(part), []).append(part)
                continue
            if kind == "FragmentSpread":
                part = self._fragments[gql.name_of(part)]
            condition = gql.type_condition(part)
            if condition is None or self._applies(condition, runtime):
                self._collect(part, runtime, found)

    def _applies(self, condition, runtime):
        possible = gql.possible_types(self._schema, gql.get_type(self._schema, condition))
        return runtime.name in [type_.name for type_ in possible]

    def _object(self, type_, value, nodes, path):
        if not isinstance(value, dict):
            self._say(path, f"is not an object of {type_.name}")
            return
        runtime = self._runtime(type_, value, nodes, path)
        expected = self._fields_for(nodes, runtime)
        for key in set(expected) ^ set(value):
            self._say(f"{path}.{key}", "is missing" if key in expected else "was not asked for")
        for key in set(expected) & set(value):
            self._field(runtime, expected[key], value[key], f"{path}.{key}")

    def _runtime(self, type_, value, nodes, path):
        if not gql.is_abstract(type_):
            return type_
        possible = {one.name: one for one in gql.possible_types(self._schema, type_)}
        if value.get("__typename") in possible:
            return possible[value["__typename"]]
        fitting = [one for one in possible.values() if set(self._fields_for(nodes, one)) == set(value)]
        if not fitting:
            self._say(path, f"fits no type of {type_.name}")
        return fitting[0] if fitting else next(iter(possible.values()))

    def _field(self, owner, nodes, value, path):
        name = gql.name_of(nodes[0])
        if name == "__typename":
            if value != owner.name:
                self._say(path, f"is {value!r}, not {owner.name}")
            return
        self._value(gql.fields(owner)[name].type, nodes, value, path)

    def _value(self, type_, nodes, value, path):
        if value is None:
            if gql.is_nonnull(type_):
                self._say(path, "is null")
            return
        type_ = gql.nullable(type_)
        if gql.is_list(type_):
            if not isinstance(value, list):
                self._say(path, "is not a list")
                return
            for index, part in enumerate(value):
                self._value(type_.of_type, nodes, part, f"{path}[{index}]")
        elif gql.is_composite(type_):
            self._object(type_, value, nodes, path)
        else:
            self._leaf(type_, value, path)

    def _leaf(self, type_, value, path):
        if gql.is_enum(type_):
            if value not in gql.enum_values(type_):
                self._say(path, f"{value!r} is not of {type_.name}")
            return
        wanted = _JSON_TYPES.get(type_.name)
        if wanted and (not isinstance(value, wanted) or isinstance(value, bool) != (wanted is bool)):
            self._say(path, f"{value!r} is not a {type_.name}")
        elif type_.name in _PATTERNS and not re.fullmatch(_PATTERNS[type_.name], value):
            self._say(path, f"{value!r} is not a {type_.name}")


def problems(schema, text, data, name=None):
    """The list of what is wrong with an answer's `data`; empty when it fits."""
    return Shape(schema, text).check(data, name)
