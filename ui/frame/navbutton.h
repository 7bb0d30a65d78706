// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace denkiroku::ui {

/// One page in the page list: icon, name, and a count where something waits. Narrow it shows the icon alone, with
/// the count as a dot, and its name as a tool tip.
class NavButton : public QAbstractButton {
    Q_OBJECT

public:
    NavButton(const QString &iconName, QWidget *parent = nullptr);

    void setWaiting(int count);
    int waiting() const { return m_waiting; }
    void setNarrow(bool narrow);
    void retranslate(const QString &title);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void updateNames();

    QString m_iconName;
    QString m_title;
    int m_waiting = 0;
    bool m_narrow = false;
};

} // namespace denkiroku::ui
