// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/transport/secret.h"

namespace denkiroku::api {

namespace {

// Through a volatile pointer, so that the compiler does not leave out writes that nothing reads.
void overwrite(char *data, std::size_t size)
{
    volatile char *bytes = data;
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = '\0';
}

} // namespace

Secret Secret::fromUtf8(QByteArrayView bytes)
{
    const auto wipeAndDelete = [](QByteArray *held) {
        wipe(*held);
        delete held;
    };
    Secret secret;
    secret.m_bytes = std::shared_ptr<QByteArray>(new QByteArray(bytes.data(), bytes.size()), wipeAndDelete);
    return secret;
}

Secret Secret::fromString(const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    auto secret = fromUtf8(utf8);
    wipe(utf8);
    return secret;
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        overwrite(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

void wipe(QString &text)
{
    if (text.isDetached())
        overwrite(reinterpret_cast<char *>(text.data()), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace denkiroku::api
