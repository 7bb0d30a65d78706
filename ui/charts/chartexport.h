// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QPagedPaintDevice;

namespace denkiroku::ui {

class Chart;

/// A chart outside of its window.
namespace ChartExport {

/// Two pixels for each of the widget's.
QByteArray png(const Chart &chart);
/// Shapes and text, in the widget's size; the title is the document's.
QByteArray svg(const Chart &chart);
/// The title and below it the chart, as large as the page allows, in the colours of paper whatever the theme. False when
/// the device cannot be painted on.
bool print(Chart &chart, QPagedPaintDevice *device);

} // namespace ChartExport

} // namespace denkiroku::ui
