// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpane.h"

#include "ui/charts/barchart.h"
#include "ui/charts/chartkeys.h"
#include "ui/charts/charttable.h"
#include "ui/charts/chartwords.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QToolButton>

namespace denkiroku::ui {

ChartPane::ChartPane(QWidget *parent)
    : ChartFrame(parent),
      m_chart(new BarChart(this)),
      m_table(new ChartTable(this)),
      m_values(new QToolButton(this)),
      m_comparison(new QToolButton(this)),
      m_provisional(new LegendKey(BarFlag::Provisional, this)),
      m_corrected(new LegendKey(BarFlag::Corrected, this)),
      m_unfinished(new LegendKey(BarFlag::Unfinished, this))
{
    addChart(m_chart, m_table, buildLegend());
    connect(m_chart, &BarChart::barActivated, this, &ChartPane::barActivated);
    connect(m_table, &ChartTable::rowActivated, this, &ChartPane::barActivated);
    applyLegend();
}

QWidget *ChartPane::buildLegend()
{
    auto *legend = new QWidget(this);
    auto *row = new QHBoxLayout(legend);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::medium);
    for (QToolButton *button : {m_values, m_comparison}) {
        button->setCheckable(true);
        button->setChecked(true);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        row->addWidget(button);
    }
    for (LegendKey *key : {m_provisional, m_corrected, m_unfinished})
        row->addWidget(key);
    connect(m_values, &QToolButton::toggled, m_chart, &BarChart::setValuesVisible);
    connect(m_comparison, &QToolButton::toggled, m_chart, &BarChart::setComparisonVisible);
    return legend;
}

void ChartPane::setData(const ChartData &values)
{
    m_chart->setData(values);
    m_table->setChart(values);
    applyLegend();
}

BarChart *ChartPane::chart() const
{
    return m_chart;
}

ChartTable *ChartPane::table() const
{
    return m_table;
}

void ChartPane::changeEvent(QEvent *event)
{
    ChartFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::FontChange)
        applyLegend();
}

void ChartPane::applyLegend()
{
    const ChartData &shown = m_chart->data();
    const ChartLook look = ChartLook::of(*this);
    m_values->setToolTip(tr("Show or hide these bars"));
    m_values->setText(shown.valueName);
    m_values->setIcon(ChartKeys::bar(look, *this));
    m_values->setVisible(!shown.valueName.isEmpty());
    m_comparison->setToolTip(tr("Show or hide the period compared with"));
    m_comparison->setText(shown.comparisonName);
    m_comparison->setIcon(ChartKeys::comparison(look, *this));
    m_comparison->setVisible(shown.hasComparison());

    const auto key = [&](LegendKey *entry, BarFlag flag, const QString &word) {
        entry->setWord(word, look);
        entry->setVisible(shown.has(flag));
    };
    key(m_provisional, BarFlag::Provisional, ChartWords::provisional());
    key(m_corrected, BarFlag::Corrected, ChartWords::corrected());
    key(m_unfinished, BarFlag::Unfinished, ChartWords::unfinished());
}

} // namespace denkiroku::ui
