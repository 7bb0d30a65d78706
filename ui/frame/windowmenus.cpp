// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/windowmenus.h"

#include "ui/pages/page.h"

#include <QAction>
#include <QActionGroup>
#include <QInputDialog>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace denkiroku::ui {

WindowMenus::WindowMenus(QMainWindow &window, const std::vector<Page *> &pages)
    : QObject(&window),
      m_window(window),
      m_account(window.menuBar()->addMenu(QString())),
      m_profiles(m_account->addMenu(QString())),
      m_view(window.menuBar()->addMenu(QString())),
      m_language(new QMenu(&window)),
      m_theme(new QMenu(&window)),
      m_settings(new QMenu(&window)),
      m_help(window.menuBar()->addMenu(QString())),
      m_newProfile(new QAction(this)),
      m_signOut(new QAction(this)),
      m_quit(new QAction(this)),
      m_about(new QAction(this)),
      m_profileGroup(new QActionGroup(this))
{
    buildAccount();
    buildView(pages);
    m_help->addAction(m_about);
    m_about->setMenuRole(QAction::AboutRole);
    connect(m_about, &QAction::triggered, this, &WindowMenus::aboutChosen);
    retranslate();
}

void WindowMenus::buildAccount()
{
    m_account->addAction(m_signOut);
    m_account->addSeparator();
    m_account->addAction(m_quit);
    m_quit->setShortcut(QKeySequence::Quit);
    m_quit->setMenuRole(QAction::QuitRole);
    connect(m_signOut, &QAction::triggered, this, &WindowMenus::signOutChosen);
    connect(m_quit, &QAction::triggered, &m_window, &QWidget::close);
    connect(m_newProfile, &QAction::triggered, this, &WindowMenus::askForProfile);
    setProfiles({}, {});
}

void WindowMenus::buildView(const std::vector<Page *> &pages)
{
    int number = 1;
    for (Page *page : pages) {
        auto *action = m_view->addAction(QString());
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number++)));
        connect(action, &QAction::triggered, this, [this, page] { Q_EMIT pageChosen(page); });
        m_pages.emplace_back(page, action);
    }
    m_view->addSeparator();
    for (QMenu *menu : {m_view, m_settings}) {
        menu->addMenu(m_language);
        menu->addMenu(m_theme);
    }
    auto *languages = new QActionGroup(this);
    for (const auto choice : {LanguageChoice::System, LanguageChoice::Japanese, LanguageChoice::English}) {
        auto *action = m_language->addAction(QString());
        action->setCheckable(true);
        languages->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] { Q_EMIT languageChosen(choice); });
        m_languages.emplace_back(choice, action);
    }
    auto *themes = new QActionGroup(this);
    for (const auto choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        auto *action = m_theme->addAction(QString());
        action->setCheckable(true);
        themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] { Q_EMIT themeChosen(choice); });
        m_themes.emplace_back(choice, action);
    }
}

void WindowMenus::setProfiles(const QStringList &names, const QString &current)
{
    m_profiles->clear();
    for (const QString &name : names) {
        // An ampersand of a name is no mnemonic.
        auto *action = m_profiles->addAction(QString(name).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(name == current);
        m_profileGroup->addAction(action);
        connect(action, &QAction::triggered, this, [this, name] { Q_EMIT profileChosen(name); });
    }
    m_profiles->addSeparator();
    m_profiles->addAction(m_newProfile);
}

void WindowMenus::askForProfile()
{
    auto *dialog = new QInputDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New profile"));
    dialog->setLabelText(tr("A profile is a sign-in of its own, beside the others.\nName:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!name.trimmed().isEmpty())
            Q_EMIT profileChosen(name.trimmed());
    });
    dialog->open();
}

void WindowMenus::setLanguage(LanguageChoice choice)
{
    languageAction(choice)->setChecked(true);
}

void WindowMenus::setTheme(ThemeChoice choice)
{
    themeAction(choice)->setChecked(true);
}

void WindowMenus::setSignedIn(bool signedIn)
{
    m_signOut->setEnabled(signedIn);
}

QAction *WindowMenus::languageAction(LanguageChoice choice) const
{
    for (const auto &[known, action] : m_languages)
        if (known == choice)
            return action;
    return nullptr;
}

QAction *WindowMenus::themeAction(ThemeChoice choice) const
{
    for (const auto &[known, action] : m_themes)
        if (known == choice)
            return action;
    return nullptr;
}

void WindowMenus::retranslate()
{
    m_account->setTitle(tr("&Account"));
    m_profiles->setTitle(tr("&Profiles"));
    m_newProfile->setText(tr("&New profile…"));
    m_signOut->setText(tr("&Sign out…"));
    m_quit->setText(tr("&Quit"));
    m_view->setTitle(tr("&View"));
    for (const auto &[page, action] : m_pages)
        action->setText(page->title());
    m_language->setTitle(tr("&Language"));
    // The languages' own names: whoever cannot read the present one finds theirs.
    languageAction(LanguageChoice::System)->setText(tr("&System"));
    languageAction(LanguageChoice::Japanese)->setText(QStringLiteral("日本語"));
    languageAction(LanguageChoice::English)->setText(QStringLiteral("English"));
    m_theme->setTitle(tr("&Theme"));
    themeAction(ThemeChoice::System)->setText(tr("&System"));
    themeAction(ThemeChoice::Light)->setText(tr("&Light"));
    themeAction(ThemeChoice::Dark)->setText(tr("&Dark"));
    m_help->setTitle(tr("&Help"));
    m_about->setText(tr("&About Denkiroku"));
}

} // namespace denkiroku::ui
