// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/keptcredentials.h"

#include <array>
#include <utility>

namespace denkiroku::api {

namespace {

// One line each: a heading with the method, then "field value". Base64 keeps line ends out of the way; the hiding is
// the keychain's part.
constexpr char heading[] = "denkiroku-1 ";

constexpr std::array fieldNames{
    std::pair{CredentialField::Email, "email"},
    std::pair{CredentialField::Password, "password"},
    std::pair{CredentialField::ApiKey, "api-key"},
    std::pair{CredentialField::RefreshToken, "refresh-token"},
};

} // namespace

Secret KeptCredentials::toText() const
{
    QByteArray text = heading + methodId.toUtf8();
    for (const auto &[field, name] : fieldNames) {
        const auto found = credentials.find(field);
        if (found == credentials.end())
            continue;
        const auto value = found->second.utf8();
        QByteArray encoded = QByteArray::fromRawData(value.data(), value.size()).toBase64();
        text += '\n' + QByteArray(name) + ' ' + encoded;
        wipe(encoded);
    }
    const auto secret = Secret::fromUtf8(text);
    wipe(text);
    return secret;
}

std::optional<KeptCredentials> KeptCredentials::fromText(const Secret &text)
{
    const auto bytes = text.utf8();
    const auto lines = QByteArray::fromRawData(bytes.data(), bytes.size()).split('\n');
    if (!lines.first().startsWith(heading))
        return std::nullopt;
    KeptCredentials kept{.methodId = QString::fromUtf8(lines.first().mid(sizeof(heading) - 1))};
    for (const auto &line : lines) {
        for (const auto &[field, name] : fieldNames) {
            const QByteArray prefix = QByteArray(name) + ' ';
            if (!line.startsWith(prefix))
                continue;
            QByteArray value = QByteArray::fromBase64(line.mid(prefix.size()));
            kept.credentials[field] = Secret::fromUtf8(value);
            wipe(value);
        }
    }
    return kept;
}

} // namespace denkiroku::api
