// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedserver.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace denkiroku::test {

ScriptedAnswer ScriptedAnswer::json(const QByteArray &body, int status)
{
    return {.status = status, .body = body};
}

ScriptedAnswer ScriptedAnswer::with(int status, const QByteArray &header, const QByteArray &value)
{
    return {.status = status, .body = {}, .headers = {{header, value}}};
}

ScriptedAnswer ScriptedAnswer::ends(Ending ending)
{
    return {.status = 200, .body = R"({"data":{"cut":"off"}})", .ending = ending};
}

ScriptedServer::ScriptedServer(QObject *parent) : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &ScriptedServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("The scripted server cannot listen.");
}

ScriptedServer::~ScriptedServer()
{
    // The sockets go with the server, and their last signals must not reach what is gone already.
    for (auto *socket : m_server.findChildren<QTcpSocket *>())
        socket->disconnect(this);
}

QUrl ScriptedServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path));
}

void ScriptedServer::script(std::initializer_list<ScriptedAnswer> answers)
{
    m_script.insert(m_script.end(), answers.begin(), answers.end());
}

void ScriptedServer::release(const ScriptedAnswer &answer)
{
    const auto hanging = std::exchange(m_hanging, {});
    for (const auto &socket : hanging) {
        if (socket)
            send(socket, answer);
    }
}

void ScriptedServer::accept()
{
    while (auto *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_abandoned += static_cast<int>(std::erase(m_hanging, socket));
            m_buffers.remove(socket);
            socket->deleteLater();
            Q_EMIT connectionClosed();
        });
    }
}

void ScriptedServer::read(QTcpSocket *socket)
{
    auto &buffer = m_buffers[socket];
    buffer += socket->readAll();
    while (readOne(socket, buffer)) {
    }
}

bool ScriptedServer::readOne(QTcpSocket *socket, QByteArray &buffer)
{
    const auto headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return false;
    const auto lines = buffer.left(headEnd).split('\n');
    const auto words = lines.first().trimmed().split(' ');
    ScriptedRequest request{.method = words.value(0), .path = words.value(1), .headers = {}, .body = {}};
    for (const auto &line : lines.mid(1)) {
        const auto colon = line.indexOf(':');
        request.headers[line.left(colon).toLower()] = line.mid(colon + 1).trimmed();
    }
    const auto length = request.headers.value("content-length").toLongLong();
    if (buffer.size() < headEnd + 4 + length)
        return false;
    request.body = buffer.mid(headEnd + 4, length);
    buffer.remove(0, headEnd + 4 + length);
    m_requests.push_back(request);
    answer(socket, request);
    Q_EMIT requested();
    // The answer may have ended the connection, and the buffer with it.
    return m_buffers.contains(socket) && !buffer.isEmpty();
}

void ScriptedServer::answer(QTcpSocket *socket, const ScriptedRequest &request)
{
    ScriptedAnswer next = ScriptedAnswer::json("{}", 500);
    if (!m_script.empty()) {
        next = m_script.front();
        m_script.pop_front();
    } else if (m_otherwise) {
        next = m_otherwise(request);
    }
    if (next.ending == ScriptedAnswer::Ending::Hang)
        m_hanging.emplace_back(socket);
    else
        send(socket, next);
}

void ScriptedServer::send(QTcpSocket *socket, const ScriptedAnswer &answer)
{
    using Ending = ScriptedAnswer::Ending;
    if (answer.ending == Ending::Refuse) {
        socket->abort();
        return;
    }
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Scripted\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    head += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n";
    socket->write(head);
    if (answer.ending == Ending::CutOff) {
        socket->write(answer.body.left(answer.body.size() / 2));
        socket->disconnectFromHost();
        return;
    }
    socket->write(answer.body);
}

} // namespace denkiroku::test
