// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timechart.h"

#include "ui/charts/chartaccessible.h"
#include "ui/charts/chartwords.h"
#include "ui/charts/slottable.h"
#include "ui/charts/timeengine.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLocale>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace denkiroku::ui {

TimeChart::TimeChart(QWidget *parent)
    : QWidget(parent), m_look(ChartLook::of(*this)), m_engine(std::make_unique<Engine>(this))
{
    ChartAccessible::install();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    grabGesture(Qt::PinchGesture);
    m_engine->setLocale(QLocale());
    applyLook();
}

TimeChart::~TimeChart() = default;

void TimeChart::setData(TimeChartData data)
{
    m_current = {};
    m_hovered = {};
    m_dragged.reset();
    m_engine->setData(std::move(data));
    setAccessibleName(title());
    if (m_table)
        m_table->reset();
    resetView();
    setAccessibleDescription(summary());
    Q_EMIT dataChanged();
}

const TimeChartData &TimeChart::data() const
{
    return m_engine->series().data();
}

void TimeChart::setSeriesVisible(int series, bool visible)
{
    if (series < 0 || series >= static_cast<int>(data().series.size()) || isSeriesVisible(series) == visible)
        return;
    m_engine->setVisible(series, visible);
    Q_EMIT dataChanged();
}

bool TimeChart::isSeriesVisible(int series) const
{
    return series >= 0 && series < static_cast<int>(data().series.size()) &&
           m_engine->series().visible[static_cast<std::size_t>(series)];
}

double TimeChart::visibleFrom() const
{
    return m_engine->series().from;
}

double TimeChart::visibleTo() const
{
    return m_engine->series().to;
}

double TimeChart::narrowest() const
{
    int step = 0;
    for (const SlotSeries &series : data().series)
        step = step == 0 ? series.stepSeconds : std::min(step, series.stepSeconds);
    return 4.0 * std::max(step, 1);
}

void TimeChart::showRange(double from, double to, Fit fit)
{
    if (!std::isfinite(from) || !std::isfinite(to))
        return;
    const auto [first, end] = data().reach();
    const auto widest = static_cast<double>(end - first);
    const double span = std::min(std::max(to - from, narrowest()), std::max(widest, 1.0));
    const double start =
        std::clamp(from, static_cast<double>(first), static_cast<double>(first) + std::max(0.0, widest - span));
    const bool same = start == visibleFrom() && start + span == visibleTo();
    m_engine->setRange(start, start + span, fit == Fit::Anew);
    if (!same)
        Q_EMIT visibleRangeChanged(start, start + span);
}

void TimeChart::setVisibleRange(double from, double to)
{
    showRange(from, to, Fit::Anew);
    refreshMarks();
}

void TimeChart::resetView()
{
    const auto [first, end] = data().reach();
    setVisibleRange(static_cast<double>(first), static_cast<double>(end));
}

void TimeChart::zoomAt(double x, double factor)
{
    if (!(factor > 0) || data().series.empty())
        return;
    const auto [first, end] = data().reach();
    const double span = visibleTo() - visibleFrom();
    const double wanted =
        std::clamp(span * factor, std::min(narrowest(), span), std::max(span, static_cast<double>(end - first)));
    const QRectF plot = plotRect();
    const double part = std::clamp((x - plot.left()) / std::max(1.0, plot.width()), 0.0, 1.0);
    const double from = visibleFrom() + part * (span - wanted);
    setVisibleRange(from, from + wanted);
}

void TimeChart::pan(double seconds)
{
    showRange(visibleFrom() + seconds, visibleTo() + seconds, Fit::Grow);
    refreshMarks();
}

QRectF TimeChart::plotRect() const
{
    return m_engine->plot();
}

double TimeChart::secondAt(double x) const
{
    const QRectF plot = plotRect();
    return visibleFrom() + (x - plot.left()) / std::max(1.0, plot.width()) * (visibleTo() - visibleFrom());
}

BucketGrid TimeChart::grid() const
{
    if (data().series.empty())
        return {};
    const SlotSeries &first = data().series.front();
    return {first.firstSecond, first.stepSeconds, (visibleTo() - visibleFrom()) / std::max(1.0, plotRect().width())};
}

TimeBucket TimeChart::pointAt(const QPointF &position) const
{
    const QRectF plot = plotRect();
    if (data().series.empty() || position.x() < plot.left() || position.x() >= plot.right() || position.y() < 0 ||
        position.y() > height())
        return {};
    return grid().at(static_cast<qint64>(std::floor(secondAt(position.x()))));
}

TimeBucket TimeChart::currentPoint() const
{
    return m_current;
}

void TimeChart::setCurrentPoint(const TimeBucket &point)
{
    if (point == m_current)
        return;
    m_current = point;
    refreshMarks();
    if (!point.isEmpty())
        ChartAccessible::announce(this, pointSentence(point));
    Q_EMIT currentPointChanged();
}

QStringList TimeChart::pointLines(const TimeBucket &point) const
{
    if (point.isEmpty())
        return {};
    const TimeChartData &all = data();
    QStringList lines{all.texts.rangeText(point.from, point.to)};
    bool first = true;
    for (int index = 0; index < static_cast<int>(all.series.size()); ++index) {
        if (!isSeriesVisible(index))
            continue;
        const SlotSeries &series = all.series[static_cast<std::size_t>(index)];
        const qint64 start = series.slotAt(point.from);
        const LodColumn sum = m_engine->series().pyramid(index).over(start, series.slotAt(point.to - 1) + 1);
        const QString amount = all.texts.amountText(sum.sum, all.unit);
        if (!sum.isEmpty())
            lines << (first ? amount : ChartWords::named(series.name, amount));
        if (!sum.isEmpty() && first && sum.count > 1) {
            const auto text = [&](double value) { return all.texts.amountText(value, all.unit); };
            lines << tr("single readings %1 to %2, mean %3")
                         .arg(text(static_cast<double>(sum.lowest)), text(static_cast<double>(sum.highest)),
                              text(sum.mean()));
        }
        if (const QString cost = all.texts.costText(index, point.from, point.to); !cost.isEmpty() && !sum.isEmpty())
            lines << (first ? ChartWords::estimate(cost) : ChartWords::named(series.name, ChartWords::estimate(cost)));
        if (first) {
            BarFlags flags = BarFlags::fromInt(sum.flags);
            if (!sum.isEmpty() && flags.testFlag(BarFlag::Missing))
                flags = (flags & ~BarFlags(BarFlag::Missing)) | BarFlag::Incomplete;
            if (const QString state = ChartWords::state(flags, !sum.isEmpty()); !state.isEmpty())
                lines << state;
        }
        first = false;
    }
    return lines;
}

QString TimeChart::pointSentence(const TimeBucket &point) const
{
    return ChartWords::spoken(pointLines(point));
}

QString TimeChart::summary() const
{
    const auto [first, end] = data().reach();
    if (end <= first)
        return tr("There is nothing to show.");
    QStringList parts{data().texts.rangeText(first, end)};
    for (int index = 0; index < static_cast<int>(data().series.size()); ++index) {
        const SlotSeries &series = data().series[static_cast<std::size_t>(index)];
        const LodColumn all = m_engine->series().pyramid(index).over(0, series.size());
        if (!all.isEmpty())
            parts << ChartWords::named(series.name, data().texts.amountText(all.sum, data().unit));
    }
    return ChartWords::spoken(parts);
}

int TimeChart::paintedPoints() const
{
    return m_engine->series().paintedPoints();
}

QString TimeChart::title() const
{
    return data().title;
}

void TimeChart::setLook(const ChartLook &look)
{
    m_look = look;
    applyLook();
}

void TimeChart::applyLook()
{
    m_engine->setLook(m_look, inPixels(ui::font(TextRole::Caption, font())));
}

const ChartLook &TimeChart::look() const
{
    return m_look;
}

void TimeChart::render(QPainter *painter, const QRectF &target) const
{
    m_engine->render(painter, target);
}

QAbstractItemModel *TimeChart::tableModel()
{
    if (!m_table)
        m_table = new SlotTableModel(this);
    return m_table;
}

QString TimeChart::currentSentence() const
{
    return pointSentence(m_current);
}

QString TimeChart::asText() const
{
    QStringList cells{title()};
    for (const SlotSeries &series : data().series)
        cells << QStringLiteral("%1 (%2)").arg(series.name, data().unit);
    QStringList lines{cells.join(QLatin1Char('\t'))};
    const qint64 end = data().reach().second;
    const QLocale locale;
    for (TimeBucket point = edgePoint(true);
         !point.isEmpty() && static_cast<double>(point.from) < visibleTo() && point.from < end;
         point = grid().after(point)) {
        cells = {data().texts.rangeText(point.from, point.to)};
        for (int index = 0; index < static_cast<int>(data().series.size()); ++index) {
            const SlotSeries &series = data().series[static_cast<std::size_t>(index)];
            const LodColumn sum =
                m_engine->series().pyramid(index).over(series.slotAt(point.from), series.slotAt(point.to - 1) + 1);
            cells << (sum.isEmpty() ? QString() : locale.toString(sum.sum, 'f', 2));
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

QSize TimeChart::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 36, line * 18};
}

QSize TimeChart::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 16, line * 10};
}

void TimeChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        applyLook();
    } else if (event->type() == QEvent::PaletteChange) {
        setLook(ChartLook::of(*this));
    } else if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange) {
        m_engine->setLocale(QLocale());
        setAccessibleDescription(summary());
        if (m_table)
            m_table->retranslate();
    }
    QWidget::changeEvent(event);
}

void TimeChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_engine->resize(size());
}

void TimeChart::refreshMarks()
{
    // What does not lie on the grid of points any more is none.
    if (!m_hovered.isEmpty() && grid().at(m_hovered.from) != m_hovered)
        m_hovered = {};
    const bool keyboard = m_hovered.isEmpty() && hasFocus();
    m_engine->setPointed(keyboard ? m_current : m_hovered, keyboard);
}

} // namespace denkiroku::ui
