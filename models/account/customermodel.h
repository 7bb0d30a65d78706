// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/call.h"
#include "models/account/customer.h"
#include "models/account/rememberedcustomer.h"
#include "models/loadstatus.h"

#include <QObject>

#include <functional>

namespace denkiroku::api {
class GraphQlClient;
}

namespace denkiroku::models {

// Where a text is kept between two starts of the program that says who the customer is. Either may be empty.
struct CustomerMemory {
    // The text, or an empty one.
    std::function<api::Call<QString>()> recall{};
    std::function<void(const QString &text)> keep{};
};

// Who is signed in, which accounts they hold, and the places and points of the selected account. The other models
// follow its selection.
class CustomerModel : public QObject {
    Q_OBJECT

public:
    explicit CustomerModel(api::GraphQlClient &client, QObject *parent = nullptr);
    ~CustomerModel() override;

    // Without the network at the start, what the memory holds is shown: Failed, with data.
    void setMemory(CustomerMemory memory) { m_memory = std::move(memory); }

    // The viewer and the accounts.
    const LoadStatus &status() const { return m_status; }
    // The properties of the selected account.
    const LoadStatus &propertiesStatus() const { return m_propertiesStatus; }

    const Person &person() const { return m_person; }
    const std::vector<AccountEntry> &accounts() const { return m_accounts; }
    // Those of the selected account, lived in first, then the ones left behind.
    const std::vector<Property> &properties() const { return m_properties; }

    // Null when nothing is selected (no account at all, or not loaded).
    const AccountEntry *account() const;
    QString accountNumber() const { return m_accountNumber; }
    // Empty when all properties together are selected.
    QString propertyId() const { return m_propertyId; }
    const Property *property() const;

    // The points of the selected property, or of all of them.
    std::vector<SupplyPoint> points(Flow flow) const;
    // Everything that is known of the account's points, for the size of requests.
    int pointCount(Flow flow) const;
    // Null when the account has no such point.
    const SupplyPoint *point(const QString &spin) const;
    const Property *propertyOf(const QString &spin) const;

    // Loads the viewer if nothing has been asked yet; then the properties of the account that is selected.
    void load();
    // Asks again. What is there stays until the answer is.
    void reload();
    // Forgets the customer, as on sign-out.
    void clear();

    // An account the user does not have is ignored. The selection to come can be named before loading (settings).
    void selectAccount(const QString &number);
    // Empty for all.
    void selectProperty(const QString &id);

Q_SIGNALS:
    void statusChanged();
    void propertiesStatusChanged();
    // The person or the list of accounts is another.
    void customerChanged();
    // Another account is selected, or none.
    void accountChanged(const QString &number);
    // The properties and points of the selected account are there, or changed.
    void propertiesChanged();
    void propertyChanged(const QString &id);

private:
    void loadViewer();
    void loadProperties();
    void choose(const QString &number);
    void chooseAfterViewer();
    void recall();
    void recallProperties();
    void remember();
    template <class Data>
    void takeViewer(const Data &data, std::vector<api::Error> refusals);
    template <class Data>
    void takeProperties(const Data &data, std::vector<api::Error> refusals);

    api::GraphQlClient &m_client;
    LoadStatus m_status;
    LoadStatus m_propertiesStatus;
    Person m_person;
    std::vector<AccountEntry> m_accounts;
    std::vector<Property> m_properties;
    QString m_accountNumber;
    QString m_wantedAccount;
    QString m_propertyId;
    CustomerMemory m_memory;
    RememberedCustomer m_remembered;
    QString m_rememberedText;
    api::CallScope m_viewerCalls;
    api::CallScope m_propertyCalls;
};

} // namespace denkiroku::models
