# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The source of an operation: its text, its variables as JSON and its parser."""

from document import document_text
from emit import head, includes
from shapes import Variant


def _chain(members, out):
    """One `if` for each field; the n-th sets bit n of `seen`."""
    lines = []
    for bit, member in enumerate(members):
        how = f"<{member.how}>" if member.how else ""
        lines.append(f'        {"else " if bit else ""}if (fields.take{how}("{member.key}", {out}.{member.name}))')
        lines.append(f"            seen |= {hex(1 << bit)}U;")
    return lines + ["        else", "            fields.passOver();"]


def _body(source, members):
    required = sum(1 << bit for bit, member in enumerate(members) if member.required)
    names = ", ".join(f'"{member.key}"' for member in members)
    return [
        "{",
        "    std::uint64_t seen = 0;",
        f"    Fields fields({source}, in);",
        "    while (fields.next()) {",
        *_chain(members, "out"),
        "    }",
        f"    return fields.good() && in.require(seen, {hex(required)}U, {{{names}}});",
        "}",
        "",
    ]


def _struct_source(struct, path):
    lines = []
    for shape in struct.shapes():
        lines += _shape_source(shape, f"{path}::{shape.name}")
    lines.append(f"static bool decode(json::value &value, {path} &out, Decoder &in)")
    return lines + _body("value", struct.members)


def _alternative_source(struct, common, path):
    lines = []
    for shape in struct.shapes():
        lines += _shape_source(shape, f"{path}::{shape.name}")
    lines.append(f"static bool decode(json::object &object, {path} &out, Decoder &in)")
    return lines + _body("object", common.members + struct.members)


def _variant_source(variant, path):
    lines = []
    for shape in variant.common.shapes():
        lines += _shape_source(shape, f"{path}::Common::{shape.name}")
    for _, struct in variant.alternatives:
        lines += _alternative_source(struct, variant.common, f"{path}::{struct.name}")
    if variant.common.members:
        lines.append(f"static bool decode(json::object &object, {path}::Unknown &out, Decoder &in)")
        lines += _body("object", variant.common.members)
    lines += [
        f"static bool decode(json::value &value, {path} &out, Decoder &in)",
        "{",
        "    json::object object;",
        "    QString typeName;",
        "    if (!openTyped(value, object, typeName, in))",
        "        return false;",
    ]
    for type_name, struct in variant.alternatives:
        lines.append(f'    if (typeName == QLatin1String("{type_name}"))')
        lines.append(f"        return decode(object, out.value.emplace<{path}::{struct.name}>(), in);")
    lines += [
        f"    auto &unknown = out.value.emplace<{path}::Unknown>();",
        "    unknown.typeName = typeName;",
        "    return decode(object, unknown, in);" if variant.common.members else "    return true;",
        "}",
        "",
    ]
    return lines


def _shape_source(shape, path):
    return _variant_source(shape, path) if isinstance(shape, Variant) else _struct_source(shape, path)


def writer_lines(owner, members):
    lines = [f"void {owner}::appendJson(QByteArray &out) const", "{"]
    lines.append("    JsonObjectWriter writer(out);")
    lines += [f'    writer.field("{member.key}", {member.name});' for member in members]
    return lines + ["}", ""]


def source_text(operation, shapes):
    name = operation.name
    lines = [
        head(f"api/operations/{operation.base}.graphql"),
        includes({f'"api/generated/{operation.base}.h"', '"api/core/checkdata.h"', '"api/core/fields.h"', '"api/core/jsonwriter.h"', "<cstdint>"}),
        "namespace denkiroku::api::op {",
        "",
        "namespace documents {",
        f"std::string_view {name}() noexcept;",
        "}",
        "namespace checks {",
        f"std::optional<DecodeError> {name}(const QByteArray &data);",
        "}",
        "",
        *writer_lines(f"{name}::Variables", shapes.variables.members),
        *_struct_source(shapes.data, f"{name}::Data"),
        f"Decoded<{name}::Data> {name}::parse(simdjson::ondemand::value data)",
        "{",
        "    return decodeData<Data>(data);",
        "}",
        "",
        f"std::string_view documents::{name}() noexcept",
        "{",
        f'    return R"gql({document_text(operation)})gql";',
        "}",
        "",
        f"std::optional<DecodeError> checks::{name}(const QByteArray &data)",
        "{",
        f"    return checkData<op::{name}>(data);",
        "}",
        "",
        f"std::string_view {name}::document() noexcept",
        "{",
        f"    return documents::{name}();",
        "}",
        "",
        "} // namespace denkiroku::api::op",
        "",
    ]
    return "\n".join(lines)
