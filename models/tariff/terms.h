// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/call.h"
#include "models/loadstatus.h"

#include <QObject>
#include <QUrl>

#include <vector>

namespace denkiroku::api {
class GraphQlClient;
}

namespace denkiroku::models {

// One text of terms, as the server gives it. Nothing in it is to be trusted: it is shown without markup of its own.
struct Terms {
    QString name;
    QString version;
    std::optional<Instant> effectiveFrom;
    // The first of markdown, text and html that is there.
    QString markdown;
    QString html;
    // Empty where the server gave none that may be opened.
    QUrl pdf;

    bool operator==(const Terms &) const = default;
};

// The terms of a product and the general ones, asked when somebody wants to read them.
class TermsModel : public QObject {
    Q_OBJECT

public:
    explicit TermsModel(api::GraphQlClient &client, QObject *parent = nullptr);
    ~TermsModel() override;

    // The same product again does nothing.
    void load(const QString &productCode);
    void reload();
    void clear();
    const LoadStatus &status() const { return m_status; }
    const std::vector<Terms> &terms() const { return m_terms; }

Q_SIGNALS:
    void changed();

private:
    template <class Op>
    void ask(const typename Op::Variables &variables);
    void settle();

    api::GraphQlClient &m_client;
    QString m_product;
    LoadStatus m_status;
    std::vector<Terms> m_terms;
    std::vector<api::Error> m_refusals;
    int m_awaited = 0;
    api::CallScope m_calls;
};

} // namespace denkiroku::models
