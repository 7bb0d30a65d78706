// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statepane.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/emptystate.h"

#include <QBoxLayout>

namespace denkiroku::ui {

StatePane::StatePane(QWidget *content, Skeleton::Shape shape, QWidget *parent)
    : QWidget(parent),
      m_content(content),
      m_banner(new StateBanner(this)),
      m_skeleton(new Skeleton(shape, this)),
      m_empty(new EmptyState(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(m_banner);
    // Not a stacked widget: that would be as high as the highest of the three, whichever is shown.
    for (QWidget *part : {static_cast<QWidget *>(m_skeleton), static_cast<QWidget *>(m_empty), m_content})
        column->addWidget(part, 1);
    showOnly(m_skeleton);

    connect(m_banner, &StateBanner::actionTriggered, this, &StatePane::retryRequested);
    connect(m_skeleton, &Skeleton::cancelRequested, this, &StatePane::cancelRequested);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_state.kind == PaneState::Kind::Failed)
            Q_EMIT retryRequested();
        else
            Q_EMIT emptyActionTriggered();
    });
}

void StatePane::setState(const PaneState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    m_banner->setMessage(state.banner);
    switch (state.kind) {
    case PaneState::Kind::Loading:
        showOnly(m_skeleton);
        break;
    case PaneState::Kind::Ready:
        showOnly(m_content);
        break;
    case PaneState::Kind::Empty:
    case PaneState::Kind::Failed:
        m_empty->setIcon(state.kind == PaneState::Kind::Failed ? QStringLiteral("error") : m_emptyIcon);
        m_empty->setText(state.sentence);
        m_empty->setAdvice(state.advice);
        m_empty->setDetails(state.details);
        m_empty->setAction(state.action);
        showOnly(m_empty);
        break;
    }
}

void StatePane::showOnly(QWidget *shown)
{
    for (QWidget *part : {static_cast<QWidget *>(m_skeleton), static_cast<QWidget *>(m_empty), m_content})
        part->setVisible(part == shown);
}

void StatePane::setWaitingText(const QString &sentence)
{
    m_skeleton->setWaitingText(sentence);
}

void StatePane::setEmptyIcon(const QString &name)
{
    m_emptyIcon = name;
}

} // namespace denkiroku::ui
