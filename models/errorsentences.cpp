// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/errorsentences.h"

#include <algorithm>

namespace denkiroku::models {

const ErrorSentences *sentencesOf(const QString &code)
{
    const QByteArray wanted = code.toLatin1();
    const std::string_view text(wanted.constData(), static_cast<std::size_t>(wanted.size()));
    for (const auto table : {platformSentences(), areaSentences()}) {
        const auto found = std::ranges::find(table, text, &ErrorSentences::code);
        if (found != table.end())
            return &*found;
    }
    return nullptr;
}

} // namespace denkiroku::models
