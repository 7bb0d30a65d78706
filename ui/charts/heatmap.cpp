// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatmap.h"

#include "models/domain/jst.h"
#include "models/format.h"
#include "ui/charts/chartaccessible.h"
#include "ui/charts/chartwords.h"
#include "ui/charts/slottable.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace denkiroku::ui {

namespace {

constexpr int kHalfHoursAcross = 48;
constexpr int kPageDays = 7;
constexpr qint64 kSecondsOfSlot = 1800;

qint64 secondOf(QDate firstDay, const HeatCell &cell)
{
    return models::jst::slotStart(firstDay.addDays(cell.day), cell.slot).time_since_epoch().count();
}

} // namespace

HeatMap::HeatMap(QWidget *parent) : QWidget(parent), m_look(ChartLook::of(*this))
{
    ChartAccessible::install();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_painter.setData(&m_data);
    applyLook();
}

HeatMap::~HeatMap() = default;

void HeatMap::setData(HeatMapData data)
{
    m_data = std::move(data);
    if (!m_data.firstDay.isValid())
        m_data.values.clear();
    m_current = {};
    m_hovered = {};
    m_painter.setData(&m_data);
    setAccessibleName(title());
    setAccessibleDescription(summary());
    if (m_table)
        m_table->reset();
    update();
    Q_EMIT dataChanged();
}

const HeatMapData &HeatMap::data() const
{
    return m_data;
}

HeatCell HeatMap::cellAt(const QPointF &position) const
{
    return m_painter.cellAt(position);
}

QRectF HeatMap::cellRect(const HeatCell &cell) const
{
    return m_painter.cellRect(cell);
}

QRectF HeatMap::plotRect() const
{
    return m_painter.plot();
}

void HeatMap::setCurrentCell(const HeatCell &cell)
{
    if (cell == m_current)
        return;
    m_current = cell;
    update();
    ChartAccessible::announce(this, currentSentence());
    Q_EMIT currentCellChanged();
}

QStringList HeatMap::lines(const QString &range, const HeatRaster::Cell &cell, const QString &cost, bool mean) const
{
    QStringList lines{range};
    const bool known = std::isfinite(cell.mean);
    if (known) {
        const QString amount = m_data.texts.amountText(cell.mean, m_data.unit);
        lines << (mean ? tr("mean %1").arg(amount) : amount);
        if (!cost.isEmpty())
            lines << ChartWords::estimate(cost);
    }
    if (const QString state = ChartWords::state(cell.flags, known); !state.isEmpty())
        lines << state;
    return lines;
}

QStringList HeatMap::cellLines(const HeatCell &cell) const
{
    if (!cell.isValid() || cell.day >= m_data.days())
        return {};
    const qint64 from = secondOf(m_data.firstDay, cell);
    const qint64 to = from + kSecondsOfSlot;
    return lines(m_data.texts.rangeText(from, to), HeatRaster::cell(m_data, cell.day, m_data.days(), cell.slot),
                 m_data.texts.costText(0, from, to), false);
}

QStringList HeatMap::rowLines(const HeatCell &cell) const
{
    if (!cell.isValid() || cell.day >= m_data.days() || rows() >= m_data.days() || rows() == 0)
        return cellLines(cell);
    const int row = static_cast<int>(static_cast<qint64>(cell.day) * rows() / m_data.days());
    const auto [first, end] = HeatRaster::daysOf(m_data.days(), row, rows());
    const models::DateRange days{m_data.firstDay.addDays(first), m_data.firstDay.addDays(end)};
    const QString range = tr("%1, %2", "days, half-hour")
                              .arg(models::format::dateRange(days, QLocale()), models::format::halfHourSlot(cell.slot));
    return lines(range, HeatRaster::cell(m_data, row, rows(), cell.slot), {}, true);
}

QString HeatMap::summary() const
{
    if (m_data.days() == 0)
        return tr("There is nothing to show.");
    const models::DateRange days{m_data.firstDay, m_data.firstDay.addDays(m_data.days())};
    const auto amount = [this](double value) { return m_data.texts.amountText(value, m_data.unit); };
    return tr("%1, colours from %2 to %3 a half-hour")
        .arg(models::format::dateRange(days, QLocale()), amount(scale().low), amount(scale().high));
}

QString HeatMap::title() const
{
    return m_data.title;
}

void HeatMap::setLook(const ChartLook &look)
{
    m_look = look;
    applyLook();
}

const ChartLook &HeatMap::look() const
{
    return m_look;
}

void HeatMap::applyLook()
{
    m_painter.setLook(m_look, inPixels(ui::font(TextRole::Caption, font())));
    update();
}

void HeatMap::render(QPainter *painter, const QRectF &target) const
{
    if (width() <= 0 || height() <= 0)
        return;
    painter->save();
    painter->translate(target.topLeft());
    painter->scale(target.width() / width(), target.height() / height());
    m_painter.paint(painter);
    painter->restore();
}

QAbstractItemModel *HeatMap::tableModel()
{
    if (!m_table)
        m_table = new HeatTableModel(this);
    return m_table;
}

QString HeatMap::asText() const
{
    QStringList cells{tr("Day (values in %1)").arg(m_data.unit)};
    for (int slot = 0; slot < kHalfHoursAcross; ++slot)
        cells << models::format::halfHourSlot(slot);
    QStringList text{cells.join(QLatin1Char('\t'))};
    const QLocale locale;
    for (int day = 0; day < m_data.days(); ++day) {
        cells = {models::format::date(m_data.firstDay.addDays(day), locale)};
        for (int slot = 0; slot < kHalfHoursAcross; ++slot) {
            const auto value = static_cast<double>(m_data.value(day, slot));
            cells << (std::isfinite(value) ? locale.toString(value, 'f', 2) : QString());
        }
        text << cells.join(QLatin1Char('\t'));
    }
    return text.join(QLatin1Char('\n'));
}

QString HeatMap::currentSentence() const
{
    return ChartWords::spoken(cellLines(m_current));
}

QSize HeatMap::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 36, line * 26};
}

QSize HeatMap::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 16, line * 10};
}

void HeatMap::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    m_painter.setPixelRatio(devicePixelRatioF());
    m_painter.paint(&painter);
    paintPointed(&painter);
}

void HeatMap::paintPointed(QPainter *painter) const
{
    const bool keyboard = !m_hovered.isValid() && hasFocus();
    const HeatCell pointed = keyboard ? m_current : m_hovered;
    const QRectF cell = cellRect(pointed);
    if (cell.isEmpty())
        return;
    const QRectF plot = plotRect();
    painter->setPen(QPen(m_look.text, lineWidth, Qt::DotLine));
    painter->drawLine(QPointF(plot.left(), cell.center().y()), QPointF(cell.left(), cell.center().y()));
    painter->drawLine(QPointF(cell.right(), cell.center().y()), QPointF(plot.right(), cell.center().y()));
    painter->drawLine(QPointF(cell.center().x(), plot.top()), QPointF(cell.center().x(), cell.top()));
    painter->drawLine(QPointF(cell.center().x(), cell.bottom()), QPointF(cell.center().x(), plot.bottom()));
    // Two lines, of which one is seen on any colour of the scale.
    const double grow = std::max(0.0, (6 - cell.height()) / 2);
    const QRectF box = cell.adjusted(0, -grow, 0, grow);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_look.surface, 3));
    painter->drawRect(box);
    painter->setPen(QPen(keyboard ? m_look.focus : m_look.text, 1.5));
    painter->drawRect(box);
}

bool HeatMap::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        // Ours follows the mouse at once; the toolkit's would come late and over it.
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void HeatMap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        applyLook();
    } else if (event->type() == QEvent::PaletteChange) {
        setLook(ChartLook::of(*this));
    } else if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange) {
        setAccessibleDescription(summary());
        if (m_table)
            m_table->retranslate();
        update();
    }
    QWidget::changeEvent(event);
}

void HeatMap::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_painter.setPixelRatio(devicePixelRatioF());
    m_painter.resize(size());
}

void HeatMap::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (!m_current.isValid() && byKey && m_data.days() > 0)
        setCurrentCell({0, 0});
    update();
}

void HeatMap::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    QToolTip::hideText();
    update();
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    const HeatCell here = m_current.isValid() ? m_current : HeatCell{0, 0};
    const int last = m_data.days() - 1;
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(here.day, here.slot - 1);
    case Qt::Key_Right:
        return moveTo(here.day, here.slot + 1);
    case Qt::Key_Up:
        return moveTo(here.day - 1, here.slot);
    case Qt::Key_Down:
        return moveTo(here.day + 1, here.slot);
    case Qt::Key_PageUp:
        return moveTo(here.day - (control ? 365 : kPageDays), here.slot);
    case Qt::Key_PageDown:
        return moveTo(here.day + (control ? 365 : kPageDays), here.slot);
    case Qt::Key_Home:
        return moveTo(control ? 0 : here.day, 0);
    case Qt::Key_End:
        return moveTo(control ? last : here.day, kHalfHoursAcross - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current.isValid())
            Q_EMIT dayActivated(m_data.firstDay.addDays(m_current.day));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void HeatMap::moveTo(int day, int slot)
{
    if (m_data.days() == 0)
        return;
    m_hovered = {};
    setCurrentCell({std::clamp(day, 0, m_data.days() - 1), std::clamp(slot, 0, kHalfHoursAcross - 1)});
    QToolTip::showText(mapToGlobal(cellRect(m_current).bottomRight()).toPoint(),
                       cellLines(m_current).join(QLatin1Char('\n')), this);
}

void HeatMap::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered = {};
    QToolTip::hideText();
    update();
}

void HeatMap::mouseMoveEvent(QMouseEvent *event)
{
    const HeatCell cell = cellAt(event->position());
    if (cell != m_hovered) {
        m_hovered = cell;
        update();
    }
    if (cell.isValid())
        QToolTip::showText(event->globalPosition().toPoint(), rowLines(cell).join(QLatin1Char('\n')), this);
    else
        QToolTip::hideText();
}

void HeatMap::mouseReleaseEvent(QMouseEvent *event)
{
    const HeatCell cell = cellAt(event->position());
    if (event->button() != Qt::LeftButton || !cell.isValid()) {
        QWidget::mouseReleaseEvent(event);
        return;
    }
    setCurrentCell(cell);
    Q_EMIT dayActivated(m_data.firstDay.addDays(cell.day));
}

} // namespace denkiroku::ui
