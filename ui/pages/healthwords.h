// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/healthdetail.h"
#include "models/health/usualdelay.h"
#include "ui/charts/daymark.h"

#include <QCoreApplication>
#include <QLocale>

namespace denkiroku::ui {

/// What the state of the readings is called, and whose fault it is, in the language of the moment.
class HealthWords {
    Q_DECLARE_TR_FUNCTIONS(denkiroku::ui::HealthWords)

public:
    static DayMark mark(models::DayHealth state);
    static QString state(models::DayHealth state);
    static QString kind(models::HealthDetail::Kind kind);
    /// "Tue 18 Mar 2025: missing at the supplier, 30 half-hours".
    static QString day(const models::HealthDay &day, const QLocale &locale);
    /// What is missing, and whether the supplier or this computer does not have it.
    static QString fault(const models::HealthCounts &counts);
    static QString delay(const models::UsualDelay &delay, const QLocale &locale);
};

} // namespace denkiroku::ui
