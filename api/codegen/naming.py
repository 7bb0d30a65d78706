# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How GraphQL names become C++ names and file names."""

import re

_KEYWORDS = frozenset(
    """alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t char32_t class compl
    concept const consteval constexpr constinit const_cast continue co_await co_return co_yield decltype default delete
    do double dynamic_cast else enum explicit export extern false float for friend goto if inline int long mutable
    namespace new noexcept not not_eq nullptr operator or or_eq private protected public register reinterpret_cast
    requires return short signed sizeof static static_assert static_cast struct switch template this thread_local throw
    true try typedef typeid typename union unsigned using virtual void volatile wchar_t while xor xor_eq
    signals slots emit foreach forever""".split()
)


def member_name(key):
    """A field's name in C++: the response's key, or near it where C++ would not have it."""
    if key == "__typename":
        return "typeName"
    name = re.sub(r"__+", "_", key).strip("_") or "field"
    if name[0].isdigit():
        name = "field" + name
    return name + "_" if name in _KEYWORDS else name


def _capitalised(name):
    return name[:1].upper() + name[1:]


def singular(name):
    if name.endswith("ies"):
        return name[:-3] + "y"
    if re.search(r"(ss|x|ch|sh)es$", name):
        return name[:-2]
    if name.endswith("s") and not name.endswith(("ss", "us")):
        return name[:-1]
    return name


def struct_name(key, is_list):
    """The struct of a field with subfields: `edges` gives Edge, `pageInfo` gives PageInfo."""
    name = member_name(key).rstrip("_")
    return _capitalised(singular(name) if is_list else name)


def enumerator_name(value):
    """ISSUED_DATE_DESC gives IssuedDateDesc: no macro of any platform looks like that."""
    parts = [part for part in value.split("_") if part]
    name = "".join(_capitalised(part.lower() if part.isupper() else part) for part in parts) or "Value"
    if name[0].isdigit():
        name = "Value" + name
    return name + "_" if name in _KEYWORDS else name


def file_name(operation_name):
    """HalfHourlyReadings gives half-hourly-readings."""
    name = re.sub(r"([a-z0-9])([A-Z])", r"\1-\2", operation_name)
    name = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1-\2", name)
    return name.replace("_", "-").lower()
