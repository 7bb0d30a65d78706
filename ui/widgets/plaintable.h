// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTableView>

#include <vector>

class QStandardItemModel;

namespace denkiroku::ui {

/// A small table that is read and copied: as high as its rows, the widest words at the left stretch, numbers stand at the
/// right. For a part of a page; what may have thousands of rows is a TableView.
class PlainTable : public QTableView {
    Q_OBJECT

public:
    struct Column {
        QString header;
        bool isNumber = false;
    };
    struct Row {
        QStringList cells;
        /// Set in the semibold face: a total, what holds now.
        bool isStrong = false;
        bool operator==(const Row &) const = default;
    };

    explicit PlainTable(QWidget *parent = nullptr);

    /// Columns first: the rows are emptied by it.
    void setColumns(const std::vector<Column> &columns);
    void setRows(const std::vector<Row> &rows);
    int rows() const;
    QString cell(int row, int column) const;
    /// With headers, tab between the cells.
    QString asText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();

    QStandardItemModel *m_model;
    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

} // namespace denkiroku::ui
