// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

class QCheckBox;

namespace denkiroku::ui {

/// Asks before signing out, and whether what this computer keeps of the window goes too. Opened with open().
class SignOutBox : public QMessageBox {
    Q_OBJECT

public:
    explicit SignOutBox(QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmed(bool forget);

private:
    QCheckBox *m_forget;
};

} // namespace denkiroku::ui
