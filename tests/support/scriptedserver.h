// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QObject>
#include <QPair>
#include <QPointer>
#include <QTcpServer>
#include <QUrl>

#include <deque>
#include <functional>
#include <vector>

class QTcpSocket;

namespace denkiroku::test {

struct ScriptedRequest {
    QByteArray method;
    QByteArray path;
    // Names in lower case.
    QMap<QByteArray, QByteArray> headers;
    QByteArray body;
};

struct ScriptedAnswer {
    enum class Ending {
        Whole,  // as HTTP wants it
        CutOff, // half of the body that was promised, then the connection ends
        Hang,   // nothing until release()
        Refuse, // the connection ends without a word
    };

    int status = 200;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers = {{"Content-Type", "application/json"}};
    Ending ending = Ending::Whole;

    static ScriptedAnswer json(const QByteArray &body, int status = 200);
    static ScriptedAnswer with(int status, const QByteArray &header, const QByteArray &value);
    static ScriptedAnswer ends(Ending ending);
};

// An HTTP server on loopback that answers what the test tells it to, well-formed or not, and remembers what it was
// asked. Without a script it answers 500.
class ScriptedServer : public QObject {
    Q_OBJECT

public:
    explicit ScriptedServer(QObject *parent = nullptr);
    ~ScriptedServer() override;

    QUrl url(const QString &path = QStringLiteral("/v1/graphql/")) const;

    // The answers to the next requests, in order.
    void script(std::initializer_list<ScriptedAnswer> answers);
    // The answer to every request that the script does not cover.
    void otherwise(std::function<ScriptedAnswer(const ScriptedRequest &)> answer) { m_otherwise = std::move(answer); }

    // Sends the answer now to all that hang.
    void release(const ScriptedAnswer &answer);

    const std::vector<ScriptedRequest> &requests() const { return m_requests; }
    int hanging() const { return static_cast<int>(m_hanging.size()); }
    // Of the connections that hung, how many the client has closed.
    int abandoned() const { return m_abandoned; }

Q_SIGNALS:
    void requested();
    void connectionClosed();

private:
    void accept();
    void read(QTcpSocket *socket);
    bool readOne(QTcpSocket *socket, QByteArray &buffer);
    void answer(QTcpSocket *socket, const ScriptedRequest &request);
    static void send(QTcpSocket *socket, const ScriptedAnswer &answer);

    QTcpServer m_server;
    std::deque<ScriptedAnswer> m_script;
    std::function<ScriptedAnswer(const ScriptedRequest &)> m_otherwise;
    std::vector<ScriptedRequest> m_requests;
    std::vector<QPointer<QTcpSocket>> m_hanging;
    QMap<QTcpSocket *, QByteArray> m_buffers;
    int m_abandoned = 0;
};

} // namespace denkiroku::test
