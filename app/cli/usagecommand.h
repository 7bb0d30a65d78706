// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/accountcommand.h"
#include "app/cli/clioptions.h"
#include "models/loadstatus.h"

namespace denkiroku::models {
class UsageSeries;
}

namespace denkiroku::app {

// `usage`: energy for each supply point in steps of half-hours, days or months. A half-hour without a reading has no
// row; a day or month says how many of its half-hours there are. A point without any reading in the range has no rows.
class UsageCommand final : public AccountCommand {
    Q_OBJECT

public:
    struct Query {
        models::DateRange days;
        UsageStep by = UsageStep::Day;
        models::Flow flow = models::Flow::Import;
    };

    UsageCommand(models::Workspace &workspace, QString only, const Query &query, QObject *parent = nullptr);

private:
    struct Point {
        QString account;
        QString spin;
        // Empty where the account's list does not have the point.
        QString id;
    };

    void visit(const models::AccountEntry &account) override;
    void ask(const QString &account);
    void take(const QString &account, const models::LoadStatus &status);
    std::vector<Point> points(const QString &account) const;
    void addHalfHours(const Point &point, const models::UsageSeries &series);
    void addBuckets(const Point &point, const models::UsageSeries &series);
    json::Object head(const Point &point) const;

    Query m_query;
    quint64 m_want = 0;
};

} // namespace denkiroku::app
