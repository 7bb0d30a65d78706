// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loadstatus.h"
#include "ui/pages/page.h"

class QComboBox;
class QStackedWidget;
class QTabWidget;

namespace denkiroku::models {
class Workspace;
}

namespace denkiroku::ui {

class StatePane;
class TariffPrices;
class TariffTerms;
class UiSettings;
class WhatIfPanel;

/// What a point is supplied on, what it would cost on another product, and the terms.
class TariffPage : public Page {
    Q_OBJECT

public:
    TariffPage(models::Workspace &workspace, UiSettings &settings, QWidget *parent = nullptr);
    ~TariffPage() override;

    QString title() const override;
    bool settled() const override;
    bool failed() const override;
    QString failureText() const override;
    void activate() override;
    void refresh() override;
    QStringList views() const override;
    bool showView(const QString &name) override;
    void retranslate() override;

    QComboBox *pointBox() const { return m_points; }
    QTabWidget *tabs() const { return m_tabs; }
    TariffPrices *prices() const { return m_prices; }
    WhatIfPanel *whatIf() const { return m_whatIf; }
    TariffTerms *terms() const { return m_terms; }
    /// The point that is shown; empty for none.
    QString spin() const;

private:
    void fillPoints();
    void update();
    void loadTab();
    models::LoadStatus status() const;

    models::Workspace &m_workspace;
    bool m_active = false;
    QComboBox *m_points;
    TariffPrices *m_prices;
    WhatIfPanel *m_whatIf;
    TariffTerms *m_terms;
    QTabWidget *m_tabs;
    StatePane *m_pane;
};

} // namespace denkiroku::ui
