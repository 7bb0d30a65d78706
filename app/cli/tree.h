// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/jsonvalue.h"

#include <QString>

namespace denkiroku::app {

// An answer for people: a line for each value, indented below the key or the item that it belongs to. Control
// characters of the texts become spaces, so that a server's text cannot steer the terminal.
QString toTree(const api::JsonValue &value);

} // namespace denkiroku::app
