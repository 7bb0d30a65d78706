// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/healthwords.h"

#include "models/format.h"

namespace denkiroku::ui {

using models::DayHealth;
using DetailKind = models::HealthDetail::Kind;

DayMark HealthWords::mark(DayHealth state)
{
    switch (state) {
    case DayHealth::NotSupplied:
        return DayMark::None;
    case DayHealth::NotDue:
        return DayMark::Open;
    case DayHealth::Complete:
        return DayMark::Whole;
    case DayHealth::Provisional:
        return DayMark::Faint;
    case DayHealth::Corrected:
        return DayMark::Changed;
    case DayHealth::Late:
        return DayMark::Waiting;
    case DayHealth::Missing:
        return DayMark::Gap;
    case DayHealth::NotFetched:
        return DayMark::Unknown;
    }
    return DayMark::None;
}

QString HealthWords::state(DayHealth state)
{
    switch (state) {
    case DayHealth::NotSupplied:
        return tr("Not supplied");
    case DayHealth::NotDue:
        return tr("Not due yet");
    case DayHealth::Complete:
        return tr("Complete");
    case DayHealth::Provisional:
        return tr("Provisional");
    case DayHealth::Corrected:
        return tr("Corrected");
    case DayHealth::Late:
        return tr("Late");
    case DayHealth::Missing:
        return tr("Missing at the supplier");
    case DayHealth::NotFetched:
        return tr("Not fetched yet");
    }
    return {};
}

QString HealthWords::kind(DetailKind kind)
{
    switch (kind) {
    case DetailKind::Corrected:
        return state(DayHealth::Corrected);
    case DetailKind::Missing:
        return state(DayHealth::Missing);
    case DetailKind::Late:
        return state(DayHealth::Late);
    case DetailKind::NotFetched:
        return state(DayHealth::NotFetched);
    }
    return {};
}

QString HealthWords::day(const models::HealthDay &day, const QLocale &locale)
{
    const models::HealthCounts &counts = day.counts;
    int halfHours = 0;
    if (day.state == DayHealth::NotFetched)
        halfHours = counts.notFetched;
    else if (day.state == DayHealth::Missing)
        halfHours = counts.missing;
    else if (day.state == DayHealth::Late)
        halfHours = counts.late;
    else if (day.state == DayHealth::Corrected)
        halfHours = counts.corrected;
    const QString date = models::format::date(day.day, locale);
    if (halfHours == 0)
        return tr("%1: %2").arg(date, state(day.state));
    return tr("%1: %2, %n half-hour(s)", nullptr, halfHours).arg(date, state(day.state));
}

QString HealthWords::fault(const models::HealthCounts &counts)
{
    QStringList sentences;
    if (counts.missing > 0)
        sentences << tr("%n half-hour(s) are missing because the supplier has not published them.", nullptr,
                        counts.missing);
    if (counts.late > 0)
        sentences << tr("%n half-hour(s) are late at the supplier.", nullptr, counts.late);
    if (counts.notFetched > 0)
        sentences << tr("%n half-hour(s) have not been fetched to this computer yet.", nullptr, counts.notFetched);
    else if (counts.missing > 0 || counts.late > 0)
        sentences << tr("Nothing is missing on this computer.");
    else if (counts.present > 0)
        sentences << tr("Every half-hour that is due is here.");
    else
        sentences << tr("Nothing was supplied in this time.");
    return sentences.join(QLatin1Char(' '));
}

QString HealthWords::delay(const models::UsualDelay &delay, const QLocale &locale)
{
    const double hours = std::chrono::duration<double, std::ratio<3600>>(delay.delay).count();
    if (!delay.isMeasured)
        return tr("The supplier's readings usually take about five hours.");
    return tr("The supplier's readings usually take %1 hours, as seen with %n half-hour(s) here.", nullptr,
              delay.samples)
        .arg(locale.toString(hours, 'f', 1));
}

} // namespace denkiroku::ui
