// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/graphql/document.h"

#include <algorithm>

namespace denkiroku::api::demo {

std::string written(std::string_view name, std::string_view wrappers)
{
    std::string out(name);
    for (auto it = wrappers.rbegin(); it != wrappers.rend(); ++it)
        out = *it == '!' ? out + "!" : "[" + out + "]";
    return out;
}

const Fragment *Document::fragment(std::string_view name) const
{
    const auto found = std::ranges::find(fragments, name, &Fragment::name);
    return found == fragments.end() ? nullptr : &*found;
}

const Operation *Document::operation(std::string_view name) const
{
    if (name.empty())
        return operations.size() == 1 ? &operations.front() : nullptr;
    const auto found = std::ranges::find(operations, name, &Operation::name);
    return found == operations.end() ? nullptr : &*found;
}

} // namespace denkiroku::api::demo
