// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/statepane.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace denkiroku::ui {

Card::Card(QWidget *content, Skeleton::Shape shape, QWidget *parent)
    : Panel(parent),
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
    setInk(*m_link, ColorRole::Accent);
}

void Card::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        applyLooks();
}

} // namespace denkiroku::ui
