// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"

#include <cmath>

namespace denkiroku::models::format {

namespace {

bool isJapanese(const QLocale &locale)
{
    return locale.language() == QLocale::Japanese;
}

QString withoutSign(qint64 value, const QLocale &locale)
{
    return locale.toString(std::abs(value));
}

QString sign(qint64 value)
{
    return value < 0 ? QStringLiteral("-") : QString();
}

// A number of milliwatt-hours over 10^power with so many decimals, grouped; rounded half away from zero on the exact
// value, so that 0.125 is not at the mercy of binary fractions.
QString fixed(std::int64_t value, int power, int decimals, const QLocale &locale)
{
    std::int64_t divisor = 1;
    for (int i = decimals; i < power; ++i)
        divisor *= 10;
    const bool negative = value < 0;
    const std::int64_t rounded = saturatingAdd(negative ? -value : value, divisor / 2) / divisor;
    std::int64_t scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    QString text = locale.toString(static_cast<qlonglong>(rounded / scale));
    if (decimals > 0) {
        text += locale.decimalPoint();
        text += QStringLiteral("%1").arg(rounded % scale, decimals, 10, QLatin1Char('0'));
    }
    return (negative && rounded != 0 ? QStringLiteral("-") : QString()) + text;
}

// Qt's English short names are what ui.md wants in every English locale; the Japanese ones are "月" and the like.
QString english(QDate day, const QString &pattern)
{
    return QLocale(QLocale::English).toString(day, pattern);
}

QString japaneseWeekday(QDate day)
{
    return QLocale(QLocale::Japanese).dayName(day.dayOfWeek(), QLocale::ShortFormat);
}

QString minutes(int sinceMidnight)
{
    return QStringLiteral("%1:%2")
        .arg(sinceMidnight / 60, 2, 10, QLatin1Char('0'))
        .arg(sinceMidnight % 60, 2, 10, QLatin1Char('0'));
}

const QString enDash = QStringLiteral("–");

} // namespace

QString none()
{
    return enDash;
}

QString yen(Money amount, const QLocale &locale)
{
    const qint64 value = amount.yen();
    const QString digits = withoutSign(value, locale);
    return isJapanese(locale) ? sign(value) + digits + QStringLiteral("円")
                              : sign(value) + QStringLiteral("¥") + digits;
}

QString yen(const std::optional<Money> &amount, const QLocale &locale)
{
    return amount ? yen(*amount, locale) : none();
}

QString yenShort(Money amount, const QLocale &locale)
{
    const qint64 value = amount.yen();
    return sign(value) + QStringLiteral("¥") + withoutSign(value, locale);
}

QString yenNumber(Money amount, const QLocale &locale)
{
    const qint64 value = amount.yen();
    return sign(value) + withoutSign(value, locale);
}

QString energy(Energy amount, const QLocale &locale)
{
    constexpr Energy asMegawattHours = Energy::fromKilowattHours(10'000);
    if (amount >= asMegawattHours || -amount >= asMegawattHours)
        return fixed(amount.milliwattHours(), 9, 1, locale) + QStringLiteral(" MWh");
    return energyNumber(amount, locale, 1) + QStringLiteral(" kWh");
}

QString energy(const std::optional<Energy> &amount, const QLocale &locale)
{
    return amount ? energy(*amount, locale) : none();
}

QString halfHourEnergy(Energy amount, const QLocale &locale)
{
    return energyNumber(amount, locale, 2) + QStringLiteral(" kWh");
}

QString energyNumber(Energy amount, const QLocale &locale, int decimals)
{
    return fixed(amount.milliwattHours(), 6, decimals, locale);
}

QString decimal(const api::Decimal &number, const QLocale &locale)
{
    const auto units = number.toUnits(number.decimals());
    return units ? fixed(*units, number.decimals(), number.decimals(), locale) : number.toString();
}

QString date(QDate day, const QLocale &locale)
{
    if (!day.isValid())
        return none();
    if (isJapanese(locale))
        return QStringLiteral("%1年%2月%3日(%4)")
            .arg(QString::number(day.year()), QString::number(day.month()), QString::number(day.day()),
                 japaneseWeekday(day));
    return english(day, QStringLiteral("ddd d MMM yyyy"));
}

QString dateShort(QDate day, const QLocale &locale)
{
    if (!day.isValid())
        return none();
    if (isJapanese(locale))
        return QStringLiteral("%1/%2(%3)")
            .arg(QString::number(day.month()), QString::number(day.day()), japaneseWeekday(day));
    return english(day, QStringLiteral("d MMM"));
}

QString month(QDate day, const QLocale &locale)
{
    if (!day.isValid())
        return none();
    if (isJapanese(locale))
        return QStringLiteral("%1年%2月").arg(day.year()).arg(day.month());
    return english(day, QStringLiteral("MMMM yyyy"));
}

QString monthShort(QDate day, const QLocale &locale)
{
    if (!day.isValid())
        return none();
    return isJapanese(locale) ? QStringLiteral("%1月").arg(day.month()) : english(day, QStringLiteral("MMM"));
}

QString year(QDate day, const QLocale &locale)
{
    if (!day.isValid())
        return none();
    const QString number = QString::number(day.year());
    return isJapanese(locale) ? number + QStringLiteral("年") : number;
}

QString period(Scale scale, QDate day, const QLocale &locale)
{
    switch (scale) {
    case Scale::Day:
        return date(day, locale);
    case Scale::Month:
        return month(day, locale);
    case Scale::Year:
        break;
    }
    return year(day, locale);
}

QString dateRangeShort(const DateRange &days, const QLocale &locale)
{
    if (days.isEmpty())
        return none();
    const QDate last = days.lastDay();
    if (!isJapanese(locale))
        return dateShort(days.from, locale) + QLatin1Char(' ') + enDash + QLatin1Char(' ') + dateShort(last, locale);
    const auto day = [](QDate date) { return QStringLiteral("%1/%2").arg(date.month()).arg(date.day()); };
    return day(days.from) + enDash + day(last);
}

QString dateRange(const DateRange &days, const QLocale &locale)
{
    if (days.isEmpty())
        return none();
    const QDate first = days.from;
    const QDate last = days.lastDay();
    const bool sameYear = first.year() == last.year();
    if (isJapanese(locale)) {
        const auto full = QStringLiteral("%1年%2月%3日");
        const QString end = sameYear ? QStringLiteral("%1月%2日").arg(last.month()).arg(last.day())
                                     : full.arg(last.year()).arg(last.month()).arg(last.day());
        const QString begin = full.arg(first.year()).arg(first.month()).arg(first.day());
        return first == last ? begin : begin + enDash + end;
    }
    const QString end = english(last, QStringLiteral("d MMM yyyy"));
    if (first == last)
        return end;
    return english(first, sameYear ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy")) + QStringLiteral(" – ") +
           end;
}

QString time(Instant at, const QLocale &)
{
    return minutes(jst::timeOf(at).msecsSinceStartOfDay() / 60'000);
}

QString dateTime(Instant at, const QLocale &locale)
{
    const QDate day = jst::dateOf(at);
    const QString date = isJapanese(locale) ? QStringLiteral("%1月%2日").arg(day.month()).arg(day.day())
                                            : english(day, QStringLiteral("d MMM"));
    return date + QLatin1Char(' ') + time(at, locale);
}

QString halfHour(Instant start)
{
    return halfHourSlot(jst::slotOf(start));
}

QString halfHourSlot(int slot)
{
    return minutes(slot * 30) + enDash + minutes((slot + 1) * 30);
}

std::optional<QString> change(Energy now, Energy before, const QLocale &locale)
{
    if (before <= Energy())
        return std::nullopt;
    const double percent = (now - before).kilowattHours() / before.kilowattHours() * 100.0;
    const double rounded = std::round(percent * 10.0) / 10.0;
    const QString number = locale.toString(std::abs(rounded), 'f', 1);
    const QString prefix = rounded > 0.0 ? QStringLiteral("+") : rounded < 0.0 ? QStringLiteral("-") : QString();
    return prefix + number + QStringLiteral(" %");
}

QString personName(const QString &givenName, const QString &familyName, const QLocale &locale)
{
    const QString given = givenName.trimmed();
    const QString family = familyName.trimmed();
    const bool japanese = isJapanese(locale);
    QStringList parts = japanese ? QStringList{family, given} : QStringList{given, family};
    parts.removeAll(QString());
    if (parts.isEmpty())
        return {};
    if (japanese)
        parts.append(QStringLiteral("様"));
    return parts.join(QLatin1Char(' '));
}

} // namespace denkiroku::models::format
