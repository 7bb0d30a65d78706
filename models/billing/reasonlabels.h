// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/call.h"

#include <QHash>
#include <QObject>

namespace denkiroku::api {
class GraphQlClient;
}

namespace denkiroku::models {

// The supplier's words for the codes that say why something was charged or credited. Asked once in a sign-in; without
// them the codes are shown.
class ReasonLabels : public QObject {
    Q_OBJECT

public:
    explicit ReasonLabels(api::GraphQlClient &client, QObject *parent = nullptr);
    ~ReasonLabels() override;

    void load();
    void clear();
    // The code itself where there is no word for it; empty for an empty code.
    QString text(const QString &code) const { return m_labels.value(code, code); }

Q_SIGNALS:
    void changed();

private:
    template <class Op>
    void ask();
    template <class Reasons>
    void take(const Reasons &reasons);

    api::GraphQlClient &m_client;
    QHash<QString, QString> m_labels;
    bool m_isAsked = false;
    api::CallScope m_calls;
};

} // namespace denkiroku::models
