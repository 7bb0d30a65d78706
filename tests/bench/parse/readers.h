// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/halfhour.h"

#include <QByteArray>

#include <cstddef>
#include <vector>

// The ways from the bytes of an answer to half-hours. All give the same values; nothing at all when the answer is not
// what it should be.
namespace denkiroku::bench {

// What the program does: the envelope read, the operation's generated parser, the values of the models.
std::vector<models::HalfHour> readByProgram(const QByteArray &body);

// The same up to the operation's own values; how many there are.
std::size_t parseByProgram(const QByteArray &body);

// QJsonDocument, with the program's readers of times and decimals.
std::vector<models::HalfHour> readByQt(const QByteArray &body);

// simdjson on demand as one writes it for this answer alone: fixed order, fixed widths, nothing checked that could be
// different. About the least that reading can cost.
std::vector<models::HalfHour> readByHand(const QByteArray &body);

} // namespace denkiroku::bench
