// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdata.h"

#include <QCoreApplication>
#include <QStringList>

namespace denkiroku::ui {

/// The words of a chart: the same ones in the tooltip, for a screen reader and in the table twin.
class ChartWords {
    Q_DECLARE_TR_FUNCTIONS(denkiroku::ui::ChartWords)

public:
    /// The state of a bar in words ("provisional, corrected"), "missing", "not yet published", or empty when it is
    /// final and whole.
    static QString state(const ChartBar &bar);
    static QString state(BarFlags flags, bool hasValue);
    /// "¥12 (supplier's estimate)"
    static QString estimate(const QString &cost);
    /// "last year: 0.31 kWh"
    static QString named(const QString &name, const QString &amount);
    /// Lines put together to be spoken.
    static QString spoken(const QStringList &lines);
    /// The lines of the tooltip: range, value, comparison, cost as the supplier's estimate, state.
    static QStringList lines(const ChartData &data, int index);
    /// The same in one sentence, for a screen reader.
    static QString sentence(const ChartData &data, int index);

    static QString provisional();
    static QString corrected();
    static QString unfinished();
    static QString missing();
};

} // namespace denkiroku::ui
