// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartframe.h"

#include "ui/charts/chart.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/slottable.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/savefile.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QStackedWidget>
#include <QToolButton>

#include <memory>

namespace denkiroku::ui {

ChartFrame::ChartFrame(QWidget *parent)
    : QWidget(parent),
      m_stack(new QStackedWidget(this)),
      m_row(new QHBoxLayout),
      m_asTable(new QToolButton(this)),
      m_toggle(new QAction(this)),
      m_copy(new QAction(this)),
      m_png(new QAction(this)),
      m_svg(new QAction(this)),
      m_print(new QAction(this))
{
    m_toggle->setCheckable(true);
    m_asTable->setDefaultAction(m_toggle);
    m_asTable->setAutoRaise(true);
    m_asTable->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_row->setSpacing(spacing::medium);
    m_row->addStretch(1);
    m_row->addWidget(m_asTable);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_stack, 1);
    column->addLayout(m_row);

    connect(m_toggle, &QAction::toggled, this, [this](bool table) {
        showCurrent();
        Q_EMIT showsTableChanged(table);
    });
    connect(m_copy, &QAction::triggered, this, &ChartFrame::copy);
    connect(m_png, &QAction::triggered, this, &ChartFrame::askForPng);
    connect(m_svg, &QAction::triggered, this, &ChartFrame::askForSvg);
    connect(m_print, &QAction::triggered, this, &ChartFrame::askForPrinter);
    applyWords();
}

ChartFrame::~ChartFrame() = default;

void ChartFrame::addChart(Chart *added, QTableView *table, QWidget *legend)
{
    Entry entry{added, table ? table : new SlotTable(added->tableModel()), legend};
    m_stack->addWidget(added->widget());
    m_stack->addWidget(entry.table);
    if (legend)
        m_row->insertWidget(static_cast<int>(m_entries.size()), legend);
    else
        m_row->insertSpacing(static_cast<int>(m_entries.size()), 0);
    m_entries.push_back(entry);
    showCurrent();
}

Chart *ChartFrame::currentChart() const
{
    return m_entries.empty() ? nullptr : m_entries[m_current].chart;
}

void ChartFrame::setCurrentChart(Chart *shown)
{
    for (std::size_t index = 0; index < m_entries.size(); ++index) {
        if (m_entries[index].chart != shown || index == m_current)
            continue;
        m_current = index;
        showCurrent();
        Q_EMIT currentChartChanged();
        return;
    }
}

QTableView *ChartFrame::tableOf(const Chart *chart) const
{
    for (const Entry &entry : m_entries) {
        if (entry.chart == chart)
            return entry.table;
    }
    return nullptr;
}

void ChartFrame::showCurrent()
{
    for (std::size_t index = 0; index < m_entries.size(); ++index) {
        const Entry &entry = m_entries[index];
        if (entry.legend)
            entry.legend->setVisible(index == m_current && !showsTable());
        if (index == m_current)
            m_stack->setCurrentWidget(showsTable() ? static_cast<QWidget *>(entry.table) : entry.chart->widget());
    }
}

bool ChartFrame::showsTable() const
{
    return m_toggle->isChecked();
}

void ChartFrame::setShowsTable(bool shows)
{
    m_toggle->setChecked(shows);
}

void ChartFrame::setFileName(const QString &name)
{
    m_fileName = name;
}

void ChartFrame::addActionsTo(QMenu *menu)
{
    menu->addActions({m_toggle, m_copy, m_png, m_svg, m_print});
}

void ChartFrame::copy() const
{
    if (!currentChart())
        return;
    auto *content = new QMimeData;
    content->setImageData(currentChart()->image());
    content->setText(currentChart()->asText());
    QGuiApplication::clipboard()->setMimeData(content);
}

bool ChartFrame::savePng(const QString &path) const
{
    return currentChart() && SaveFile::write(path, ChartExport::png(*currentChart()));
}

bool ChartFrame::saveSvg(const QString &path) const
{
    return currentChart() && SaveFile::write(path, ChartExport::svg(*currentChart()));
}

void ChartFrame::askForPng()
{
    const SaveFile::Offer offer{.title = tr("Save the chart"),
                                .fileName = m_fileName + QStringLiteral(".png"),
                                .filter = tr("PNG picture (*.png)"),
                                .ending = QStringLiteral("png")};
    SaveFile::ask(this, offer, [this](const QString &path) { SaveFile::tell(this, path, savePng(path)); });
}

void ChartFrame::askForSvg()
{
    const SaveFile::Offer offer{.title = tr("Save the chart"),
                                .fileName = m_fileName + QStringLiteral(".svg"),
                                .filter = tr("SVG picture (*.svg)"),
                                .ending = QStringLiteral("svg")};
    SaveFile::ask(this, offer, [this](const QString &path) { SaveFile::tell(this, path, saveSvg(path)); });
}

void ChartFrame::askForPrinter()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(m_fileName);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print the chart"));
    // The printer lives as long as the dialog that was given it.
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] {
        if (currentChart())
            ChartExport::print(*currentChart(), printer.get());
    });
    dialog->open();
}

void ChartFrame::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        applyWords();
}

void ChartFrame::applyWords()
{
    m_toggle->setText(tr("Show as table"));
    m_toggle->setIcon(icon(QStringLiteral("table"), ColorRole::Muted));
    m_copy->setText(tr("Copy chart"));
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_png->setText(tr("Save chart as PNG…"));
    m_png->setIcon(icon(QStringLiteral("save")));
    m_svg->setText(tr("Save chart as SVG…"));
    m_svg->setIcon(icon(QStringLiteral("save")));
    m_print->setText(tr("Print chart…"));
    m_print->setIcon(icon(QStringLiteral("print")));
}

} // namespace denkiroku::ui
