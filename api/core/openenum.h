// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <optional>
#include <string_view>
#include <utility>

namespace denkiroku::api {

// A value of an enum that the server may widen at any time: either one that the schema knows, or the text that came.
// E comes from api/generated/enums.h, which gives `std::string_view enumText(E)` and
// `std::optional<E> enumFromText(std::string_view, E *)`.
template <class E>
class OpenEnum {
public:
    OpenEnum() : m_known(static_cast<E>(0)) {}
    OpenEnum(E known) : m_known(known) {}

    static OpenEnum fromText(std::string_view text)
    {
        if (const std::optional<E> known = enumFromText(text, static_cast<E *>(nullptr)))
            return OpenEnum(*known);
        OpenEnum result;
        result.m_unknown = std::make_shared<const QString>(QString::fromUtf8(text.data(), qsizetype(text.size())));
        return result;
    }

    // Nothing when the schema does not know the value.
    std::optional<E> known() const { return m_unknown ? std::optional<E>() : std::optional<E>(m_known); }
    bool isKnown() const { return !m_unknown; }
    bool is(E value) const { return !m_unknown && m_known == value; }

    // As it stands in the JSON.
    QString text() const
    {
        if (m_unknown)
            return *m_unknown;
        const std::string_view text = enumText(m_known);
        return QString::fromLatin1(text.data(), qsizetype(text.size()));
    }

    friend bool operator==(const OpenEnum &a, const OpenEnum &b)
    {
        if (a.m_unknown && b.m_unknown)
            return *a.m_unknown == *b.m_unknown;
        return !a.m_unknown && !b.m_unknown && a.m_known == b.m_known;
    }

private:
    E m_known;
    // Almost always empty: a pointer keeps a year of half-hours small.
    std::shared_ptr<const QString> m_unknown;
};

} // namespace denkiroku::api
