// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/jst.h"
#include "models/format.h"
#include "ui/charts/chartwords.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/timeticks.h"
#include "ui/theme/theme.h"

#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace denkiroku::ui {

namespace {

constexpr int kAcross = 48;
constexpr double kStripWidth = 4;
constexpr double kHighestCell = 24;
constexpr double kBigCell = 6;
constexpr double kFilled = 0.85;
constexpr double kBarWidth = 160;
constexpr double kBarHeight = 8;

QColor veiled(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

bool hasFlag(const HeatMapData &data, BarFlag flag)
{
    const auto bit = static_cast<unsigned>(flag);
    return std::ranges::any_of(data.flags, [bit](std::uint8_t flags) { return (flags & bit) != 0; });
}

} // namespace

void HeatPainter::setData(const HeatMapData *data)
{
    m_data = data;
    m_scale = HeatScale::covering(data->values, m_look.dark);
    layOut();
}

void HeatPainter::setLook(const ChartLook &look, const QFont &font)
{
    m_look = look;
    m_font = font;
    if (m_data)
        m_scale = HeatScale::covering(m_data->values, m_look.dark);
    layOut();
}

void HeatPainter::resize(const QSizeF &size)
{
    m_size = size;
    layOut();
}

void HeatPainter::setPixelRatio(qreal ratio)
{
    if (ratio == m_ratio || !(ratio > 0))
        return;
    m_ratio = ratio;
    layOut();
}

void HeatPainter::layOut()
{
    m_cells = {};
    const QFontMetricsF metrics(m_font);
    const double left = std::ceil(std::max(metrics.horizontalAdvance(QStringLiteral("00 Mmm")),
                                           metrics.horizontalAdvance(QStringLiteral("00/00(W)"))) +
                                  spacing::small);
    const double right = kStripWidth + spacing::tiny + std::ceil(metrics.horizontalAdvance(QStringLiteral("00")) / 2);
    const double top = std::ceil(metrics.height()) + spacing::tiny;
    const double bottom = std::ceil(metrics.height()) + spacing::large;
    m_plot =
        QRectF(left, top, std::max(0.0, m_size.width() - left - right), std::max(0.0, m_size.height() - top - bottom));
    const int days = m_data ? m_data->days() : 0;
    if (days == 0)
        return;
    const double pixels = std::floor(m_plot.height() * m_ratio);
    if (pixels < days)
        return;
    // Rows of one height, unless that left too much of the room empty.
    const double even = std::min(std::floor(pixels / days) / m_ratio, kHighestCell) * days;
    if (even >= m_plot.height() * kFilled || m_plot.height() / days > kHighestCell)
        m_plot.setHeight(even);
}

QRectF HeatPainter::plot() const
{
    return m_plot;
}

int HeatPainter::rows() const
{
    const int days = m_data ? m_data->days() : 0;
    return std::clamp(static_cast<int>(std::floor(m_plot.height() * m_ratio + 1e-6)), 0, days);
}

bool HeatPainter::cellsAreBig() const
{
    return m_data->days() > 0 && m_plot.height() / m_data->days() >= kBigCell && m_plot.width() / kAcross >= kBigCell;
}

HeatCell HeatPainter::cellAt(const QPointF &position) const
{
    const int shared = rows();
    if (shared == 0 || position.x() < m_plot.left() || position.x() >= m_plot.right() || position.y() < m_plot.top() ||
        position.y() >= m_plot.bottom())
        return {};
    const int slot = static_cast<int>((position.x() - m_plot.left()) / m_plot.width() * kAcross);
    const int row = static_cast<int>((position.y() - m_plot.top()) / m_plot.height() * shared);
    const auto [first, end] = HeatRaster::daysOf(m_data->days(), std::clamp(row, 0, shared - 1), shared);
    return {first + (end - first - 1) / 2, std::clamp(slot, 0, kAcross - 1)};
}

QRectF HeatPainter::cellRect(const HeatCell &cell) const
{
    if (!m_data || !cell.isValid() || cell.day >= m_data->days() || cell.slot >= kAcross)
        return {};
    const double width = m_plot.width() / kAcross;
    const double height = m_plot.height() / m_data->days();
    return {m_plot.left() + cell.slot * width, m_plot.top() + cell.day * height, width, height};
}

void HeatPainter::paint(QPainter *painter) const
{
    if (!m_data || m_plot.width() < 1 || m_plot.height() < 1)
        return;
    painter->setFont(m_font);
    paintHours(painter);
    if (m_data->days() > 0) {
        paintCells(painter);
        paintDays(painter);
        if (cellsAreBig())
            paintMarks(painter);
        else
            paintStrip(painter);
    }
    paintScale(painter);
}

void HeatPainter::paintCells(QPainter *painter) const
{
    if (m_cells.isNull())
        m_cells = HeatRaster::cells(*m_data, m_scale, rows(), m_look.surface.rgb());
    // Missing cells let the hatching through.
    painter->fillRect(m_plot, m_look.surface);
    painter->fillRect(m_plot, QBrush(veiled(m_look.muted, 0.6F), Qt::BDiagPattern));
    painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
    const auto *engine = painter->paintEngine();
    // Whoever opens a picture of shapes would blur what it has to enlarge.
    const bool shapes = engine && engine->type() == QPaintEngine::SVG;
    painter->drawImage(m_plot, shapes ? m_cells.scaled((m_plot.size() * 2).toSize()) : m_cells);
}

void HeatPainter::paintMarks(QPainter *painter) const
{
    painter->setRenderHint(QPainter::Antialiasing, true);
    painter->setPen(QPen(veiled(m_look.surface, 0.9F), 0.75));
    for (int day = 0; day < m_data->days(); ++day) {
        for (int slot = 0; slot < kAcross; ++slot) {
            const BarFlags flags = m_data->flagsAt(day, slot);
            const QPointF middle = cellRect({day, slot}).center();
            if (flags.testFlag(BarFlag::Corrected)) {
                painter->setBrush(m_look.mark);
                painter->drawPolygon(QPolygonF({middle + QPointF(0, -3), middle + QPointF(3, 0), middle + QPointF(0, 3),
                                                middle + QPointF(-3, 0)}));
            } else if (flags.testFlag(BarFlag::Provisional)) {
                painter->setBrush(m_look.text);
                painter->drawEllipse(middle, 1.5, 1.5);
            }
        }
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
}

void HeatPainter::paintStrip(QPainter *painter) const
{
    if (m_data->flags.empty())
        return;
    const double height = m_plot.height() / m_data->days();
    const double left = m_plot.right() + spacing::tiny;
    const double least = 1 / m_ratio;
    for (int day = 0; day < m_data->days(); ++day) {
        BarFlags flags;
        for (int slot = 0; slot < kAcross; ++slot)
            flags |= m_data->flagsAt(day, slot);
        const QRectF place(left, m_plot.top() + day * height, kStripWidth, std::max(height, least));
        if (flags.testFlag(BarFlag::Corrected))
            painter->fillRect(place, m_look.mark);
        else if (flags.testFlag(BarFlag::Provisional))
            painter->fillRect(place, QBrush(m_look.muted, Qt::Dense4Pattern));
    }
}

void HeatPainter::paintHours(QPainter *painter) const
{
    const QFontMetricsF metrics(m_font);
    painter->setPen(m_look.muted);
    const double width = metrics.horizontalAdvance(QStringLiteral("00"));
    const int step = m_plot.width() / 8 > width * 2 ? 3 : 6;
    for (int hour = 0; hour <= 24; hour += step) {
        const double at = m_plot.left() + m_plot.width() * hour / 24;
        painter->drawText(QPointF(at - width / 2, m_plot.top() - spacing::tiny),
                          QStringLiteral("%1").arg(hour, 2, 10, QLatin1Char('0')));
    }
}

void HeatPainter::paintDays(QPainter *painter) const
{
    const QFontMetricsF metrics(m_font);
    const auto secondOf = [this](int day) {
        return static_cast<double>(models::jst::startOfDay(m_data->firstDay.addDays(day)).time_since_epoch().count());
    };
    const double from = secondOf(0);
    const double to = secondOf(m_data->days());
    // Down the side the words are as high as a line, however long they are.
    const auto heightOf = [&metrics](const QString &) { return std::max(0.0, metrics.height() - spacing::small); };
    for (const TimeTick &tick : timeTicks(from, to - 1, m_plot.height(), QLocale(), heightOf)) {
        const double at = m_plot.top() + (static_cast<double>(tick.second) - from) / (to - from) * m_plot.height();
        painter->setPen(QPen(m_look.muted, lineWidth));
        painter->drawLine(QPointF(m_plot.left() - spacing::tiny, at), QPointF(m_plot.left() - lineWidth, at));
        const double width = metrics.horizontalAdvance(tick.label);
        painter->drawText(QPointF(m_plot.left() - spacing::small - width, at + metrics.ascent()), tick.label);
    }
}

void HeatPainter::paintScale(QPainter *painter) const
{
    const QFontMetricsF metrics(m_font);
    const double base = m_plot.bottom() + spacing::small + metrics.ascent() + spacing::tiny;
    const double middle = base - metrics.ascent() / 2 + 1;
    double at = m_plot.left();
    const auto write = [&](const QString &words) {
        painter->setPen(m_look.muted);
        painter->drawText(QPointF(at, base), words);
        at += metrics.horizontalAdvance(words) + spacing::small;
    };
    write(m_data->texts.amountText(m_scale.low, m_data->unit));
    const QRectF bar(at, std::round(middle - kBarHeight / 2), kBarWidth, kBarHeight);
    QLinearGradient colours(bar.topLeft(), bar.topRight());
    for (std::size_t index = 0; index < m_scale.colours.size(); index += 15)
        colours.setColorAt(static_cast<double>(index) / 255, QColor::fromRgb(m_scale.colours[index]));
    painter->fillRect(bar, colours);
    at = bar.right() + spacing::small;
    const QString highest = m_data->texts.amountText(m_scale.high, m_data->unit);
    write(m_scale.capped ? tr("%1 and more (99th percentile)").arg(highest) : highest);
    const auto swatch = [&](const QBrush &brush, const QString &word) {
        at += spacing::small;
        const QRectF box(at, std::round(middle - kBarHeight / 2 - 1), 14, kBarHeight + 2);
        painter->setPen(QPen(m_look.muted, lineWidth));
        painter->setBrush(brush);
        painter->drawRect(box);
        at = box.right() + spacing::tiny;
        write(word);
    };
    const bool anyMissing = m_data->flags.empty()
                                ? std::ranges::any_of(m_data->values, [](float v) { return !std::isfinite(v); })
                                : hasFlag(*m_data, BarFlag::Missing);
    if (anyMissing)
        swatch(QBrush(veiled(m_look.muted, 0.6F), Qt::BDiagPattern), ChartWords::missing());
    if (hasFlag(*m_data, BarFlag::Provisional))
        swatch(QBrush(m_look.muted, cellsAreBig() ? Qt::Dense6Pattern : Qt::Dense4Pattern), ChartWords::provisional());
    if (hasFlag(*m_data, BarFlag::Corrected))
        swatch(m_look.mark, ChartWords::corrected());
}

} // namespace denkiroku::ui
