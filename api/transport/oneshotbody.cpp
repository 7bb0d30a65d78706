// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/transport/oneshotbody.h"

#include <algorithm>
#include <cstring>

namespace denkiroku::api {

OneShotBody::OneShotBody(Secret bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min(maxSize, m_bytes.size() - m_position);
    if (size <= 0)
        return -1;
    std::memcpy(data, m_bytes.utf8().data() + m_position, static_cast<size_t>(size));
    m_position += size;
    return size;
}

} // namespace denkiroku::api
