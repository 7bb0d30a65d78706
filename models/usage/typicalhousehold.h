// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/call.h"
#include "models/usage/usagecomparison.h"

#include <QObject>

#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace denkiroku::api {
class GraphQlClient;
}

namespace denkiroku::models {

class SupplyTariffs;

// What the typical household of a point's grid area and product uses in a day of each month, as the supplier tells it.
// The area is the first two digits of the point's number (01 to 10), the product that of the agreement in force. Asked
// only when somebody compares, and once: what came, or was refused, is kept for the account.
class TypicalHousehold : public QObject {
    Q_OBJECT

public:
    struct Sources {
        api::GraphQlClient &client;
        SupplyTariffs &tariffs;
    };

    explicit TypicalHousehold(const Sources &sources, QObject *parent = nullptr);
    ~TypicalHousehold() override;

    // Ends what is under way when the account is another.
    void setAccount(const QString &number);

    // Asks for the months (1 to 12) that are not known yet; changed() follows when something came or was refused.
    void want(const QString &spin, const std::set<int> &months);
    // Gives up what is still to be asked.
    void release();
    bool isBusy() const;

    // kWh of each half-hour, empty when it is not known.
    std::optional<TypicalDay> day(const QString &spin, int month) const;
    // Why a month of that point has none: the supplier's answer, or nothing when it was not asked.
    std::optional<api::Error> refusal(const QString &spin, int month) const;

    // 01 to 10 from the number of a supply point; empty when it does not begin so.
    static QString areaOf(const QString &spin);

Q_SIGNALS:
    void changed();

private:
    struct Key {
        QString area;
        QString product;
        int month = 1;

        bool operator<(const Key &other) const
        {
            return std::tie(area, product, month) < std::tie(other.area, other.product, other.month);
        }
    };

    void pump();
    void askMonth(const Key &key);
    void take(const Key &key, const std::vector<std::optional<api::Decimal>> &values);
    void settle();
    std::optional<Key> keyOf(const QString &spin, int month) const;

    Sources m_sources;
    QString m_account;
    std::map<Key, TypicalDay> m_days;
    std::map<Key, api::Error> m_errors;
    QString m_spin;
    std::set<int> m_months;
    bool m_isBusy = false;
    api::CallScope m_calls;
};

} // namespace denkiroku::models
