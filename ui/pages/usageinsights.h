// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

class QComboBox;
class QGridLayout;
class QLabel;

namespace denkiroku::models {
class Workspace;
}

namespace denkiroku::ui {

class InsightTile;
class StatePane;

/// What the readings tell: base load, peaks, weekends, bands, unusual days. It asks for the readings once it is shown;
/// a row with a day opens that day on the usage page.
class InsightPanel : public QWidget {
    Q_OBJECT

public:
    enum Tile { BaseLoad, Peaks, Week, Share, Unusual, TileCount };

    explicit InsightPanel(models::Workspace &workspace, QWidget *parent = nullptr);

    InsightTile *tile(Tile tile) const { return m_tiles[tile]; }
    QComboBox *span() const { return m_span; }
    /// Everything asked for has come or failed.
    bool settled() const;
    void retranslate();
    /// Of one tile: the panel can always become so narrow, and puts its tiles below each other then.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void settledChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildBody();
    void arrange();
    void loadIfShown();
    void openDay(QDate day);
    void updateAll();

    models::Workspace &m_workspace;
    QLabel *m_title;
    QLabel *m_range;
    QComboBox *m_span;
    std::array<InsightTile *, TileCount> m_tiles{};
    QGridLayout *m_grid = nullptr;
    StatePane *m_pane;
    int m_columns = 0;
};

} // namespace denkiroku::ui
