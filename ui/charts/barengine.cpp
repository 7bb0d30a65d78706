// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barengine.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QGraphicsLayout>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <utility>

namespace denkiroku::ui {

namespace {

QPen noPen()
{
    return QPen(Qt::NoPen);
}

QColor faded(QColor colour, qreal alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

} // namespace

BarChart::Engine::Engine(BarChart *owner, Size size)
    : m_size(size),
      m_chart(new QChart),
      m_view(new QChartView(m_chart, owner)),
      m_series(new QStackedBarSeries),
      m_final(new QBarSet(QString())),
      m_provisional(new QBarSet(QString())),
      m_unfinished(new QBarSet(QString())),
      m_slots(new QCategoryAxis),
      m_values(new QValueAxis),
      m_overlay(nullptr)
{
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setLocalizeNumbers(true);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_series->append({m_final, m_provisional, m_unfinished});
    m_chart->addSeries(m_series);
    m_chart->addAxis(m_slots, Qt::AlignBottom);
    m_chart->addAxis(m_values, Qt::AlignLeft);
    m_series->attachAxis(m_slots);
    m_series->attachAxis(m_values);
    m_slots->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_slots->setGridLineVisible(false);
    m_values->setTickType(QValueAxis::TicksDynamic);
    m_values->setLineVisible(false);
    if (size == Size::Compact) {
        m_values->setVisible(false);
        m_slots->setLineVisible(false);
    }
    m_overlay = new BarOverlay(m_chart, m_series);
    m_overlay->unitVisible = size == Size::Full;
    QObject::connect(m_chart, &QChart::plotAreaChanged, m_view, [this] { m_overlay->sizeChanged(); });

    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setStyleSheet(QStringLiteral("background: transparent"));
}

BarChart::Engine::~Engine() = default;

void BarChart::Engine::setData(const ChartData &data)
{
    m_data = data;
    m_overlay->data = data;
    rebuildAxes();
    rebuildBars();
    m_overlay->sizeChanged();
}

void BarChart::Engine::rebuildAxes()
{
    double lowest = 0;
    double highest = 0;
    for (const ChartBar &bar : m_data.bars) {
        for (const auto &height : {bar.value, m_overlay->comparisonVisible ? bar.comparison : std::nullopt}) {
            if (height && std::isfinite(*height)) {
                lowest = std::min(lowest, *height);
                highest = std::max(highest, *height);
            }
        }
    }
    m_scale = ChartScale::covering(lowest, highest);
    m_scale.applyTo(m_values);

    for (const QString &label : m_slots->categoriesLabels())
        m_slots->remove(label);
    const auto count = static_cast<double>(m_data.bars.size());
    m_slots->setStartValue(-0.5);
    const double shift = m_data.tickPlace == TickPlace::Edge ? -0.5 : 0.0;
    for (std::size_t index = 0; index < m_data.bars.size(); ++index) {
        if (!m_data.bars[index].tick.isEmpty())
            m_slots->append(m_data.bars[index].tick, static_cast<double>(index) + shift);
    }
    m_slots->setRange(-0.5, std::max(count, 1.0) - 0.5);
}

void BarChart::Engine::rebuildBars()
{
    QList<qreal> whole;
    QList<qreal> provisional;
    QList<qreal> unfinished;
    for (const ChartBar &bar : m_data.bars) {
        const qreal height = bar.value && std::isfinite(*bar.value) ? *bar.value : 0.0;
        const bool open = bar.flags.testFlag(BarFlag::Unfinished);
        const bool lighter = !open && bar.flags.testFlag(BarFlag::Provisional);
        whole << (open || lighter ? 0.0 : height);
        provisional << (lighter ? height : 0.0);
        unfinished << (open ? height : 0.0);
    }
    const auto refill = [](QBarSet *set, const QList<qreal> &heights) {
        if (set->count() > 0)
            set->remove(0, set->count());
        set->append(heights);
    };
    refill(m_final, whole);
    refill(m_provisional, provisional);
    refill(m_unfinished, unfinished);
    // Few bars of full width look like blocks; many want all the room there is.
    m_series->setBarWidth(m_data.bars.size() > 31 ? 0.86 : m_data.bars.size() > 12 ? 0.72 : 0.56);
}

void BarChart::Engine::setLook(const ChartLook &look, const QFont &font)
{
    m_overlay->look = look;
    m_overlay->font = font;
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_slots), static_cast<QAbstractAxis *>(m_values)}) {
        axis->setLabelsFont(font);
        axis->setLabelsColor(look.muted);
        axis->setLinePen(QPen(look.grid, 1));
    }
    m_values->setGridLinePen(QPen(look.grid, 1));
    m_values->setGridLineVisible(m_size == Size::Full);
    colourBars();
    fitMargins();
    m_overlay->sizeChanged();
}

void BarChart::Engine::colourBars()
{
    const QColor colour = m_overlay->look.value;
    m_final->setBrush(colour);
    m_final->setPen(noPen());
    m_provisional->setBrush(faded(colour, 0.5));
    m_provisional->setPen(noPen());
    // The open bar's outline is the overlay's, since Qt Charts would draw it along empty slots too.
    m_unfinished->setBrush(faded(colour, 0.14));
    m_unfinished->setPen(noPen());
}

void BarChart::Engine::fitMargins()
{
    const QFontMetrics metrics(m_overlay->font);
    if (m_size == Size::Compact)
        m_chart->setMargins(QMargins(0, metrics.height() / 2, 0, 0));
    else
        m_chart->setMargins(QMargins(0, metrics.height() + 10, metrics.averageCharWidth() * 2, 0));
}

void BarChart::Engine::setValuesVisible(bool visible)
{
    m_series->setVisible(visible);
    m_overlay->update();
}

void BarChart::Engine::setComparisonVisible(bool visible)
{
    m_overlay->comparisonVisible = visible;
    rebuildAxes();
    m_overlay->update();
}

void BarChart::Engine::setPointed(int index, bool focused)
{
    m_overlay->pointed = index;
    m_overlay->focused = focused;
    m_overlay->update();
}

void BarChart::Engine::resize(const QSize &size)
{
    m_view->setGeometry(QRect(QPoint(0, 0), size));
}

void BarChart::Engine::setLocale(const QLocale &locale)
{
    m_chart->setLocale(locale);
}

int BarChart::Engine::at(const QPointF &position) const
{
    const QPointF scene = m_view->mapToScene(position.toPoint());
    const QRectF plot = m_chart->plotArea();
    if (m_data.bars.empty() || scene.x() < plot.left() || scene.x() >= plot.right() || scene.y() < 0 ||
        scene.y() > m_chart->size().height())
        return -1;
    const auto count = static_cast<double>(m_data.bars.size());
    const int index = static_cast<int>(std::floor((scene.x() - plot.left()) / plot.width() * count));
    return std::clamp(index, 0, static_cast<int>(m_data.bars.size()) - 1);
}

QRectF BarChart::Engine::column(int index) const
{
    return m_overlay->column(index);
}

QRectF BarChart::Engine::bar(int index) const
{
    return m_overlay->bar(index);
}

void BarChart::Engine::render(QPainter *painter, const QRectF &target) const
{
    // A picture to keep shows the values, not where somebody was pointing.
    const int pointed = std::exchange(m_overlay->pointed, -1);
    m_view->render(painter, target, QRect(QPoint(0, 0), m_view->size()), Qt::IgnoreAspectRatio);
    m_overlay->pointed = pointed;
}

} // namespace denkiroku::ui
