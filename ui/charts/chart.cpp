// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart.h"

#include <QFontInfo>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace denkiroku::ui {

QImage Chart::image(qreal pixelRatio) const
{
    const QSize size = widget()->size();
    QImage image((QSizeF(size) * pixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(look().surface);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    render(&painter, QRectF(QPointF(0, 0), size));
    return image;
}

QFont Chart::inPixels(const QFont &font)
{
    QFont sized = font;
    sized.setPixelSize(std::max(1, QFontInfo(font).pixelSize()));
    return sized;
}

} // namespace denkiroku::ui
