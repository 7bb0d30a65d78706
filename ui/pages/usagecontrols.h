// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/usage/usagecomparison.h"
#include "ui/pages/usagechart.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;

namespace denkiroku::ui {

/// The ways to look at the same readings.
enum class UsageView { Bars, Curve, HeatMap, Health };

/// Latin names for the settings, the command line and file names.
QString nameOf(UsageView view);
std::optional<UsageView> usageViewFrom(const QString &name);
QString nameOf(UsageUnit unit);
std::optional<UsageUnit> usageUnitFrom(const QString &name);
QString nameOf(models::CompareWith with);
std::optional<models::CompareWith> compareWithFrom(const QString &name);
QString nameOf(models::PeriodKind kind);
std::optional<models::PeriodKind> periodKindFrom(const QString &name);

/// The row over the chart: which view, which unit, compared with what. It only asks; what holds is set from outside.
class UsageControls : public QWidget {
    Q_OBJECT

public:
    struct State {
        UsageView view = UsageView::Bars;
        UsageUnit unit = UsageUnit::Energy;
        models::CompareWith compareWith = models::CompareWith::None;
        /// Where it is false the choice is greyed, with the reason as its tooltip.
        bool hasYen = true;
        QString whyNoYen;
        bool canCompare = true;

        bool operator==(const State &) const = default;
    };

    explicit UsageControls(QWidget *parent = nullptr);

    void setState(const State &state);
    const State &state() const { return m_state; }
    void retranslate();

    QButtonGroup *viewButtons() const { return m_views; }
    QComboBox *unitList() const { return m_unit; }
    QComboBox *compareList() const { return m_compare; }

Q_SIGNALS:
    void viewRequested(denkiroku::ui::UsageView view);
    void unitRequested(denkiroku::ui::UsageUnit unit);
    void compareRequested(denkiroku::models::CompareWith with);

private:
    void applyState();

    State m_state;
    QButtonGroup *m_views;
    QComboBox *m_unit;
    QComboBox *m_compare;
};

} // namespace denkiroku::ui
