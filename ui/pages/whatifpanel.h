// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tariff/whatifmodel.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace denkiroku::models {
class Workspace;
}

namespace denkiroku::ui {

class ChartPane;
class PlainTable;
class StatePane;

/// What the last year would have cost on every product on sale: a table, the chosen product against the present one by
/// month, what was assumed, and where the two would cost the same.
class WhatIfPanel : public QWidget {
    Q_OBJECT

public:
    explicit WhatIfPanel(models::Workspace &workspace, QWidget *parent = nullptr);

    void show(const QString &spin);
    void retranslate();

    PlainTable *table() const { return m_table; }
    ChartPane *chart() const { return m_chart; }
    QCheckBox *fuelBox() const { return m_fuel; }
    /// Words below the chart: shares, break-even, assumptions, whether and when a switch would be taken.
    QString notes() const;

private:
    const models::WhatIfRow *chosen() const;
    void update();
    void updateTable();
    void updateChosen();
    void updateChart(const models::WhatIfRow &row);
    QString sharesText(const models::WhatIfRow &row) const;
    QString breakEvenText(const models::WhatIfRow &row) const;
    QString switchText() const;
    QStringList assumptions(const models::WhatIfRow &row) const;
    void askSwitching(const models::WhatIfRow &row);

    models::Workspace &m_workspace;
    models::WhatIfModel &m_model;
    QString m_spin;
    int m_chosen = -1;
    QLabel *m_period;
    QCheckBox *m_fuel;
    PlainTable *m_table;
    ChartPane *m_chart;
    QLabel *m_shares;
    QLabel *m_breakEven;
    QLabel *m_assumptions;
    QLabel *m_switch;
    StatePane *m_pane;
};

} // namespace denkiroku::ui
