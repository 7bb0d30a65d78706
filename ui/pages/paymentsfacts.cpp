// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paymentsfacts.h"

#include "models/billing/paymentfacts.h"
#include "models/errortext.h"
#include "models/format.h"
#include "models/workspace.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/plaintable.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>

namespace denkiroku::ui {

namespace format = models::format;
using models::PaymentFacts;

namespace {

QLabel *factLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    return label;
}

// What stands where a part has nothing: why, if it was refused.
QString absence(const models::LoadStatus &status, const QString &none)
{
    if (status.isLoading())
        return PaymentsFacts::tr("Loading…");
    if (status.state == models::LoadState::Failed && status.error)
        return models::errorText(*status.error).sentence();
    return status.hasData ? QString() : none;
}

// The API's words for states and reasons; one that is not known is shown as it is.
QString wordText(const QString &word)
{
    if (word == u"ACTIVE")
        return PaymentsFacts::tr("Active");
    if (word == u"CANCELLED")
        return PaymentsFacts::tr("Cancelled");
    if (word == u"CLEARED" || word == u"PAID")
        return PaymentsFacts::tr("Paid");
    if (word == u"PENDING" || word == u"REQUESTED")
        return PaymentsFacts::tr("Under way");
    if (word == u"FAILED")
        return PaymentsFacts::tr("Failed");
    if (word == u"BILLING_ADJUSTMENT")
        return PaymentsFacts::tr("Correction of a bill");
    return word;
}

QString dayText(const std::optional<QDate> &day, const QLocale &locale)
{
    return day ? format::date(*day, locale) : format::none();
}

} // namespace

PaymentsFacts::PaymentsFacts(models::Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_methods(new PlainTable(this)),
      m_coming(new PlainTable(this)),
      m_requests(new PlainTable(this)),
      m_repayments(new PlainTable(this)),
      m_methodsNote(factLabel(this)),
      m_comingNote(factLabel(this)),
      m_refund(factLabel(this)),
      m_adequacy(factLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::large, 0, 0);
    column->setSpacing(spacing::medium);
    m_methodsTitle = addSection(m_methods, m_methodsNote);
    m_comingTitle = addSection(m_coming, m_comingNote);
    m_requestsTitle = addSection(m_requests, nullptr);
    m_refundTitle = addSection(m_repayments, m_refund);
    m_adequacyTitle = addSection(nullptr, m_adequacy);
    column->addStretch(1);
    connect(&workspace.paymentFacts(), &PaymentFacts::changed, this, &PaymentsFacts::update);
}

QLabel *PaymentsFacts::addSection(QWidget *below, QLabel *note)
{
    auto *title = factLabel(this);
    title->setFont(ui::font(TextRole::Section, font()));
    layout()->addWidget(title);
    if (note)
        layout()->addWidget(note);
    if (below)
        layout()->addWidget(below);
    return title;
}

void PaymentsFacts::retranslate()
{
    m_methodsTitle->setText(tr("Methods on file"));
    m_comingTitle->setText(tr("Payments to come"));
    m_requestsTitle->setText(tr("Payment requests"));
    m_refundTitle->setText(tr("Repayments and refunds"));
    m_adequacyTitle->setText(tr("Regular amount"));
    m_methods->setAccessibleName(m_methodsTitle->text());
    m_coming->setAccessibleName(m_comingTitle->text());
    m_requests->setAccessibleName(m_requestsTitle->text());
    m_repayments->setAccessibleName(m_refundTitle->text());
    m_methods->setColumns({{tr("Method")}, {tr("As the supplier masks it")}, {tr("State")}});
    m_coming->setColumns({{tr("What")}, {tr("Day")}, {tr("Amount"), true}, {tr("State")}});
    m_requests->setColumns({{tr("Day")}, {tr("Amount"), true}, {tr("State")}});
    m_repayments->setColumns({{tr("Reason")}, {tr("Day")}, {tr("Amount"), true}, {tr("State")}});
    update();
}

void PaymentsFacts::update()
{
    const QLocale locale;
    const PaymentFacts &facts = m_workspace.paymentFacts();
    std::vector<PlainTable::Row> methods;
    for (const models::PaymentInstruction &each : facts.instructions()) {
        const QString method =
            each.method == models::PaymentMethod::Unknown ? each.methodWord : models::paymentMethodText(each.method);
        const QString detail = models::instructionDetailText(each);
        methods.push_back({.cells = {method, detail.isEmpty() ? format::none() : detail, wordText(each.status)}});
    }
    m_methods->setRows(methods);
    m_methods->setVisible(!methods.empty());
    m_methodsNote->setText(absence(facts.status(PaymentFacts::Instructions), tr("No method of payment is on file.")));
    m_methodsNote->setVisible(!m_methodsNote->text().isEmpty());
    updateComing();
    updateRequests();
    std::vector<PlainTable::Row> repayments;
    for (const models::Repayment &each : facts.refunds().repayments)
        repayments.push_back(
            {.cells = {each.reason.isEmpty() ? format::none() : wordText(each.reason), dayText(each.date, locale),
                       format::yen(each.amount, locale), wordText(each.status)}});
    m_repayments->setRows(repayments);
    m_repayments->setVisible(!repayments.empty());
    m_refund->setText(refundText());
    m_adequacy->setText(adequacyText());
    m_adequacyTitle->setVisible(!m_adequacy->text().isEmpty());
    m_adequacy->setVisible(!m_adequacy->text().isEmpty());
}

void PaymentsFacts::updateComing()
{
    const QLocale locale;
    std::vector<PlainTable::Row> rows;
    for (const models::PaymentRow &each : m_workspace.payments().rows()) {
        if (each.status == models::PaymentStatus::Scheduled || each.status == models::PaymentStatus::Pending)
            rows.push_back({.cells = {models::paymentMethodText(each), dayText(each.date, locale),
                                      format::yen(each.amount, locale), models::paymentStatusText(each.status)}});
    }
    for (const models::ExpectedPayment &each : m_workspace.dues().forecast())
        rows.push_back({.cells = {models::paymentMethodText(each.method), dayText(each.date, locale),
                                  format::yen(each.amount, locale), tr("Expected")}});
    m_coming->setRows(rows);
    m_coming->setVisible(!rows.empty());
    m_comingNote->setText(rows.empty() ? tr("None is scheduled or expected.") : QString());
    m_comingNote->setVisible(rows.empty());
}

// Paid ones too: they are what the supplier asked for, not what is to come.
void PaymentsFacts::updateRequests()
{
    const QLocale locale;
    std::vector<PlainTable::Row> rows;
    for (const models::PaymentRequest &each : m_workspace.paymentFacts().requests())
        rows.push_back(
            {.cells = {dayText(each.expected, locale), format::yen(each.amount, locale), wordText(each.status)}});
    m_requests->setRows(rows);
    m_requests->setVisible(!rows.empty());
    m_requestsTitle->setVisible(!rows.empty());
}

QString PaymentsFacts::refundText() const
{
    const PaymentFacts &facts = m_workspace.paymentFacts();
    const QString none = absence(facts.status(PaymentFacts::Refunds), tr("The supplier says nothing of refunds."));
    if (!none.isEmpty())
        return none;
    const models::RefundFacts &refunds = facts.refunds();
    const QLocale locale;
    if (!refunds.canRequest)
        return tr("Whether a refund can be asked for, the supplier does not say.");
    if (*refunds.canRequest)
        return refunds.most ? tr("A refund of up to %1 can be asked for at the supplier.")
                                  .arg(format::yen(*refunds.most, locale))
                            : tr("A refund can be asked for at the supplier.");
    return refunds.reason.isEmpty() ? tr("No refund can be asked for at the moment.")
           : refunds.reason == u"ACCOUNT_NOT_IN_CREDIT"
               ? tr("No refund can be asked for at the moment: nothing stands in your favour.")
               : tr("No refund can be asked for at the moment (%1).").arg(refunds.reason);
}

QString PaymentsFacts::adequacyText() const
{
    const auto &adequacy = m_workspace.paymentFacts().adequacy();
    if (!adequacy || !adequacy->existing)
        return {};
    const QLocale locale;
    QStringList parts{tr("You pay %1 a month.").arg(format::yen(*adequacy->existing, locale))};
    if (adequacy->average)
        parts << tr("A month costs %1 on average.").arg(format::yen(*adequacy->average, locale));
    if (adequacy->suggested)
        parts << tr("The supplier suggests %1.").arg(format::yen(*adequacy->suggested, locale));
    if (adequacy->reviewed)
        parts << tr("Looked at on %1.").arg(format::date(*adequacy->reviewed, locale));
    return parts.join(QLatin1Char(' '));
}

} // namespace denkiroku::ui
