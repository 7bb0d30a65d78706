// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewpage.h"

#include "models/errortext.h"
#include "models/forecast/forecastmodel.h"
#include "models/format.h"
#include "models/safelink.h"
#include "models/workspace.h"
#include "ui/charts/barchart.h"
#include "ui/pages/usagechart.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/insighttile.h"
#include "ui/widgets/keyfigure.h"
#include "ui/widgets/loadpane.h"
#include "ui/widgets/markedlabel.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QGridLayout>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

namespace denkiroku::ui {

namespace format = models::format;

namespace {

/// Two cards stand side by side from this width on, at the system's font size.
constexpr int twoColumnsFrom = 640;
constexpr int weekHeight = 148;

QWidget *stacked(std::initializer_list<QWidget *> widgets)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tiny);
    for (QWidget *widget : widgets)
        column->addWidget(widget);
    column->addStretch();
    return content;
}

} // namespace

OverviewPage::OverviewPage(models::Workspace &workspace, UiSettings &settings, QWidget *parent)
    : Page(QStringLiteral("overview"), parent), m_workspace(workspace), m_model(workspace.overview())
{
    Q_UNUSED(settings)
    setBody(buildBody(), Scrolling::Page);
    for (Card *card : {m_balanceCard, m_periodCard, m_billCard, m_paymentCard, m_forecastCard, m_weekCard}) {
        // The cards share their requests: one cannot be given up without the others.
        card->pane()->skeleton()->setCancellable(false);
        connect(card->pane(), &StatePane::retryRequested, this, &OverviewPage::refresh);
    }
    const auto open = [this](const QString &id) { return [this, id] { Q_EMIT pageRequested(id); }; };
    connect(m_periodCard, &Card::linkTriggered, this, open(QStringLiteral("usage")));
    connect(m_weekCard, &Card::linkTriggered, this, open(QStringLiteral("usage")));
    connect(m_balanceCard, &Card::linkTriggered, this, open(QStringLiteral("payments")));
    connect(m_paymentCard, &Card::linkTriggered, this, open(QStringLiteral("payments")));
    connect(m_billCard, &Card::linkTriggered, this, open(QStringLiteral("bills")));
    connect(m_paymentCard, &Card::actionTriggered, this, &OverviewPage::openPayment);
    connect(m_forecastCard, &Card::linkTriggered, this, open(QStringLiteral("tariff")));
    connect(&m_workspace.forecast(), &models::ForecastModel::changed, this, &OverviewPage::update);
    connect(&m_model, &models::OverviewModel::changed, this, &OverviewPage::update);
    retranslate();
}

QWidget *OverviewPage::buildBody()
{
    m_body = new QWidget;
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(spacing::large);

    m_owed = new KeyFigure;
    m_overdue = new MarkedLabel;
    m_balanceCard = new Card(stacked({m_owed, m_overdue}), Skeleton::Shape::Figures);
    m_balanceCard->setObjectName(QStringLiteral("balanceCard"));
    m_soFar = new KeyFigure;
    m_against = new MarkedLabel;
    m_estimate = new MarkedLabel;
    m_periodCard = new Card(stacked({m_soFar, m_against, m_estimate}), Skeleton::Shape::Figures);
    m_periodCard->setObjectName(QStringLiteral("periodCard"));
    m_billAmount = new KeyFigure;
    m_billStatus = new MarkedLabel;
    m_billCard = new Card(stacked({m_billAmount, m_billStatus}), Skeleton::Shape::Figures);
    m_billCard->setObjectName(QStringLiteral("billCard"));
    m_paymentAmount = new KeyFigure;
    m_paymentStatus = new MarkedLabel;
    m_paymentCard = new Card(stacked({m_paymentAmount, m_paymentStatus}), Skeleton::Shape::Figures);
    m_paymentCard->setObjectName(QStringLiteral("paymentCard"));
    m_forecast = new InsightTile;
    m_forecastCard = new Card(m_forecast, Skeleton::Shape::Figures);
    m_forecastCard->setObjectName(QStringLiteral("forecastCard"));
    m_week = new BarChart(nullptr, BarChart::Size::Compact);
    m_week->setMinimumHeight(weekHeight);
    m_weekCard = new Card(m_week, Skeleton::Shape::Chart);
    m_weekCard->setObjectName(QStringLiteral("weekCard"));
    arrange();
    return m_body;
}

void OverviewPage::arrange()
{
    const std::vector<Card *> cards{m_balanceCard, m_periodCard, m_billCard, m_paymentCard, m_forecastCard, m_weekCard};
    const int columns = m_twoColumns ? 2 : 1;
    for (int i = 0; i < static_cast<int>(cards.size()); ++i)
        m_grid->addWidget(cards[static_cast<std::size_t>(i)], i / columns, i % columns);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, m_twoColumns ? 1 : 0);
    for (int row = 0; row < 6; ++row)
        m_grid->setRowStretch(row, row == 5 / columns ? 1 : 0);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // Larger letters need wider cards.
    const int needed = twoColumnsFrom * fontMetrics().height() / 16;
    const bool two = width() >= qMin(needed, contentMaxWidth);
    if (two == m_twoColumns)
        return;
    m_twoColumns = two;
    arrange();
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

std::vector<models::LoadStatus> OverviewPage::statuses() const
{
    return {m_model.balanceStatus(), m_model.billStatus(), m_model.nextPaymentStatus(),
            m_model.periodStatus(),  m_model.weekStatus(), m_workspace.forecast().status()};
}

bool OverviewPage::settled() const
{
    const auto all = statuses();
    return std::all_of(all.begin(), all.end(), [](const auto &status) { return status.isSettled(); });
}

bool OverviewPage::failed() const
{
    const auto all = statuses();
    return std::all_of(all.begin(), all.end(),
                       [](const auto &status) { return status.state == models::LoadState::Failed && !status.hasData; });
}

QString OverviewPage::failureText() const
{
    const auto &error = m_model.balanceStatus().error;
    return failed() && error ? models::errorText(*error).sentence() : QString();
}

void OverviewPage::activate()
{
    m_model.load();
    m_workspace.forecast().load();
}

void OverviewPage::refresh()
{
    m_model.reload();
    m_workspace.forecast().reload();
}

void OverviewPage::retranslate()
{
    m_balanceCard->setTitle(tr("Balance"));
    m_balanceCard->setLink(tr("Open payments"));
    m_balanceCard->pane()->setWaitingText(tr("Waiting for the balance…"));
    m_periodCard->setTitle(tr("This billing period"));
    m_periodCard->setLink(tr("Open usage"));
    m_periodCard->pane()->setWaitingText(tr("Waiting for the readings…"));
    m_billCard->setTitle(tr("Latest bill"));
    m_billCard->setLink(tr("Open bills"));
    m_billCard->pane()->setWaitingText(tr("Waiting for the bills…"));
    m_paymentCard->setTitle(tr("Next payment"));
    m_paymentCard->setLink(tr("Open payments"));
    m_paymentCard->pane()->setWaitingText(tr("Waiting for the payments…"));
    m_forecastCard->setTitle(tr("The bill of this period"));
    m_forecastCard->setLink(tr("Open tariff"));
    m_forecastCard->pane()->setWaitingText(tr("Waiting for the readings…"));
    m_weekCard->setTitle(tr("Last seven days"));
    m_weekCard->setLink(tr("Open usage"));
    m_weekCard->pane()->setWaitingText(tr("Waiting for the readings…"));
    update();
}

void OverviewPage::update()
{
    updateBalance();
    updatePeriod();
    updateBill();
    updatePayment();
    updateForecast();
    updateWeek();
    Q_EMIT settledChanged();
}

void OverviewPage::updateBalance()
{
    const QLocale locale;
    m_balanceCard->pane()->setState(
        paneState(m_model.balanceStatus(), {.sentence = tr("The supplier keeps no balance for this account.")}));
    const auto &balance = m_model.balance();
    if (!balance)
        return;
    using Mark = MarkedLabel::Mark;
    const auto owed = balance->owed;
    const bool credit = owed && owed->isNegative();
    m_owed->setCaption(credit ? tr("In your favour") : tr("To be paid"));
    m_owed->setValue(owed ? format::yen(credit ? -*owed : *owed, locale) : QString());
    if (!balance->overdue)
        m_overdue->setText(QString());
    else if (balance->overdue->isZero() || balance->overdue->isNegative())
        m_overdue->setText(tr("Nothing is overdue"), Mark::Good);
    else
        m_overdue->setText(tr("Overdue: %1").arg(format::yen(*balance->overdue, locale)), Mark::Warning);
}

void OverviewPage::updatePeriod()
{
    const QLocale locale;
    m_periodCard->pane()->setState(
        paneState(m_model.periodStatus(), {.sentence = tr("There are no readings in this billing period yet."),
                                           .advice = tr("The first ones come a day after they are measured.")}));
    const auto &usage = m_model.periodUsage();
    if (!usage)
        return;
    m_soFar->setCaption(format::dateRange(usage->elapsed.isEmpty() ? usage->period.days : usage->elapsed, locale));
    m_soFar->setValue(usage->soFar.isEmpty() ? QString() : format::energy(usage->soFar.energy, locale));
    m_soFar->setNote(tr("Billing period: %1").arg(format::dateRange(usage->period.days, locale)));
    m_against->setText(againstText(usage->comparison));
    m_estimate->setText(usage->soFar.estimated > 0
                            ? tr("About %1 by the supplier's estimate, without the standing charge")
                                  .arg(format::yen(usage->soFar.estimate, locale))
                            : QString());
}

namespace {

MarkedLabel::Mark markOf(models::BillStatus status)
{
    switch (status) {
    case models::BillStatus::Paid:
        return MarkedLabel::Mark::Good;
    case models::BillStatus::Overdue:
        return MarkedLabel::Mark::Warning;
    default:
        return MarkedLabel::Mark::None;
    }
}

} // namespace

void OverviewPage::updateBill()
{
    const QLocale locale;
    m_billCard->pane()->setState(
        paneState(m_model.billStatus(), {.sentence = tr("No bill has been issued yet."),
                                         .advice = tr("The first one comes after the first billing period.")}));
    const auto bill = m_model.latestBill();
    if (!bill)
        return;
    m_billAmount->setCaption(bill->issued ? tr("Issued on %1").arg(format::date(*bill->issued, locale))
                                          : tr("Not issued yet"));
    m_billAmount->setValue(bill->amount ? format::yen(*bill->amount, locale) : QString());
    m_billAmount->setNote(bill->due ? tr("Due by %1").arg(format::date(*bill->due, locale)) : QString());
    m_billStatus->setText(bill->status == models::BillStatus::Unknown ? QString()
                                                                      : models::billStatusText(bill->status),
                          markOf(bill->status));
}

void OverviewPage::updatePayment()
{
    const QLocale locale;
    m_paymentCard->pane()->setState(
        paneState(m_model.nextPaymentStatus(), {.sentence = tr("There is nothing to be paid at the moment.")}));
    const auto next = m_model.nextPayment();
    const bool slip = next && models::isSafeLink(next->url);
    m_paymentCard->setAction(slip ? tr("Open the payment slip in the browser") : QString());
    m_paymentCard->action()->setToolTip(slip ? next->url.host().toHtmlEscaped() : QString());
    if (!next)
        return;
    m_paymentAmount->setCaption(next->method == models::PaymentMethod::Unknown
                                    ? tr("Method not known")
                                    : models::paymentMethodText(next->method));
    m_paymentAmount->setValue(next->amount ? format::yen(*next->amount, locale) : QString());
    m_paymentAmount->setNote(next->date ? tr("Due by %1").arg(format::date(*next->date, locale)) : QString());
    m_paymentStatus->setText(next->isOverdue ? tr("Overdue") : QString(), MarkedLabel::Mark::Warning);
}

QString OverviewPage::againstText(const std::optional<models::UsageComparison> &comparison)
{
    const QLocale locale;
    const auto change =
        comparison ? format::change(comparison->current.energy, comparison->before.energy, locale) : std::nullopt;
    if (!change)
        return tr("Nothing to compare with in the last period");
    const QString text = tr("%1 on the same days of the last period (%2)")
                             .arg(*change, format::energy(comparison->before.energy, locale));
    if (comparison->leftOut == 0)
        return text;
    return text + QLatin1Char(' ') + tr("%n day(s) left out, whose readings are late.", nullptr, comparison->leftOut);
}

void OverviewPage::openPayment()
{
    const auto next = m_model.nextPayment();
    if (next && models::isSafeLink(next->url))
        QDesktopServices::openUrl(next->url);
}

ChartData OverviewPage::weekChart() const
{
    const QLocale locale;
    UsageChart::Input input;
    input.bars = m_model.lastSevenDays();
    if (!input.bars.empty())
        input.period = {models::PeriodKind::Week, {input.bars.front().days.from, input.bars.back().days.to}};
    ChartData chart = UsageChart::make(input, locale);
    chart.title = tr("Last seven days");
    chart.valueName = chart.title;
    for (std::size_t i = 0; i < chart.bars.size(); ++i)
        chart.bars[i].tick = format::dateShort(input.bars[i].days.from, locale);
    return chart;
}

void OverviewPage::updateForecast()
{
    const QLocale locale;
    const auto &model = m_workspace.forecast();
    m_forecastCard->pane()->setState(
        paneState(model.status(), {.sentence = tr("There is not enough yet to say what the bill will be."),
                                   .advice = tr("It takes a week of readings and a tariff that can be priced.")}));
    const auto &all = model.all();
    if (!all)
        return;
    const auto yen = [&locale](std::int64_t amount) { return format::yen(models::Money::fromYen(amount), locale); };
    const models::DateRange days{models::jst::dateOf(all->period.from), models::jst::dateOf(all->period.to)};
    InsightTile::Content content;
    content.caption = tr("Expected at the end: %1").arg(format::dateRange(days, locale));
    content.value = yen(all->yen.likely);
    content.note = tr("Eight times of ten between %1 and %2").arg(yen(all->yen.low), yen(all->yen.high));
    const double share =
        all->yen.likely > 0 ? static_cast<double>(all->yenSoFar) / static_cast<double>(all->yen.likely) : 0;
    content.rows.push_back({.text = tr("So far, from the readings and the tariff"),
                            .value = yen(all->yenSoFar),
                            .share = std::clamp(share, 0.0, 1.0),
                            .isRestExpected = true});
    const auto energy = models::Energy::fromMilliwattHours(all->energy.likely);
    content.rows.push_back({.text = tr("Energy at the end"), .value = format::energy(energy, locale)});
    QString how = tr("Each half-hour to come is taken as the mean of the same half-hour on the same kind of day "
                     "(weekday or weekend) of the last %n day(s)",
                     nullptr, all->sampleDays);
    how += all->hasSeason
               ? tr(", times %1 for the season, as it was a year ago.").arg(locale.toString(all->season, 'f', 2))
               : tr("; the same time a year ago is not there to compare with.");
    how += QLatin1Char(' ') + tr("The range follows from how far whole days lay from that mean.");
    if (all->assumesPrices)
        how += QLatin1Char(' ') + tr("Prices that are not published yet are taken as the last known ones.");
    const auto left = static_cast<int>(
        std::count_if(model.points().begin(), model.points().end(), [](const auto &point) { return !point.forecast; }));
    if (left > 0)
        how += QLatin1Char(' ') + tr("%n supply point(s) are not in it: they cannot be priced.", nullptr, left);
    content.reckoning = how;
    m_forecast->setContent(content);
}

void OverviewPage::updateWeek()
{
    m_weekCard->pane()->setState(
        paneState(m_model.weekStatus(), {.sentence = tr("There are no readings of the last seven days."),
                                         .advice = tr("Readings come a day after they are measured.")}));
    m_week->setData(weekChart());
}

} // namespace denkiroku::ui
