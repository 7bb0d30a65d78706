// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tableview.h"

#include <QWidget>

class QLabel;

namespace denkiroku::ui {

/// The line below a table: how many rows there are, and the sum of those selected.
class TotalBar : public QWidget {
    Q_OBJECT

public:
    explicit TotalBar(QWidget *parent = nullptr);

    /// `onServer` is how many rows there are in all, or -1 where the server does not say.
    void setTotals(const TableView::Totals &totals, int onServer);

    QString countText() const;
    QString sumText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyWords();

    TableView::Totals m_totals;
    int m_onServer = -1;
    QLabel *m_count;
    QLabel *m_sum;
};

} // namespace denkiroku::ui
