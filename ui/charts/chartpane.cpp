// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpane.h"

#include "ui/charts/barchart.h"
#include "ui/charts/chartkeys.h"
#include "ui/charts/charttable.h"
#include "ui/charts/chartwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/savefile.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QToolButton>

namespace denkiroku::ui {

ChartPane::ChartPane(QWidget *parent)
    : QWidget(parent),
      m_chart(new BarChart(this)),
      m_table(new ChartTable(this)),
      m_stack(new QStackedWidget(this)),
      m_legend(new QHBoxLayout),
      m_values(new QToolButton(this)),
      m_comparison(new QToolButton(this)),
      m_provisional(new LegendKey(BarFlag::Provisional, this)),
      m_corrected(new LegendKey(BarFlag::Corrected, this)),
      m_unfinished(new LegendKey(BarFlag::Unfinished, this)),
      m_asTable(new QToolButton(this)),
      m_toggle(new QAction(this)),
      m_copy(new QAction(this)),
      m_save(new QAction(this))
{
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    m_toggle->setCheckable(true);
    m_asTable->setDefaultAction(m_toggle);
    m_asTable->setAutoRaise(true);
    m_asTable->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    buildLegend();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_stack, 1);
    column->addLayout(m_legend);

    connect(m_toggle, &QAction::toggled, this, [this](bool table) {
        m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_chart);
        applyLegend();
        Q_EMIT showsTableChanged(table);
    });
    connect(m_copy, &QAction::triggered, this, &ChartPane::copy);
    connect(m_save, &QAction::triggered, this, &ChartPane::askWhereToSave);
    connect(m_chart, &BarChart::barActivated, this, &ChartPane::barActivated);
    connect(m_table, &ChartTable::rowActivated, this, &ChartPane::barActivated);
    applyWords();
}

void ChartPane::buildLegend()
{
    m_legend->setSpacing(spacing::medium);
    for (QToolButton *button : {m_values, m_comparison}) {
        button->setCheckable(true);
        button->setChecked(true);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_legend->addWidget(button);
    }
    for (LegendKey *key : {m_provisional, m_corrected, m_unfinished})
        m_legend->addWidget(key);
    m_legend->addStretch(1);
    m_legend->addWidget(m_asTable);
    connect(m_values, &QToolButton::toggled, m_chart, &BarChart::setValuesVisible);
    connect(m_comparison, &QToolButton::toggled, m_chart, &BarChart::setComparisonVisible);
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

bool ChartPane::showsTable() const
{
    return m_toggle->isChecked();
}

void ChartPane::setShowsTable(bool shows)
{
    m_toggle->setChecked(shows);
}

void ChartPane::setFileName(const QString &name)
{
    m_fileName = name;
}

void ChartPane::addActionsTo(QMenu *menu)
{
    menu->addActions({m_toggle, m_copy, m_save});
}

void ChartPane::copy() const
{
    auto *content = new QMimeData;
    content->setImageData(m_chart->image());
    content->setText(m_table->asText());
    QGuiApplication::clipboard()->setMimeData(content);
}

bool ChartPane::savePng(const QString &path) const
{
    return m_chart->image().save(path, "PNG");
}

void ChartPane::askWhereToSave()
{
    const SaveFile::Offer offer{.title = tr("Save the chart"),
                                .fileName = m_fileName + QStringLiteral(".png"),
                                .filter = tr("PNG picture (*.png)"),
                                .ending = QStringLiteral("png")};
    SaveFile::ask(this, offer, [this](const QString &path) { SaveFile::tell(this, path, savePng(path)); });
}

void ChartPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        applyWords();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyLegend();
}

void ChartPane::applyWords()
{
    m_toggle->setText(tr("Show as table"));
    m_toggle->setIcon(icon(QStringLiteral("table"), ColorRole::Muted));
    m_copy->setText(tr("Copy chart"));
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_save->setText(tr("Save chart as PNG…"));
    m_save->setIcon(icon(QStringLiteral("save")));
    m_values->setToolTip(tr("Show or hide these bars"));
    m_comparison->setToolTip(tr("Show or hide the period compared with"));
    applyLegend();
}

void ChartPane::applyLegend()
{
    const ChartData &shown = m_chart->data();
    const ChartLook look = ChartLook::of(*this);
    const bool chart = !showsTable();
    m_values->setText(shown.valueName);
    m_values->setIcon(ChartKeys::bar(look, *this));
    m_values->setVisible(chart && !shown.valueName.isEmpty());
    m_comparison->setText(shown.comparisonName);
    m_comparison->setIcon(ChartKeys::comparison(look, *this));
    m_comparison->setVisible(chart && shown.hasComparison());

    const auto key = [&](LegendKey *entry, BarFlag flag, const QString &word) {
        entry->setWord(word, look);
        entry->setVisible(chart && shown.has(flag));
    };
    key(m_provisional, BarFlag::Provisional, ChartWords::provisional());
    key(m_corrected, BarFlag::Corrected, ChartWords::corrected());
    key(m_unfinished, BarFlag::Unfinished, ChartWords::unfinished());
}

} // namespace denkiroku::ui
