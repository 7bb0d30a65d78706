# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of gql.py that executes documents. Import gql, not this."""

import logging
from collections.abc import Mapping

import graphql as _core

IS_V2 = str(_core.__version__).startswith("2.")

if IS_V2:
    # A refused field is an answer here, not a defect: version 2 would print a stack trace for each.
    logging.getLogger("graphql.execution.executor").setLevel(logging.CRITICAL + 1)
    logging.getLogger("graphql.execution.utils").setLevel(logging.CRITICAL + 1)


class FieldError(Exception):
    """Raise it in a resolver: the field becomes null, and the answer's error carries `extensions`."""

    def __init__(self, message, extensions=None):
        super().__init__(message)
        self.message = message
        self.extensions = extensions or {}


class Result:
    """What execute() gives: `data` (dict or None) and `errors` (list of dicts, empty when all went well).

    `executed` is False when nothing ran (the variables did not fit): then an answer has no "data" key.
    """

    def __init__(self, data, errors, executed):
        self.data = data
        self.errors = errors
        self.executed = executed

    def as_answer(self):
        answer = {}
        if self.errors:
            answer["errors"] = self.errors
        if self.executed:
            answer["data"] = self.data
        return answer


def runtime_type_v2(value, info):
    name = _typename(value)
    return info.schema.get_type(name) if name else None


def _runtime_type_v3(value, _info, _abstract_type):
    return _typename(value)


def _typename(value):
    if isinstance(value, Mapping):
        return value.get("__typename")
    return getattr(value, "typename", None)


class Info:
    """What a resolver is told beside the parent value and the arguments."""

    def __init__(self, raw):
        self.context = raw.context["context"]
        self.field_name = raw.field_name
        self.parent_type = raw.parent_type.name
        self.return_type = raw.return_type
        self.schema = raw.schema
        self.variables = raw.variable_values
        path = raw.path
        self.path = list(path.as_list()) if hasattr(path, "as_list") else list(path)


def default_resolver(source, field_name, arguments_, info):
    """A mapping's key or an object's attribute; a callable found there is called as f(arguments, info)."""
    if isinstance(source, Mapping):
        value = source.get(field_name)
    else:
        value = getattr(source, field_name, None)
    return value(arguments_, info) if callable(value) else value


def _resolve(source, raw_info, arguments_):
    resolver = raw_info.context["resolver"]
    return resolver(source, raw_info.field_name, arguments_, Info(raw_info))


def resolver_v2():
    # Not **kwargs named after our own parameters: a schema argument may be called anything.
    def resolve(*positional, **arguments_):
        return _resolve(positional[0], positional[1], arguments_)

    return resolve


def _resolve_v3(*positional, **arguments_):
    return _resolve(positional[0], positional[1], arguments_)


def _error_entry(error):
    entry = {"message": str(getattr(error, "message", None) or error)}
    locations = getattr(error, "locations", None)
    if locations:
        entry["locations"] = [{"line": at.line, "column": at.column} for at in locations]
    if getattr(error, "path", None):
        entry["path"] = list(error.path)
    if getattr(error, "extensions", None):
        entry["extensions"] = dict(error.extensions)
    return entry


def execute(schema, document, root=None, context=None, variables=None, operation_name=None, resolver=None):
    """Runs a (validated) document and returns a Result.

    `resolver(source, field_name, arguments, info)` answers every field; the default reads mappings and attributes.
    A value of an interface or union is a mapping with "__typename" or an object with `.typename`.
    A resolver raises FieldError to refuse a field.
    """
    holder = {"context": context, "resolver": resolver or default_resolver}
    try:
        if IS_V2:
            raw = _core.execute(
                schema,
                document,
                root_value=root,
                context_value=holder,
                variable_values=variables or {},
                operation_name=operation_name,
            )
        else:
            raw = _core.execute_sync(
                schema,
                document,
                root_value=root,
                context_value=holder,
                variable_values=variables or {},
                operation_name=operation_name,
                field_resolver=_resolve_v3,
                type_resolver=_runtime_type_v3,
            )
    except Exception as error:  # version 2 raises what version 3 returns: variables that do not fit
        return Result(None, [_error_entry(error)], executed=False)
    errors = [_error_entry(error) for error in raw.errors or ()]
    located = [error for error in errors if "path" in error]
    return Result(raw.data, errors, executed=raw.data is not None or bool(located) or not errors)
