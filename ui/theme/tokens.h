// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>
#include <cstddef>

/// Everything a page may take for its looks, in one place: a page that writes
/// a number of pixels or a colour of its own falls out of the program.
namespace denkiroku::ui {

/// Device independent pixels.
namespace spacing {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int huge = 24;
inline constexpr int vast = 32;
} // namespace spacing

inline constexpr int radius = 6;
inline constexpr int lineWidth = 1;

/// Content is centred beyond this width, the page list shows icons alone below
/// the second, and detail panes go below the table under the third.
inline constexpr int contentMaxWidth = 1100;
inline constexpr int sidebarCollapseBelow = 900;
inline constexpr int detailBelowUnder = 1000;

/// Rows of a table.
inline constexpr int tableRowHeight = 30;

/// No motion may last longer, in milliseconds.
inline constexpr int longestMotion = 150;

enum class TextRole { Body, Caption, Section, PageTitle, KeyFigure };

/// Factor on the size of the system's font.
constexpr double typeScale(TextRole role)
{
    switch (role) {
    case TextRole::Body:
        return 1.0;
    case TextRole::Caption:
        return 0.85;
    case TextRole::Section:
        return 1.25;
    case TextRole::PageTitle:
        return 1.6;
    case TextRole::KeyFigure:
        return 2.2;
    }
    return 1.0;
}

enum class Scheme { Light, Dark };

/// Roles to be read as text (Text to Bad) keep 4.5:1 on Surface and on Raised;
/// roles that are drawn (Import to Forecast) keep 3:1.
enum class ColorRole {
    Text,
    Muted,
    Accent,
    Good,
    Warning,
    Bad,
    Import,
    Export,
    Compare,
    Forecast,
    Line,
    Surface,
    Raised,
    OnAccent,
    Selected, ///< behind a chosen row or page; Text and Accent are readable on it
};

struct ColorToken {
    ColorRole role;
    QRgb light;
    QRgb dark;
};

inline constexpr std::array<ColorToken, 15> colorTokens{{
    {ColorRole::Text, 0xff1b2224, 0xffe6eaeb},
    {ColorRole::Muted, 0xff566164, 0xff9da9ac},
    {ColorRole::Accent, 0xff0b6670, 0xff5cc3cc},
    {ColorRole::Good, 0xff1f7339, 0xff6ccb8b},
    {ColorRole::Warning, 0xff855600, 0xffe5b54a},
    {ColorRole::Bad, 0xffb3261e, 0xfff28b82},
    {ColorRole::Import, 0xff12808a, 0xff3fb3bd},
    {ColorRole::Export, 0xffb86e00, 0xffe8a33d},
    {ColorRole::Compare, 0xff7d888b, 0xff8b979a},
    {ColorRole::Forecast, 0xff4f7f87, 0xff86b4ba},
    {ColorRole::Line, 0xffd8dddf, 0xff343d40},
    {ColorRole::Surface, 0xfff6f7f7, 0xff14191b},
    {ColorRole::Raised, 0xffffffff, 0xff1d2426},
    {ColorRole::OnAccent, 0xffffffff, 0xff06292d},
    {ColorRole::Selected, 0xffd3e6e8, 0xff23454a},
}};

constexpr QRgb rgb(ColorRole role, Scheme scheme)
{
    const auto &token = colorTokens[static_cast<std::size_t>(role)];
    return scheme == Scheme::Dark ? token.dark : token.light;
}

/// Categories after Okabe and Ito (2008): told apart by the colour-blind too.
/// Yellow is left out on light ground and black on dark.
inline constexpr std::array<QRgb, 6> categoryColors{
    0xff0072b2, 0xffe69f00, 0xff009e73, 0xffcc79a7, 0xff56b4e9, 0xffd55e00,
};

/// Viridis at nine even steps, from little to much on light ground; read from
/// the other end in the dark.
inline constexpr std::array<QRgb, 9> heatScale{
    0xfffde725, 0xffaddc30, 0xff5ec962, 0xff28ae80, 0xff21918c, 0xff2c728e, 0xff3b528b, 0xff472d7b, 0xff440154,
};

} // namespace denkiroku::ui
