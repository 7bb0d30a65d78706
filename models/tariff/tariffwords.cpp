// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tariff/tariffwords.h"

#include "models/format.h"

#include <QCoreApplication>

namespace denkiroku::models {

namespace {

class StepWords {
    Q_DECLARE_TR_FUNCTIONS(Tariff)
};

class BandWords {
    Q_DECLARE_TR_FUNCTIONS(Band)

public:
    static QString of(const QString &band)
    {
        if (band == u"DAY")
            return tr("Day");
        if (band == u"NIGHT")
            return tr("Night");
        if (band == u"HOME")
            return tr("Morning and evening");
        if (band == u"STANDARD")
            return tr("Standard");
        if (band == u"SOLAR")
            return tr("Sunny hours");
        if (band == u"SUMMER")
            return tr("Summer");
        if (band == u"OTHER")
            return tr("Other seasons");
        if (band == u"SUMMER_DAY")
            return tr("Day in summer");
        if (band == u"SUMMER_WINTER_DAY")
            return tr("Day in summer and winter");
        if (band == u"OTHER_DAY")
            return tr("Day in other seasons");
        return band;
    }
};

} // namespace

QString priceText(const UnitPrice &price, const QLocale &locale)
{
    return format::decimal(api::Decimal::fromUnits(price.microYen(), 6), locale);
}

QString stepText(const Step &step, const QLocale &locale)
{
    const QString from = format::energyNumber(step.from, locale, 0);
    if (!step.to)
        return step.from == Energy() ? StepWords::tr("All energy") : StepWords::tr("Over %1 kWh").arg(from);
    const QString to = format::energyNumber(*step.to, locale, 0);
    return step.from == Energy() ? StepWords::tr("Up to %1 kWh").arg(to) : StepWords::tr("%1 to %2 kWh").arg(from, to);
}

QString bandText(const QString &band)
{
    return BandWords::of(band);
}

} // namespace denkiroku::models
