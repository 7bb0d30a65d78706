# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One GraphQL request, from its text to its answer."""

import gql

from . import connections, faults, fields, rules
from .refusals import error_entry, refusal

PASSWORD_GONE = "Field \"{}\" is not defined by type \"ObtainJSONWebTokenInput\"."


class Call:
    """What a resolver knows of the request it serves."""

    def __init__(self, kraken, header, base, acting):
        self.store = kraken.store
        self.clock = kraken.clock
        self.documents = kraken.documents
        self.tokens = kraken.tokens
        self.base = base
        self.acting = acting
        self.nulled = []
        self._header = header
        self._user = None

    def user(self):
        if self._user is None:
            self._user = self.tokens.user_of(self._header)
        return self._user

    def viewer(self):
        return self.store.value(self.user()["viewer"])

    def kept_readings(self, rows):
        return faults.keep_readings(self.acting, rows)

    def meet_faults(self, info):
        """Whether the field is to be null without a word; refuses it where a rule says so."""
        path = ".".join(part for part in info.path if isinstance(part, str))
        for rule in faults.every(self.acting, "refuse"):
            if rule["path"] == path:
                if rule.get("nulls") == "parent":
                    self.nulled.append(info.path)
                raise refusal(rule["code"], rule.get("type"), rule.get("message"))
        return path in faults.every(self.acting, "nullField")


def _resolve_root(call, field, arguments, info):
    if info.parent_type == "Mutation":
        if field == "obtainKrakenToken":
            return call.tokens.obtain(arguments["input"])
        call.user()
        raise refusal("KT-CT-1111")
    call.user()
    _demand_permission(call, info)
    if field in fields.ROOT:
        return fields.ROOT[field](call, None, arguments)
    own, common = call.user().get("query", {}), call.store.world["query"]
    if field not in own and field not in common and gql.is_nonnull(info.return_type):
        raise refusal("KT-CT-1113")
    return fields.chosen(own.get(field, common.get(field)), arguments)


def _demand_permission(call, info):
    row = call.store.refused(info.parent_type, info.field_name, info.path)
    if row is not None:
        raise refusal(row["code"], row["errorType"], description=row["description"])


def _resolve_field(call, source, field, arguments, info):
    _demand_permission(call, info)
    rule = fields.rule_for(info.parent_type, field, source)
    return rule(call, source, arguments) if rule else source.get(field)


def _is_connection(info):
    return gql.named(info.return_type).name.endswith("Connection") and not gql.is_list(gql.nullable(info.return_type))


def resolve(source, field, arguments, info):
    call = info.context
    if call.meet_faults(info):
        return None
    if info.parent_type in ("Query", "Mutation"):
        value = _resolve_root(call, field, arguments, info)
    else:
        value = _resolve_field(call, source, field, arguments, info)
    value = call.store.value(value)
    if _is_connection(info):
        connections.demand_size(arguments)
        if value is not None:
            return connections.page(value["#connection"], call.store.value(value["nodes"]), arguments)
    return value


def _gone_inputs(variables):
    given = (variables or {}).get("input") or {}
    return [{"message": PASSWORD_GONE.format(name)} for name in ("email", "password") if name in given]


class Request:
    """A request's body, read: `operation_name` is there for the log even when it cannot be served."""

    def __init__(self, schema, body):
        self.errors = []
        self.document = None
        self.variables = body.get("variables") or {}
        self.operation_name = body.get("operationName")
        try:
            self.document = gql.parse(body["query"])
        except gql.GraphQLError as error:
            self.errors = [{"message": str(gql.problem_of(error))}]
            return
        operation = rules.operation_of(self.document, self.operation_name)
        if operation is None:
            self.errors = [{"message": "Give the name of an operation of the document."}]
            return
        self.operation_name = gql.name_of(operation)
        problems = gql.validate(schema, self.document)
        self.errors = [
            {"message": str(problem), "locations": [{"line": problem.line, "column": 1}]} for problem in problems
        ]
        code = None if problems else rules.code_against(self.document, operation, self.variables)
        if code:
            self.errors = [error_entry(code)]


def answer(schema, request, call):
    """The answer as a dict."""
    if request.errors:
        return {"errors": request.errors}
    for wanted in faults.every(call.acting, "error"):
        return {"errors": [error_entry(wanted["code"], wanted.get("type"), wanted.get("message"))], "data": None}
    if faults.first(call.acting, "passwordGone") and _gone_inputs(request.variables):
        return {"errors": _gone_inputs(request.variables)}
    result = gql.execute(
        schema,
        request.document,
        context=call,
        variables=request.variables,
        operation_name=request.operation_name or None,
        resolver=resolve,
    )
    for path in call.nulled:
        if result.data is not None:
            result.data = faults.null_parent(result.data, path)
    return result.as_answer()
