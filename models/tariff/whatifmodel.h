// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/call.h"
#include "models/loadstatus.h"
#include "models/tariff/whatif.h"

#include <QObject>

#include <vector>

namespace denkiroku::api {
class GraphQlClient;
}

namespace denkiroku::models {

class BillingDates;
class CustomerModel;
class ReadingsCache;
class SupplyTariffs;
struct TariffAgreement;

// A product on sale in the customer's area.
struct ProductOffer {
    struct Standing {
        QString label; // "40 A", as the list has it
        UnitPrice price{};
        bool operator==(const Standing &) const = default;
    };

    QString code{};
    QString name{};
    // For one tier of the contracted capacity; without a standing charge.
    Tariff tariff{};
    std::vector<Standing> standing{};
    // Whether it carries a fuel cost adjustment is not in the list: known only of the customer's own product, and of
    // those that are published to carry none.
    std::optional<bool> hasFuel{};

    bool operator==(const ProductOffer &) const = default;
};

// What one product would have cost, beside the present one.
struct WhatIfRow {
    ProductOffer offer{};
    // The customer's own.
    bool isCurrent = false;
    // The standing charge reckoned with; which of the list's it is, is an assumption unless it is the only one.
    QString standingLabel{};
    bool isStandingAssumed = false;
    bool isFuelAssumed = false;
    WhatIfAnswer cost = WhatIfCost{};
    // Against the present product; nothing where either could not be priced.
    std::optional<std::int64_t> difference{};
    // Where it would cost what the present product does (see whatif.h).
    std::optional<BandBreakEven> breakEvenShare{};
    std::optional<double> breakEvenUsage{};

    bool operator==(const WhatIfRow &other) const { return offer == other.offer && cost == other.cost; }
};

// Every product on sale in a point's area, replayed over the last year of the point's own half-hours.
class WhatIfModel : public QObject {
    Q_OBJECT

public:
    struct Sources {
        api::GraphQlClient &client;
        CustomerModel &customer;
        SupplyTariffs &tariffs;
        ReadingsCache &readings;
        BillingDates &billing;
    };

    explicit WhatIfModel(const Sources &sources, QObject *parent = nullptr);
    ~WhatIfModel() override;

    // Asks for the list and the readings, and reckons. The same point again does nothing while it is there.
    void load(const QString &spin);
    void reload();
    void clear();
    void setPolicy(const RoundingPolicy &policy);
    // Whether products of which it is not known carry a fuel cost adjustment.
    void setFuelAssumed(bool assumed);
    bool isFuelAssumed() const { return m_isFuelAssumed; }

    const LoadStatus &status() const { return m_status; }
    // The cheapest first; those that cannot be priced last.
    const std::vector<WhatIfRow> &rows() const { return m_rows; }
    // Null when the present product could not be priced.
    const WhatIfRow *current() const;
    // The billing periods that were replayed, and how many half-hours of them have a reading.
    const std::vector<InstantRange> &periods() const { return m_input.periods; }
    int present() const { return static_cast<int>(m_input.readings.size()); }
    int expected() const;

Q_SIGNALS:
    void changed();

private:
    void askOffers(const QString &gridOperatorCode);
    void begin();
    void choosePeriods();
    void reckon();
    void fail(const api::Error &error);
    WhatIfRow prepare(const ProductOffer &offer, const TariffAgreement &current) const;

    Sources m_sources;
    LoadStatus m_status;
    QString m_spin;
    RoundingPolicy m_policy;
    bool m_isFuelAssumed = true;
    bool m_hasOffers = false;
    quint64 m_want = 0;
    quint64 m_generation = 0;
    std::vector<ProductOffer> m_offers;
    std::vector<api::Error> m_refusals;
    WhatIfInput m_input;
    std::vector<WhatIfRow> m_rows;
    api::CallScope m_calls;
};

} // namespace denkiroku::models
