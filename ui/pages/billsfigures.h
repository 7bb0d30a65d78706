// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace denkiroku::models {
class Workspace;
}

namespace denkiroku::ui {

class KeyFigure;

/// The line above the bills: the latest one, what is to be paid next, and how many agree with the readings.
class BillsFigures : public QWidget {
    Q_OBJECT

public:
    explicit BillsFigures(models::Workspace &workspace, QWidget *parent = nullptr);

    void update();
    void retranslate();

private:
    void updateChecked();

    models::Workspace &m_workspace;
    KeyFigure *m_latest;
    KeyFigure *m_due;
    KeyFigure *m_checked;
};

} // namespace denkiroku::ui
