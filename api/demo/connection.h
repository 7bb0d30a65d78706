// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/graphql/fieldsource.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <tl/expected.hpp>

namespace denkiroku::api::demo {

// Neither absent nor null.
bool isGiven(const QJsonValue &value);

// Whether `first` or `last` is there, and what is there is from 1 to 99.
bool isPageSizeGiven(const QJsonObject &arguments);

// One page of a list as a Relay connection: resources/demo/FORMAT.md, "Connections". Refused with KT-CT-1201
// where the page size is not given rightly, and where a cursor does not read.
tl::expected<QJsonObject, FieldError> connectionPage(const QString &typeName, const QJsonArray &nodes,
                                                     const QJsonObject &arguments);

} // namespace denkiroku::api::demo
