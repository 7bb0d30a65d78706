// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QStringList>

#include <utility>
#include <vector>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace denkiroku::ui {

class Page;

/// The menus of the main window. They say what is wanted and do nothing themselves.
class WindowMenus : public QObject {
    Q_OBJECT

public:
    WindowMenus(QMainWindow &window, const std::vector<Page *> &pages);

    void setProfiles(const QStringList &names, const QString &current);
    void setLanguage(LanguageChoice choice);
    void setTheme(ThemeChoice choice);
    void setSignedIn(bool signedIn);
    void retranslate();

    /// Language and theme, and help: for the foot of the page list.
    QMenu *settingsMenu() const { return m_settings; }
    QMenu *accountMenu() const { return m_account; }
    QMenu *helpMenu() const { return m_help; }
    QAction *signOutAction() const { return m_signOut; }
    QAction *languageAction(LanguageChoice choice) const;
    QAction *themeAction(ThemeChoice choice) const;

Q_SIGNALS:
    void pageChosen(denkiroku::ui::Page *page);
    void languageChosen(denkiroku::ui::LanguageChoice choice);
    void themeChosen(denkiroku::ui::ThemeChoice choice);
    void profileChosen(const QString &name);
    void signOutChosen();
    void aboutChosen();

private:
    void buildAccount();
    void buildView(const std::vector<Page *> &pages);
    void askForProfile();

    QMainWindow &m_window;
    QMenu *m_account;
    QMenu *m_profiles;
    QMenu *m_view;
    QMenu *m_language;
    QMenu *m_theme;
    QMenu *m_settings;
    QMenu *m_help;
    QAction *m_newProfile;
    QAction *m_signOut;
    QAction *m_quit;
    QAction *m_about;
    QActionGroup *m_profileGroup;
    std::vector<std::pair<Page *, QAction *>> m_pages;
    std::vector<std::pair<LanguageChoice, QAction *>> m_languages;
    std::vector<std::pair<ThemeChoice, QAction *>> m_themes;
};

} // namespace denkiroku::ui
