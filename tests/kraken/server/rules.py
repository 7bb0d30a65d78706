# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is decided on the query's text alone: its complexity and its nodes."""

import gql

MOST_COMPLEX = 200
MOST_NODES = 10000


class _Walk:
    def __init__(self, document, variables):
        self.variables = variables or {}
        self.fragments = gql.fragments(document)

    def fields_below(self, node):
        for part in gql.selections(node):
            kind = gql.kind(part)
            if kind == "Field":
                yield part
            elif kind == "FragmentSpread":
                yield from self.fields_below(self.fragments[gql.name_of(part)])
            else:
                yield from self.fields_below(part)

    def complexity(self, node):
        return sum(1 + self.complexity(field) for field in self.fields_below(node))

    def _size(self, field):
        given = gql.arguments(field)
        for name in ("first", "last"):
            size = gql.value_of(given[name], self.variables) if name in given else None
            if isinstance(size, int):
                return max(size, 1)
        return None

    def nodes(self, node, factor=1):
        total = 0
        for field in self.fields_below(node):
            size = self._size(field)
            total += (factor * size if size else 0) + self.nodes(field, factor * (size or 1))
        return total


def operation_of(document, name):
    known = gql.operations(document)
    if name:
        return next((node for node in known if gql.name_of(node) == name), None)
    return known[0] if len(known) == 1 else None


def complexity(document, operation, variables=None):
    """One for each field."""
    return _Walk(document, variables).complexity(operation)


def nodes(document, operation, variables):
    """The most nodes that the connections can hold together."""
    return _Walk(document, variables).nodes(operation)


def code_against(document, operation, variables):
    """The code of the limit that a query passes; None when it keeps them all."""
    if complexity(document, operation, variables) > MOST_COMPLEX:
        return "KT-CT-1188"
    if nodes(document, operation, variables) > MOST_NODES:
        return "KT-CT-1189"
    return None
