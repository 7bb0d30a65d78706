# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The header of an operation: value structs that mirror its selection."""

from cpptypes import NEEDS_VALUE
from emit import head, includes, indented
from shapes import Variant


def _equality(name):
    return f"bool operator==(const {name} &) const = default;"


def member_lines(members, with_values=True):
    lines = []
    for member in members:
        value = NEEDS_VALUE.get(member.cpp, "") if with_values else ""
        if member.cpp.startswith("Maybe<"):
            value = "{}"  # or each caller that leaves it out is warned
        lines.append(f"{member.cpp} {member.name}{value};")
    return lines


def _nested(shapes):
    lines = []
    for shape in shapes:
        lines += _shape_lines(shape) + [""]
    return lines


def struct_lines(struct, base=None, extra=(), with_values=True):
    head_ = f"struct {struct.name}" + (f" : {base}" if base else "")
    body = [*_nested(struct.shapes()), *extra, *member_lines(struct.members, with_values)]
    if body and body[-1] != "":
        body.append("")
    body.append(_equality(struct.name))
    return [head_, "{", *indented(body, 1), "};"]


def _variant_lines(variant):
    # Unknown comes first: a value nobody has read yet is of no known type. And a std::variant looks at the default
    # constructor of its first alternative alone, which, while the enclosing struct is open, must need no initialisers.
    alternatives = ["Unknown", *(struct.name for _, struct in variant.alternatives)]
    body = ["// What every type has.", *struct_lines(variant.common, with_values=False), ""]
    body += ["// A type that this program does not know, or asks nothing more of."]
    body += ["struct Unknown : Common", "{", "    QString typeName;", "", f"    {_equality('Unknown')}", "};", ""]
    for _, struct in variant.alternatives:
        body += [*struct_lines(struct, base="Common"), ""]
    body += [f"std::variant<{', '.join(alternatives)}> value;", ""]
    body += [
        "const Common &common() const",
        "{",
        "    return std::visit([](const Common &each) -> const Common & { return each; }, value);",
        "}",
        "const Common *operator->() const { return &common(); }",
        "template <class T>",
        "const T *as() const",
        "{",
        "    return std::get_if<T>(&value);",
        "}",
        _equality(variant.name),
    ]
    return [f"struct {variant.name}", "{", *indented(body, 1), "};"]


def _shape_lines(shape):
    return _variant_lines(shape) if isinstance(shape, Variant) else struct_lines(shape)


def _variables_lines(struct):
    lines = struct_lines(struct)
    methods = ["void appendJson(QByteArray &out) const;"]
    return lines[:-2] + indented(methods, 1) + lines[-2:]


def header_text(operation, shapes):
    name = operation.name
    kind = "Query" if operation.kind == "query" else "Mutation"
    body = _variables_lines(shapes.variables) + [""]
    body += struct_lines(shapes.data) + [""]
    body += [
        f'static constexpr std::string_view operationName = "{name}";',
        f"static constexpr OperationKind kind = OperationKind::{kind};",
        f"static constexpr OperationEndpoint endpoint = OperationEndpoint::{operation.header.endpoint.capitalize()};",
        "// Fields selected; see OperationInfo.",
        f"static constexpr int complexity = {operation.complexity};",
        "static std::string_view document() noexcept;",
        "static Decoded<Data> parse(simdjson::ondemand::value data);",
    ]
    headers = shapes.headers | {
        '"api/core/decode.h"',
        '"api/core/operation.h"',
        "<QByteArray>",
        "<string_view>",
    }
    return "\n".join(
        [
            head(f"api/operations/{operation.base}.graphql") + "#pragma once",
            "",
            includes(headers),
            "namespace denkiroku::api::op {",
            "",
            f"struct {name}",
            "{",
            *indented(body, 1),
            "};",
            "",
            "} // namespace denkiroku::api::op",
            "",
        ]
    )
