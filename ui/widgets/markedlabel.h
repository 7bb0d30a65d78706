// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace denkiroku::ui {

/// A word with an icon of the same meaning before it: a status is never told by colour alone.
class MarkedLabel : public QWidget {
    Q_OBJECT

public:
    enum class Mark { None, Good, Warning, Bad };

    explicit MarkedLabel(QWidget *parent = nullptr);

    /// Empty hides it.
    void setText(const QString &text, Mark mark = Mark::None);
    QString text() const { return m_text->text(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyLooks();

    Mark m_mark = Mark::None;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace denkiroku::ui
