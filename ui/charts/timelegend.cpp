// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timelegend.h"

#include "ui/charts/chartkeys.h"
#include "ui/charts/chartwords.h"
#include "ui/charts/timechart.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace denkiroku::ui {

TimeLegend::TimeLegend(TimeChart *chart, QWidget *parent)
    : QWidget(parent),
      m_chart(chart),
      m_row(new QHBoxLayout(this)),
      m_provisional(new LegendKey(BarFlag::Provisional, this)),
      m_corrected(new LegendKey(BarFlag::Corrected, this)),
      m_unfinished(new LegendKey(BarFlag::Unfinished, this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(spacing::medium);
    for (LegendKey *key : {m_provisional, m_corrected, m_unfinished})
        m_row->addWidget(key);
    connect(chart, &TimeChart::dataChanged, this, &TimeLegend::follow);
    follow();
}

void TimeLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::FontChange)
        follow();
}

void TimeLegend::follow()
{
    const auto &series = m_chart->data().series;
    while (m_series.size() < series.size()) {
        auto *button = new QToolButton(this);
        const int index = static_cast<int>(m_series.size());
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(button, &QToolButton::toggled, m_chart,
                [this, index](bool on) { m_chart->setSeriesVisible(index, on); });
        m_row->insertWidget(index, button);
        m_series.push_back(button);
    }
    const ChartLook look = ChartLook::of(*this);
    std::uint8_t flags = 0;
    for (std::size_t index = 0; index < m_series.size(); ++index) {
        QToolButton *button = m_series[index];
        button->setVisible(index < series.size() && !series[index].name.isEmpty());
        if (index >= series.size())
            continue;
        const QSignalBlocker blocked(button);
        button->setText(series[index].name);
        button->setToolTip(tr("Show or hide these values"));
        button->setIcon(ChartKeys::series(series[index].role, look, *this));
        button->setChecked(m_chart->isSeriesVisible(static_cast<int>(index)));
        for (const std::uint8_t each : series[index].flags)
            flags = static_cast<std::uint8_t>(flags | each);
    }
    const auto key = [&](LegendKey *entry, BarFlag flag, const QString &word) {
        entry->setWord(word, look);
        entry->setVisible((flags & static_cast<unsigned>(flag)) != 0);
    };
    key(m_provisional, BarFlag::Provisional, ChartWords::provisional());
    key(m_corrected, BarFlag::Corrected, ChartWords::corrected());
    key(m_unfinished, BarFlag::Unfinished, ChartWords::unfinished());
}

} // namespace denkiroku::ui
