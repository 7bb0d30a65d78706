# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An operation as it stands in its file, with the schema beside it."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import gql
from fileheader import read_header
from refusal import Refusal, finding


@dataclass
class Operation:
    file: str
    base: str
    name: str
    kind: str
    node: Any
    fragments: dict
    schema: Any
    header: Any = None
    complexity: int = 0
    page_size_variables: set = field(default_factory=set)

    @property
    def root(self):
        return gql.root_type(self.schema, self.kind)

    def refuse(self, node, sentence):
        raise Refusal([finding(self.file, gql.line_of(node) if node is not None else 1, sentence)])


def _only_operation(file, document):
    operations = gql.operations(document)
    if len(operations) != 1:
        line = gql.line_of(operations[1]) if operations else 1
        raise Refusal([finding(file, line, f"a file holds one operation, this one holds {len(operations)}")])
    for node in gql.definitions(document):
        if gql.kind(node) not in ("OperationDefinition", "FragmentDefinition"):
            raise Refusal([finding(file, gql.line_of(node), "only operations and fragments belong here")])
    node = operations[0]
    if not gql.name_of(node):
        raise Refusal([finding(file, gql.line_of(node), "the operation has no name")])
    if gql.operation_kind(node) not in ("query", "mutation"):
        raise Refusal([finding(file, gql.line_of(node), "only queries and mutations are generated")])
    return node


def read_operation(path, schemas, shown_as=None):
    """Reads and validates one .graphql file; `schemas`: endpoint -> schema. Raises Refusal."""
    path = Path(path)
    file = shown_as or str(path)
    text = path.read_text(encoding="utf-8")
    try:
        document = gql.parse(text, file)
    except gql.GraphQLError as error:
        problem = gql.problem_of(error)
        raise Refusal([finding(file, problem.line or 1, problem.splitlines()[0])]) from error
    node = _only_operation(file, document)
    header = read_header(text)
    schema = schemas.get(header.endpoint, schemas["main"])
    problems = gql.validate(schema, document)
    if problems:
        raise Refusal([finding(file, problem.line or 1, problem) for problem in problems])
    return Operation(
        file, path.stem, gql.name_of(node), gql.operation_kind(node), node, gql.fragments(document), schema, header
    )


def applies(schema, condition_name, type_):
    """Whether a fragment on `condition_name` holds for every value of the type."""
    condition = gql.get_type(schema, condition_name)
    wanted = {possible.name for possible in gql.possible_types(schema, condition)}
    return {possible.name for possible in gql.possible_types(schema, type_)} <= wanted


def fragment_parts(operation, node):
    """(type condition or None, selections) of an inline fragment or a spread."""
    if gql.kind(node) == "FragmentSpread":
        node = operation.fragments[gql.name_of(node)]
    return gql.type_condition(node), gql.selections(node)
