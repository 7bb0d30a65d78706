// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartkeys.h"

#include "ui/charts/timepainter.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>

#include <functional>

namespace denkiroku::ui {

namespace ChartKeys {

namespace {

constexpr int kSide = 14;

QPixmap drawn(const QWidget &widget, const std::function<void(QPainter &)> &draw)
{
    const qreal ratio = widget.devicePixelRatioF();
    QPixmap pixmap(QSize(kSide, kSide) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter);
    return pixmap;
}

QColor faded(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

const QRectF kBar(3, 2, 8, 11);

} // namespace

QIcon bar(const ChartLook &look, const QWidget &widget)
{
    return drawn(widget, [&](QPainter &painter) { painter.fillRect(kBar, look.value); });
}

QIcon comparison(const ChartLook &look, const QWidget &widget)
{
    return drawn(widget, [&](QPainter &painter) {
        painter.setPen(QPen(look.comparison, 2));
        painter.drawLine(QPointF(1, 7), QPointF(13, 7));
    });
}

QIcon series(SeriesRole role, const ChartLook &look, const QWidget &widget)
{
    const QColor ink = TimePainter::colour(role, look);
    return drawn(widget, [&](QPainter &painter) {
        if (role == SeriesRole::Import || role == SeriesRole::Export)
            painter.fillRect(QRectF(1, 7, 12, 6), faded(ink, 0.3F));
        else if (role == SeriesRole::Forecast)
            painter.fillRect(QRectF(1, 7, 12, 6), QBrush(ink, Qt::BDiagPattern));
        painter.setPen(QPen(ink, 2, role == SeriesRole::Typical ? Qt::DotLine : Qt::SolidLine));
        painter.drawLine(QPointF(1, 7), QPointF(13, 7));
    });
}

QPixmap flag(BarFlag flag, const ChartLook &look, const QWidget &widget)
{
    return drawn(widget, [&](QPainter &painter) {
        if (flag == BarFlag::Provisional) {
            painter.fillRect(kBar, faded(look.value, 0.5F));
        } else if (flag == BarFlag::Unfinished) {
            painter.fillRect(kBar, faded(look.value, 0.14F));
            painter.setPen(QPen(look.value, 1.5, Qt::DashLine));
            painter.drawLine(kBar.bottomLeft(), kBar.topLeft());
            painter.drawLine(kBar.bottomRight(), kBar.topRight());
        } else if (flag == BarFlag::Corrected) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(look.mark);
            painter.drawPolygon(QPolygonF({{7, 3}, {11, 7}, {7, 11}, {3, 7}}));
        }
    });
}

} // namespace ChartKeys

LegendKey::LegendKey(BarFlag flag, QWidget *parent)
    : QWidget(parent), m_flag(flag), m_picture(new QLabel(this)), m_word(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::tiny);
    row->addWidget(m_picture);
    row->addWidget(m_word);
    m_word->setTextFormat(Qt::PlainText);
}

void LegendKey::setWord(const QString &word, const ChartLook &look)
{
    m_picture->setPixmap(ChartKeys::flag(m_flag, look, *this));
    m_word->setText(word);
}

} // namespace denkiroku::ui
