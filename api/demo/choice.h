// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/rules.h"

#include <QJsonObject>
#include <QJsonValue>

namespace denkiroku::api::demo {

// What a value of the world is for these arguments, where it depends on them ({"#by", "values", "else"}); refused
// where it says so ({"#error"}). resources/demo/FORMAT.md, "Answers by argument".
FieldResult chosen(QJsonValue value, const QJsonObject &arguments);

} // namespace denkiroku::api::demo
