// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <optional>
#include <vector>

class QGridLayout;
class QLabel;
class QToolButton;

namespace denkiroku::ui {

class KeyFigure;

/// One insight: a figure, a few rows below it, and how it is reckoned behind a button.
class InsightTile : public QWidget {
    Q_OBJECT

public:
    struct Row {
        QString text;
        QString value;
        std::optional<double> share{}; ///< 0 to 1, drawn as a bar
        QDate day{};                   ///< valid: the row opens that day
        bool isRestExpected = false;   ///< what is left of the bar is still to come: hatched

        bool operator==(const Row &) const = default;
    };

    struct Content {
        QString caption;
        QString value;
        QString note;
        std::vector<Row> rows;
        QString reckoning;

        bool operator==(const Content &) const = default;
    };

    explicit InsightTile(QWidget *parent = nullptr);

    void setContent(const Content &content);
    const Content &content() const { return m_content; }
    QToolButton *toggle() const { return m_toggle; }
    bool isExplained() const;

Q_SIGNALS:
    void dayRequested(QDate day);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyRows();
    void addRow(const Row &row, int line);
    void applyWords();

    Content m_content;
    KeyFigure *m_figure;
    QWidget *m_rows = nullptr;
    QToolButton *m_toggle;
    QLabel *m_reckoning;
};

} // namespace denkiroku::ui
