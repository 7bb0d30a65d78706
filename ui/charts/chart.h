// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlook.h"

#include <QFont>
#include <QImage>
#include <QString>

class QAbstractItemModel;
class QPainter;
class QRectF;
class QWidget;

namespace denkiroku::ui {

/// What every chart of the program offers, so that a page can copy, save, print and read out any of them alike.
class Chart {
public:
    Chart() = default;
    virtual ~Chart() = default;
    Chart(const Chart &) = delete;
    Chart &operator=(const Chart &) = delete;

    [[nodiscard]] virtual QWidget *widget() = 0;
    [[nodiscard]] virtual const QWidget *widget() const = 0;
    /// In the reader's language.
    [[nodiscard]] virtual QString title() const = 0;

    virtual void setLook(const ChartLook &look) = 0;
    [[nodiscard]] virtual const ChartLook &look() const = 0;

    /// Draws the chart as the widget shows it, without the marks of the pointer and the keyboard, scaled into `target`.
    virtual void render(QPainter *painter, const QRectF &target) const = 0;
    /// The same values row by row; owned by the chart.
    [[nodiscard]] virtual QAbstractItemModel *tableModel() = 0;
    /// The values that are drawn, tab between the cells, for the clipboard.
    [[nodiscard]] virtual QString asText() const = 0;
    /// What the keyboard stands on, to be spoken; empty for nothing.
    [[nodiscard]] virtual QString currentSentence() const = 0;

    /// The chart on its surface colour, at the widget's size times the pixel ratio.
    [[nodiscard]] QImage image(qreal pixelRatio = 2.0) const;

    /// A font whose size counts in pixels, so that paper and vector pictures scale it with the rest.
    [[nodiscard]] static QFont inPixels(const QFont &font);
};

} // namespace denkiroku::ui
