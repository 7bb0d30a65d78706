// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/billsdetail.h"

#include "models/billing/billdetailmodel.h"
#include "models/billing/billdocument.h"
#include "models/billing/reasonlabels.h"
#include "models/errortext.h"
#include "models/format.h"
#include "models/workspace.h"
#include "ui/pages/billscheck.h"
#include "ui/pages/billslinedelegate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/loadpane.h"
#include "ui/widgets/readtable.h"
#include "ui/widgets/statepane.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>

namespace denkiroku::ui {

using models::BillDetailModel;
namespace format = models::format;

namespace {

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    return label;
}

} // namespace

BillsDetail::BillsDetail(models::Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_detail(workspace.billDetail()),
      m_document(workspace.billDocument()),
      m_heading(plainLabel(this)),
      m_lines(readTable(workspace.billDetail(), BillDetailModel::ItemColumn, this)),
      m_lineDelegate(new BillsLineDelegate(this)),
      m_sum(plainLabel(this)),
      m_booked(workspace.billTransactions()),
      m_transactions(readTable(workspace.billTransactions(), BillDetailModel::ItemColumn, this)),
      m_check(new BillsCheck(workspace, this)),
      m_tabs(new QTabWidget(this)),
      m_open(new QPushButton(this)),
      m_save(new QPushButton(this)),
      m_documentBanner(new StateBanner(this))
{
    m_heading->setFont(ui::font(TextRole::Section, font()));
    m_heading->setWordWrap(true);
    m_sum->setFont(semibold(font()));
    m_sum->setAlignment(Qt::AlignRight);
    m_open->setIcon(icon(QStringLiteral("open")));
    m_save->setIcon(icon(QStringLiteral("save")));
    m_pane = new StatePane(m_lines, Skeleton::Shape::Lines, this);
    m_pane->setEmptyIcon(QStringLiteral("bills"));
    m_pane->skeleton()->setCancellable(false);
    m_documentBanner->clear();
    m_lines->setItemDelegate(m_lineDelegate);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(m_open);
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    auto *about = new QVBoxLayout;
    about->setSpacing(spacing::medium);
    about->addWidget(m_heading);
    about->addWidget(buildFacts());
    about->addLayout(buttons);
    about->addWidget(m_documentBanner);
    auto *lines = new QWidget;
    auto *what = new QVBoxLayout(lines);
    what->setContentsMargins(0, spacing::small, 0, 0);
    what->setSpacing(spacing::medium);
    what->addWidget(m_pane, 1);
    what->addWidget(m_sum);
    m_check->setContentsMargins(0, spacing::small, 0, 0);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(lines, QString());
    m_bookedPane = new StatePane(m_transactions, Skeleton::Shape::Lines, this);
    m_bookedPane->setEmptyIcon(QStringLiteral("bills"));
    m_transactions->setColumnHidden(BillDetailModel::UnitsColumn, true);
    m_tabs->addTab(m_check, QString());
    m_tabs->addTab(m_bookedPane, QString());
    connect(m_bookedPane, &StatePane::retryRequested, &m_booked, &BillDetailModel::reload);
    connect(&m_booked, &BillDetailModel::statusChanged, this, &BillsDetail::updateTransactions);
    // Asked when they are looked at.
    connect(m_tabs, &QTabWidget::currentChanged, this, &BillsDetail::updateTransactions);
    m_halves = new QBoxLayout(QBoxLayout::TopToBottom, this);
    m_halves->setSpacing(spacing::medium);
    m_halves->addLayout(about);
    m_halves->addWidget(m_tabs, 1);
    setWide(false);

    connect(m_open, &QPushButton::clicked, this, &BillsDetail::openRequested);
    connect(m_save, &QPushButton::clicked, this, &BillsDetail::saveRequested);
    connect(m_pane, &StatePane::retryRequested, &m_detail, &BillDetailModel::reload);
    connect(m_documentBanner, &StateBanner::actionTriggered, this, &BillsDetail::openRequested);
    connect(&m_detail, &BillDetailModel::billChanged, this, [this] {
        m_documentBanner->clear();
        m_check->setBill(m_detail.bill() ? m_detail.bill()->id : QString());
        updateFacts();
        updateLines();
        updateTransactions();
    });
    connect(&m_detail, &BillDetailModel::statusChanged, this, &BillsDetail::updateLines);
    connect(&m_document, &models::BillDocument::statusChanged, this, &BillsDetail::updateDocument);
}

QLabel *BillsDetail::addFact(QLabel *&name)
{
    name = plainLabel(this);
    name->setForegroundRole(QPalette::PlaceholderText);
    auto *value = plainLabel(this);
    // Short, and a label that may wrap is squeezed to nothing where the letters are large.
    name->setWordWrap(false);
    value->setWordWrap(false);
    name->setBuddy(value);
    m_facts->addRow(name, value);
    return value;
}

QWidget *BillsDetail::buildFacts()
{
    auto *facts = new QWidget(this);
    m_facts = new QFormLayout(facts);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(spacing::large);
    m_facts->setVerticalSpacing(spacing::tiny);
    m_amount = addFact(m_amountName);
    m_issued = addFact(m_issuedName);
    m_due = addFact(m_dueName);
    m_status = addFact(m_statusName);
    m_remaining = addFact(m_remainingName);
    m_amount->setFont(semibold(font()));
    return facts;
}

void BillsDetail::setWide(bool wide)
{
    m_halves->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_halves->setContentsMargins(wide ? 0 : spacing::large, wide ? spacing::medium : 0, 0, 0);
    m_halves->itemAt(0)->setAlignment(wide ? Qt::AlignTop : Qt::Alignment());
    m_halves->setSpacing(wide ? spacing::huge : spacing::medium);
}

void BillsDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeLines();
    if (event->oldSize().width() != width())
        updateGeometry();
}

QSize BillsDetail::minimumSizeHint() const
{
    // A heading of two lines takes from the facts below it what a splitter does not know of.
    QSize least = QWidget::minimumSizeHint();
    if (layout()->hasHeightForWidth())
        least.setHeight(std::max(least.height(), layout()->minimumHeightForWidth(width())));
    return least;
}

void BillsDetail::arrangeLines()
{
    // Where four columns have no room, the period goes below the item's name.
    constexpr int kRoomForFour = 60;
    const bool stacked = m_lines->width() < fontMetrics().averageCharWidth() * kRoomForFour;
    m_lineDelegate->setStacked(stacked);
    m_lines->setColumnHidden(BillDetailModel::PeriodColumn, stacked);
    const int line = fontMetrics().height();
    m_lines->verticalHeader()->setDefaultSectionSize(
        std::max(tableRowHeight, line * (stacked ? 2 : 1) + spacing::small));
}

void BillsDetail::showCheck()
{
    m_tabs->setCurrentWidget(m_check);
}

QString BillsDetail::heading() const
{
    const auto &bill = m_detail.bill();
    if (!bill)
        return {};
    const QString kind = models::billKindText(bill->kind);
    if (!bill->from || !bill->to)
        return kind;
    const models::DateRange days{*bill->from, bill->to->addDays(1)};
    return tr("%1, %2", "kind of bill, and its period").arg(kind, format::dateRange(days, QLocale()));
}

void BillsDetail::retranslate()
{
    m_issuedName->setText(tr("Issued"));
    m_amountName->setText(tr("Amount"));
    m_dueName->setText(tr("Due"));
    m_statusName->setText(tr("Status"));
    m_remainingName->setText(tr("Still to pay"));
    m_open->setText(tr("Open PDF"));
    m_save->setText(tr("Save PDF as…"));
    m_pane->setWaitingText(tr("Waiting for the lines of the bill…"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the bill"));
    m_tabs->setTabText(0, tr("Lines"));
    m_tabs->setTabText(1, tr("Check"));
    m_tabs->setTabText(2, tr("Bookings"));
    m_bookedPane->setWaitingText(tr("Waiting for the bookings of the bill…"));
    m_transactions->setAccessibleName(tr("Bookings of the bill"));
    m_check->retranslate();
    m_lines->setAccessibleName(tr("Lines of the bill"));
    setAccessibleName(tr("Details of the bill"));
    updateFacts();
    updateLines();
    updateDocument();
}

void BillsDetail::updateFacts()
{
    const QLocale locale;
    const auto &bill = m_detail.bill();
    setEnabled(bill.has_value());
    m_heading->setText(bill ? heading() : tr("No bill chosen"));
    const auto day = [&locale](const std::optional<QDate> &date) {
        return date ? format::date(*date, locale) : format::none();
    };
    m_issued->setText(bill ? day(bill->issued) : QString());
    m_amount->setText(bill ? format::yen(bill->amount, locale) : QString());
    m_due->setText(bill ? day(bill->due) : QString());
    m_status->setText(bill ? models::billStatusText(bill->status) : QString());
    const bool open = bill && bill->remaining && !bill->remaining->isZero();
    m_remaining->setText(open ? format::yen(*bill->remaining, locale) : QString());
    m_facts->setRowVisible(m_remaining, open);
}

void BillsDetail::updateLines()
{
    const EmptyWords empty{.sentence = tr("The supplier gives no lines for this bill."),
                           .advice = tr("They may be in its PDF.")};
    m_pane->setState(paneState(m_detail.status(), empty, QLocale()));
    const auto sum = m_detail.total();
    m_sum->setText(sum ? tr("Sum of the lines: %1").arg(format::yen(*sum, QLocale())) : QString());
    m_sum->setVisible(sum.has_value());
}

void BillsDetail::updateTransactions()
{
    if (m_tabs->currentWidget() == m_bookedPane && m_detail.bill()) {
        m_workspace.reasonLabels().load();
        m_booked.setBill(m_workspace.bills().account(), *m_detail.bill());
    }
    m_bookedPane->setState(
        paneState(m_booked.status(), {.sentence = tr("Nothing is booked on this bill."), .advice = {}}, QLocale()));
}

void BillsDetail::updateDocument()
{
    const models::LoadStatus &now = m_document.status();
    m_open->setEnabled(!now.isLoading());
    m_save->setEnabled(!now.isLoading());
    if (now.isLoading()) {
        m_documentBanner->setMessage(
            {.tone = StateBanner::Tone::Quiet, .text = tr("Fetching the PDF…"), .details = {}, .action = {}});
    } else if (now.state == models::LoadState::Failed && now.error && now.error->kind != api::ErrorKind::Cancelled) {
        const bool none = now.error->kind == api::ErrorKind::NotFound;
        const models::ErrorText text = models::errorText(*now.error);
        m_documentBanner->setMessage({.tone = none ? StateBanner::Tone::Info : StateBanner::Tone::Warning,
                                      .text = none ? tr("This bill has no PDF.") : text.sentence(),
                                      .details = none ? QString() : text.detail,
                                      .action = none ? QString() : tr("Try again")});
    } else {
        m_documentBanner->clear();
    }
}

} // namespace denkiroku::ui
