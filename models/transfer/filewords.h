// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

// The words that stand in files. They are part of the file format and not of the translation: a file written in one
// language is read again in the other, and by a later release.
namespace denkiroku::models {

enum class FileLanguage { English, Japanese };

enum class FileWord {
    Start,
    End,
    Day,
    FirstDay,
    LastDay,
    Energy,
    Estimate,
    State,
    HalfHours,
    Expected,
    SupplyPoint,
    Flow,
    Provisional,
    Final,
    Corrected,
    Missing,
    Import,
    Export,
    ReadingsSheet,
    ChartSheet,
    AboutSheet,
    Contents,
    ContentsText,
    From,
    To,
    Step,
    HalfHourStep,
    HourStep,
    DayStep,
    WeekStep,
    MonthStep,
    BillingPeriodStep,
    MadeAt,
    MadeWith,
    TimeZone,
    TimeZoneText,
    Note,
    EstimateNote,
    MissingNote,
    UnofficialNote,
    EnergyAxis,
};

QString fileWord(FileWord word, FileLanguage language);

// Which of the words from `first` to `last` a text is, in either language, whatever its case; nothing for another one.
std::optional<FileWord> fileWordOf(const QString &text, FileWord first, FileWord last);

} // namespace denkiroku::models
