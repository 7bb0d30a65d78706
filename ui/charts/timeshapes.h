// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/timepainter.h"

#include <QColor>
#include <QPaintEngine>
#include <QPainter>

namespace denkiroku::ui {

/// What the files of TimePainter share.
namespace timeshapes {

inline constexpr double kStepWidth = 3;   ///< pixels from which a slot is a step of its own
inline constexpr double kPointWidth = 8;  ///< and from which it has a point
inline constexpr double kMarkSpacing = 9; ///< pixels between two marks of corrected slots
inline constexpr double kDash = 4;
inline constexpr double kLine = 2;
inline constexpr float kBandAlpha = 0.32F;
inline constexpr float kBodyAlpha = 0.1F;
inline constexpr float kFillAlpha = 0.16F;
inline constexpr double kPointRadius = 2.5;
inline constexpr float kHatchAlpha = 0.7F;
inline constexpr float kLightAlpha = 0.5F;

inline QColor thinned(QColor colour, float alpha)
{
    colour.setAlphaF(colour.alphaF() * alpha);
    return colour;
}

inline bool isFilled(SeriesRole role)
{
    return role == SeriesRole::Import || role == SeriesRole::Export || role == SeriesRole::Forecast;
}

inline bool isDashed(SeriesRole role, BarFlags flags)
{
    return role == SeriesRole::Typical || flags.testFlag(BarFlag::Unfinished);
}

inline bool isRaster(const QPainter *painter)
{
    const auto *engine = painter->paintEngine();
    return engine && engine->type() == QPaintEngine::Raster;
}

inline bool isLight(std::uint8_t flags)
{
    return (flags & static_cast<unsigned>(BarFlag::Provisional | BarFlag::Unfinished)) != 0;
}

} // namespace timeshapes

/// One slot, wide enough to be seen by itself.
struct TimePainter::Step {
    double left = 0;
    double right = 0;
    double top = 0;
    double before = 0; ///< the top of the step it joins, or not-a-number
    BarFlags flags;
};

/// What one column of pixels shows of a series.
struct TimePainter::Column {
    int index = 0;
    double top = 0;    ///< of the highest value
    double bottom = 0; ///< of the lowest
    double lineTop = 0;
    double lineBottom = 0; ///< the same as lineTop in the gap of a dash
    bool light = false;
};

} // namespace denkiroku::ui
