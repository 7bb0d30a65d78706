// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QStringView>

#include <string>
#include <string_view>

// Appends JSON to a growing text: an answer of some 16,000 rows is written once, straight into its bytes.
namespace denkiroku::api::demo {

void appendString(std::string &out, QStringView text);
void appendString(std::string &out, std::string_view utf8);
void appendJson(std::string &out, const QJsonValue &value);

} // namespace denkiroku::api::demo
