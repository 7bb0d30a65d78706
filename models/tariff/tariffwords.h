// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/preciseyen.h"
#include "models/domain/steps.h"

#include <QLocale>
#include <QString>

// What a person reads of a tariff's parts.
namespace denkiroku::models {

// "120 to 300 kWh".
QString stepText(const Step &step, const QLocale &locale);
// A band's name in words: SUMMER_DAY is "Day in summer"; a name that is not known as it is.
QString bandText(const QString &band);
// Yen with all its decimals, without a unit.
QString priceText(const UnitPrice &price, const QLocale &locale);

} // namespace denkiroku::models
