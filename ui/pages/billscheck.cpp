// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/billscheck.h"

#include "models/format.h"
#include "models/reconcile/reconciliationmodel.h"
#include "models/reconcile/reconciliationwords.h"
#include "models/workspace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/readtable.h"
#include "ui/widgets/statebanner.h"

#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace denkiroku::ui {

using models::Reconciliation;
using models::ReconciliationState;
using models::ReconciliationTable;
namespace format = models::format;

namespace {

QLabel *wrappedLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    return label;
}

StateBanner::Tone toneOf(ReconciliationState state)
{
    switch (state) {
    case ReconciliationState::Agrees:
    case ReconciliationState::Within:
        return StateBanner::Tone::Info;
    case ReconciliationState::Differs:
        return StateBanner::Tone::Warning;
    case ReconciliationState::Unchecked:
        break;
    }
    return StateBanner::Tone::Quiet;
}

} // namespace

BillsCheck::BillsCheck(models::Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_model(workspace.reconciliation()),
      m_table(new ReconciliationTable([&workspace](const QString &spin) { return workspace.siteName(spin); }, this)),
      m_banner(new StateBanner(this)),
      m_reasons(wrappedLabel(this)),
      m_view(readTable(*m_table, ReconciliationTable::ItemColumn, this)),
      m_note(wrappedLabel(this))
{
    m_note->setFont(ui::font(TextRole::Caption, font()));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_banner);
    column->addWidget(m_reasons);
    column->addWidget(m_view, 1);
    column->addWidget(m_note);
    connect(&m_model, &models::ReconciliationModel::changed, this, &BillsCheck::update);
    connect(m_banner, &StateBanner::actionTriggered, &m_model, &models::ReconciliationModel::reload);
}

void BillsCheck::setBill(const QString &billId)
{
    m_billId = billId;
    update();
}

void BillsCheck::retranslate()
{
    m_table->setLocale(QLocale());
    m_view->setAccessibleName(tr("The bill against the readings, line by line"));
    setAccessibleName(tr("Check of the bill"));
    update();
}

QString BillsCheck::headline() const
{
    const Reconciliation *bill = m_model.result(m_billId);
    if (!bill)
        return {};
    const QLocale locale;
    const auto yen = [&locale](std::int64_t amount) { return format::yen(models::Money::fromYen(amount), locale); };
    switch (bill->state) {
    case ReconciliationState::Agrees:
        return tr("Agrees to the yen: readings and tariff come to %1.").arg(yen(*bill->computed));
    case ReconciliationState::Within:
        return tr("Agrees within a yen a line: readings and tariff come to %1, the invoice says %2.")
            .arg(yen(*bill->computed), yen(*bill->invoice));
    case ReconciliationState::Differs:
        return bill->difference() > 0 ? tr("Differs: the invoice says %1, %2 more than readings and tariff come to.")
                                            .arg(yen(*bill->invoice), yen(*bill->difference()))
                                      : tr("Differs: the invoice says %1, %2 less than readings and tariff come to.")
                                            .arg(yen(*bill->invoice), yen(-*bill->difference()));
    case ReconciliationState::Unchecked:
        break;
    }
    return tr("Cannot be checked.");
}

QStringList BillsCheck::reasons() const
{
    QStringList texts;
    if (const Reconciliation *bill = m_model.result(m_billId)) {
        for (const auto &reason : bill->reasons) {
            const QString text = models::reasonText(reason, QLocale());
            if (!text.isEmpty() && !texts.contains(text))
                texts << text;
        }
    }
    return texts;
}

void BillsCheck::update()
{
    const Reconciliation *bill = m_model.result(m_billId);
    m_table->setBill(bill);
    m_view->setVisible(bill && !bill->lines.empty());
    const QStringList why = reasons();
    m_reasons->setText(why.join(QLatin1Char('\n')));
    m_reasons->setVisible(!why.isEmpty());
    updateColumns();
    if (bill) {
        m_banner->setMessage({.tone = toneOf(bill->state), .text = headline(), .details = {}, .action = {}});
    } else if (m_model.status().state == models::LoadState::Failed) {
        m_banner->setMessage({.tone = StateBanner::Tone::Warning,
                              .text = tr("The bills could not be checked."),
                              .details = {},
                              .action = tr("Try again")});
    } else if (m_model.status().isLoading()) {
        const QLocale locale;
        m_banner->setMessage(
            {.tone = StateBanner::Tone::Quiet,
             .text = tr("Checking the bills: %1 of %2 read…")
                         .arg(locale.toString(m_model.linesRead()), locale.toString(m_model.billCount())),
             .details = {},
             .action = {}});
    } else {
        m_banner->clear();
    }
    QString note = tr("Rounding: %1.").arg(models::roundingText(m_model.policy()));
    if (bill && bill->usesPublishedFacts)
        note +=
            QLatin1Char(' ') + tr("* From the published notices: the supplier's API gives only the price in force.");
    m_note->setText(note);
    m_note->setVisible(bill && bill->computed);
}

void BillsCheck::updateColumns()
{
    m_view->setColumnHidden(ReconciliationTable::SiteColumn, !m_table->hasSites());
    // Beside a table there is room for the amounts alone.
    constexpr int roomForAll = 80;
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * roomForAll;
    m_view->setColumnHidden(ReconciliationTable::UnitsColumn, isNarrow);
    m_view->setColumnHidden(ReconciliationTable::PriceColumn, isNarrow);
}

} // namespace denkiroku::ui
