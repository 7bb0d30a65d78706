# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One face for graphql-core 2.3 (Debian 12) and 3.2 (Ubuntu 24.04).

Everything in the project that touches graphql-core does it through this module, so that no other file knows
which of the two is installed. The two differ in class names, in the shape of enums, in how a schema made from
text executes, and version 2 cannot read some of today's schema language.

    schema = gql.load_schema("api/schema/oejp.graphql")
    document = gql.parse(text, name="bills.graphql")
    problems = gql.validate(schema, document)          # [] when valid; each is a str with .line
    result = gql.execute(schema, document, root={...}, variables={...}, resolver=my_resolver)
    result.data, result.errors                         # errors: dicts as they go into a GraphQL answer
"""

import re
from collections.abc import Mapping
from pathlib import Path

import graphql as _core

from gql_execution import (  # noqa: F401 - a part of this module's own face
    IS_V2,
    FieldError,
    Info,
    Result,
    default_resolver,
    execute,
    resolver_v2,
    runtime_type_v2,
)

VERSION = tuple(int(part) for part in re.findall(r"\d+", str(_core.__version__))[:2])

if IS_V2:
    from graphql.utils.build_ast_schema import build_ast_schema as _build_ast_schema
    from graphql.utils.type_from_ast import type_from_ast as _type_from_ast

GraphQLError = _core.GraphQLError


class Problem(str):
    """A message about a document, with the line (1-based) it is about; 0 when unknown."""

    line = 0

    def __new__(cls, message, line=0):
        self = super().__new__(cls, message)
        self.line = line
        return self


# --- reading -------------------------------------------------------------------------------------------------


def _schema_text_for_v2(text):
    text = re.sub(r"=(\s*)\n(\s*)\|", r"=\1\n\2 ", text)
    text = re.sub(r"=[ \t]*\|", "=", text)
    text = re.sub(
        r"\bimplements\s+[^{#]+\{",
        lambda match: match.group(0).replace("&", ","),
        text,
    )
    return re.sub(r"[ \t]*=[ \t]*null\b", "", text)


def _parse_text(text, name):
    source = _core.Source(text, name)
    return _core.parse(source)


def parse(text, name="GraphQL request"):
    """A document from text; raises GraphQLError (see problem_of) when the text is not GraphQL."""
    return _parse_text(text, name)


def problem_of(error):
    """A GraphQLError (or any exception) as a Problem."""
    # Not error.locations: version 2 drops a position at the very beginning and miscounts some lines.
    positions, source = getattr(error, "positions", None), getattr(error, "source", None)
    line = source.body.count("\n", 0, positions[0]) + 1 if positions and source else 0
    message = getattr(error, "message", None) or str(error)
    return Problem(message.strip(), line)


def build_schema(text):
    """An executable schema from SDL: scalars pass values through, abstract types look at `__typename`."""
    if not IS_V2:
        return _core.build_schema(text)
    schema = _build_ast_schema(_core.parse(_core.Source(_schema_text_for_v2(text), "schema")))
    for type_ in schema.get_type_map().values():
        _make_executable_v2(type_)
    return schema


def load_schema(path):
    return build_schema(Path(path).read_text(encoding="utf-8"))


_BUILT_IN_SCALARS = ("String", "Int", "Float", "Boolean", "ID")


def _make_executable_v2(type_):
    if type_.name.startswith("__"):
        return
    if is_scalar(type_) and type_.name not in _BUILT_IN_SCALARS:
        type_.serialize = _identity
        type_.parse_value = _identity
        type_.parse_literal = value_of
    if is_abstract(type_):
        type_.resolve_type = runtime_type_v2
    if is_object(type_):
        for field in type_.fields.values():
            field.resolver = resolver_v2()


def _identity(value):
    return value


def validate(schema, document):
    """The list of Problems of a document against the schema; empty when it is valid."""
    return [problem_of(error) for error in _core.validate(schema, document)]


def print_ast(node):
    return _core.print_ast(node)


# --- types ---------------------------------------------------------------------------------------------------


def is_nonnull(type_):
    return isinstance(type_, _core.GraphQLNonNull)


def is_list(type_):
    return isinstance(type_, _core.GraphQLList)


def is_scalar(type_):
    return isinstance(type_, _core.GraphQLScalarType)


def is_enum(type_):
    return isinstance(type_, _core.GraphQLEnumType)


def is_object(type_):
    return isinstance(type_, _core.GraphQLObjectType)


def is_interface(type_):
    return isinstance(type_, _core.GraphQLInterfaceType)


def is_union(type_):
    return isinstance(type_, _core.GraphQLUnionType)


def is_abstract(type_):
    return is_interface(type_) or is_union(type_)


def is_composite(type_):
    return is_object(type_) or is_abstract(type_)


def is_input_object(type_):
    return isinstance(type_, _core.GraphQLInputObjectType)


def nullable(type_):
    """The type without its outermost non-null mark."""
    return type_.of_type if is_nonnull(type_) else type_


def element(type_):
    """What a list holds."""
    return nullable(type_).of_type


def named(type_):
    """The type without any list and non-null marks."""
    while is_nonnull(type_) or is_list(type_):
        type_ = type_.of_type
    return type_


def fields(type_):
    """name -> field (`.type`, `.args`, `.deprecation_reason`) of an object, interface or input object; {} otherwise."""
    return dict(getattr(type_, "fields", None) or {})


def args(field):
    """name -> argument (`.type`) of a field."""
    return dict(field.args or {})


def has_default(argument):
    """Whether an argument or an input field has a default other than null."""
    default = argument.default_value
    return default is not None and type(default).__name__ != "UndefinedType" and repr(default) != "Undefined"


def is_required(argument):
    return is_nonnull(argument.type) and not has_default(argument)


def enum_values(type_):
    """The names of an enum's values, in the schema's order."""
    if isinstance(type_.values, Mapping):
        return list(type_.values)
    return [value.name for value in type_.values]


def interfaces(type_):
    return list(getattr(type_, "interfaces", None) or [])


def possible_types(schema, type_):
    """The object types a value of this type may have: itself for an object."""
    if is_object(type_):
        return [type_]
    return list(schema.get_possible_types(type_))


def get_type(schema, name):
    return schema.get_type(name)


def type_map(schema):
    return dict(schema.get_type_map() if IS_V2 else schema.type_map)


def root_type(schema, operation_kind):
    """The root type for "query" or "mutation"; None when the schema has none."""
    if IS_V2:
        return schema.get_query_type() if operation_kind == "query" else schema.get_mutation_type()
    return schema.query_type if operation_kind == "query" else schema.mutation_type


def type_from_ast(schema, node):
    """The schema's type for a type written in a document, e.g. of a variable."""
    return _type_from_ast(schema, node) if IS_V2 else _core.type_from_ast(schema, node)


# --- documents -----------------------------------------------------------------------------------------------


def kind(node):
    """"Field", "InlineFragment", "OperationDefinition", "IntValue", "Variable" and so on."""
    name = type(node).__name__
    return name[:-4] if name.endswith("Node") else name


def name_of(node):
    """The name of a node as text, "" when it has none."""
    name = getattr(node, "name", None)
    return name.value if name is not None else ""


def line_of(node):
    """The line (1-based) that a node begins on."""
    location = node.loc
    return location.source.body.count("\n", 0, location.start) + 1


def definitions(document):
    return list(document.definitions)


def operations(document):
    return [node for node in document.definitions if kind(node) == "OperationDefinition"]


def fragments(document):
    """name -> fragment definition"""
    return {name_of(node): node for node in document.definitions if kind(node) == "FragmentDefinition"}


def operation_kind(node):
    """"query", "mutation" or "subscription"."""
    return getattr(node.operation, "value", node.operation)


def selections(node):
    """The selections below a field, fragment or operation; [] for a leaf."""
    selection_set = node.selection_set
    return list(selection_set.selections) if selection_set else []


def alias_of(field_node):
    """The key that a field's answer has."""
    return field_node.alias.value if field_node.alias else field_node.name.value


def arguments(node):
    """name -> value node of a field's or directive's arguments"""
    return {argument.name.value: argument.value for argument in node.arguments or ()}


def directives(node):
    return list(getattr(node, "directives", None) or ())


def type_condition(node):
    """The type name that a fragment is on; None for an inline fragment without one."""
    condition = getattr(node, "type_condition", None)
    return condition.name.value if condition is not None else None


def variable_definitions(operation):
    """Each has `.variable.name.value`, `.type` (for type_from_ast) and `.default_value` (a node or None)."""
    return list(operation.variable_definitions or ())


def value_of(node, variables=None):
    """A literal as a Python value; a variable gives its value from `variables`."""
    name = kind(node)
    if name == "Variable":
        return (variables or {}).get(node.name.value)
    if name == "IntValue":
        return int(node.value)
    if name == "FloatValue":
        return float(node.value)
    if name == "ListValue":
        return [value_of(value, variables) for value in node.values]
    if name == "ObjectValue":
        return {field.name.value: value_of(field.value, variables) for field in node.fields}
    if name == "NullValue":
        return None
    return node.value
