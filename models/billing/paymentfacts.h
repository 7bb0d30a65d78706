// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/call.h"
#include "models/billing/payment.h"
#include "models/loadstatus.h"

#include <QObject>

#include <array>
#include <vector>

namespace denkiroku::api {
class GraphQlClient;
}

namespace denkiroku::models {

// How the account pays, masked as the API masks it.
struct PaymentInstruction {
    PaymentMethod method = PaymentMethod::Unknown;
    // The API's word where the method is none we know.
    QString methodWord{};
    QString detail{}; // "VISA •••• 1234"
    // Of a card: the first day of the last month that it is good for.
    std::optional<QDate> lastMonth{};
    QString status{};
    bool isDirectDebit = false;

    bool operator==(const PaymentInstruction &) const = default;
};

// "VISA •••• 1234 to 08/2028", in the language of the moment; empty where nothing of it is known.
QString instructionDetailText(const PaymentInstruction &instruction);

struct Repayment {
    std::optional<Money> amount{};
    std::optional<QDate> date{};
    QString status{}; // the API's words
    QString reason{};

    bool operator==(const Repayment &) const = default;
};

struct RefundFacts {
    std::optional<bool> canRequest{};
    QString reason{};
    std::optional<Money> most{};
    std::vector<Repayment> repayments{};

    bool operator==(const RefundFacts &) const = default;
};

// How far the supplier is with reminders; the names of steps are its own.
struct Reminders {
    bool isActive = false;
    std::optional<QDate> since{};
    QString lastStep{};
    std::optional<QDate> lastStepOn{};
    QString nextStep{};
    std::optional<QDate> nextStepOn{};

    bool operator==(const Reminders &) const = default;
};

struct PaymentRequest {
    std::optional<QDate> expected{};
    std::optional<Money> amount{};
    QString status{};

    bool operator==(const PaymentRequest &) const = default;
};

// Whether a regular amount is enough.
struct PaymentAdequacy {
    std::optional<Money> existing{};
    std::optional<Money> suggested{};
    std::optional<Money> average{};
    std::optional<QDate> reviewed{};

    bool operator==(const PaymentAdequacy &) const = default;
};

// What else the supplier knows of an account's paying: five questions, each with a status of its own.
class PaymentFacts : public QObject {
    Q_OBJECT

public:
    enum Part { Instructions, Refunds, ReminderPart, Requests, Adequacy, PartCount };

    explicit PaymentFacts(api::GraphQlClient &client, QObject *parent = nullptr);
    ~PaymentFacts() override;

    // `ledger` may be empty: then what is asked of a ledger is not asked. The same again does nothing.
    void load(const QString &account, const QString &ledger);
    void reload();
    void clear();
    const LoadStatus &status(Part part) const { return m_statuses[part]; }
    bool isLoading() const;
    // Any part of it.
    bool hasFailed() const;

    const std::vector<PaymentInstruction> &instructions() const { return m_instructions; }
    const RefundFacts &refunds() const { return m_refunds; }
    const std::optional<Reminders> &reminders() const { return m_reminders; }
    const std::vector<PaymentRequest> &requests() const { return m_requests; }
    const std::optional<PaymentAdequacy> &adequacy() const { return m_adequacy; }

Q_SIGNALS:
    void changed();

private:
    // take(data) says whether there is something to show.
    template <class Op, class Take>
    void ask(Part part, const typename Op::Variables &variables, Take take);
    void askAll();

    api::GraphQlClient &m_client;
    QString m_account;
    QString m_ledger;
    std::array<LoadStatus, PartCount> m_statuses;
    std::vector<PaymentInstruction> m_instructions;
    RefundFacts m_refunds;
    std::optional<Reminders> m_reminders;
    std::vector<PaymentRequest> m_requests;
    std::optional<PaymentAdequacy> m_adequacy;
    api::CallScope m_calls;
};

} // namespace denkiroku::models
