// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barengine.h"

#include <QPainter>
#include <QStackedBarSeries>

#include <algorithm>

namespace denkiroku::ui {

BarOverlay::BarOverlay(QChart *chart, QStackedBarSeries *series)
    : QGraphicsItem(chart), m_chart(chart), m_series(series)
{
    setZValue(1000);
    setAcceptedMouseButtons(Qt::NoButton);
}

QRectF BarOverlay::boundingRect() const
{
    return QRectF(QPointF(0, 0), m_chart->size());
}

void BarOverlay::sizeChanged()
{
    prepareGeometryChange();
    update();
}

QRectF BarOverlay::column(int index) const
{
    if (index < 0 || index >= static_cast<int>(data.bars.size()))
        return {};
    const QRectF plot = m_chart->plotArea();
    const qreal width = plot.width() / static_cast<qreal>(data.bars.size());
    return {plot.left() + width * index, plot.top(), width, plot.height()};
}

QRectF BarOverlay::bar(int index) const
{
    const QRectF slot = column(index);
    if (slot.isEmpty() || !data.bars[static_cast<std::size_t>(index)].value)
        return {};
    const qreal top =
        m_chart->mapToPosition(QPointF(index, *data.bars[static_cast<std::size_t>(index)].value), m_series).y();
    const qreal zero = m_chart->mapToPosition(QPointF(index, 0), m_series).y();
    const qreal inset = slot.width() * (1 - m_series->barWidth()) / 2;
    return QRectF(QPointF(slot.left() + inset, top), QPointF(slot.right() - inset, zero)).normalized();
}

void BarOverlay::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget)
{
    Q_UNUSED(option)
    Q_UNUSED(widget)
    paintPointed(painter);
    if (m_series->isVisible())
        paintMarks(painter);
    if (comparisonVisible)
        paintComparison(painter);
    if (unitVisible)
        paintUnit(painter);
}

void BarOverlay::paintPointed(QPainter *painter) const
{
    const QRectF slot = column(pointed);
    if (slot.isEmpty())
        return;
    QColor veil = look.text;
    veil.setAlphaF(0.07F);
    painter->fillRect(slot, veil);
    painter->setPen(QPen(look.muted, 1, Qt::DotLine));
    painter->drawLine(QPointF(slot.center().x(), slot.top()), QPointF(slot.center().x(), slot.bottom()));
    if (focused) {
        painter->setPen(QPen(look.focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(slot.adjusted(1, 1, -1, -1));
    }
}

void BarOverlay::paintComparison(QPainter *painter) const
{
    // A rim in the ground's colour, since the mark often lies on a bar.
    QColor rim = look.surface;
    rim.setAlphaF(0.8F);
    for (int index = 0; index < static_cast<int>(data.bars.size()); ++index) {
        const auto &amount = data.bars[static_cast<std::size_t>(index)].comparison;
        if (!amount)
            continue;
        const QRectF slot = column(index);
        const qreal y = m_chart->mapToPosition(QPointF(index, *amount), m_series).y();
        const qreal inset = std::min(slot.width() * 0.06, 3.0);
        const QLineF mark(QPointF(slot.left() + inset, y), QPointF(slot.right() - inset, y));
        painter->setPen(QPen(rim, 4, Qt::SolidLine, Qt::FlatCap));
        painter->drawLine(mark);
        painter->setPen(QPen(look.comparison, 2, Qt::SolidLine, Qt::FlatCap));
        painter->drawLine(mark);
    }
}

void BarOverlay::paintMarks(QPainter *painter) const
{
    for (int index = 0; index < static_cast<int>(data.bars.size()); ++index) {
        const ChartBar &slot = data.bars[static_cast<std::size_t>(index)];
        const QRectF drawn = bar(index);
        if (slot.value && slot.flags.testFlag(BarFlag::Unfinished)) {
            // Open at the top: what is still to come goes there.
            painter->setPen(QPen(look.value, 1.5, Qt::DashLine));
            painter->drawLine(drawn.bottomLeft(), drawn.topLeft());
            painter->drawLine(drawn.bottomRight(), drawn.topRight());
        }
        if (slot.value && slot.flags.testFlag(BarFlag::Corrected)) {
            const qreal half = std::clamp(drawn.width() / 3, 2.5, 4.5);
            const QPointF middle(drawn.center().x(), drawn.top() - half - 3);
            painter->setPen(Qt::NoPen);
            painter->setBrush(look.mark);
            painter->drawPolygon(QPolygonF({middle + QPointF(0, -half), middle + QPointF(half, 0),
                                            middle + QPointF(0, half), middle + QPointF(-half, 0)}));
        }
    }
}

void BarOverlay::paintUnit(QPainter *painter) const
{
    const QFontMetricsF metrics(font);
    painter->setFont(font);
    painter->setPen(look.muted);
    painter->drawText(QPointF(0, metrics.ascent()), data.unit);
}

} // namespace denkiroku::ui
