// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loadstatus.h"
#include "ui/widgets/statepane.h"

#include <QLocale>

namespace denkiroku::ui {

/// What a part says when there is nothing to show.
struct EmptyWords {
    QString sentence;
    QString advice{};
    QString action{};
};

/// How a part with that status is shown: content that came stays through loading and failure, with its age in the
/// banner; what was refused is said beside it.
PaneState paneState(const models::LoadStatus &status, const EmptyWords &empty, const QLocale &locale = {});

/// Two statuses of one part together: loading while either loads, failed when either failed.
models::LoadStatus combined(const models::LoadStatus &first, const models::LoadStatus &second);

} // namespace denkiroku::ui
