// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tariffpage.h"

#include "models/account/supplytariffs.h"
#include "models/errortext.h"
#include "models/tariff/tariffview.h"
#include "models/tariff/terms.h"
#include "models/tariff/whatifmodel.h"
#include "models/workspace.h"
#include "ui/pages/tariffprices.h"
#include "ui/pages/tariffterms.h"
#include "ui/pages/whatifpanel.h"
#include "ui/widgets/loadpane.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTabWidget>

namespace denkiroku::ui {

TariffPage::TariffPage(models::Workspace &workspace, UiSettings &, QWidget *parent)
    : Page(QStringLiteral("tariff"), parent),
      m_workspace(workspace),
      m_points(new QComboBox(this)),
      m_prices(new TariffPrices(this)),
      m_whatIf(new WhatIfPanel(workspace, this)),
      m_terms(new TariffTerms(workspace.terms(), this)),
      m_tabs(new QTabWidget(this)),
      m_pane(new StatePane(m_tabs, Skeleton::Shape::Lines, this))
{
    m_points->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    controls()->addWidget(m_points);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_prices, QString());
    m_tabs->addTab(m_whatIf, QString());
    m_tabs->addTab(m_terms, QString());
    m_pane->setEmptyIcon(QStringLiteral("tariff"));
    setBody(m_pane, Scrolling::Page);
    connect(m_points, &QComboBox::currentIndexChanged, this, &TariffPage::update);
    connect(m_tabs, &QTabWidget::currentChanged, this, &TariffPage::loadTab);
    connect(m_pane, &StatePane::retryRequested, this, &TariffPage::refresh);
    connect(&workspace.tariffs(), &models::SupplyTariffs::changed, this, &TariffPage::update);
    connect(&workspace.customer(), &models::CustomerModel::propertiesChanged, this, &TariffPage::update);
    connect(&workspace.customer(), &models::CustomerModel::propertyChanged, this, &TariffPage::update);
    connect(&workspace.whatIf(), &models::WhatIfModel::changed, this, &Page::settledChanged);
    connect(&workspace.terms(), &models::TermsModel::changed, this, &Page::settledChanged);
    connect(&workspace, &models::Workspace::accountChanged, this, [this] {
        if (m_active && isVisible())
            activate();
    });
    retranslate();
}

TariffPage::~TariffPage() = default;

QString TariffPage::title() const
{
    return tr("Tariff");
}

models::LoadStatus TariffPage::status() const
{
    const models::LoadStatus &customer = m_workspace.customer().status();
    if (!customer.hasData && customer.state != models::LoadState::Ready)
        return customer;
    if (m_workspace.customer().accountNumber().isEmpty())
        return {.state = models::LoadState::Ready, .error = {}, .refusals = customer.refusals, .asOf = customer.asOf};
    return m_workspace.tariffs().status();
}

bool TariffPage::settled() const
{
    if (!m_active || !status().isSettled())
        return false;
    if (m_tabs->currentWidget() == m_whatIf && !spin().isEmpty())
        return m_workspace.whatIf().status().isSettled();
    if (m_tabs->currentWidget() == m_terms)
        return m_workspace.terms().status().isSettled();
    return true;
}

bool TariffPage::failed() const
{
    const models::LoadStatus now = status();
    return now.state == models::LoadState::Failed && !now.hasData;
}

QString TariffPage::failureText() const
{
    const models::LoadStatus now = status();
    return failed() && now.error ? models::errorText(*now.error).sentence() : QString();
}

void TariffPage::activate()
{
    m_active = true;
    m_workspace.tariffs().load();
    update();
}

void TariffPage::refresh()
{
    m_active = true;
    m_workspace.tariffs().reload();
    if (m_tabs->currentWidget() == m_whatIf)
        m_workspace.whatIf().reload();
    if (m_tabs->currentWidget() == m_terms)
        m_workspace.terms().reload();
    update();
}

QStringList TariffPage::views() const
{
    return {QStringLiteral("whatif"), QStringLiteral("terms")};
}

bool TariffPage::showView(const QString &name)
{
    const int tab = name.isEmpty() ? 0 : static_cast<int>(views().indexOf(name)) + 1;
    if (tab == 0 && !name.isEmpty())
        return false;
    m_tabs->setCurrentIndex(tab);
    return true;
}

QString TariffPage::spin() const
{
    return m_points->currentData().toString();
}

// The points of the selected place, or of all: those that have an agreement first in the order of the places.
void TariffPage::fillPoints()
{
    const QSignalBlocker quiet(m_points);
    const QString chosen = spin();
    m_points->clear();
    for (const models::SupplyPoint &point : m_workspace.customer().points(models::Flow::Import))
        m_points->addItem(m_workspace.siteName(point.spin), point.spin);
    m_points->setCurrentIndex(std::max(0, m_points->findData(chosen)));
    m_points->setVisible(m_points->count() > 1);
}

void TariffPage::update()
{
    fillPoints();
    const auto view = models::tariffView(m_workspace.tariffs().agreements(), spin(), m_workspace.clock().now());
    m_prices->show(view, m_workspace.clock().now());
    m_pane->setState(paneState(
        status(), {.sentence = tr("There is no agreement yet."), .advice = tr("It is shown once a place is supplied.")},
        QLocale()));
    loadTab();
    Q_EMIT settledChanged();
}

void TariffPage::loadTab()
{
    if (!m_active || !status().isSettled())
        return;
    const auto *agreement = m_workspace.tariffs().agreement(spin(), m_workspace.clock().now());
    if (m_tabs->currentWidget() == m_whatIf)
        m_whatIf->show(spin());
    if (m_tabs->currentWidget() == m_terms)
        m_workspace.terms().load(agreement ? agreement->productCode : QString());
    Q_EMIT settledChanged();
}

void TariffPage::retranslate()
{
    m_points->setAccessibleName(tr("Supply point"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the page"));
    m_tabs->setTabText(0, tr("Prices"));
    m_tabs->setTabText(1, tr("What if"));
    m_tabs->setTabText(2, tr("Terms"));
    m_pane->setWaitingText(tr("Waiting for the agreements…"));
    m_prices->retranslate();
    m_whatIf->retranslate();
    m_terms->retranslate();
    update();
}

} // namespace denkiroku::ui
