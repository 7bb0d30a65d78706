// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace denkiroku::ui {

/// A time chart or a heat map for a screen reader: a chart whose value is what the keyboard stands on, and whose one
/// child is that point. A child for each of ten years' half-hours would drown who reads.
class ChartAccessible : public QAccessibleWidget {
public:
    explicit ChartAccessible(QWidget *chart);
    ~ChartAccessible() override;

    /// Tells Qt how these charts are read. May be called again and again.
    static void install();
    /// Has a screen reader say a sentence.
    static void announce(QWidget *chart, const QString &sentence);

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;

private:
    mutable QAccessible::Id m_point = 0;
};

} // namespace denkiroku::ui
