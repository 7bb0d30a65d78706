// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barchart.h"

#include "ui/charts/baraccessible.h"
#include "ui/charts/barengine.h"
#include "ui/charts/charttable.h"
#include "ui/charts/chartwords.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace denkiroku::ui {

BarChart::BarChart(QWidget *parent, Size size)
    : QWidget(parent), m_look(ChartLook::of(*this)), m_size(size), m_engine(std::make_unique<Engine>(this, size))
{
    BarAccessible::install();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, size == Size::Full ? QSizePolicy::Expanding : QSizePolicy::Preferred);
    m_engine->setLocale(QLocale());
    applyLook();
}

BarChart::~BarChart() = default;

void BarChart::setData(ChartData data)
{
    if (data == m_data)
        return;
    m_data = std::move(data);
    setAccessibleName(m_data.title);
    m_engine->setData(m_data);
    if (m_table)
        m_table->setChart(m_data);
    setHovered(-1);
    const int last = static_cast<int>(m_data.bars.size()) - 1;
    if (m_current > last)
        setCurrentIndex(last);
}

const ChartData &BarChart::data() const
{
    return m_data;
}

void BarChart::setLook(const ChartLook &look)
{
    m_look = look;
    applyLook();
}

void BarChart::applyLook()
{
    m_engine->setLook(m_look, inPixels(ui::font(TextRole::Caption, font())));
}

const ChartLook &BarChart::look() const
{
    return m_look;
}

void BarChart::setValuesVisible(bool visible)
{
    m_valuesVisible = visible;
    m_engine->setValuesVisible(visible);
}

void BarChart::setComparisonVisible(bool visible)
{
    m_comparisonVisible = visible;
    m_engine->setComparisonVisible(visible);
}

bool BarChart::valuesVisible() const
{
    return m_valuesVisible;
}

bool BarChart::comparisonVisible() const
{
    return m_comparisonVisible;
}

int BarChart::currentIndex() const
{
    return m_current;
}

void BarChart::setCurrentIndex(int index)
{
    index = std::clamp(index, -1, static_cast<int>(m_data.bars.size()) - 1);
    if (index == m_current)
        return;
    m_current = index;
    m_engine->setPointed(m_current, hasFocus());
    announceCurrent();
    Q_EMIT currentChanged(index);
}

void BarChart::announceCurrent()
{
    if (m_current < 0 || !QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_current);
    QAccessible::updateAccessibility(&event);
}

int BarChart::barAt(const QPointF &position) const
{
    return m_engine->at(position);
}

QRect BarChart::barRect(int index) const
{
    return m_engine->column(index).toAlignedRect();
}

QRect BarChart::filledRect(int index) const
{
    return m_engine->bar(index).toRect();
}

QString BarChart::title() const
{
    return m_data.title;
}

void BarChart::render(QPainter *painter, const QRectF &target) const
{
    m_engine->render(painter, target);
}

QAbstractItemModel *BarChart::tableModel()
{
    if (!m_table) {
        m_table = new ChartTableModel(this);
        m_table->setChart(m_data);
    }
    return m_table;
}

QString BarChart::asText() const
{
    return ChartTableModel::asText(m_data);
}

QString BarChart::currentSentence() const
{
    return ChartWords::sentence(m_data, m_current);
}

QSize BarChart::sizeHint() const
{
    const int line = fontMetrics().height();
    return m_size == Size::Full ? QSize(line * 36, line * 18) : QSize(line * 14, line * 6);
}

QSize BarChart::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return m_size == Size::Full ? QSize(line * 16, line * 10) : QSize(line * 8, line * 5);
}

bool BarChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        // Ours follows the mouse at once; the toolkit's would come late and over it.
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void BarChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        applyLook();
    else if (event->type() == QEvent::PaletteChange)
        setLook(ChartLook::of(*this));
    else if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange) {
        m_engine->setLocale(QLocale());
        if (m_table)
            m_table->retranslate();
    }
    QWidget::changeEvent(event);
}

void BarChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    // Only who came by the keyboard is shown where it stands.
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                       event->reason() == Qt::ShortcutFocusReason;
    if (m_current < 0 && !m_data.bars.empty() && byKey)
        setCurrentIndex(m_data.firstKnown());
    m_engine->setPointed(m_hovered >= 0 ? m_hovered : m_current, m_hovered < 0);
}

void BarChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_engine->setPointed(m_hovered, false);
    QToolTip::hideText();
}

void BarChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_data.bars.size()) - 1;
    int wanted = m_current;
    switch (event->key()) {
    case Qt::Key_Left:
        wanted = m_current < 0 ? last : std::max(0, m_current - 1);
        break;
    case Qt::Key_Right:
        wanted = std::min(last, m_current + 1);
        break;
    case Qt::Key_Home:
        wanted = std::min(0, last);
        break;
    case Qt::Key_End:
        wanted = last;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT barActivated(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    setCurrentIndex(wanted);
    if (m_current >= 0)
        showTip(m_current, mapToGlobal(barRect(m_current).center()));
}

void BarChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setHovered(-1);
    QToolTip::hideText();
}

void BarChart::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(barAt(event->position()));
    if (m_hovered >= 0)
        showTip(m_hovered, event->globalPosition().toPoint());
    else
        QToolTip::hideText();
}

void BarChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = barAt(event->position());
    if (event->button() != Qt::LeftButton || index < 0) {
        QWidget::mouseReleaseEvent(event);
        return;
    }
    setCurrentIndex(index);
    Q_EMIT barActivated(index);
}

void BarChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_engine->resize(size());
}

void BarChart::setHovered(int index)
{
    if (index == m_hovered)
        return;
    m_hovered = index;
    const bool keyboard = index < 0 && hasFocus();
    m_engine->setPointed(index >= 0 ? index : (keyboard ? m_current : -1), keyboard);
}

void BarChart::showTip(int index, const QPoint &globalPosition)
{
    QToolTip::showText(globalPosition, ChartWords::lines(m_data, index).join(QLatin1Char('\n')), this);
}

} // namespace denkiroku::ui
