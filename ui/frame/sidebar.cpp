// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/sidebar.h"

#include "models/workspace.h"
#include "ui/frame/customerswitcher.h"
#include "ui/frame/navbutton.h"
#include "ui/frame/waiting.h"
#include "ui/pages/page.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QMenu>
#include <QPainter>

namespace denkiroku::ui {

namespace {

constexpr int leastWidth = 208;

} // namespace

Sidebar::Sidebar(models::Workspace &workspace, const std::vector<Page *> &pages, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_pages(pages),
      m_switcher(new CustomerSwitcher(workspace.customer(), this)),
      m_group(new QButtonGroup(this)),
      m_column(new QVBoxLayout(this)),
      m_settings(footButton(QStringLiteral("settings"))),
      m_help(footButton(QStringLiteral("help")))
{
    m_column->setSpacing(spacing::tiny);
    m_column->addWidget(m_switcher);
    m_column->addSpacing(spacing::small);
    for (Page *page : m_pages) {
        auto *button = new NavButton(page->iconName(), this);
        button->setObjectName(QStringLiteral("nav-") + page->id());
        m_group->addButton(button);
        m_buttons.push_back(button);
        m_column->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, page] { Q_EMIT pageChosen(page); });
    }
    m_group->setExclusive(true);
    m_column->addStretch();
    m_column->addWidget(m_settings);
    m_column->addWidget(m_help);
    m_settings->setObjectName(QStringLiteral("settingsButton"));
    m_help->setObjectName(QStringLiteral("helpButton"));

    const auto count = [this] { countWaiting(); };
    connect(&workspace.overview(), &models::OverviewModel::changed, this, count);
    connect(&workspace.dues(), &models::DuesSummary::changed, this, count);
    connect(&workspace.bills(), &models::BillsModel::statusChanged, this, count);
    connect(&workspace, &models::Workspace::accountChanged, this, count);
    retranslate();
}

NavButton *Sidebar::footButton(const QString &iconName)
{
    auto *button = new NavButton(iconName, this);
    button->setCheckable(false);
    return button;
}

void Sidebar::setCurrentPage(const Page *page)
{
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        m_buttons[i]->setChecked(m_pages[i] == page);
}

void Sidebar::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_switcher->setNarrow(narrow);
    for (NavButton *button : m_buttons)
        button->setNarrow(narrow);
    for (NavButton *button : {m_settings, m_help})
        button->setNarrow(narrow);
    fit();
}

void Sidebar::setMenu(NavButton *button, QMenu *menu)
{
    connect(button, &QAbstractButton::clicked, this, [button, menu] {
        // Upwards, since the buttons stand at the foot of the window.
        menu->popup(button->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
    });
}

void Sidebar::setSettingsMenu(QMenu *menu)
{
    setMenu(m_settings, menu);
}

void Sidebar::setHelpMenu(QMenu *menu)
{
    setMenu(m_help, menu);
}

void Sidebar::retranslate()
{
    setAccessibleName(tr("Pages"));
    m_switcher->retranslate();
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        m_buttons[i]->retranslate(m_pages[i]->title());
    m_settings->retranslate(tr("Settings"));
    m_help->retranslate(tr("Help"));
    countWaiting();
    fit();
}

void Sidebar::countWaiting()
{
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        m_buttons[i]->setWaiting(waitingOn(m_pages[i]->id(), m_workspace));
}

void Sidebar::fit()
{
    const int edge = m_narrow ? spacing::small : spacing::medium;
    m_column->setContentsMargins(edge, spacing::medium, edge, spacing::medium);
    int width = m_narrow ? 0 : leastWidth - 2 * edge;
    for (const NavButton *button : m_buttons)
        width = qMax(width, button->sizeHint().width());
    for (const NavButton *button : {m_settings, m_help})
        width = qMax(width, button->sizeHint().width());
    setFixedWidth(width + 2 * edge);
}

void Sidebar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fit();
}

void Sidebar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), color(ColorRole::Surface, *this));
    painter.setPen(color(ColorRole::Line, *this));
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

} // namespace denkiroku::ui
