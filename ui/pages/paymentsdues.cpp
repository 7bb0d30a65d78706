// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paymentsdues.h"

#include "models/billing/paymentfacts.h"
#include "models/format.h"
#include "models/safelink.h"
#include "models/workspace.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/plaintable.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace denkiroku::ui {

namespace format = models::format;

PaymentsDues::PaymentsDues(models::Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_sum(new QLabel(this)),
      m_table(new PlainTable(this)),
      m_slip(new QPushButton(this)),
      m_reminders(new QLabel(this))
{
    for (QLabel *label : {m_sum, m_reminders}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setWordWrap(true);
    }
    m_sum->setFont(ui::font(TextRole::Section, font()));
    m_slip->setIcon(icon(QStringLiteral("open")));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::large, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(m_sum);
    column->addWidget(m_table);
    column->addWidget(m_slip, 0, Qt::AlignLeft);
    column->addWidget(m_reminders);
    column->addStretch(1);
    connect(m_slip, &QPushButton::clicked, this, &PaymentsDues::openSlip);
}

void PaymentsDues::retranslate()
{
    m_table->setAccessibleName(tr("What is owed"));
    m_slip->setText(tr("Open the payment slip in the browser"));
    m_table->setColumns({{tr("For")}, {tr("Amount"), true}, {tr("Due")}, {tr("How to pay")}});
    update();
}

void PaymentsDues::update()
{
    const QLocale locale;
    const QDate today = m_workspace.today();
    m_items = models::duesOf({.unpaid = m_workspace.bills().unpaid(),
                              .payments = m_workspace.payments().rows(),
                              .konbini = m_workspace.dues().konbini(),
                              .forecast = m_workspace.dues().forecast(),
                              .today = today});
    std::vector<PlainTable::Row> rows;
    models::Money sum;
    bool isWhole = true;
    for (const models::DueItem &item : m_items) {
        const QString what =
            item.issued ? tr("Bill of %1").arg(format::date(*item.issued, locale)) : tr("Payment slip");
        QString due = format::none();
        if (item.due)
            due = tr("%1 (%2)", "a day, and how far away it is")
                      .arg(format::date(*item.due, locale), models::dueDistanceText(*item.due, today));
        if (item.isOverdue)
            due = tr("Overdue: %1").arg(due);
        rows.push_back({.cells = {what, format::yen(item.amount, locale), due, models::howToPayText(item, locale)},
                        .isStrong = item.isOverdue});
        isWhole = isWhole && item.amount;
        sum += item.amount.value_or(models::Money());
    }
    m_table->setRows(rows);
    m_table->setVisible(!rows.empty());
    const bool isKnown = m_workspace.bills().status().isSettled();
    m_sum->setText(!isKnown          ? QString()
                   : m_items.empty() ? tr("Nothing is owed at the moment.")
                   : isWhole         ? tr("Owed together: %1").arg(format::yen(sum, locale))
                                     : tr("Owed together: at least %1").arg(format::yen(sum, locale)));
    const auto hasSlip = [](const models::DueItem &item) { return models::isSafeLink(item.slip); };
    m_slip->setVisible(std::ranges::any_of(m_items, hasSlip));
    m_reminders->setText(remindersText());
}

QString PaymentsDues::remindersText() const
{
    const auto &reminders = m_workspace.paymentFacts().reminders();
    if (!reminders || !reminders->isActive)
        return {};
    const QLocale locale;
    QStringList parts;
    parts << (reminders->since
                  ? tr("The supplier has been sending reminders since %1.").arg(format::date(*reminders->since, locale))
                  : tr("The supplier is sending reminders."));
    if (!reminders->lastStep.isEmpty() && reminders->lastStepOn)
        parts << tr("The last one: %1, on %2.").arg(reminders->lastStep, format::date(*reminders->lastStepOn, locale));
    if (!reminders->nextStep.isEmpty())
        parts << (reminders->nextStepOn ? tr("The next one, if it stays open: %1, on %2.")
                                              .arg(reminders->nextStep, format::date(*reminders->nextStepOn, locale))
                                        : tr("The next one, if it stays open: %1.").arg(reminders->nextStep));
    parts << tr("They end once what is overdue is paid.");
    return parts.join(QLatin1Char(' '));
}

// On the click alone, and https alone.
void PaymentsDues::openSlip()
{
    for (const models::DueItem &item : m_items) {
        if (models::isSafeLink(item.slip)) {
            QDesktopServices::openUrl(item.slip);
            return;
        }
    }
}

} // namespace denkiroku::ui
