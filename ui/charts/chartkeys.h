// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdata.h"
#include "ui/charts/chartlook.h"
#include "ui/charts/slotseries.h"

#include <QIcon>
#include <QWidget>

class QLabel;

namespace denkiroku::ui {

/// The little pictures of a legend, drawn as the chart draws what they stand for.
namespace ChartKeys {

QIcon bar(const ChartLook &look, const QWidget &widget);
QIcon comparison(const ChartLook &look, const QWidget &widget);
QIcon series(SeriesRole role, const ChartLook &look, const QWidget &widget);
QPixmap flag(BarFlag flag, const ChartLook &look, const QWidget &widget);

} // namespace ChartKeys

/// One entry of a legend that explains a way of drawing: picture and word.
class LegendKey : public QWidget {
    Q_OBJECT

public:
    explicit LegendKey(BarFlag flag, QWidget *parent = nullptr);

    void setWord(const QString &word, const ChartLook &look);

private:
    BarFlag m_flag;
    QLabel *m_picture;
    QLabel *m_word;
};

} // namespace denkiroku::ui
