// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/jst.h"

#include <QString>
#include <QStringList>

#include <bitset>
#include <optional>
#include <vector>

namespace denkiroku::api {
struct TimeOfUseArea;
}

namespace denkiroku::models {

// Which band of a time-of-use product applies when, by half-hours of the day and days of the year. A value; every
// half-hour has exactly one band: the first that covers it, else the remainder.
class TimeOfUse {
public:
    // Nothing where the hours of that scheme in that area are not known.
    static std::optional<TimeOfUse> find(const QString &scheme, const QString &gridOperatorCode);
    explicit TimeOfUse(const api::TimeOfUseArea &area);

    // The names of the bands, the remainder last; each once.
    const QStringList &bands() const { return m_bands; }
    // Index into bands(). `slot` is 0 for 00:00-00:30 to 47.
    int bandAt(QDate day, int slot) const;
    int bandAt(Instant at) const { return bandAt(jst::dateOf(at), jst::slotOf(at)); }
    // How many of the rules cover that half-hour, the remainder not counted: 0 or 1 where they do not overlap.
    int rulesAt(QDate day, int slot) const;

    bool operator==(const TimeOfUse &) const = default;

private:
    struct Season {
        int from = 0; // month * 100 + day
        int to = 0;
        bool contains(int monthDay) const;
        bool operator==(const Season &) const = default;
    };
    struct Rule {
        int band = 0;
        std::bitset<jst::halfHoursADay> halfHours;
        std::vector<Season> seasons;
        bool covers(QDate day, int slot) const;
        bool operator==(const Rule &) const = default;
    };

    int bandNamed(const QString &name);

    QStringList m_bands;
    std::vector<Rule> m_rules;
    int m_remainder = 0;
};

// A band of a price, `CONSUMPTION_{grid operator code}_[HIGH_|LOW_]{SLOT}`. HIGH and LOW are tiers of the contracted
// capacity: they choose a price and never the hours.
struct ConsumptionBand {
    QString gridOperatorCode;
    QString tier; // HIGH, LOW or empty
    QString slot; // empty where the price holds at all hours

    // Nothing for a text of another form.
    static std::optional<ConsumptionBand> parse(const QString &band);
    bool operator==(const ConsumptionBand &) const = default;
};

} // namespace denkiroku::models
