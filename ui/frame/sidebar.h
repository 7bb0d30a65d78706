// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QButtonGroup;
class QMenu;
class QVBoxLayout;

namespace denkiroku::models {
class Workspace;
}

namespace denkiroku::ui {

class CustomerSwitcher;
class NavButton;
class Page;

/// The left of the window: who and where, the pages, settings and help.
class Sidebar : public QWidget {
    Q_OBJECT

public:
    Sidebar(models::Workspace &workspace, const std::vector<Page *> &pages, QWidget *parent = nullptr);

    void setCurrentPage(const Page *page);
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }
    void setSettingsMenu(QMenu *menu);
    void setHelpMenu(QMenu *menu);
    void retranslate();

    CustomerSwitcher *switcher() const { return m_switcher; }
    const std::vector<NavButton *> &buttons() const { return m_buttons; }

Q_SIGNALS:
    void pageChosen(denkiroku::ui::Page *page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    NavButton *footButton(const QString &iconName);
    void setMenu(NavButton *button, QMenu *menu);
    void countWaiting();
    void fit();

    models::Workspace &m_workspace;
    std::vector<Page *> m_pages;
    std::vector<NavButton *> m_buttons;
    CustomerSwitcher *m_switcher;
    QButtonGroup *m_group;
    QVBoxLayout *m_column;
    NavButton *m_settings;
    NavButton *m_help;
    bool m_narrow = false;
};

} // namespace denkiroku::ui
