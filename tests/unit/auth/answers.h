// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// Answers of obtainKrakenToken as NOTES.md 2.1 has them.
namespace denkiroku::test {

inline QByteArray tokensJson(const QByteArray &access, const QByteArray &refresh, int lifetime = 3600)
{
    return R"({"data":{"obtainKrakenToken":{"token":")" + access + R"(","payload":{"iat":1000,"exp":)" +
           QByteArray::number(1000 + lifetime) + R"(},"refreshToken":")" + refresh +
           R"(","refreshExpiresIn":1600000000}}})";
}

inline QByteArray refusalJson(const QByteArray &code, const QByteArray &type = "VALIDATION",
                              const QByteArray &message = "refused")
{
    return R"({"errors":[{"message":")" + message + R"(","path":["obtainKrakenToken"],"extensions":{"errorType":")" +
           type + R"(","errorCode":")" + code + R"("}}],"data":{"obtainKrakenToken":null}})";
}

} // namespace denkiroku::test
