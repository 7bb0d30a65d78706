// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usageviews.h"

#include "models/workspace.h"
#include "ui/charts/chartpane.h"
#include "ui/pages/usagechart.h"
#include "ui/pages/usagewords.h"

#include <QBoxLayout>
#include <QStackedWidget>

namespace denkiroku::ui {

UsageViews::UsageViews(models::Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_usage(workspace.usage()), m_stack(new QStackedWidget(this)), m_bars(new ChartPane)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(m_bars);
    connect(m_bars, &ChartPane::barActivated, this, &UsageViews::barActivated);
}

void UsageViews::setView(UsageView view)
{
    m_view = view;
    m_stack->setCurrentWidget(m_bars);
    update(m_unit);
}

void UsageViews::update(UsageUnit unit)
{
    m_unit = unit;
    updateBars();
}

void UsageViews::updateBars()
{
    const QLocale locale;
    const UsageChart::Input input{.period = {m_usage.kind(), m_usage.period()},
                                  .unit = m_unit,
                                  .bars = m_usage.bars(),
                                  .comparedName = UsageWords::comparedName(m_usage, locale),
                                  .compared = m_usage.comparedBars()};
    m_bars->setData(UsageChart::make(input, locale));
    m_bars->setFileName(QStringLiteral("denkiroku-usage-%1").arg(m_usage.anchor().toString(Qt::ISODate)));
}

void UsageViews::retranslate()
{
    update(m_unit);
}

void UsageViews::addActionsTo(QMenu *menu)
{
    m_bars->addActionsTo(menu);
}

bool UsageViews::settled() const
{
    return true;
}

} // namespace denkiroku::ui
