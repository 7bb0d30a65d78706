// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/reportpack.h"

#include <QMarginsF>

class QPagedPaintDevice;

namespace denkiroku::ui {

/// In millimetres.
inline constexpr QMarginsF reportMargins{16, 16, 16, 14};

/// A report on paper: title, summary, a chart of the months, the tables with their headers on each page, and the page's
/// number at the foot. In the colours of paper, whatever the theme.
class ReportPaper {
public:
    explicit ReportPaper(const models::YearReport &report);

    const models::ReportPack &pack() const { return m_pack; }
    /// How many pages it took; 0 when the device cannot be painted on.
    int paint(QPagedPaintDevice &device) const;
    /// As PDF, A4, fonts embedded. Whether all of it was written.
    bool savePdf(const QString &path) const;

private:
    models::YearReport m_report;
    models::ReportPack m_pack;
};

} // namespace denkiroku::ui
