// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdata.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace denkiroku::ui {

class BarChart;
class ChartTable;
class LegendKey;

/// A chart with all that goes with one: a legend that turns series on and off, the table twin, copy and save as
/// picture.
class ChartPane : public QWidget {
    Q_OBJECT

public:
    explicit ChartPane(QWidget *parent = nullptr);

    void setData(const ChartData &values);
    [[nodiscard]] BarChart *chart() const;
    [[nodiscard]] ChartTable *table() const;
    [[nodiscard]] bool showsTable() const;
    void setShowsTable(bool shows);

    /// The name offered when the picture is saved, without folder and ending.
    void setFileName(const QString &name);
    /// Adds "Show as table", "Copy" and "Save as PNG..." to a page's menu.
    void addActionsTo(QMenu *menu);

    /// The picture and the table's text together.
    void copy() const;
    /// Whether the file was written.
    bool savePng(const QString &path) const;

Q_SIGNALS:
    /// A bar, or its row in the table, was opened.
    void barActivated(int index);
    void showsTableChanged(bool shows);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLegend();
    void askWhereToSave();
    void applyWords();
    void applyLegend();

    BarChart *m_chart;
    ChartTable *m_table;
    QStackedWidget *m_stack;
    QHBoxLayout *m_legend;
    QToolButton *m_values;
    QToolButton *m_comparison;
    LegendKey *m_provisional;
    LegendKey *m_corrected;
    LegendKey *m_unfinished;
    QToolButton *m_asTable;
    QAction *m_toggle;
    QAction *m_copy;
    QAction *m_save;
    QString m_fileName;
};

} // namespace denkiroku::ui
