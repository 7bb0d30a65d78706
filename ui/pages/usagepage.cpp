// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usagepage.h"

#include "models/errortext.h"
#include "models/format.h"
#include "models/workspace.h"
#include "ui/charts/chartpane.h"
#include "ui/pages/usagechart.h"
#include "ui/pages/usagecompared.h"
#include "ui/pages/usagepoints.h"
#include "ui/pages/usagetransfer.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keyfigure.h"
#include "ui/widgets/loadpane.h"
#include "ui/widgets/periodpicker.h"
#include "ui/widgets/statepane.h"

#include <QAction>
#include <QActionGroup>
#include <QBoxLayout>
#include <QLabel>
#include <QMenu>

namespace denkiroku::ui {

using models::CompareWith;
using models::UsageModel;
namespace format = models::format;

UsagePage::UsagePage(models::Workspace &workspace, UiSettings &settings, QWidget *parent)
    : Page(QStringLiteral("usage"), parent),
      m_workspace(workspace),
      m_usage(workspace.usage()),
      m_picker(new PeriodPicker(this)),
      m_points(new UsagePoints(m_usage, workspace.customer(), this)),
      m_total(new KeyFigure(KeyFigure::Size::Large)),
      m_estimate(new KeyFigure(KeyFigure::Size::Large)),
      m_change(new KeyFigure(KeyFigure::Size::Large)),
      m_chart(new ChartPane),
      m_notes(new QLabel(this)),
      m_compareWith(new QActionGroup(this)),
      m_previousPeriod(new QAction(this)),
      m_yearEarlier(new QAction(this))
{
    Q_UNUSED(settings)
    // A month says most at first sight; what the model was on before, it keeps.
    m_usage.setScale(models::Scale::Month);
    controls()->addWidget(m_points);
    controls()->addWidget(m_picker);
    m_pane = new StatePane(buildBody(), Skeleton::Shape::Chart, this);
    m_pane->setEmptyIcon(QStringLiteral("usage"));
    m_pane->skeleton()->setCancellable(false);
    setBody(m_pane, Scrolling::Body);
    buildMenu();
    connectModel();
    retranslate();
}

QWidget *UsagePage::buildBody()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::large);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(spacing::vast);
    for (KeyFigure *figure : {m_total, m_estimate, m_change})
        figures->addWidget(figure, 1, Qt::AlignTop);
    figures->addStretch(1);
    column->addLayout(figures);
    column->addWidget(m_chart, 1);
    m_notes->setWordWrap(true);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setForegroundRole(QPalette::PlaceholderText);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_notes);
    return body;
}

void UsagePage::buildMenu()
{
    QMenu *menu = overflowMenu();
    menu->addSeparator();
    m_chart->addActionsTo(menu);
    menu->addSeparator();
    for (QAction *action : {m_previousPeriod, m_yearEarlier}) {
        action->setCheckable(true);
        m_compareWith->addAction(action);
        menu->addAction(action);
    }
    menu->addSeparator();
    addTransferActions(menu, m_workspace, this);
    connect(m_previousPeriod, &QAction::triggered, this,
            [this] { m_usage.setCompareWith(CompareWith::PreviousPeriod); });
    connect(m_yearEarlier, &QAction::triggered, this, [this] { m_usage.setCompareWith(CompareWith::YearEarlier); });
}

void UsagePage::connectModel()
{
    connect(m_picker, &PeriodPicker::previousRequested, &m_usage, &UsageModel::goPrevious);
    connect(m_picker, &PeriodPicker::nextRequested, &m_usage, &UsageModel::goNext);
    connect(m_picker, &PeriodPicker::todayRequested, &m_usage, &UsageModel::goToday);
    connect(m_picker, &PeriodPicker::scaleRequested, &m_usage, &UsageModel::setScale);
    connect(m_picker, &PeriodPicker::dayRequested, &m_usage, &UsageModel::setAnchor);
    connect(m_chart, &ChartPane::barActivated, this, &UsagePage::openBar);
    connect(m_pane, &StatePane::retryRequested, this, &UsagePage::refresh);
    connect(m_pane, &StatePane::emptyActionTriggered, &m_usage, &UsageModel::goToday);

    connect(&m_usage, &UsageModel::selectionChanged, this, &UsagePage::updateAll);
    connect(&m_usage, &UsageModel::statusChanged, this, &UsagePage::updateAll);
    connect(&m_usage, &UsageModel::barsChanged, this, &UsagePage::updateAll);
    models::CustomerModel &customer = m_workspace.customer();
    connect(&customer, &models::CustomerModel::statusChanged, this, &UsagePage::updateAll);
    connect(&customer, &models::CustomerModel::propertiesStatusChanged, this, &UsagePage::updateAll);
    connect(&m_workspace, &models::Workspace::accountChanged, this, [this] {
        if (m_active && isVisible())
            m_usage.load();
    });
}

QString UsagePage::title() const
{
    return tr("Usage");
}

models::LoadStatus UsagePage::status() const
{
    // Nothing can be shown of points that are not known; what went wrong there is what the page has to say.
    const models::CustomerModel &customer = m_workspace.customer();
    for (const models::LoadStatus &earlier : {customer.status(), customer.propertiesStatus()}) {
        if (!earlier.hasData && earlier.state != models::LoadState::Ready)
            return earlier;
        if (!customer.account())
            return {.state = models::LoadState::Ready, .error = {}, .refusals = earlier.refusals, .asOf = earlier.asOf};
    }
    return m_usage.status();
}

bool UsagePage::settled() const
{
    return m_active && status().isSettled() && !m_usage.isComparing();
}

bool UsagePage::failed() const
{
    const models::LoadStatus now = status();
    return now.state == models::LoadState::Failed && !now.hasData;
}

QString UsagePage::failureText() const
{
    const models::LoadStatus now = status();
    return failed() && now.error ? models::errorText(*now.error).sentence() : QString();
}

void UsagePage::activate()
{
    m_active = true;
    m_usage.load();
    updateAll();
}

void UsagePage::refresh()
{
    m_active = true;
    if (m_workspace.customer().status().state == models::LoadState::Failed ||
        m_workspace.customer().propertiesStatus().state == models::LoadState::Failed)
        m_workspace.customer().reload();
    m_usage.reload();
}

void UsagePage::retranslate()
{
    m_points->retranslate();
    m_pane->setWaitingText(tr("Waiting for the readings…"));
    m_previousPeriod->setText(tr("Compare with the period before"));
    m_yearEarlier->setText(tr("Compare with a year earlier"));
    updateAll();
}

void UsagePage::updateAll()
{
    updatePicker();
    updateFigures();
    updateChart();
    updateNotes();
    updateState();
    Q_EMIT settledChanged();
}

void UsagePage::updatePicker()
{
    m_picker->setState({.scale = m_usage.scale(),
                        .anchor = m_usage.anchor(),
                        .today = m_workspace.today(),
                        .canGoNext = m_usage.canGoNext()});
}

void UsagePage::updateFigures()
{
    const QLocale locale;
    const models::UsageTotal &total = m_usage.total();
    const bool sold = m_usage.flow() == models::Flow::Export;
    m_total->setCaption(sold ? tr("Fed in") : tr("Used"));
    m_total->setValue(total.isEmpty() ? QString() : format::energy(total.energy, locale));
    m_total->setNote(format::period(m_usage.scale(), m_usage.anchor(), locale));
    m_estimate->setCaption(tr("Supplier's estimate"));
    m_estimate->setValue(total.estimated == 0 ? QString() : format::yen(total.estimate, locale));
    m_estimate->setNote(tr("without the standing charge"));
    m_estimate->setVisible(!sold);

    const auto &comparison = m_usage.comparison();
    const auto change = comparison ? format::change(comparison->current.energy, comparison->before.energy, locale)
                                   : std::optional<QString>();
    m_change->setVisible(change.has_value());
    if (!change)
        return;
    const QString before = format::period(m_usage.scale(), comparison->period.from, locale);
    m_change->setCaption(tr("Against %1").arg(before));
    m_change->setValue(*change);
    const QString amount = format::energy(comparison->before.energy, locale);
    m_change->setNote(comparison->isPartial ? tr("%1 by the same time").arg(amount) : tr("%1 then").arg(amount));
}

void UsagePage::updateChart()
{
    const UsageCompared compared(m_usage, m_workspace.readings());
    const UsageChart::Input input{.scale = m_usage.scale(),
                                  .period = m_usage.period(),
                                  .bars = m_usage.bars(),
                                  .comparedPeriod = compared.period(),
                                  .compared = compared.buckets()};
    m_chart->setData(UsageChart::make(input, QLocale()));
    m_chart->setFileName(QStringLiteral("denkiroku-usage-%1").arg(m_usage.anchor().toString(Qt::ISODate)));
    m_previousPeriod->setChecked(m_usage.compareWith() == CompareWith::PreviousPeriod);
    m_yearEarlier->setChecked(m_usage.compareWith() == CompareWith::YearEarlier);
}

void UsagePage::updateNotes()
{
    const QLocale locale;
    QStringList notes;
    if (const auto end = m_usage.readingsTo())
        notes << tr("Readings up to %1.").arg(format::dateTime(*end, locale));
    if (const int missing = UsageChart::missingHalfHours(m_usage.bars()); missing > 0)
        notes << tr("%n half-hour(s) missing.", nullptr, missing);
    if (m_usage.total().provisional > 0)
        notes << tr("Provisional values can still change until the billing period closes.");
    if (const int corrected = m_usage.total().corrected; corrected > 0)
        notes << tr("%n half-hour(s) corrected by the supplier.", nullptr, corrected);
    m_notes->setText(notes.join(QLatin1Char(' ')));
    m_notes->setVisible(!notes.isEmpty());
}

void UsagePage::updateState()
{
    const bool isNow = m_usage.period().contains(m_workspace.today());
    const EmptyWords empty{.sentence = m_usage.points().empty() ? tr("There is no supply point here.")
                                                                : tr("There are no readings for this period."),
                           .advice = m_usage.points().empty() ? tr("Choose another property or account at the left.")
                                                              : tr("Choose another period above."),
                           .action = isNow ? QString() : tr("Go to today")};
    models::LoadStatus now = status();
    // Stepping from period to period must not flash: the axes stay while the next bars come.
    if (now.isLoading() && m_pane->state().kind == PaneState::Kind::Ready)
        now.hasData = true;
    m_pane->setState(paneState(now, empty, QLocale()));
}

void UsagePage::openBar(int index)
{
    const auto &bars = m_usage.bars();
    if (index >= 0 && index < static_cast<int>(bars.size()))
        m_usage.goInto(models::UsageBar(bars[static_cast<std::size_t>(index)]));
}

} // namespace denkiroku::ui
