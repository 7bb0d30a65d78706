// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/periodpicker.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCalendarWidget>
#include <QComboBox>
#include <QEvent>
#include <QMenu>
#include <QShortcut>
#include <QSignalBlocker>
#include <QToolButton>
#include <QWidgetAction>

#include <array>

namespace denkiroku::ui {

using models::PeriodKind;

namespace {

constexpr std::array kKinds{PeriodKind::Day,     PeriodKind::Week, PeriodKind::Month,
                            PeriodKind::Billing, PeriodKind::Year, PeriodKind::All};

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
      m_segments(new QWidget(this)),
      m_kinds(new QButtonGroup(this)),
      m_list(new QComboBox(this)),
      m_menu(new QMenu(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::tiny);
    for (QToolButton *button : {m_previous, m_period, m_next, m_today})
        row->addWidget(button);
    row->addSpacing(spacing::tiny);
    row->addWidget(m_segments);
    row->addWidget(m_list);
    buildKinds();
    m_list->hide();
    m_period->setMenu(m_menu);
    m_period->setPopupMode(QToolButton::InstantPopup);
    m_period->setFocusPolicy(Qt::StrongFocus);
    m_today->setFocusPolicy(Qt::StrongFocus);
    m_today->setAutoRaise(true);

    connect(m_previous, &QToolButton::clicked, this, &PeriodPicker::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &PeriodPicker::nextRequested);
    connect(m_today, &QToolButton::clicked, this, &PeriodPicker::todayRequested);
    connect(m_menu, &QMenu::aboutToShow, this, &PeriodPicker::buildCalendar);
    applyWords();
}

void PeriodPicker::buildKinds()
{
    auto *row = new QHBoxLayout(m_segments);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::tiny);
    int number = 0;
    for (const PeriodKind kind : kKinds) {
        auto *button = new QToolButton(m_segments);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_kinds->addButton(button, static_cast<int>(kind));
        row->addWidget(button);
        m_list->addItem(QString(), static_cast<int>(kind));
        const auto key = static_cast<Qt::Key>(Qt::Key_1 + number++);
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this);
        connect(shortcut, &QShortcut::activated, this, [this, kind] { Q_EMIT kindRequested(kind); });
    }
    connect(m_kinds, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT kindRequested(static_cast<PeriodKind>(id)); });
    connect(m_list, &QComboBox::activated, this,
            [this](int index) { Q_EMIT kindRequested(static_cast<PeriodKind>(m_list->itemData(index).toInt())); });
}

void PeriodPicker::buildCalendar()
{
    if (!m_calendar) {
        m_calendar = new QCalendarWidget(m_menu);
        m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        m_calendar->setFirstDayOfWeek(Qt::Monday);
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
    m_calendar->setSelectedDate(m_state.period.days.from);
    m_calendar->setFocus();
}

void PeriodPicker::setState(const State &state)
{
    m_state = state;
    applyState();
}

void PeriodPicker::setCompact(bool compact)
{
    if (compact == m_isCompact)
        return;
    m_isCompact = compact;
    m_segments->setVisible(!compact);
    m_list->setVisible(compact);
}

int PeriodPicker::fullWidth() const
{
    const int others = sizeHint().width();
    if (!m_isCompact)
        return others;
    return others - m_list->sizeHint().width() + m_segments->sizeHint().width();
}

QString PeriodPicker::periodText() const
{
    return models::periodText(m_state.period, QLocale());
}

void PeriodPicker::applyState()
{
    const models::UsagePeriod &period = m_state.period;
    m_previous->setEnabled(m_state.canGoPrevious);
    m_next->setEnabled(m_state.canGoNext);
    m_today->setEnabled(!period.days.contains(m_state.today));
    m_period->setEnabled(period.kind != PeriodKind::All);
    if (QAbstractButton *chosen = m_kinds->button(static_cast<int>(period.kind)))
        chosen->setChecked(true);
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentIndex(m_list->findData(static_cast<int>(period.kind)));
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
    const auto kind = [&](PeriodKind of, const QString &text, const QString &tip) {
        word(m_kinds->button(static_cast<int>(of)), text, tip);
        const int row = m_list->findData(static_cast<int>(of));
        m_list->setItemText(row, text);
        m_list->setItemData(row, tip, Qt::ToolTipRole);
    };
    kind(PeriodKind::Day, tr("Day"), tr("Half-hours of a day"));
    kind(PeriodKind::Week, tr("Week"), tr("Days of a week"));
    kind(PeriodKind::Month, tr("Month"), tr("Days of a month"));
    kind(PeriodKind::Billing, tr("Billing"), tr("Days of a billing period"));
    kind(PeriodKind::Year, tr("Year"), tr("Months of a year"));
    kind(PeriodKind::All, tr("All"), tr("Months of all years"));
    m_list->setAccessibleName(tr("How much time is shown"));
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
