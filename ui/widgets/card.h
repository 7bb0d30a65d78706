// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panel.h"
#include "ui/widgets/skeleton.h"

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace denkiroku::ui {

class StatePane;

/// A part of the Overview: title, content with states of its own, and at most one thing to do.
class Card : public Panel {
    Q_OBJECT

public:
    Card(QWidget *content, Skeleton::Shape shape, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// A quiet link in the title row, to where there is more; empty hides it.
    void setLink(const QString &words);
    /// A button below the content; empty hides it.
    void setAction(const QString &words);
    StatePane *pane() const { return m_pane; }
    QToolButton *link() const { return m_link; }
    QPushButton *action() const { return m_action; }

Q_SIGNALS:
    void linkTriggered();
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyLooks();

    QLabel *m_title;
    QToolButton *m_link;
    StatePane *m_pane;
    QPushButton *m_action;
};

} // namespace denkiroku::ui
