// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdata.h"

#include <QWidget>

#include <vector>

class QComboBox;

namespace denkiroku::models {
class Workspace;
struct BalanceStep;
} // namespace denkiroku::models

namespace denkiroku::ui {

class ChartPane;
class PlainTable;
class StatePane;

/// What was owed through time: bills and payments as steps, one year at a time.
class PaymentsBalance : public QWidget {
    Q_OBJECT

public:
    explicit PaymentsBalance(models::Workspace &workspace, QWidget *parent = nullptr);

    void retranslate();
    ChartPane *chart() const { return m_chart; }
    PlainTable *table() const { return m_table; }
    QComboBox *yearBox() const { return m_year; }

private:
    void fillYears();
    void update();
    ChartData chartOf(const std::vector<models::BalanceStep> &steps) const;

    models::Workspace &m_workspace;
    QComboBox *m_year;
    ChartPane *m_chart;
    PlainTable *m_table;
    StatePane *m_pane;
};

} // namespace denkiroku::ui
