// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/skeleton.h"

#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace denkiroku::ui {

namespace {

constexpr std::chrono::milliseconds defaultPatience{5000};
constexpr int barHeight = 14;

class Outline {
public:
    Outline(QPainter &painter, QRect area) : m_painter(painter), m_area(area) {}

    void figures()
    {
        const int columns = m_area.width() > 500 ? 3 : 2;
        const int width = m_area.width() / columns;
        for (int i = 0; i < columns; ++i) {
            bar(i * width, 0, width / 3, barHeight - 4);
            bar(i * width, barHeight + 6, width / 2, barHeight * 2);
        }
    }

    void lines(int from, int step, int count)
    {
        constexpr int shares[] = {92, 78, 85, 60, 88, 70};
        for (int i = 0; i < count && from + i * step < m_area.height(); ++i)
            bar(0, from + i * step, m_area.width() * shares[i % 6] / 100, barHeight);
    }

    void table()
    {
        const int columns = 4;
        const int width = m_area.width() / columns;
        for (int y = 0; y + barHeight < m_area.height(); y += tableRowHeight)
            for (int i = 0; i < columns; ++i)
                bar(i * width, y, width * (i == 1 ? 8 : 6) / 10, barHeight);
    }

    void chart()
    {
        constexpr int heights[] = {45, 62, 38, 70, 55, 80, 48, 66, 58, 74, 40, 60};
        const int foot = m_area.height() - barHeight * 2;
        if (foot < barHeight)
            return;
        const int count = m_area.width() > 420 ? 12 : 7;
        const int width = m_area.width() / count;
        for (int i = 0; i < count; ++i) {
            const int height = foot * heights[i] / 100;
            bar(i * width + width / 6, foot - height, width * 2 / 3, height);
        }
        bar(0, foot + spacing::small, m_area.width(), 2);
    }

private:
    void bar(int x, int y, int width, int height)
    {
        const int round = qMin(radius, height / 2);
        m_painter.drawRoundedRect(m_area.x() + x, m_area.y() + y, width, height, round, round);
    }

    QPainter &m_painter;
    QRect m_area;
};

} // namespace

Skeleton::Skeleton(Shape shape, QWidget *parent)
    : QWidget(parent), m_shape(shape), m_text(new QLabel(this)), m_cancel(new QPushButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("skeletonText"));
    m_cancel->setObjectName(QStringLiteral("skeletonCancel"));

    auto *row = new QHBoxLayout;
    row->addWidget(m_text, 1);
    row->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch();
    column->addLayout(row);

    m_timer.setSingleShot(true);
    m_timer.setInterval(defaultPatience);
    connect(&m_timer, &QTimer::timeout, this, [this] { setWordsVisible(true); });
    connect(m_cancel, &QPushButton::clicked, this, &Skeleton::cancelRequested);
    setWordsVisible(false);
    m_cancel->setText(tr("Cancel"));
    setAccessibleName(tr("Loading"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void Skeleton::setWaitingText(const QString &text)
{
    m_text->setText(text);
    setAccessibleDescription(text);
}

void Skeleton::setCancellable(bool cancellable)
{
    m_cancellable = cancellable;
    m_cancel->setVisible(m_cancellable && !m_text->isHidden());
}

void Skeleton::setPatience(std::chrono::milliseconds patience)
{
    m_timer.setInterval(patience);
}

QSize Skeleton::sizeHint() const
{
    switch (m_shape) {
    case Shape::Figures:
        return {320, 72};
    case Shape::Lines:
        return {320, 120};
    case Shape::Table:
        return {480, 320};
    case Shape::Chart:
        return {320, 180};
    }
    return {320, 120};
}

void Skeleton::setWordsVisible(bool visible)
{
    m_text->setVisible(visible);
    m_cancel->setVisible(visible && m_cancellable);
    update();
}

void Skeleton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor ink = color(ColorRole::Line, *this);
    ink.setAlphaF(0.7F);
    painter.setBrush(ink);
    QRect area = rect();
    if (!m_text->isHidden())
        area.setBottom(qMin(m_text->y(), m_cancel->isHidden() ? m_text->y() : m_cancel->y()) - spacing::small);
    Outline outline(painter, area);
    switch (m_shape) {
    case Shape::Figures:
        outline.figures();
        break;
    case Shape::Lines:
        outline.lines(0, barHeight + spacing::medium, 6);
        break;
    case Shape::Table:
        outline.table();
        break;
    case Shape::Chart:
        outline.chart();
        break;
    }
}

void Skeleton::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_text->isHidden())
        m_timer.start();
}

void Skeleton::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
    setWordsVisible(false);
}

void Skeleton::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_cancel->setText(tr("Cancel"));
        setAccessibleName(tr("Loading"));
    }
}

} // namespace denkiroku::ui
