// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <array>
#include <limits>
#include <vector>

namespace denkiroku::ui {

/// Upright bars of one pixel each, three of them over one another in every column, written into a picture row by row.
///
/// A painter takes ten times as long for as many narrow see-through rectangles: it shares each of them out to threads.
class ColumnRaster {
public:
    enum Layer { Body, Band, Line, LayerCount };

    explicit ColumnRaster(int columns);

    /// From `top` to `bottom` (excluded), in pixels. A later layer covers an earlier one.
    void set(Layer layer, int column, int top, int bottom, QRgb premultiplied);
    /// Draws the band as slanted lines.
    void setHatched(bool hatched) { m_hatched = hatched; }

    [[nodiscard]] QImage image(int rows) const;

private:
    struct Bars {
        std::vector<int> top;
        std::vector<int> bottom;
        std::vector<QRgb> colour;
        int first = std::numeric_limits<int>::max(); ///< row in which any of them begins
        int end = 0;
    };

    void fillRow(QRgb *row, int y, const Bars &bars) const;

    int m_columns;
    std::array<Bars, LayerCount> m_layers;
    bool m_hatched = false;
};

} // namespace denkiroku::ui
