// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tariff/tariffview.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace denkiroku::ui {

class KeyFigure;
class PlainTable;
class SegmentBar;

/// The prices of the present agreement, when they hold in a day, what changes when, and the agreements before and after.
class TariffPrices : public QWidget {
    Q_OBJECT

public:
    explicit TariffPrices(QWidget *parent = nullptr);

    void show(const std::optional<models::TariffView> &view, models::Instant now);
    void retranslate();

    PlainTable *table() const { return m_table; }
    PlainTable *history() const { return m_history; }
    PlainTable *changes() const { return m_changes; }
    SegmentBar *strip() const { return m_strip; }
    QComboBox *seasonBox() const { return m_season; }

private:
    QLabel *section();
    void update();
    void updateFigures();
    void updatePrices();
    void updateStrip();
    void fillSeasons();
    void drawDay(QDate day);
    void drawSteps();
    void updateHistory();

    std::optional<models::TariffView> m_view;
    models::Instant m_now{};
    QLabel *m_product;
    KeyFigure *m_standing;
    KeyFigure *m_fuel;
    KeyFigure *m_levy;
    QLabel *m_stripTitle;
    QComboBox *m_season;
    SegmentBar *m_strip;
    QLabel *m_stripNote;
    QLabel *m_tableTitle;
    PlainTable *m_table;
    QLabel *m_changesTitle;
    PlainTable *m_changes;
    QLabel *m_historyTitle;
    PlainTable *m_history;
    QLabel *m_note;
};

} // namespace denkiroku::ui
