// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace denkiroku::ui {

/// A strip cut into parts: the bands of a day, the steps of a tariff. Each part has its name in it where there is room,
/// and below it the strip has ticks and a mark. Left and right go from part to part; what a part is, is spoken.
class SegmentBar : public QWidget {
    Q_OBJECT

public:
    struct Segment {
        double from = 0;
        double to = 0;
        QString name;   ///< in the part
        QString detail; ///< spoken and in the tooltip: hours, price
        int category = 0;
        bool operator==(const Segment &) const = default;
    };
    struct Tick {
        double at = 0;
        QString text;
        bool operator==(const Tick &) const = default;
    };

    explicit SegmentBar(QWidget *parent = nullptr);

    void setSegments(std::vector<Segment> segments, std::vector<Tick> ticks);
    /// Where we are; empty for nowhere.
    void setMark(const std::optional<Tick> &mark);
    const std::vector<Segment> &segments() const { return m_segments; }
    int current() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    double xOf(double value) const;
    QRectF rectOf(const Segment &segment) const;
    int barHeight() const;
    void select(int index);

    std::vector<Segment> m_segments;
    std::vector<Tick> m_ticks;
    std::optional<Tick> m_mark;
    int m_current = 0;
};

} // namespace denkiroku::ui
