// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paymentspage.h"

#include "models/billing/balancehistory.h"
#include "models/billing/paymentfacts.h"
#include "models/errortext.h"
#include "models/format.h"
#include "models/safelink.h"
#include "models/workspace.h"
#include "ui/pages/paymentsbadge.h"
#include "ui/pages/paymentsbalance.h"
#include "ui/pages/paymentsdues.h"
#include "ui/pages/paymentsfacts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/keyfigure.h"
#include "ui/widgets/loadpane.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/totalbar.h"

#include <QAction>
#include <QBoxLayout>
#include <QDesktopServices>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

namespace denkiroku::ui {

using models::PaymentsModel;
using models::PaymentStatus;
namespace format = models::format;

namespace {

QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace

PaymentsPage::PaymentsPage(models::Workspace &workspace, UiSettings &settings, QWidget *parent)
    : Page(QStringLiteral("payments"), parent),
      m_workspace(workspace),
      m_filter(new QLineEdit(this)),
      m_next(new KeyFigure(KeyFigure::Size::Section)),
      m_last(new KeyFigure(KeyFigure::Size::Section)),
      m_table(new TableView(QStringLiteral("payments"), settings, this)),
      m_totals(new TotalBar(this)),
      m_dues(new PaymentsDues(workspace, this)),
      m_balance(new PaymentsBalance(workspace, this)),
      m_facts(new PaymentsFacts(workspace, this)),
      m_tabs(new QTabWidget(this)),
      m_copy(new QAction(this)),
      m_export(new QAction(this))
{
    m_table->setRows(&workspace.payments());
    m_table->setAmountColumn(PaymentsModel::AmountColumn);
    m_table->setBadges(PaymentsModel::StatusColumn, paymentBadge);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("filter"), ColorRole::Muted), QLineEdit::LeadingPosition);
    m_filter->setMinimumWidth(fontMetrics().height() * 10);
    controls()->addWidget(m_filter);
    setBody(buildBody(), Scrolling::Body);
    buildMenu();
    connectModels();
    retranslate();
}

PaymentsPage::~PaymentsPage() = default;

StateBanner *PaymentsPage::konbini() const
{
    return banner();
}

QWidget *PaymentsPage::buildBody()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(spacing::vast);
    figures->addWidget(m_next, 1, Qt::AlignTop);
    figures->addWidget(m_last, 1, Qt::AlignTop);
    figures->addStretch(1);
    column->addLayout(figures);
    column->addSpacing(spacing::large);
    auto *history = new QWidget;
    auto *rows = new QVBoxLayout(history);
    rows->setContentsMargins(0, spacing::medium, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_totals);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(scrolled(m_dues), QString());
    m_tabs->addTab(history, QString());
    m_tabs->addTab(scrolled(m_balance), QString());
    m_tabs->addTab(scrolled(m_facts), QString());
    column->addWidget(m_tabs, 1);
    m_pane = new StatePane(content, Skeleton::Shape::Table, this);
    m_pane->setEmptyIcon(QStringLiteral("payments"));
    return m_pane;
}

void PaymentsPage::buildMenu()
{
    overflowMenu()->addSeparator();
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_export->setIcon(icon(QStringLiteral("save")));
    overflowMenu()->addActions({m_copy, m_export});
    connect(m_copy, &QAction::triggered, m_table, &TableView::copy);
    connect(m_export, &QAction::triggered, this, &PaymentsPage::exportTable);
}

void PaymentsPage::connectModels()
{
    models::Workspace &all = m_workspace;
    connect(&all.payments(), &PaymentsModel::statusChanged, this, &PaymentsPage::updateAll);
    connect(&all.payments(), &PaymentsModel::stateChanged, this, &PaymentsPage::updateAll);
    connect(&all.dues(), &models::DuesSummary::changed, this, &PaymentsPage::updateAll);
    connect(&all.dues(), &models::DuesSummary::changed, this, &PaymentsPage::loadTab);
    connect(&all.bills(), &models::BillsModel::duesStatusChanged, this, &PaymentsPage::updateAll);
    connect(&all.bills(), &models::BillsModel::statusChanged, this, &PaymentsPage::updateAll);
    connect(&all.paymentFacts(), &models::PaymentFacts::changed, this, &PaymentsPage::updateAll);
    connect(&all.balanceHistory(), &models::BalanceHistory::changed, this, &Page::settledChanged);
    connect(m_tabs, &QTabWidget::currentChanged, this, &PaymentsPage::loadTab);
    connect(&all.customer(), &models::CustomerModel::statusChanged, this, &PaymentsPage::updateAll);
    connect(&all, &models::Workspace::accountChanged, this, [this] {
        if (m_active && isVisible())
            activate();
    });
    connect(m_table, &TableView::totalsChanged, this, &PaymentsPage::updateTotals);
    connect(m_filter, &QLineEdit::textChanged, m_table, &TableView::setFilter);
    connect(banner(), &StateBanner::actionTriggered, this, &PaymentsPage::openKonbini);
    connect(m_pane, &StatePane::retryRequested, this, &PaymentsPage::retry);
    connect(m_pane, &StatePane::emptyActionTriggered, this, &PaymentsPage::refresh);
    connect(m_pane, &StatePane::cancelRequested, this, [this] {
        m_stopped = true;
        m_workspace.payments().clear();
        updateAll();
    });
}

QString PaymentsPage::title() const
{
    return tr("Payments");
}

models::LoadStatus PaymentsPage::status() const
{
    // Without a customer there is no account to ask for; what went wrong there is what the page has to say.
    const models::LoadStatus &customer = m_workspace.customer().status();
    if (!customer.hasData && customer.state != models::LoadState::Ready)
        return customer;
    if (m_workspace.payments().account().isEmpty())
        return {.state = models::LoadState::Ready, .error = {}, .refusals = customer.refusals, .asOf = customer.asOf};
    return m_workspace.payments().status();
}

bool PaymentsPage::settled() const
{
    if (!m_active)
        return false;
    const models::DuesSummary &dues = m_workspace.dues();
    const bool duesSettled = !dues.konbiniStatus().isLoading() && !dues.forecastStatus().isLoading();
    const bool partsSettled =
        !m_workspace.paymentFacts().isLoading() && !m_workspace.balanceHistory().status().isLoading() &&
        !m_workspace.bills().status().isLoading() && !m_workspace.bills().duesStatus().isLoading();
    return m_stopped || (status().isSettled() && duesSettled && partsSettled);
}

bool PaymentsPage::failed() const
{
    const models::LoadStatus now = status();
    return now.state == models::LoadState::Failed && !now.hasData;
}

QString PaymentsPage::failureText() const
{
    const models::LoadStatus now = status();
    return failed() && now.error ? models::errorText(*now.error).sentence() : QString();
}

void PaymentsPage::activate()
{
    m_active = true;
    m_workspace.payments().load();
    m_workspace.dues().load();
    m_workspace.bills().load();
    loadTab();
    updateAll();
}

// What else is known of the account's paying, once its ledger is known; the balance when it is looked at.
void PaymentsPage::loadTab()
{
    const QString account = m_workspace.payments().account();
    const models::DuesSummary &dues = m_workspace.dues();
    if (!m_active || account.isEmpty() || dues.balanceStatus().isLoading() || !dues.balanceStatus().isSettled())
        return;
    const auto &balance = dues.balance();
    m_workspace.paymentFacts().load(account,
                                    balance && !balance->ledgers.empty() ? balance->ledgers.front().number : QString());
    if (m_tabs->currentIndex() == 2)
        m_workspace.balanceHistory().load(account);
    Q_EMIT settledChanged();
}

QStringList PaymentsPage::views() const
{
    return {QStringLiteral("history"), QStringLiteral("balance"), QStringLiteral("methods")};
}

bool PaymentsPage::showView(const QString &name)
{
    const int tab = name.isEmpty() ? 0 : static_cast<int>(views().indexOf(name)) + 1;
    if (tab == 0 && !name.isEmpty())
        return false;
    m_tabs->setCurrentIndex(tab);
    return true;
}

void PaymentsPage::refresh()
{
    m_active = true;
    m_stopped = false;
    if (m_workspace.customer().status().state == models::LoadState::Failed)
        m_workspace.customer().reload();
    m_workspace.payments().reload();
    m_workspace.dues().reload();
    m_workspace.bills().reload();
    m_workspace.paymentFacts().reload();
    if (m_tabs->currentIndex() == 2)
        m_workspace.balanceHistory().reload();
}

void PaymentsPage::retry()
{
    if (m_workspace.payments().state() == models::PagedModelBase::State::Failed)
        m_workspace.payments().retry();
    else
        refresh();
}

void PaymentsPage::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter payments"));
    m_filter->setAccessibleName(tr("Filter payments"));
    m_table->setAccessibleName(tr("Payments"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the page"));
    m_tabs->setTabText(0, tr("Dues"));
    m_tabs->setTabText(1, tr("History"));
    m_tabs->setTabText(2, tr("Balance over time"));
    m_tabs->setTabText(3, tr("Methods and refunds"));
    m_dues->retranslate();
    m_balance->retranslate();
    m_facts->retranslate();
    m_next->setCaption(tr("Next payment"));
    m_last->setCaption(tr("Last payment"));
    m_copy->setText(tr("Copy as text"));
    m_export->setText(tr("Save table as CSV…"));
    m_pane->setWaitingText(tr("Waiting for the payments…"));
    updateAll();
}

void PaymentsPage::updateAll()
{
    updateFigures();
    updateKonbini();
    updateTotals();
    updateState();
    m_dues->update();
    m_facts->update();
    Q_EMIT settledChanged();
}

void PaymentsPage::updateFigures()
{
    const QLocale locale;
    const auto &rows = m_workspace.payments().rows();
    auto next = m_workspace.dues().nextPayment();
    m_next->setVisible(next.has_value());
    if (next) {
        // The slip has no amount of its own; the payment that waits on that day has.
        const auto waits = [&next](const models::PaymentRow &row) {
            return row.date == next->date && row.status == PaymentStatus::Scheduled;
        };
        if (const auto row = std::ranges::find_if(rows, waits); !next->amount && row != rows.end())
            next->amount = row->amount;
        m_next->setValue(format::yen(next->amount, locale));
        const QString method = models::paymentMethodText(next->method);
        m_next->setNote(
            next->date
                ? tr("%1, %2", "date of a payment, and how it is paid").arg(format::date(*next->date, locale), method)
                : method);
    }
    const auto last =
        std::ranges::find_if(rows, [](const models::PaymentRow &row) { return row.status == PaymentStatus::Paid; });
    m_last->setVisible(last != rows.end());
    if (last != rows.end()) {
        m_last->setValue(format::yen(last->amount, locale));
        m_last->setNote(last->date ? format::date(*last->date, locale) : QString());
    }
}

void PaymentsPage::updateKonbini()
{
    const auto &slip = m_workspace.dues().konbini();
    if (!slip) {
        banner()->clear();
        return;
    }
    const bool late = slip->dueDate && *slip->dueDate < m_workspace.today();
    const QString day = slip->dueDate ? format::date(*slip->dueDate, QLocale()) : QString();
    QString text = tr("A payment at the convenience store is waiting.");
    if (late)
        text = tr("A payment at the convenience store was due on %1 and is still open.").arg(day);
    else if (slip->dueDate)
        text = tr("A payment at the convenience store is due on %1.").arg(day);
    const bool safe = models::isSafeLink(slip->url);
    if (!safe)
        text += QLatin1Char(' ') + tr("Its link is not secure and is therefore not opened.");
    banner()->setMessage({.tone = late ? StateBanner::Tone::Bad : StateBanner::Tone::Info,
                          .text = text,
                          .details = {},
                          .action = safe ? tr("Open the payment slip") : QString()});
}

void PaymentsPage::openKonbini()
{
    const auto &slip = m_workspace.dues().konbini();
    if (slip && models::isSafeLink(slip->url))
        QDesktopServices::openUrl(slip->url);
}

void PaymentsPage::updateTotals()
{
    m_totals->setTotals(m_table->totals(), m_filter->text().isEmpty() ? m_workspace.payments().totalCount() : -1);
}

void PaymentsPage::updateState()
{
    PaneState state = paneState(
        status(), {.sentence = tr("There are no payments yet."), .advice = tr("They appear here once one is made.")},
        QLocale());
    if (m_stopped && !m_workspace.payments().status().isLoading())
        state = {.kind = PaneState::Kind::Empty,
                 .sentence = tr("Loading was stopped."),
                 .advice = {},
                 .action = tr("Load the payments"),
                 .details = {},
                 .banner = {}};
    m_pane->setState(state);
}

void PaymentsPage::exportTable()
{
    const SaveFile::Offer offer{.title = tr("Save the table"),
                                .fileName = QStringLiteral("denkiroku-payments.csv"),
                                .filter = tr("Table (*.csv)"),
                                .ending = QStringLiteral("csv")};
    SaveFile::ask(this, offer,
                  [this](const QString &path) { SaveFile::tell(this, path, SaveFile::write(path, m_table->asCsv())); });
}

} // namespace denkiroku::ui
