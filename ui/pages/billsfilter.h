// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/bill.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QToolButton;

namespace denkiroku::ui {

/// Which bills are shown: of a year, a kind, a state. The choices are those that the bills have.
class BillsFilter : public QWidget {
    Q_OBJECT

public:
    explicit BillsFilter(QWidget *parent = nullptr);

    /// Offers what these have; what is chosen stays.
    void setBills(const std::vector<models::BillRow> &bills);
    bool keeps(const models::BillRow &bill) const;
    bool isFiltering() const;
    void clear();
    /// The bills of the year that is chosen, or of the latest one, whatever kind and state are chosen.
    std::vector<models::BillRow> billsOfYear() const;
    void retranslate();

    QComboBox *yearBox() const { return m_year; }
    QComboBox *kindBox() const { return m_kind; }
    QComboBox *statusBox() const { return m_status; }

Q_SIGNALS:
    void changed();

private:
    QComboBox *addBox();
    void fill();

    std::vector<models::BillRow> m_bills;
    QComboBox *m_year;
    QComboBox *m_kind;
    QComboBox *m_status;
    QToolButton *m_clear;
};

} // namespace denkiroku::ui
