// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QSize>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QStackedWidget;

namespace denkiroku::models {
class Workspace;
}

namespace denkiroku::ui {

class Language;
class Page;
class Sidebar;
class SignInPage;
class StatusLine;
class Theme;
class UiSettings;

/// What the window needs; all of it outlives the window.
struct WindowContext {
    models::Workspace &workspace;
    Theme &theme;
    Language &language;
    UiSettings &settings;
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
    /// Whether the sign-in page is in front.
    bool isSigningIn() const;

Q_SIGNALS:
    void settledChanged();
    void pageChanged(const QString &id);
    /// The user wants another profile, or to make one; the app owns profiles.
    void profileRequested(const QString &name);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    WindowContext m_context;
    std::vector<Page *> m_pages;
};

} // namespace denkiroku::ui
