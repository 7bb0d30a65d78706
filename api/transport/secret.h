// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace denkiroku::api {

// A password, key, token, or a request that holds one. Its bytes are overwritten when the last copy goes, and nothing
// prints it by itself.
// QString and QByteArray given in or taken out are the caller's to wipe.
class Secret {
public:
    Secret() = default;
    static Secret fromUtf8(QByteArrayView bytes);
    static Secret fromString(const QString &text);

    qsizetype size() const { return m_bytes ? m_bytes->size() : 0; }
    bool isEmpty() const { return !m_bytes || m_bytes->isEmpty(); }
    QByteArrayView utf8() const { return m_bytes ? QByteArrayView(*m_bytes) : QByteArrayView(); }
    QString toString() const { return QString::fromUtf8(utf8()); }

    bool operator==(const Secret &other) const { return utf8() == other.utf8(); }

private:
    std::shared_ptr<const QByteArray> m_bytes;
};

// Overwrite the bytes in place and empty the container. A buffer shared with another copy is left to that copy.
void wipe(QByteArray &bytes);
void wipe(QString &text);

} // namespace denkiroku::api
