// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <chrono>

class QLabel;
class QPushButton;

namespace denkiroku::ui {

/// The outline of what will come. It does not move; after five seconds it says
/// what it waits for and offers to stop waiting.
class Skeleton : public QWidget {
    Q_OBJECT

public:
    enum class Shape { Figures, Lines, Table, Chart };

    explicit Skeleton(Shape shape, QWidget *parent = nullptr);

    /// What is waited for, as a whole sentence: tr("Waiting for the bills…").
    void setWaitingText(const QString &text);
    /// Whether what is waited for can be cancelled; on at first.
    void setCancellable(bool cancellable);
    void setPatience(std::chrono::milliseconds patience);

    QSize sizeHint() const override;

Q_SIGNALS:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setWordsVisible(bool visible);

    Shape m_shape;
    QTimer m_timer;
    bool m_cancellable = true;
    QLabel *m_text;
    QPushButton *m_cancel;
};

} // namespace denkiroku::ui
