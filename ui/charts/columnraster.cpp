// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/columnraster.h"

#include <algorithm>

namespace denkiroku::ui {

namespace {

constexpr int kHatch = 8; ///< pixels from one slanted line to the next

} // namespace

ColumnRaster::ColumnRaster(int columns) : m_columns(columns)
{
    for (Bars &bars : m_layers) {
        bars.top.assign(static_cast<std::size_t>(columns), 0);
        bars.bottom.assign(static_cast<std::size_t>(columns), 0);
        bars.colour.assign(static_cast<std::size_t>(columns), 0);
    }
}

void ColumnRaster::set(Layer layer, int column, int top, int bottom, QRgb premultiplied)
{
    Bars &bars = m_layers[layer];
    const auto index = static_cast<std::size_t>(column);
    bars.top[index] = top;
    bars.bottom[index] = bottom;
    bars.colour[index] = premultiplied;
    bars.first = std::min(bars.first, top);
    bars.end = std::max(bars.end, bottom);
}

void ColumnRaster::fillRow(QRgb *row, int y, const Bars &bars) const
{
    if (y < bars.first || y >= bars.end)
        return;
    const int *top = bars.top.data();
    const int *bottom = bars.bottom.data();
    const QRgb *colour = bars.colour.data();
    // Without a branch, so that compilers take many columns at once.
    for (int column = 0; column < m_columns; ++column)
        row[column] = (y >= top[column]) & (y < bottom[column]) ? colour[column] : row[column];
}

QImage ColumnRaster::image(int rows) const
{
    if (m_columns <= 0 || rows <= 0)
        return {};
    QImage image(m_columns, rows, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    for (int y = 0; y < rows; ++y) {
        auto *row = reinterpret_cast<QRgb *>(image.scanLine(y));
        fillRow(row, y, m_layers[Body]);
        fillRow(row, y, m_layers[Band]);
        if (m_hatched) {
            for (int column = 0; column < m_columns; ++column)
                row[column] = (column + y) % kHatch == 0 ? row[column] : 0;
        }
        fillRow(row, y, m_layers[Line]);
    }
    return image;
}

} // namespace denkiroku::ui
