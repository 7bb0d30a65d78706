// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QStringList>

#include <vector>

class QLabel;
class QStackedLayout;
class QStackedWidget;

namespace denkiroku::models {
class Workspace;
}

namespace denkiroku::ui {

class Language;
class Page;
class Sidebar;
class SignInPage;
class StateBanner;
class StatePane;
class StatusLine;
class Theme;
class UiSettings;
class WindowMenus;

/// What the window needs; all of it outlives the window.
struct WindowContext {
    models::Workspace &workspace;
    Theme &theme;
    Language &language;
    UiSettings &settings;
    /// The data are made up and today is a fixed day: the window says so.
    bool demo = false;
    /// To switch between, and the one shown. Fewer than two: none to switch to.
    QStringList profiles{};
    QString profile{};
};

/// The frame of ui.md: page list and account switcher at the left, one page, a
/// status line, and the sign-in page in front while nobody is signed in.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const WindowContext &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// In the order of the page list.
    const std::vector<Page *> &pages() const { return m_pages; }
    Page *page(const QString &id) const;
    Page *currentPage() const;
    /// False where there is no such page.
    bool showPage(const QString &id);

    /// Whether the page on screen is settled and somebody is signed in.
    bool isSettled() const;
    /// Why the page on screen cannot be shown, or nobody's data can; empty where all is well.
    QString failureText() const;
    /// Whether the sign-in page is in front.
    bool isSigningIn() const;

    Sidebar *sidebar() const { return m_sidebar; }
    SignInPage *signInPage() const { return m_signIn; }
    StatusLine *statusLine() const { return m_statusLine; }
    WindowMenus *menus() const { return m_menus; }

Q_SIGNALS:
    void settledChanged();
    void pageChanged(const QString &id);
    /// The user wants another profile, or to make one of that name; the app owns profiles.
    void profileRequested(const QString &name);
    /// The user wants to see the demo instead of signing in.
    void demoRequested();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makePages();
    void buildFrame();
    void buildSignIn();
    void connectMenus();
    void followSession();
    void followCustomer();
    void showCustomerState();
    void open(Page *page);
    void showSignIn(bool visible);
    void showStoreProblem();
    void signOut(bool forget);
    void retranslate();
    void applyLooks();

    WindowContext m_context;
    std::vector<Page *> m_pages;
    QWidget *m_content = nullptr;
    QStackedLayout *m_layers = nullptr;
    QStackedWidget *m_stack = nullptr;
    StatePane *m_customerPane = nullptr;
    Sidebar *m_sidebar = nullptr;
    QLabel *m_demoNotice = nullptr;
    StateBanner *m_notice = nullptr;
    StatusLine *m_statusLine = nullptr;
    SignInPage *m_signIn = nullptr;
    WindowMenus *m_menus = nullptr;
};

} // namespace denkiroku::ui
