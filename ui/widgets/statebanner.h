// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace denkiroku::ui {

/// One line across a page or a part of it: what happened, what can be done, and
/// the technical words behind "Details". Never says something by colour alone.
class StateBanner : public QFrame {
    Q_OBJECT

public:
    enum class Tone { Quiet, Info, Warning, Bad };

    struct Message {
        Tone tone = Tone::Info;
        QString text{};    ///< shown as plain text
        QString details{}; ///< codes and the server's own text, plain; empty: no button
        QString action{};  ///< empty: no button
        bool operator==(const Message &) const = default;
    };

    explicit StateBanner(QWidget *parent = nullptr);

    void setMessage(const Message &message);
    const Message &message() const { return m_message; }
    /// Hides the banner.
    void clear();

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    Message m_message;
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_details;
    QToolButton *m_detailsButton;
    QPushButton *m_action;
};

} // namespace denkiroku::ui
