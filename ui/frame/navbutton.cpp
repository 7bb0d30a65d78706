// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/navbutton.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>

namespace denkiroku::ui {

namespace {

constexpr int leastHeight = 36;
constexpr int markWidth = 3;

} // namespace

NavButton::NavButton(const QString &iconName, QWidget *parent) : QAbstractButton(parent), m_iconName(iconName)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void NavButton::setWaiting(int count)
{
    if (count == m_waiting)
        return;
    m_waiting = count;
    updateNames();
    update();
}

void NavButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateNames();
    updateGeometry();
    update();
}

void NavButton::retranslate(const QString &title)
{
    m_title = title;
    updateNames();
    updateGeometry();
    update();
}

void NavButton::updateNames()
{
    const QString name = m_waiting > 0 ? tr("%1, %n waiting", nullptr, m_waiting).arg(m_title) : m_title;
    setText(m_title);
    setAccessibleName(name);
    setToolTip(m_narrow ? name : QString());
}

QSize NavButton::sizeHint() const
{
    const QFontMetrics metrics(semibold(font()));
    const int edge = iconEdge(font());
    const int height = qMax(leastHeight, metrics.height() + spacing::large);
    if (m_narrow)
        return {edge + 2 * spacing::medium, height};
    const int count = metrics.horizontalAdvance(QLocale().toString(99)) + spacing::large;
    return {spacing::medium * 3 + edge + metrics.horizontalAdvance(m_title) + count, height};
}

void NavButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void NavButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void NavButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(Qt::NoPen);
    if (isChecked() || underMouse()) {
        QColor ground = color(ColorRole::Selected, *this);
        if (!isChecked())
            ground.setAlphaF(0.5F);
        painter.setBrush(ground);
        painter.drawRoundedRect(box, radius, radius);
    }
    const QColor accent = color(ColorRole::Accent, *this);
    if (isChecked()) {
        painter.setBrush(accent);
        painter.drawRoundedRect(QRectF(1, height() * 0.25, markWidth, height() * 0.5), 1.5, 1.5);
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(QPen(accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, radius, radius);
    }

    const int edge = iconEdge(font());
    const int left = m_narrow ? (width() - edge) / 2 : spacing::medium;
    const QRect iconBox(left, (height() - edge) / 2, edge, edge);
    ui::icon(m_iconName, isChecked() ? ColorRole::Accent : ColorRole::Text).paint(&painter, iconBox);
    if (m_narrow) {
        if (m_waiting > 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(color(ColorRole::Warning, *this));
            painter.drawEllipse(iconBox.topRight() + QPoint(1, 1), 4, 4);
        }
        return;
    }
    painter.setFont(isChecked() ? semibold(font()) : font());
    painter.setPen(color(isChecked() ? ColorRole::Accent : ColorRole::Text, *this));
    const QRect textBox = rect().adjusted(iconBox.right() + spacing::medium, 0, -spacing::small, 0);
    painter.drawText(textBox, Qt::AlignVCenter | Qt::AlignLeft, m_title);
    if (m_waiting <= 0)
        return;
    const QString count = QLocale().toString(m_waiting);
    painter.setFont(ui::font(TextRole::Caption, semibold(font())));
    const int pillHeight = painter.fontMetrics().height() + spacing::tiny;
    const int pillWidth = qMax(pillHeight, painter.fontMetrics().horizontalAdvance(count) + spacing::medium);
    const QRectF pill(width() - spacing::small - pillWidth, (height() - pillHeight) / 2.0, pillWidth, pillHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(ColorRole::Warning, *this));
    painter.drawRoundedRect(pill, pillHeight / 2.0, pillHeight / 2.0);
    painter.setPen(color(ColorRole::OnAccent, *this));
    painter.drawText(pill, Qt::AlignCenter, count);
}

} // namespace denkiroku::ui
