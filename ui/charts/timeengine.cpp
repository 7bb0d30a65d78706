// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeengine.h"

#include "ui/charts/timeticks.h"
#include "ui/theme/tokens.h"

#include <QGraphicsLayout>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <utility>

namespace denkiroku::ui {

namespace {

constexpr int kTickLength = 4;
constexpr qint64 kDaySeconds = 86400;
constexpr qint64 kTokyoSeconds = 9 * 3600;
constexpr double kDaysAlone = 14.0 * kDaySeconds;

} // namespace

TimeItem::TimeItem(QChart *chart) : QGraphicsItem(chart), m_chart(chart)
{
    setZValue(1000);
    setAcceptedMouseButtons(Qt::NoButton);
}

QRectF TimeItem::boundingRect() const
{
    return QRectF(QPointF(0, 0), m_chart->size());
}

void TimeItem::sizeChanged()
{
    prepareGeometryChange();
    update();
}

QRectF TimeItem::plot() const
{
    // Whole pixels, so that columns neither blur nor overlap.
    return m_chart->plotArea().toRect();
}

void TimeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget)
{
    Q_UNUSED(option)
    Q_UNUSED(widget)
    series.paint(painter, plot());
    paintTicks(painter);
    paintCaption(painter);
    paintPointed(painter);
}

void TimeItem::paintTicks(QPainter *painter) const
{
    const QRectF area = plot();
    if (area.width() < 1 || series.data().series.empty())
        return;
    const QFontMetricsF metrics(font);
    const auto widthOf = [&metrics](const QString &label) { return metrics.horizontalAdvance(label); };
    painter->setFont(font);
    for (const TimeTick &tick : timeTicks(series.from, series.to, area.width(), locale, widthOf)) {
        const double at = series.x(static_cast<double>(tick.second), area);
        painter->setPen(QPen(series.look.muted, lineWidth));
        painter->drawLine(QPointF(at, area.bottom()), QPointF(at, area.bottom() + kTickLength));
        const double width = widthOf(tick.label);
        // At the edges a label is moved in rather than cut.
        const double left = std::clamp(at - width / 2, 0.0, std::max(0.0, boundingRect().width() - width));
        painter->drawText(QPointF(left, area.bottom() + kTickLength + 2 + metrics.ascent()), tick.label);
    }
}

void TimeItem::paintCaption(QPainter *painter) const
{
    const QFontMetricsF metrics(font);
    painter->setFont(font);
    painter->setPen(series.look.muted);
    painter->drawText(QPointF(lineWidth, metrics.ascent()), series.data().unit);
    if (series.data().series.empty())
        return;
    // Over weeks nobody asks for the hour.
    const qint64 unit = series.to - series.from > kDaysAlone ? kDaySeconds : 1;
    const auto rounded = [unit](double second) {
        return static_cast<qint64>(std::llround((second + kTokyoSeconds) / static_cast<double>(unit))) * unit -
               kTokyoSeconds;
    };
    const QString shown = series.data().texts.rangeText(rounded(series.from), rounded(series.to));
    painter->drawText(QPointF(plot().right() - metrics.horizontalAdvance(shown), metrics.ascent()), shown);
}

void TimeItem::paintPointed(QPainter *painter) const
{
    const QRectF area = plot();
    if (pointed.isEmpty() || area.width() < 1)
        return;
    const double left = std::max(area.left(), series.x(static_cast<double>(pointed.from), area));
    const double right = std::min(area.right(), series.x(static_cast<double>(pointed.to), area));
    if (right <= left)
        return;
    const QRectF column(QPointF(left, area.top()), QPointF(right, area.bottom()));
    QColor veil = series.look.text;
    veil.setAlphaF(0.07F);
    painter->fillRect(column, veil);
    painter->setPen(QPen(series.look.muted, lineWidth, Qt::DotLine));
    painter->drawLine(QPointF(column.center().x(), area.top()), QPointF(column.center().x(), area.bottom()));
    if (focused) {
        painter->setPen(QPen(series.look.focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(column.adjusted(1, 1, -1, -1));
    }
}

TimeChart::Engine::Engine(TimeChart *owner)
    : m_chart(new QChart),
      m_view(new QChartView(m_chart, owner)),
      m_carrier(new QLineSeries),
      m_time(new QValueAxis),
      m_values(new QValueAxis),
      m_item(new TimeItem(m_chart))
{
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setLocalizeNumbers(true);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->addSeries(m_carrier);
    m_chart->addAxis(m_time, Qt::AlignBottom);
    m_chart->addAxis(m_values, Qt::AlignLeft);
    m_carrier->attachAxis(m_time);
    m_carrier->attachAxis(m_values);
    // Its marks are the item's: those of Qt Charts are laid out anew at every step of a pan, and know no Tokyo.
    m_time->setLabelsVisible(false);
    m_time->setGridLineVisible(false);
    m_time->setTickCount(2);
    m_values->setTickType(QValueAxis::TicksDynamic);
    m_values->setLineVisible(false);
    QObject::connect(m_chart, &QChart::plotAreaChanged, m_view, [this] { m_item->sizeChanged(); });

    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing, false);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setStyleSheet(QStringLiteral("background: transparent"));
}

TimeChart::Engine::~Engine() = default;

void TimeChart::Engine::setData(TimeChartData data)
{
    m_item->series.setData(std::move(data));
    m_item->pointed = {};
    m_item->update();
}

void TimeChart::Engine::setLook(const ChartLook &look, const QFont &font)
{
    m_item->series.look = look;
    m_item->font = font;
    for (QValueAxis *axis : {m_time, m_values}) {
        axis->setLabelsFont(font);
        axis->setLabelsColor(look.muted);
        axis->setLinePen(QPen(look.grid, lineWidth));
        axis->setGridLinePen(QPen(look.grid, lineWidth));
    }
    fitMargins();
    m_item->sizeChanged();
}

void TimeChart::Engine::fitMargins()
{
    const QFontMetrics metrics(m_item->font);
    m_chart->setMargins(
        QMargins(0, metrics.height() + 10, metrics.averageCharWidth() * 2, metrics.height() + kTickLength));
}

void TimeChart::Engine::setLocale(const QLocale &locale)
{
    m_chart->setLocale(locale);
    m_item->locale = locale;
    m_item->update();
}

void TimeChart::Engine::setVisible(int series, bool visible)
{
    m_item->series.visible[static_cast<std::size_t>(series)] = visible;
    rescale(true);
    m_item->update();
}

void TimeChart::Engine::setRange(double from, double to, bool shrink)
{
    m_item->series.from = from;
    m_item->series.to = to;
    rescale(shrink);
    m_item->update();
}

void TimeChart::Engine::rescale(bool shrink)
{
    const auto [lowest, highest] = m_item->series.extent();
    ChartScale scale = ChartScale::covering(lowest, highest);
    const ChartScale &now = m_item->series.scale;
    if (!shrink && scale.from >= now.from && scale.to <= now.to)
        return;
    if (scale == now)
        return;
    m_item->series.scale = scale;
    scale.applyTo(m_values);
}

void TimeChart::Engine::setPointed(const TimeBucket &point, bool focused)
{
    if (m_item->pointed == point && m_item->focused == focused)
        return;
    m_item->pointed = point;
    m_item->focused = focused;
    m_item->update();
}

void TimeChart::Engine::resize(const QSize &size)
{
    m_view->setGeometry(QRect(QPoint(0, 0), size));
}

void TimeChart::Engine::render(QPainter *painter, const QRectF &target)
{
    // A picture to keep shows the values, not where somebody was pointing.
    const TimeBucket pointed = std::exchange(m_item->pointed, {});
    m_view->render(painter, target, QRect(QPoint(0, 0), m_view->size()), Qt::IgnoreAspectRatio);
    m_item->pointed = pointed;
}

} // namespace denkiroku::ui
