// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QAction;
class QHBoxLayout;
class QMenu;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace denkiroku::ui {

class Chart;

/// One place of a page for one chart or several in turn, with all that goes with them: the legend below, the table twin,
/// copy, save as PNG or SVG, print. The actions speak of the chart that is shown.
///
///     auto *frame = new ChartFrame;          // or ChartPane, which begins with bars
///     frame->addChart(timeChart, nullptr, new TimeLegend(timeChart));
///     frame->addChart(heatMap);
///     frame->setCurrentChart(heatMap);
///     frame->addActionsTo(menu);
class ChartFrame : public QWidget {
    Q_OBJECT

public:
    explicit ChartFrame(QWidget *parent = nullptr);
    ~ChartFrame() override;

    /// Takes the chart's widget, its table (one over the chart's tableModel() when none is given) and its legend. The
    /// first chart is shown.
    void addChart(Chart *added, QTableView *table = nullptr, QWidget *legend = nullptr);
    [[nodiscard]] Chart *currentChart() const;
    void setCurrentChart(Chart *shown);
    [[nodiscard]] QTableView *tableOf(const Chart *chart) const;

    [[nodiscard]] bool showsTable() const;
    void setShowsTable(bool shows);

    /// The name offered when the picture is saved, without folder and ending.
    void setFileName(const QString &name);
    /// Adds "Show as table", "Copy chart", "Save chart as PNG…", "Save chart as SVG…" and "Print chart…" to a menu.
    void addActionsTo(QMenu *menu);

    /// The picture and the values' text together.
    void copy() const;
    /// Whether the file was written.
    [[nodiscard]] bool savePng(const QString &path) const;
    [[nodiscard]] bool saveSvg(const QString &path) const;

Q_SIGNALS:
    void showsTableChanged(bool shows);
    void currentChartChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Entry {
        Chart *chart = nullptr;
        QTableView *table = nullptr;
        QWidget *legend = nullptr;
    };

    void showCurrent();
    void applyWords();
    void askForPng();
    void askForSvg();
    void askForPrinter();

    std::vector<Entry> m_entries;
    std::size_t m_current = 0;
    QStackedWidget *m_stack;
    QHBoxLayout *m_row;
    QToolButton *m_asTable;
    QAction *m_toggle;
    QAction *m_copy;
    QAction *m_png;
    QAction *m_svg;
    QAction *m_print;
    QString m_fileName;
};

} // namespace denkiroku::ui
