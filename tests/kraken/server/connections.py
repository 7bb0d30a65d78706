# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages of a list, as Relay has them."""

import base64

from .refusals import refusal

LIMIT = 100


def cursor_of(index):
    return base64.b64encode(f"index:{index}".encode()).decode()


def _index_of(cursor):
    try:
        name, _, number = base64.b64decode(cursor, validate=True).decode().partition(":")
        if name == "index":
            return int(number)
    except ValueError:
        pass
    raise refusal("KT-CT-1201", message="Invalid cursor.")


def demand_size(arguments):
    sizes = [arguments.get(name) for name in ("first", "last") if arguments.get(name) is not None]
    if not sizes or any(not 1 <= size < LIMIT for size in sizes):
        raise refusal("KT-CT-1201")


def page(typename, nodes, arguments):
    """The page of `nodes` that first, after, last and before ask for."""
    low = 0 if arguments.get("after") is None else _index_of(arguments["after"]) + 1
    high = len(nodes) if arguments.get("before") is None else _index_of(arguments["before"])
    low, high = max(low, 0), min(high, len(nodes))
    if arguments.get("first") is not None:
        high = min(high, low + arguments["first"])
    if arguments.get("last") is not None:
        low = max(low, high - arguments["last"])
    edge_type = typename[: -len("Connection")] + "Edge"
    edges = [
        {"__typename": edge_type, "cursor": cursor_of(index), "node": nodes[index]} for index in range(low, high)
    ]
    return {
        "__typename": typename,
        "edges": edges,
        "edgeCount": len(edges),
        "totalCount": len(nodes),
        "pageInfo": {
            "__typename": "PageInfo",
            "hasNextPage": bool(edges) and high < len(nodes),
            "hasPreviousPage": bool(edges) and low > 0,
            "startCursor": edges[0]["cursor"] if edges else None,
            "endCursor": edges[-1]["cursor"] if edges else None,
        },
    }
