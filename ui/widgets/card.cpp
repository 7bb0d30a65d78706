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
#include <QToolButton>

namespace denkiroku::ui {

Card::Card(QWidget *content, Skeleton::Shape shape, QWidget *parent)
    : QFrame(parent),
      m_title(new QLabel(this)),
      m_link(new QToolButton(this)),
      m_pane(new StatePane(content, shape, this)),
      m_action(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::medium, spacing::medium);
    column->setSpacing(spacing::small);
    auto *titleRow = new QHBoxLayout;
    titleRow->addWidget(m_title, 1);
    titleRow->addWidget(m_link);
    column->addLayout(titleRow);
    column->addWidget(m_pane, 1);
    column->addWidget(m_action, 0, Qt::AlignLeft);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_action->setAutoDefault(false);
    m_link->setAutoRaise(true);
    m_link->setFocusPolicy(Qt::StrongFocus);
    m_link->hide();
    m_action->hide();
    connect(m_link, &QToolButton::clicked, this, &Card::linkTriggered);
    connect(m_action, &QPushButton::clicked, this, &Card::actionTriggered);
    applyLooks();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::setLink(const QString &words)
{
    m_link->setText(words);
    m_link->setVisible(!words.isEmpty());
}

void Card::setAction(const QString &words)
{
    m_action->setText(words);
    m_action->setVisible(!words.isEmpty());
}

void Card::applyLooks()
{
    m_title->setFont(semibold(font()));
    QPalette linked = palette();
    linked.setColor(QPalette::ButtonText, color(ColorRole::Accent, *this));
    m_link->setPalette(linked);
}

void Card::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
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
