// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace denkiroku::ui {

/// Why there is nothing here, in one sentence, and one thing to do.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setIcon(const QString &name);
    void setText(const QString &sentence);
    /// A second, quieter sentence: what to do about it.
    void setAdvice(const QString &sentence);
    /// Codes and the server's own words, behind a "Details" button; empty hides it.
    void setDetails(const QString &text);
    /// The button's words; empty hides it.
    void setAction(const QString &words);

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_advice;
    QLabel *m_details;
    QToolButton *m_detailsButton;
    QPushButton *m_action;
};

} // namespace denkiroku::ui
