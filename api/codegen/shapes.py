# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From a validated operation to the C++ shapes that its answer and its variables have."""

from dataclasses import dataclass, field

import gql
from cpptypes import input_leaf, output_leaf, wrap_input, wrap_output
from document import narrows
from naming import member_name, struct_name
from operation import applies, fragment_parts

MOST_MEMBERS = 64  # the parsers mark what they have seen in one 64-bit word


@dataclass
class Member:
    key: str
    name: str
    cpp: str
    how: str = None
    required: bool = False
    shape: object = None


@dataclass
class Struct:
    name: str
    members: list = field(default_factory=list)

    def shapes(self):
        return [member.shape for member in self.members if member.shape is not None]


@dataclass
class Variant:
    """A value whose fields depend on its type: what all have in common, and what each adds."""

    name: str
    common: Struct = None
    alternatives: list = field(default_factory=list)


@dataclass
class Shapes:
    data: Struct
    variables: Struct
    headers: set
    enums: set
    inputs: set


class Builder:
    def __init__(self, operation, nullable):
        self.operation = operation
        self.schema = operation.schema
        self.nullable = nullable
        self.headers = set()
        self.enums = set()
        self.inputs = set()
        # Fields selected in a fragment on the only type that an interface has: a newer type would come without them.
        self.fragile = {}

    def build(self):
        operation = self.operation
        data = self._struct("Data", operation.root, [gql.selections(operation.node)], ())
        return Shapes(data, self._variables(), self.headers, self.enums, self.inputs)

    # --- answers ---

    def _collect(self, type_, selections, holds, into, asked_of):
        """key -> nodes of the fields that are selected for `type_`; `holds` decides about a fragment's condition."""
        for node in selections:
            if gql.kind(node) == "Field":
                into.setdefault(gql.alias_of(node), []).append(node)
                if type_ is not asked_of:
                    self.fragile[id(node)] = type_
                continue
            condition, below = fragment_parts(self.operation, node)
            if condition is None or holds(condition):
                inner = gql.get_type(self.schema, condition) if condition else type_
                narrower = gql.is_abstract(asked_of) and gql.is_object(inner)
                self._collect(inner if narrower else type_, below, holds, into, asked_of)
        return into

    def _fields_for(self, type_, selection_lists):
        into = {}
        for selections in selection_lists:
            self._collect(type_, selections, lambda condition: applies(self.schema, condition, type_), into, type_)
        return into

    def _struct(self, name, type_, selection_lists, scope, without=None):
        """`without`: key -> nodes of what the type has in common with others; these are no members of its own."""
        without = without or {}
        struct = Struct(name)
        fields = self._fields_for(type_, selection_lists)
        taken = {name, *scope}
        for key, nodes in fields.items():
            if key in without:
                if gql.selections(nodes[0]) and len(nodes) > len(without[key]):
                    self.operation.refuse(nodes[0], f"`{key}` is selected for all types and again for {type_.name}")
                continue
            struct.members.append(self._member(type_, key, nodes, taken))
        if len(struct.members) > MOST_MEMBERS:
            self.operation.refuse(self.operation.node, f"{type_.name} is asked for more than {MOST_MEMBERS} fields")
        self._check_members(struct)
        return struct

    def _check_members(self, struct):
        names = [member.name for member in struct.members]
        for name in names:
            if names.count(name) > 1:
                self.operation.refuse(self.operation.node, f"two fields would both be the member `{name}`")

    def _member(self, type_, key, nodes, taken):
        name = member_name(key)
        if gql.name_of(nodes[0]) == "__typename":
            self.headers.add("<QString>")
            return Member(key, name, "QString", None, True)
        fragile = all(id(node) in self.fragile for node in nodes)
        type_ = self.fragile[id(nodes[0])] if fragile else type_
        field_ = gql.fields(type_)[gql.name_of(nodes[0])]
        nullable = fragile or f"{type_.name}.{gql.name_of(nodes[0])}" in self.nullable
        named = gql.named(field_.type)
        shape, how = None, None
        if gql.is_composite(named):
            struct = self._free_name(key, gql.is_list(gql.nullable(field_.type)), taken | {name})
            taken.add(struct)
            shape = self._shape(struct, named, [gql.selections(node) for node in nodes])
            inner = struct
        else:
            leaf = output_leaf(named)
            if leaf is None:
                self.operation.refuse(nodes[0], f"no C++ type is known for the scalar {named.name}")
            inner, how = leaf.cpp, leaf.how
            self.headers.update(leaf.headers)
            if leaf.enum:
                self.enums.add(leaf.enum)
        cpp = wrap_output(field_.type, inner, self.headers, nullable)
        return Member(key, name, cpp, how, gql.is_nonnull(field_.type) and not nullable, shape)

    @staticmethod
    def _free_name(key, is_list, taken):
        wanted = struct_name(key, is_list)
        name = wanted
        number = 2
        while name in taken:
            name = f"{wanted}{number}"
            number += 1
        return name

    def _shape(self, name, type_, selection_lists):
        if any(narrows(self.operation, type_, selections) for selections in selection_lists):
            return self._variant(name, type_, selection_lists)
        return self._struct(name, type_, selection_lists, ())

    def _variant(self, name, type_, selection_lists):
        self.headers.update({"<variant>", "<QString>"})
        common_fields = self._fields_for(type_, selection_lists)
        common_fields.pop("__typename", None)
        variant = Variant(name, Struct("Common"))
        taken = {name, "Common", "Unknown"}
        for key, nodes in common_fields.items():
            variant.common.members.append(self._member(type_, key, nodes, taken))
        self._check_members(variant.common)
        for possible in sorted(gql.possible_types(self.schema, type_), key=lambda each: each.name):
            without = {"__typename": [], **common_fields}
            if not self._adds(self._fields_for(possible, selection_lists), without):
                continue
            own_name = possible.name + "_" if possible.name in taken else possible.name
            scope = tuple(struct.name for struct in variant.common.shapes())
            own = self._struct(own_name, possible, selection_lists, scope, without)
            self._check_members(Struct("", variant.common.members + own.members))
            variant.alternatives.append((possible.name, own))
        return variant

    @staticmethod
    def _adds(fields, common):
        """Whether a type is asked for more than what all have: another field, or more of one."""
        return any(
            key not in common or (gql.selections(nodes[0]) and len(nodes) > len(common[key]))
            for key, nodes in fields.items()
        )

    # --- variables ---

    def _variables(self):
        struct = Struct("Variables")
        for definition in gql.variable_definitions(self.operation.node):
            key = definition.variable.name.value
            type_ = gql.type_from_ast(self.schema, definition.type)
            if key in self.operation.page_size_variables:
                self.headers.add('"api/core/pagesize.h"')
                struct.members.append(Member(key, member_name(key), "PageSize"))
                continue
            absent = definition.default_value is not None
            cpp = self._input_type(type_, definition, absent)
            struct.members.append(Member(key, member_name(key), cpp))
        self._check_members(struct)
        return struct

    def _input_type(self, type_, node, may_be_absent):
        named = gql.named(type_)
        leaf = input_leaf(named)
        if leaf is None:
            self.operation.refuse(node, f"no C++ type is known for the scalar {named.name}")
        self.headers.update(leaf[1])
        if gql.is_enum(named):
            self.enums.add(named.name)
        elif gql.is_input_object(named):
            self.inputs.add(named.name)
        return wrap_input(type_, leaf[0], self.headers, may_be_absent)


def build_shapes(operation, nullable):
    return Builder(operation, nullable).build()


# --- input objects ------------------------------------------------------------------------------------------------


@dataclass
class Inputs:
    structs: list
    headers: set
    enums: set


def build_inputs(schema, names, refuse):
    """The input objects of these names and all that they hold, each after what it holds."""
    inputs = Inputs([], set(), set())
    done = {}

    def visit(name):
        if done.get(name) == "open":
            refuse(f"the input object {name} holds itself, which a value cannot")
        if name in done:
            return
        done[name] = "open"
        struct = Struct(name)
        for key, field_ in gql.fields(gql.get_type(schema, name)).items():
            named = gql.named(field_.type)
            leaf = input_leaf(named)
            if leaf is None:
                refuse(f"{name}.{key}: no C++ type is known for the scalar {named.name}")
            if gql.is_input_object(named):
                visit(named.name)
            else:
                inputs.headers.update(leaf[1])
            if gql.is_enum(named):
                inputs.enums.add(named.name)
            cpp = wrap_input(field_.type, leaf[0], inputs.headers, gql.has_default(field_))
            struct.members.append(Member(key, member_name(key), cpp.replace("schema::", "")))
        done[name] = "done"
        inputs.structs.append(struct)

    for name in sorted(names):
        visit(name)
    return inputs
