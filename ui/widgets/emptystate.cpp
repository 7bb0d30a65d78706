// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace denkiroku::ui {

namespace {

constexpr int iconSize = 32;
constexpr int textWidth = 520;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_text(new QLabel(this)),
      m_advice(new QLabel(this)),
      m_details(new QLabel(this)),
      m_detailsButton(new QToolButton(this)),
      m_action(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::huge, spacing::large, spacing::huge);
    column->setSpacing(spacing::small);
    column->addStretch();
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    for (QLabel *label : {m_text, m_advice, m_details}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        label->setMaximumWidth(textWidth);
        label->setMinimumWidth(120);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(label, 100);
        row->addStretch(1);
        column->addLayout(row);
    }
    column->addSpacing(spacing::tiny);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addWidget(m_detailsButton, 0, Qt::AlignHCenter);
    column->addStretch();
    m_text->setObjectName(QStringLiteral("emptyText"));
    m_action->setObjectName(QStringLiteral("emptyAction"));
    m_details->setObjectName(QStringLiteral("emptyDetails"));
    m_detailsButton->setCheckable(true);
    m_detailsButton->setFocusPolicy(Qt::TabFocus);
    m_detailsButton->setText(tr("Details"));
    connect(m_detailsButton, &QToolButton::toggled, m_details, &QWidget::setVisible);
    m_advice->hide();
    m_details->hide();
    m_detailsButton->hide();
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    setIcon(QStringLiteral("empty"));
}

void EmptyState::setIcon(const QString &name)
{
    m_iconName = name;
    updateIcon();
}

void EmptyState::setText(const QString &sentence)
{
    m_text->setText(sentence);
}

void EmptyState::setAdvice(const QString &sentence)
{
    m_advice->setText(sentence);
    m_advice->setVisible(!sentence.isEmpty());
}

void EmptyState::setDetails(const QString &text)
{
    m_details->setText(text);
    m_detailsButton->setVisible(!text.isEmpty());
    m_detailsButton->setChecked(false);
    m_details->hide();
}

void EmptyState::setAction(const QString &words)
{
    m_action->setText(words);
    m_action->setVisible(!words.isEmpty());
}

void EmptyState::updateIcon()
{
    m_icon->setPixmap(icon(m_iconName, ColorRole::Muted).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    setInk(*m_advice, ColorRole::Muted);
    setInk(*m_details, ColorRole::Muted);
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
    else if (event->type() == QEvent::LanguageChange)
        m_detailsButton->setText(tr("Details"));
}

} // namespace denkiroku::ui
