// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/call.h"
#include "models/usage/usageperiod.h"

#include <QHash>
#include <QObject>

#include <set>
#include <vector>

namespace denkiroku::api {
class GraphQlClient;
}

namespace denkiroku::models {

class CustomerModel;
class DuesSummary;

// On which days the meter was and will be read. The past ones come from the confirmed monthly readings of a property
// (asked once, when somebody looks at billing periods), the next ones from its supply points; where neither is told,
// the billing options give one period.
class BillingDates : public QObject {
    Q_OBJECT

public:
    struct Sources {
        api::GraphQlClient &client;
        CustomerModel &customer;
        DuesSummary &dues;
    };

    explicit BillingDates(const Sources &sources, QObject *parent = nullptr);
    ~BillingDates() override;

    // Of that point, or with an empty spin of the selection's first supplied point: others may be read on other days.
    ReadingDays days(const QString &spin) const;
    // Asks for the past ones of the point's property if that was not done. changed() follows.
    void load(const QString &spin);
    bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void changed();

private:
    QString pointFor(const QString &spin) const;

    Sources m_sources;
    QHash<QString, std::vector<QDate>> m_past; // by SPIN
    std::set<QString> m_asked;                 // property ids
    bool m_isBusy = false;
    api::CallScope m_calls;
};

} // namespace denkiroku::models
