// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/billsfigures.h"

#include "models/format.h"
#include "models/reconcile/reconciliationmodel.h"
#include "models/workspace.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/keyfigure.h"

#include <QBoxLayout>
#include <QLocale>

namespace denkiroku::ui {

namespace format = models::format;

BillsFigures::BillsFigures(models::Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_latest(new KeyFigure(KeyFigure::Size::Section)),
      m_due(new KeyFigure(KeyFigure::Size::Section)),
      m_checked(new KeyFigure(KeyFigure::Size::Section))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::vast);
    for (KeyFigure *figure : {m_latest, m_due, m_checked})
        row->addWidget(figure, 1, Qt::AlignTop);
}

void BillsFigures::retranslate()
{
    m_latest->setCaption(tr("Latest bill"));
    m_due->setCaption(tr("To pay next"));
    m_checked->setCaption(tr("Held against the readings"));
    update();
}

void BillsFigures::update()
{
    const QLocale locale;
    const models::BillRow *latest = m_workspace.bills().latest();
    m_latest->setVisible(latest);
    if (latest) {
        m_latest->setValue(format::yen(latest->amount, locale));
        m_latest->setNote(latest->issued ? tr("issued %1").arg(format::date(*latest->issued, locale)) : QString());
    }
    updateChecked();
    const std::vector<models::BillRow> unpaid = m_workspace.bills().unpaid();
    m_due->setVisible(!unpaid.empty());
    if (unpaid.empty())
        return;
    const models::BillRow &due = unpaid.front();
    const bool late = due.status == models::BillStatus::Overdue;
    const QString day = due.due ? format::date(*due.due, locale) : format::none();
    m_due->setValue(format::yen(due.remaining ? due.remaining : due.amount, locale));
    m_due->setNote(late ? tr("overdue since %1").arg(day) : tr("due %1").arg(day),
                   late ? ColorRole::Bad : ColorRole::Muted);
}

void BillsFigures::updateChecked()
{
    const QLocale locale;
    const auto &model = m_workspace.reconciliation();
    m_checked->setVisible(model.status().state != models::LoadState::Idle);
    if (model.status().isLoading() && model.results().empty()) {
        m_checked->setValue(format::none());
        m_checked->setNote(
            tr("%1 of %2 bills read").arg(locale.toString(model.linesRead()), locale.toString(model.billCount())));
        return;
    }
    int agreeing = 0;
    int checked = 0;
    for (const models::Reconciliation &result : model.results()) {
        const bool agrees =
            result.state == models::ReconciliationState::Agrees || result.state == models::ReconciliationState::Within;
        agreeing += agrees ? 1 : 0;
        checked += result.state != models::ReconciliationState::Unchecked ? 1 : 0;
    }
    m_checked->setValue(tr("%1 of %2").arg(locale.toString(agreeing), locale.toString(model.results().size())));
    const auto unchecked = static_cast<int>(model.results().size()) - checked;
    QString note = tr("agree");
    if (checked > agreeing)
        note += tr(", %n differ(s)", nullptr, checked - agreeing);
    if (unchecked > 0)
        note += tr(", %n cannot be checked", nullptr, unchecked);
    m_checked->setNote(note);
}

} // namespace denkiroku::ui
