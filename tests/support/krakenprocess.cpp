// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/krakenprocess.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

namespace denkiroku::test {

namespace {

constexpr int startTimeoutMs = 60000; // the schema is large and the machine may be busy
constexpr int controlTimeoutMs = 10000;
constexpr char listening[] = "listening ";

} // namespace

KrakenProcess::KrakenProcess(QObject *parent) : QObject(parent)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &KrakenProcess::readOutput);
}

KrakenProcess::~KrakenProcess()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished();
}

bool KrakenProcess::start(const QStringList &arguments)
{
    const QString script = qEnvironmentVariable("DENKIROKU_SOURCE_DIR") + QStringLiteral("/tests/kraken/kraken.py");
    QStringList all{script, QStringLiteral("--port"), QStringLiteral("0")};
    all += arguments;
    m_process.start(qEnvironmentVariable("DENKIROKU_PYTHON"), all);
    const auto isThere = [this] { return !m_url.isEmpty() || m_process.state() == QProcess::NotRunning; };
    if (QTest::qWaitFor(isThere, startTimeoutMs) && !m_url.isEmpty())
        return true;
    m_error = QStringLiteral("%1 did not start: %2").arg(script, m_process.errorString());
    return false;
}

void KrakenProcess::readOutput()
{
    m_output += m_process.readAllStandardOutput();
    const auto lineEnd = m_output.indexOf('\n');
    if (m_url.isEmpty() && lineEnd > 0 && m_output.startsWith(listening)) {
        const auto start = static_cast<qsizetype>(sizeof(listening) - 1);
        m_url = QUrl(QString::fromLatin1(m_output.mid(start, lineEnd - start).trimmed()));
    }
}

bool KrakenProcess::control(const QString &path, const QByteArray &json)
{
    QNetworkAccessManager network;
    QNetworkRequest request(m_url.resolved(QUrl(path)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    auto *reply = network.post(request, json);
    const bool answered = QTest::qWaitFor([reply] { return reply->isFinished(); }, controlTimeoutMs);
    if (answered && reply->error() == QNetworkReply::NoError)
        return true;
    m_error = reply->errorString();
    return false;
}

} // namespace denkiroku::test
