// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reconcile/reconciliationtable.h"

#include <QWidget>

class QLabel;
class QTableView;
class QVBoxLayout;

namespace denkiroku::models {
class ReconciliationModel;
class Workspace;
} // namespace denkiroku::models

namespace denkiroku::ui {

class StateBanner;

/// One bill held against the readings and the tariff: whether it agrees, why not, and every line of both sides.
class BillsCheck : public QWidget {
    Q_OBJECT

public:
    explicit BillsCheck(models::Workspace &workspace, QWidget *parent = nullptr);

    void setBill(const QString &billId);
    void retranslate();
    QTableView *table() const { return m_view; }
    /// The verdict as it is read.
    QString headline() const;
    QStringList reasons() const;

private:
    void update();
    void updateColumns();

    models::ReconciliationModel &m_model;
    QString m_billId;
    models::ReconciliationTable *m_table;
    StateBanner *m_banner;
    QLabel *m_reasons;
    QTableView *m_view;
    QLabel *m_note;
};

} // namespace denkiroku::ui
