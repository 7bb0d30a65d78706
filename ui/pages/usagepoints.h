// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/account/customer.h"

#include <QComboBox>

namespace denkiroku::models {
class CustomerModel;
class UsageModel;
} // namespace denkiroku::models

namespace denkiroku::ui {

/// Which supply point is shown: each with its property and the end of its number, all of them together, and
/// the net of what is used and fed in where there is both.
class UsagePoints : public QComboBox {
    Q_OBJECT

public:
    UsagePoints(models::UsageModel &usage, models::CustomerModel &customer, QWidget *parent = nullptr);

    /// Everything but its last four digits hidden; the whole number is in the tooltip.
    static QString masked(const QString &spin);

    void retranslate();

private:
    void fill();
    void addPoint(const models::SupplyPoint &point);
    void addNet();
    void addAll(models::Flow flow, const std::vector<models::SupplyPoint> &points);
    void select();
    void choose(int index);

    models::UsageModel &m_usage;
    models::CustomerModel &m_customer;
};

} // namespace denkiroku::ui
