// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <map>

namespace denkiroku::ui {

class BarChart;

/// A chart for a screen reader: a chart whose children are its bars, each with its sentence and its place.
class BarAccessible : public QAccessibleWidget {
public:
    explicit BarAccessible(BarChart *chart);
    ~BarAccessible() override;

    /// Tells Qt how charts are read. May be called again and again.
    static void install();

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;

private:
    [[nodiscard]] BarChart *chart() const;

    mutable std::map<int, QAccessible::Id> m_bars;
};

} // namespace denkiroku::ui
