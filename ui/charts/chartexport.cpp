// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartexport.h"

#include "ui/charts/chart.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QSvgGenerator>
#include <QWidget>

#include <algorithm>

namespace denkiroku::ui::ChartExport {

QByteArray png(const Chart &chart)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    chart.image().save(&buffer, "PNG");
    return bytes;
}

QByteArray svg(const Chart &chart)
{
    const QSize size = chart.widget()->size();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    // Qt writes this text as it is.
    generator.setTitle(chart.title().toHtmlEscaped());
    generator.setDescription(QString());
    QPainter painter(&generator);
    painter.fillRect(QRect(QPoint(0, 0), size), chart.look().surface);
    chart.render(&painter, QRectF(QPointF(0, 0), size));
    painter.end();
    return bytes;
}

bool print(Chart &chart, QPagedPaintDevice *device)
{
    const QSizeF size = chart.widget()->size();
    QPainter painter;
    if (size.isEmpty() || !painter.begin(device))
        return false;
    const QSizeF page = painter.viewport().size();
    const QFont caption = Chart::inPixels(font(TextRole::Section, chart.widget()->font()));
    const double line = QFontMetricsF(caption).height() * 1.6;
    const double scale = std::min(page.width() / size.width(), page.height() / (size.height() + line));
    painter.scale(scale, scale);
    const ChartLook shown = chart.look();
    chart.setLook(ChartLook::of(Scheme::Light));
    painter.setFont(caption);
    painter.setPen(chart.look().text);
    painter.drawText(QRectF(0, 0, size.width(), line), Qt::AlignLeft | Qt::AlignTop, chart.title());
    chart.render(&painter, QRectF(QPointF(0, line), size));
    chart.setLook(shown);
    return painter.end();
}

} // namespace denkiroku::ui::ChartExport
