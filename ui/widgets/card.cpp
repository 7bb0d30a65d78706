// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/statepane.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace denkiroku::ui {

Card::Card(QWidget *content, Skeleton::Shape shape, QWidget *parent)
    : QFrame(parent),
      m_title(new QLabel(this)),
      m_pane(new StatePane(content, shape, this)),
      m_action(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::medium);
    column->addWidget(m_title);
    column->addWidget(m_pane, 1);
    column->addWidget(m_action, 0, Qt::AlignLeft);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_action->setAutoDefault(false);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &Card::actionTriggered);
    applyLooks();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::setAction(const QString &words)
{
    m_action->setText(words);
    m_action->setVisible(!words.isEmpty());
}

void Card::applyLooks()
{
    m_title->setFont(semibold(font()));
}

void Card::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyLooks();
}

void Card::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(ColorRole::Line, *this), ui::lineWidth));
    painter.setBrush(color(ColorRole::Raised, *this));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace denkiroku::ui
