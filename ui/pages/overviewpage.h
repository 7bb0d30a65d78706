// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/account/overviewmodel.h"
#include "ui/charts/chartdata.h"
#include "ui/pages/page.h"

namespace denkiroku::models {
class Workspace;
}

class QGridLayout;

namespace denkiroku::ui {

class BarChart;
class Card;
class InsightTile;
class KeyFigure;
class MarkedLabel;
class UiSettings;

/// What the customer wants to know first: what is owed, how this period goes, the latest bill, the next payment, and
/// the last seven days. Each card stands or fails by itself.
class OverviewPage : public Page {
    Q_OBJECT

public:
    OverviewPage(models::Workspace &workspace, UiSettings &settings, QWidget *parent = nullptr);

    QString title() const override;
    bool settled() const override;
    bool failed() const override;
    QString failureText() const override;
    void activate() override;
    void refresh() override;
    void retranslate() override;

    Card *balanceCard() const { return m_balanceCard; }
    Card *periodCard() const { return m_periodCard; }
    Card *billCard() const { return m_billCard; }
    Card *paymentCard() const { return m_paymentCard; }
    Card *weekCard() const { return m_weekCard; }

Q_SIGNALS:
    void pageRequested(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildBody();
    void arrange();
    void update();
    void updateBalance();
    void updatePeriod();
    void updateBill();
    void updatePayment();
    void updateWeek();
    void updateForecast();
    void openPayment();
    static QString againstText(const std::optional<models::UsageComparison> &comparison);
    ChartData weekChart() const;
    std::vector<models::LoadStatus> statuses() const;

    models::Workspace &m_workspace;
    models::OverviewModel &m_model;
    QWidget *m_body = nullptr;
    QGridLayout *m_grid = nullptr;
    bool m_twoColumns = false;

    KeyFigure *m_owed = nullptr;
    MarkedLabel *m_overdue = nullptr;
    Card *m_balanceCard = nullptr;

    KeyFigure *m_soFar = nullptr;
    MarkedLabel *m_against = nullptr;
    MarkedLabel *m_estimate = nullptr;
    Card *m_periodCard = nullptr;

    KeyFigure *m_billAmount = nullptr;
    MarkedLabel *m_billStatus = nullptr;
    Card *m_billCard = nullptr;

    KeyFigure *m_paymentAmount = nullptr;
    MarkedLabel *m_paymentStatus = nullptr;
    Card *m_paymentCard = nullptr;

    BarChart *m_week = nullptr;
    InsightTile *m_forecast = nullptr;
    Card *m_forecastCard = nullptr;
    Card *m_weekCard = nullptr;
};

} // namespace denkiroku::ui
