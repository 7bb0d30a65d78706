// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/billspage.h"

#include "models/errortext.h"
#include "models/format.h"
#include "models/reconcile/reconciliationmodel.h"
#include "models/workspace.h"
#include "ui/pages/billsannual.h"
#include "ui/pages/billsarchive.h"
#include "ui/pages/billsbadge.h"
#include "ui/pages/billsdetail.h"
#include "ui/pages/billsfigures.h"
#include "ui/pages/billsfilter.h"
#include "ui/pages/billspdf.h"
#include "ui/report/reportaction.h"
#include "ui/settings.h"
#include "ui/theme/icons.h"
#include "ui/widgets/loadpane.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/totalbar.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>

namespace denkiroku::ui {

using models::BillsModel;
namespace format = models::format;

BillsPage::BillsPage(models::Workspace &workspace, UiSettings &settings, QWidget *parent)
    : Page(QStringLiteral("bills"), parent),
      m_workspace(workspace),
      m_settings(settings),
      m_filter(new QLineEdit(this)),
      m_choices(new BillsFilter(this)),
      m_archive(new BillsArchive(workspace.client(), this)),
      m_figures(new BillsFigures(workspace, this)),
      m_table(new TableView(QStringLiteral("bills-2"), settings, this)),
      m_totals(new TotalBar(this)),
      m_detail(new BillsDetail(workspace, this)),
      m_splitter(new QSplitter(this)),
      m_stack(new QStackedWidget(this)),
      m_pdf(new BillsPdf(m_stack)),
      m_annual(new BillsAnnual(workspace, this)),
      m_copy(new QAction(this)),
      m_export(new QAction(this)),
      m_saveYear(new QAction(this))
{
    m_table->setRows(&workspace.bills());
    m_table->setAmountColumn(BillsModel::AmountColumn);
    m_table->setBadges(BillsModel::StatusColumn, billBadge);
    m_table->setBadges(BillsModel::CheckColumn, checkBadge);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("filter"), ColorRole::Muted), QLineEdit::LeadingPosition);
    m_filter->setMinimumWidth(fontMetrics().height() * 10);
    controls()->addWidget(m_filter);
    m_stack->addWidget(buildBody());
    setBody(m_stack, Scrolling::Body);
    buildMenu();
    connectModels();
    retranslate();
}

BillsPage::~BillsPage() = default;

QWidget *BillsPage::buildTable()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_choices);
    column->addSpacing(spacing::small);
    column->addWidget(m_table, 1);
    column->addWidget(m_totals);
    column->addWidget(m_archive);
    return side;
}

QWidget *BillsPage::buildBody()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::large);
    column->addWidget(m_figures);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildTable());
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 1);
    column->addWidget(m_splitter, 1);
    m_pane = new StatePane(content, Skeleton::Shape::Table, this);
    m_pane->setEmptyIcon(QStringLiteral("bills"));
    return m_pane;
}

void BillsPage::buildMenu()
{
    overflowMenu()->addSeparator();
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_export->setIcon(icon(QStringLiteral("save")));
    m_saveYear->setIcon(icon(QStringLiteral("save")));
    overflowMenu()->addActions({m_copy, m_export, m_saveYear});
    overflowMenu()->addMenu(m_annual);
    addReportAction(overflowMenu(), m_workspace, m_settings, this);
    connect(m_saveYear, &QAction::triggered, this, &BillsPage::saveYear);
    connect(m_copy, &QAction::triggered, m_table, &TableView::copy);
    connect(m_export, &QAction::triggered, this, &BillsPage::exportTable);
}

void BillsPage::connectModels()
{
    models::Workspace &all = m_workspace;
    connect(&all.bills(), &BillsModel::statusChanged, this, &BillsPage::updateAll);
    connect(&all.bills(), &BillsModel::stateChanged, this, &BillsPage::updateAll);
    connect(&all.bills(), &BillsModel::duesStatusChanged, this, &BillsPage::updateAll);
    connect(&all.bills(), &QAbstractItemModel::dataChanged, this, &BillsPage::followSelection);
    connect(&all.customer(), &models::CustomerModel::statusChanged, this, &BillsPage::updateAll);
    connect(&all.billDetail(), &models::BillDetailModel::statusChanged, this, &Page::settledChanged);
    connect(&all.billDocument(), &models::BillDocument::ready, this, &BillsPage::takeDocument);
    connect(&all.annualStatements(), &models::AnnualStatements::ready, this,
            [this](const models::AnnualStatement &statement, const models::BillFile &file) {
                showPdf(file, BillsAnnual::heading(statement));
            });
    connect(&all.annualStatements(), &models::AnnualStatements::failed, this, [this](const api::Error &error) {
        m_detail->documentBanner()->setMessage({.tone = StateBanner::Tone::Warning,
                                                .text = models::errorText(error).sentence(),
                                                .details = {},
                                                .action = {}});
    });
    connect(m_pdf, &BillsPdf::shown, this, [this] { m_filter->setEnabled(false); });
    connect(m_pdf, &BillsPdf::closed, this, [this] {
        m_filter->setEnabled(true);
        m_table->setFocus();
    });
    connect(&all, &models::Workspace::accountChanged, this, [this] {
        m_pdf->close();
        if (m_active && isVisible())
            activate();
    });
    connect(m_table, &TableView::currentIdChanged, this, &BillsPage::followSelection);
    connect(m_table, &TableView::totalsChanged, this, &BillsPage::updateTotals);
    connect(m_table, &QAbstractItemView::activated, this, [this] { askDocument(Purpose::Open); });
    connect(m_filter, &QLineEdit::textChanged, m_table, &TableView::setFilter);
    connect(m_choices, &BillsFilter::changed, this, &BillsPage::applyChoices);
    connect(&all.reconciliation(), &models::ReconciliationModel::changed, this, &BillsPage::updateAll);
    connect(m_detail, &BillsDetail::openRequested, this, [this] { askDocument(Purpose::Open); });
    connect(m_detail, &BillsDetail::saveRequested, this, [this] { askDocument(Purpose::Save); });
    connect(m_pane, &StatePane::retryRequested, this, &BillsPage::retry);
    connect(m_pane, &StatePane::emptyActionTriggered, this, &BillsPage::refresh);
    connect(m_pane, &StatePane::cancelRequested, this, [this] {
        m_stopped = true;
        m_workspace.bills().clear();
        updateAll();
    });
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_settings.setSplitter(QStringLiteral("bills"), m_splitter->saveState()); });
}

QString BillsPage::title() const
{
    return tr("Bills");
}

models::LoadStatus BillsPage::status() const
{
    // Without a customer there is no account to ask for; what went wrong there is what the page has to say.
    const models::LoadStatus &customer = m_workspace.customer().status();
    if (!customer.hasData && customer.state != models::LoadState::Ready)
        return customer;
    if (m_workspace.bills().account().isEmpty())
        return {.state = models::LoadState::Ready, .error = {}, .refusals = customer.refusals, .asOf = customer.asOf};
    return m_workspace.bills().status();
}

bool BillsPage::settled() const
{
    if (!m_active)
        return false;
    if (m_stopped)
        return true;
    if (!status().isSettled() || m_workspace.bills().duesStatus().isLoading() ||
        m_workspace.reconciliation().status().isLoading())
        return false;
    const QString chosen = m_table->currentId();
    if (chosen.isEmpty())
        return true;
    const auto &bill = m_workspace.billDetail().bill();
    return bill && bill->id == chosen && m_workspace.billDetail().status().isSettled();
}

bool BillsPage::failed() const
{
    const models::LoadStatus now = status();
    return now.state == models::LoadState::Failed && !now.hasData;
}

QString BillsPage::failureText() const
{
    const models::LoadStatus now = status();
    return failed() && now.error ? models::errorText(*now.error).sentence() : QString();
}

void BillsPage::activate()
{
    m_active = true;
    m_workspace.bills().load();
    // Holding the bills against the readings comes after what the page itself waits for.
    m_workspace.reconciliation().load();
    updateAll();
}

void BillsPage::refresh()
{
    m_active = true;
    m_stopped = false;
    if (m_workspace.customer().status().state == models::LoadState::Failed)
        m_workspace.customer().reload();
    m_workspace.bills().reload();
    m_workspace.reconciliation().load();
}

void BillsPage::retry()
{
    if (m_workspace.bills().state() == models::PagedModelBase::State::Failed)
        m_workspace.bills().retry();
    else
        refresh();
}

void BillsPage::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter bills"));
    m_filter->setAccessibleName(tr("Filter bills"));
    m_table->setAccessibleName(tr("Bills"));
    m_copy->setText(tr("Copy as text"));
    m_export->setText(tr("Save table as CSV…"));
    m_saveYear->setText(tr("Save all PDFs of the year…"));
    m_figures->retranslate();
    m_annual->retranslate();
    m_choices->retranslate();
    m_archive->retranslate();
    m_pane->setWaitingText(tr("Waiting for the bills…"));
    m_detail->retranslate();
    updateAll();
}

void BillsPage::updateAll()
{
    m_choices->setBills(m_workspace.bills().rows());
    if (m_table->currentId().isEmpty() && status().isSettled())
        m_table->selectFirst();
    followSelection();
    m_figures->update();
    updateTotals();
    updateState();
    Q_EMIT settledChanged();
}

void BillsPage::updateTotals()
{
    const bool isWhole = m_filter->text().isEmpty() && !m_choices->isFiltering();
    m_totals->setTotals(m_table->totals(), isWhole ? m_workspace.bills().totalCount() : -1);
}

void BillsPage::applyChoices()
{
    if (!m_choices->isFiltering()) {
        m_table->setKeep({});
        return;
    }
    m_table->setKeep([this](int row) {
        const auto &rows = m_workspace.bills().rows();
        return row < static_cast<int>(rows.size()) && m_choices->keeps(rows.at(static_cast<std::size_t>(row)));
    });
}

void BillsPage::saveYear()
{
    if (!m_archive->isRunning())
        m_archive->ask(m_workspace.bills().account(), m_choices->billsOfYear());
}

void BillsPage::updateState()
{
    PaneState state = paneState(
        status(),
        {.sentence = tr("There are no bills yet."), .advice = tr("The first comes after the first billing period.")},
        QLocale());
    if (m_stopped && !m_workspace.bills().status().isLoading())
        state = {.kind = PaneState::Kind::Empty,
                 .sentence = tr("Loading was stopped."),
                 .advice = {},
                 .action = tr("Load the bills"),
                 .details = {},
                 .banner = {}};
    m_pane->setState(state);
}

void BillsPage::followSelection()
{
    const models::BillRow *bill = m_workspace.bills().find(m_table->currentId());
    if (bill)
        m_workspace.billDetail().setBill(m_workspace.bills().account(), *bill);
    else if (m_workspace.billDetail().bill())
        m_workspace.billDetail().clear();
    Q_EMIT settledChanged();
}

void BillsPage::askDocument(Purpose purpose)
{
    const auto &bill = m_workspace.billDetail().bill();
    if (!bill)
        return;
    m_purpose = purpose;
    m_workspace.billDocument().open(m_workspace.bills().account(), *bill);
}

void BillsPage::takeDocument(const QString &billId, const models::BillFile &file)
{
    const auto &bill = m_workspace.billDetail().bill();
    if (!bill || bill->id != billId)
        return;
    if (m_purpose == Purpose::Open)
        showPdf(file, m_detail->heading());
    else
        BillsPdf::save(this, file);
}

void BillsPage::showPdf(const models::BillFile &file, const QString &title)
{
    if (m_pdf->show(file, title))
        return;
    m_detail->documentBanner()->setMessage({.tone = StateBanner::Tone::Warning,
                                            .text = tr("The document could not be shown. It can still be saved."),
                                            .details = {},
                                            .action = {}});
}

PdfView *BillsPage::pdf() const
{
    return m_pdf->view();
}

bool BillsPage::showsPdf() const
{
    return m_pdf->isShown();
}

void BillsPage::exportTable()
{
    const SaveFile::Offer offer{.title = tr("Save the table"),
                                .fileName = QStringLiteral("denkiroku-bills.csv"),
                                .filter = tr("Table (*.csv)"),
                                .ending = QStringLiteral("csv")};
    SaveFile::ask(this, offer,
                  [this](const QString &path) { SaveFile::tell(this, path, SaveFile::write(path, m_table->asCsv())); });
}

void BillsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void BillsPage::arrange()
{
    // Larger letters need more room side by side.
    constexpr int usualLineHeight = 18;
    const bool below = width() < qMax(detailBelowUnder, detailBelowUnder * fontMetrics().height() / usualLineHeight);
    const Qt::Orientation wanted = below ? Qt::Vertical : Qt::Horizontal;
    m_detail->setWide(below);
    if (m_isArranged && m_splitter->orientation() == wanted)
        return;
    m_splitter->setOrientation(wanted);
    // The columns of the table are what needs the room.
    constexpr int kWhole = 1000;
    const int table = below ? kWhole * 55 / 100 : kWhole * 67 / 100;
    if (m_isArranged || !m_splitter->restoreState(m_settings.splitter(QStringLiteral("bills"))) ||
        m_splitter->orientation() != wanted) {
        m_splitter->setOrientation(wanted);
        m_splitter->setSizes({table, kWhole - table});
    }
    m_isArranged = true;
}

} // namespace denkiroku::ui
