// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QUrl>

namespace denkiroku::test {

// The reference Kraken (tests/kraken/kraken.py) as a process of its own, on a free port; it ends with this object.
class KrakenProcess : public QObject {
    Q_OBJECT

public:
    explicit KrakenProcess(QObject *parent = nullptr);
    ~KrakenProcess() override;

    // Starts it and lets the events run until it listens. False, with the reason in errorText(), if it does not.
    bool start(const QStringList &arguments = {});

    // Where it listens: http://127.0.0.1:PORT/v1/graphql/
    QUrl url() const { return m_url; }
    QString errorText() const { return m_error; }

    // A switch of its own (see the head of kraken.py): POSTs the JSON to "/_faults", "/_clock", "/_reset" and lets the
    // events run until it has answered.
    bool control(const QString &path, const QByteArray &json);

private:
    void readOutput();

    QProcess m_process;
    QByteArray m_output;
    QUrl m_url;
    QString m_error;
};

} // namespace denkiroku::test
