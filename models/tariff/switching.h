// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/call.h"
#include "models/loadstatus.h"

#include <QDate>
#include <QObject>

#include <vector>

namespace denkiroku::api {
class GraphQlClient;
}

namespace denkiroku::models {

// Whether the supplier would take a point on another product, and on which days. Only shown: nothing is changed from here.
class SwitchingModel : public QObject {
    Q_OBJECT

public:
    struct Question {
        QString account;
        QString spin;
        QString product;
        // The present agreement's number; nothing where the server did not give it: then no days are asked.
        std::optional<qint64> agreement;
        bool operator==(const Question &) const = default;
    };

    explicit SwitchingModel(api::GraphQlClient &client, QObject *parent = nullptr);
    ~SwitchingModel() override;

    // The same question again does nothing.
    void ask(const Question &question);
    void clear();
    const LoadStatus &status() const { return m_status; }
    // Nothing where the server did not say.
    std::optional<bool> isEligible() const { return m_isEligible; }
    const std::vector<QDate> &days() const { return m_days; }

Q_SIGNALS:
    void changed();

private:
    void settle();

    api::GraphQlClient &m_client;
    Question m_question;
    LoadStatus m_status;
    std::optional<bool> m_isEligible;
    std::vector<QDate> m_days;
    std::vector<api::Error> m_refusals;
    int m_awaited = 0;
    api::CallScope m_calls;
};

} // namespace denkiroku::models
