// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/secret.h"

#include <QIODevice>

namespace denkiroku::api {

// The body of a POST that can be read once only. Qt sends a request again by itself
// when a kept connection turns out to be closed; a body that cannot be rewound keeps it from doing so, which for a
// mutation would be doing it twice.
class OneShotBody final : public QIODevice {
    Q_OBJECT

public:
    explicit OneShotBody(Secret bytes, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_position >= m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_position; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    Secret m_bytes;
    qint64 m_position = 0;
};

} // namespace denkiroku::api
