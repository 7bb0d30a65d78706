// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/halfhour.h"

#include <QString>

#include <cstdint>
#include <vector>

// What goes into the ledger and comes out of it. Accounts and supply points have their plain numbers here; the ledger
// itself keeps neither (see LedgerStore).
namespace denkiroku::models {

// Who said what a half-hour was.
enum class ReadingSource : std::uint8_t {
    HalfHourly = 0,   // halfHourlyReadings of the account's supply points (NOTES 4)
    SupplyPoint = 1,  // the generic readings of supplyPoint
    Measurements = 2, // the measurements of a property
    Imported = 3,     // a file of the user's
};

// One direction of one supply (or generation) point of an account. A point that the ledger holds but whose number
// nobody has named since it was opened has a stand-in of its last digits ("…1234") for its SPIN.
struct LedgerPoint {
    QString account;
    QString spin;
    Flow flow = Flow::Import;

    bool operator==(const LedgerPoint &) const = default;
};

// A half-hour as the ledger keeps it.
struct LedgerReading {
    HalfHour halfHour;
    ReadingSource source = ReadingSource::HalfHourly;
    // When this value came for the first time, and when an answer of the supplier last said the same.
    Instant firstSeen{};
    Instant lastSeen{};
    // How many other values the slot had before.
    int revisions = 0;

    bool operator==(const LedgerReading &) const = default;
};

// A value that another one took the place of.
struct LedgerRevision {
    HalfHour halfHour;
    ReadingSource source = ReadingSource::HalfHourly;
    Instant firstSeen{};
    Instant lastSeen{};

    bool operator==(const LedgerRevision &) const = default;
};

// A stretch of time that was asked for and answered, for one point. Without it, an absent half-hour is "not fetched";
// within it, "the supplier had none when it answered".
struct LedgerCoverage {
    InstantRange range;
    Instant asked{};
    Instant answered{};
    ReadingSource source = ReadingSource::HalfHourly;
    int rows = 0;

    bool operator==(const LedgerCoverage &) const = default;
};

// A day some of whose half-hours answers left out although they are due.
struct LedgerHole {
    QDate day;
    // Answers in a row without what is missing.
    int emptyAnswers = 0;
    Instant lastAsked{};

    bool operator==(const LedgerHole &) const = default;
};

// One answer, as it is stored: readings, coverage and holes in a single transaction, so that a ledger which says that
// it holds a window does hold it.
struct LedgerAnswer {
    struct Point {
        QString spin;
        std::vector<HalfHour> halfHours;
        // Days of the window that ought to be complete by now and are not: one empty answer more for each of them. Every
        // other hole that lies wholly in the window is closed.
        std::vector<QDate> incompleteDays;
    };

    QString account;
    Flow flow = Flow::Import;
    InstantRange range;
    Instant asked{};
    Instant answered{};
    ReadingSource source = ReadingSource::HalfHourly;
    std::vector<Point> points;
};

// What storing an answer changed. Corrected half-hours kept their earlier value as a revision.
struct LedgerChange {
    int added = 0;
    int corrected = 0;
    // The same value, now of a later version: no revision.
    int settled = 0;
    // The same value again (or one that is not as settled as what is there).
    int unchanged = 0;

    LedgerChange &operator+=(const LedgerChange &other)
    {
        added += other.added;
        corrected += other.corrected;
        settled += other.settled;
        unchanged += other.unchanged;
        return *this;
    }
    bool operator==(const LedgerChange &) const = default;
};

// Everything the ledger knows of one point in a stretch of time.
struct LedgerSlice {
    LedgerPoint point;
    std::vector<LedgerReading> readings;  // in order of time
    std::vector<LedgerCoverage> coverage; // in order of time; windows may overlap
    std::vector<LedgerHole> holes;        // in order of time

    bool operator==(const LedgerSlice &) const = default;
};

} // namespace denkiroku::models
