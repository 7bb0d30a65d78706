// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/call.h"
#include "models/account/supplytariff.h"
#include "models/loadstatus.h"

#include <QObject>

namespace denkiroku::api {
class GraphQlClient;
}

namespace denkiroku::models {

class Capabilities;

// The agreements of every point of one account, those of what it sells too. Three questions, so that a refusal of one
// leaves the others. A time-of-use product that does not name its scheme is looked for in the list of tariffs; the scheme
// stays empty where that list does not have it either.
class SupplyTariffs : public QObject {
    Q_OBJECT

public:
    explicit SupplyTariffs(api::GraphQlClient &client, QObject *parent = nullptr);
    ~SupplyTariffs() override;

    const LoadStatus &status() const { return m_status; }
    const std::vector<TariffAgreement> &agreements() const { return m_agreements; }
    // The newest one that holds then; null when there is none.
    const TariffAgreement *agreement(const QString &spin, Instant moment) const;
    // Of that point, for pricing.
    std::vector<AgreedTariff> agreed(const QString &spin) const;

    // What is known to be refused is not asked again. Null: nothing is known. It must outlive this.
    void setCapabilities(const Capabilities *known) { m_capabilities = known; }
    // Forgets what it has when the account is another.
    void setAccount(const QString &number);
    void load();
    void reload();

Q_SIGNALS:
    void changed();

private:
    void askStandingCharges(Instant since);
    void askGeneration(Instant since);
    void askSchemes();
    void askScheme(const QString &gridOperatorCode, const QString &productCode);
    void settle();

    api::GraphQlClient &m_client;
    const Capabilities *m_capabilities = nullptr;
    QString m_account;
    LoadStatus m_status;
    std::vector<TariffAgreement> m_agreements;
    std::vector<api::Error> m_refusals;
    int m_awaited = 0;
    api::CallScope m_calls;
};

} // namespace denkiroku::models
