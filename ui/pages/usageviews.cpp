// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usageviews.h"

#include "models/workspace.h"
#include "ui/charts/barchart.h"
#include "ui/charts/chartpane.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/timechart.h"
#include "ui/charts/timelegend.h"
#include "ui/pages/usagechart.h"
#include "ui/pages/usagehealth.h"
#include "ui/pages/usagewords.h"

#include <QBoxLayout>
#include <QMenu>

namespace denkiroku::ui {

namespace {

/// Lower than this a chart says little; what does not fit below it is scrolled to.
constexpr int kChartLines = 19;

/// The texts of both charts of half-hours. The slots are shared: the charts ask long after they were made.
SlotTexts textsOf(UsageUnit unit, std::shared_ptr<const UsageSlots> shown)
{
    SlotTexts texts;
    texts.amount = [unit](double amount) { return UsageChart::amountText(unit, amount, true, QLocale()); };
    if (unit != UsageUnit::Yen) {
        texts.cost = [shown = std::move(shown)](int series, qint64 from, qint64 to) {
            return series == 0 ? shown->costText(from, to, QLocale()) : QString();
        };
    }
    return texts;
}

} // namespace

UsageViews::UsageViews(models::Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_usage(workspace.usage()),
      m_bars(new ChartPane),
      m_curve(new TimeChart),
      m_heatMap(new HeatMap),
      m_health(new HealthPanel(workspace))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_bars->addChart(m_curve, nullptr, new TimeLegend(m_curve));
    m_bars->addChart(m_heatMap);
    // The calendar is as tall as it needs to be, and does not make the charts so.
    column->addWidget(m_bars);
    column->addWidget(m_health);
    m_health->hide();
    m_bars->setMinimumHeight(fontMetrics().height() * kChartLines);
    connect(m_health, &HealthPanel::settledChanged, this, &UsageViews::settledChanged);
    connect(m_bars, &ChartPane::barActivated, this, &UsageViews::barActivated);
    connect(m_curve, &TimeChart::pointActivated, this, &UsageViews::openPoint);
    connect(m_heatMap, &HeatMap::dayActivated, this, &UsageViews::dayActivated);
}

void UsageViews::setView(UsageView view)
{
    m_view = view;
    update(m_unit);
    switch (view) {
    case UsageView::Bars:
        m_bars->setCurrentChart(m_bars->chart());
        break;
    case UsageView::Curve:
        m_bars->setCurrentChart(m_curve);
        break;
    case UsageView::HeatMap:
        m_bars->setCurrentChart(m_heatMap);
        break;
    case UsageView::Health:
        break;
    }
    m_bars->setVisible(view != UsageView::Health);
    m_health->setVisible(view == UsageView::Health);
}

void UsageViews::update(UsageUnit unit)
{
    m_unit = unit;
    // A page hears of a change more than once; decades of half-hours are worth a look whether it is one.
    const Made now{
        .revision = m_usage.revision(), .view = m_view, .unit = unit, .period = {m_usage.kind(), m_usage.period()}};
    if (now == m_made)
        return;
    m_made = now;
    m_bars->setFileName(QStringLiteral("denkiroku-usage-%1").arg(m_usage.anchor().toString(Qt::ISODate)));
    make();
}

void UsageViews::make()
{
    switch (m_view) {
    case UsageView::Bars:
        updateBars();
        break;
    case UsageView::Curve:
        updateCurve();
        break;
    case UsageView::HeatMap:
        updateHeatMap();
        break;
    case UsageView::Health:
        break;
    }
}

void UsageViews::updateBars()
{
    const QLocale locale;
    const UsageChart::Input input{.period = {m_usage.kind(), m_usage.period()},
                                  .unit = m_unit,
                                  .bars = m_usage.bars(),
                                  .comparedName = UsageWords::comparedName(m_usage, locale),
                                  .compared = m_usage.comparedBars()};
    m_bars->setData(UsageChart::make(input, locale));
}

void UsageViews::updateCurve()
{
    const QLocale locale;
    const models::UsagePeriod period{m_usage.kind(), m_usage.period()};
    const bool isSame = period == m_curvePeriod;
    const double from = m_curve->visibleFrom();
    const double to = m_curve->visibleTo();
    const auto shown = std::make_shared<const UsageSlots>(UsageSlots::shown(m_usage, m_unit));
    const UsageSlots compared = UsageSlots::compared(m_usage, m_unit);
    TimeChartData picture;
    picture.title = UsageChart::title(m_unit, period, locale);
    picture.unit = UsageChart::unitText(m_unit);
    picture.texts = textsOf(m_unit, shown);
    const bool isSold = m_usage.flow() == models::Flow::Export;
    picture.series.push_back({.name = models::periodText(period, locale),
                              .role = isSold ? SeriesRole::Export : SeriesRole::Import,
                              .firstSecond = shown->firstSecond(),
                              .values = shown->values(),
                              .flags = shown->flags()});
    if (!compared.isEmpty()) {
        const bool isTypical = m_usage.compareWith() == models::CompareWith::Typical;
        picture.series.push_back({.name = UsageWords::comparedName(m_usage, locale),
                                  .role = isTypical ? SeriesRole::Typical : SeriesRole::Comparison,
                                  .firstSecond = compared.firstSecond(),
                                  .values = compared.values(),
                                  .flags = compared.flags()});
    }
    m_curve->setData(std::move(picture));
    if (isSame)
        m_curve->setVisibleRange(from, to);
    m_curvePeriod = period;
}

void UsageViews::updateHeatMap()
{
    const QLocale locale;
    const auto shown = std::make_shared<const UsageSlots>(UsageSlots::shown(m_usage, m_unit));
    HeatMapData picture;
    picture.title = UsageChart::title(m_unit, {m_usage.kind(), m_usage.period()}, locale);
    picture.unit = UsageChart::unitText(m_unit);
    picture.firstDay = m_usage.period().from;
    picture.values = shown->values();
    picture.flags = shown->flags();
    picture.texts = textsOf(m_unit, shown);
    m_heatMap->setData(std::move(picture));
}

void UsageViews::openPoint(qint64 from)
{
    Q_EMIT dayActivated(models::jst::dateOf(models::Instant(std::chrono::seconds(from))));
}

void UsageViews::retranslate()
{
    make();
    m_health->retranslate();
}

void UsageViews::addActionsTo(QMenu *menu)
{
    m_bars->addActionsTo(menu);
}

bool UsageViews::settled() const
{
    return m_view != UsageView::Health || m_health->settled();
}

} // namespace denkiroku::ui
