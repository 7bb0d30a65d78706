# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an operation must keep to before anything is generated from it.

The limits are the server's (NOTES, Limits): a connection without `first`, or with 100 and more, is refused there, and so
is a query of a complexity over 200. The supplier's formula for the complexity is not public; the estimate here is the
number of selected fields, each counted once whatever the length of its list, `__typename` not counted, and the fields
of every fragment added up. tests/kraken counts in the same way.
"""

import gql
from naming import file_name
from operation import fragment_parts
from refusal import Refusal, finding

LARGEST_PAGE = 99
LARGEST_COMPLEXITY = 200
SHARED_FILES = ("enums", "inputs", "operations", "sources")


def is_connection(field):
    """A field that pages: its type has pageInfo and edges, or it takes first or last and is named a connection."""
    type_ = gql.named(field.type)
    names = gql.fields(type_) if gql.is_composite(type_) else {}
    if "pageInfo" in names and "edges" in names:
        return True
    return "Connection" in type_.name and bool({"first", "last"} & set(gql.args(field)))


def each_field(operation, type_, selections):
    """(parent type, field, node) of every field selected, fragments followed; `__typename` left out."""
    for node in selections:
        if gql.kind(node) != "Field":
            condition, below = fragment_parts(operation, node)
            inner = gql.get_type(operation.schema, condition) if condition else type_
            yield from each_field(operation, inner, below)
        elif gql.name_of(node) != "__typename":
            field = gql.fields(type_)[gql.name_of(node)]
            yield type_, field, node
            if gql.selections(node):
                yield from each_field(operation, gql.named(field.type), gql.selections(node))


def fields_of(operation):
    return each_field(operation, operation.root, gql.selections(operation.node))


def _check_first_variable(operation, node, name):
    for definition in gql.variable_definitions(operation.node):
        if definition.variable.name.value != name:
            continue
        type_ = gql.type_from_ast(operation.schema, definition.type)
        if not gql.is_nonnull(type_) or definition.default_value is not None:
            return f"${name} gives `first` of `{gql.name_of(node)}`, so it must be `Int!` without a default"
        operation.page_size_variables.add(name)
    return None


def _page_problem(operation, node):
    name = gql.name_of(node)
    given = gql.arguments(node)
    if "first" not in given:
        return f"`{name}` is a connection and is asked without `first`; the server refuses that"
    if "last" in given:
        return f"`{name}` is asked with `first` and `last`; ask with `first` alone"
    value = given["first"]
    if gql.kind(value) == "Variable":
        return _check_first_variable(operation, node, value.name.value)
    size = gql.value_of(value)
    if not isinstance(size, int) or not 1 <= size <= LARGEST_PAGE:
        return f"`{name}` is asked with `first: {size}`; the server takes 1 to {LARGEST_PAGE}"
    return None


def _every_node(operation, selections):
    for node in selections:
        yield node
        if gql.kind(node) != "FragmentSpread":
            yield from _every_node(operation, gql.selections(node))


def _directives(operation):
    nodes = [operation.node, *_every_node(operation, gql.selections(operation.node))]
    for fragment in operation.fragments.values():
        nodes += [fragment, *_every_node(operation, gql.selections(fragment))]
    return [node for node in nodes if gql.directives(node)]


def check_operation(operation):
    """Raises Refusal with all findings about one operation; fills in complexity and page_size_variables."""
    findings = [finding(operation.file, 1, sentence) for sentence in operation.header.problems()]
    for node in _directives(operation):
        sentence = "directives are not generated for: a field that may be left out has no type"
        findings.append(finding(operation.file, gql.line_of(node), sentence))
    for _, field, node in fields_of(operation):
        operation.complexity += 1
        if is_connection(field):
            problem = _page_problem(operation, node)
            if problem:
                findings.append(finding(operation.file, gql.line_of(node), problem))
    if operation.complexity > LARGEST_COMPLEXITY:
        sentence = f"the estimated complexity is {operation.complexity}; the server refuses more than {LARGEST_COMPLEXITY}"
        findings.append(finding(operation.file, gql.line_of(operation.node), sentence))
    if operation.base != file_name(operation.name):
        sentence = f"{operation.name} belongs in a file named {file_name(operation.name)}.graphql"
        findings.append(finding(operation.file, gql.line_of(operation.node), sentence))
    if operation.base in SHARED_FILES:
        sentence = f"{operation.base} is the name of a file that all operations share"
        findings.append(finding(operation.file, gql.line_of(operation.node), sentence))
    if findings:
        raise Refusal(findings)


def check_names(operations):
    """Two operations of one name would be one type."""
    seen = {}
    findings = []
    for operation in operations:
        key = operation.name.lower()  # some file systems know no case
        if key in seen:
            sentence = f"{operation.name} is already the operation of {seen[key]}"
            findings.append(finding(operation.file, gql.line_of(operation.node), sentence))
        seen.setdefault(key, operation.file)
    if findings:
        raise Refusal(findings)


def read_nullable(path, schema, shown_as):
    """The set of "Type.field" of nullable.txt, each checked against the schema."""
    entries = set()
    findings = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        entry = line.split("#")[0].strip()
        if not entry:
            continue
        type_name, _, field_name = entry.partition(".")
        type_ = gql.get_type(schema, type_name)
        field = gql.fields(type_).get(field_name) if type_ is not None else None
        if field is None:
            findings.append(finding(shown_as, number, f"the schema has no {entry}"))
        elif not gql.is_nonnull(field.type):
            findings.append(finding(shown_as, number, f"{entry} is nullable in the schema; the line says nothing"))
        elif "#" not in line:
            findings.append(finding(shown_as, number, f"{entry} has no comment that says where it is known from"))
        entries.add(entry)
    if findings:
        raise Refusal(findings)
    return entries
