// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/periodpicker.h"

#include "models/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCalendarWidget>
#include <QEvent>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

#include <array>

namespace denkiroku::ui {

using models::Scale;

namespace {

constexpr std::array kScales{Scale::Day, Scale::Month, Scale::Year};

QToolButton *iconButton(const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(name));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

PeriodPicker::PeriodPicker(QWidget *parent)
    : QWidget(parent),
      m_previous(iconButton(QStringLiteral("previous"), this)),
      m_period(new QToolButton(this)),
      m_next(iconButton(QStringLiteral("next"), this)),
      m_today(new QToolButton(this)),
      m_scales(new QButtonGroup(this)),
      m_menu(new QMenu(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::tiny);
    row->addWidget(m_previous);
    row->addWidget(m_period);
    row->addWidget(m_next);
    row->addWidget(m_today);
    row->addSpacing(spacing::small);
    for (const Scale scale : kScales) {
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_scales->addButton(button, static_cast<int>(scale));
        row->addWidget(button);
    }
    m_period->setMenu(m_menu);
    m_period->setPopupMode(QToolButton::InstantPopup);
    m_period->setFocusPolicy(Qt::StrongFocus);
    m_today->setFocusPolicy(Qt::StrongFocus);
    m_today->setAutoRaise(true);
    m_previous->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_next->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
    m_today->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Home));

    connect(m_previous, &QToolButton::clicked, this, &PeriodPicker::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &PeriodPicker::nextRequested);
    connect(m_today, &QToolButton::clicked, this, &PeriodPicker::todayRequested);
    connect(m_scales, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT scaleRequested(static_cast<Scale>(id)); });
    connect(m_menu, &QMenu::aboutToShow, this, &PeriodPicker::buildCalendar);
    applyWords();
}

void PeriodPicker::buildCalendar()
{
    if (!m_calendar) {
        m_calendar = new QCalendarWidget(m_menu);
        m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        auto *action = new QWidgetAction(m_menu);
        action->setDefaultWidget(m_calendar);
        m_menu->addAction(action);
        const auto choose = [this](QDate day) {
            m_menu->close();
            Q_EMIT dayRequested(day);
        };
        connect(m_calendar, &QCalendarWidget::clicked, this, choose);
        connect(m_calendar, &QCalendarWidget::activated, this, choose);
    }
    m_calendar->setLocale(QLocale());
    m_calendar->setMaximumDate(m_state.today);
    m_calendar->setSelectedDate(m_state.anchor);
    m_calendar->setFocus();
}

void PeriodPicker::setState(const State &state)
{
    m_state = state;
    applyState();
}

QString PeriodPicker::periodText() const
{
    return m_state.anchor.isValid() ? models::format::period(m_state.scale, m_state.anchor, QLocale()) : QString();
}

void PeriodPicker::applyState()
{
    m_next->setEnabled(m_state.canGoNext);
    m_today->setEnabled(!models::jst::periodOf(m_state.scale, m_state.anchor).contains(m_state.today));
    if (QAbstractButton *chosen = m_scales->button(static_cast<int>(m_state.scale)))
        chosen->setChecked(true);
    m_period->setText(periodText());
    m_period->setAccessibleName(tr("Period: %1").arg(periodText()));
}

void PeriodPicker::applyWords()
{
    const auto word = [](QAbstractButton *button, const QString &text, const QString &tip) {
        button->setText(text);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
    };
    word(m_previous, QString(), tr("Previous period"));
    word(m_next, QString(), tr("Next period"));
    word(m_today, tr("Today"), tr("Go to today"));
    word(m_scales->button(static_cast<int>(Scale::Day)), tr("Day"), tr("Half-hours of a day"));
    word(m_scales->button(static_cast<int>(Scale::Month)), tr("Month"), tr("Days of a month"));
    word(m_scales->button(static_cast<int>(Scale::Year)), tr("Year"), tr("Months of a year"));
    m_period->setToolTip(tr("Choose a day"));
    // Changing its text takes the shortcut of a button away.
    m_previous->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_next->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
    m_today->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Home));
    applyState();
}

void PeriodPicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        applyWords();
}

} // namespace denkiroku::ui
