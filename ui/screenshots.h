// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QSize>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <vector>

namespace denkiroku::ui {

class MainWindow;

/// Writes a picture of every page, and of every view that a page has, in every
/// wanted language and theme, named DIR/LANG-THEME-PAGE.png and
/// DIR/LANG-THEME-PAGE-VIEW.png, each after its page has settled.
class Screenshots : public QObject {
    Q_OBJECT

public:
    struct Plan {
        QString directory;
        std::vector<LanguageChoice> languages{LanguageChoice::Japanese, LanguageChoice::English};
        std::vector<ThemeChoice> themes{ThemeChoice::Light, ThemeChoice::Dark};
        QStringList pages; ///< empty: every page
        QSize size{1280, 800};
        std::chrono::milliseconds patience{60'000}; ///< for one page to settle
    };

    Screenshots(MainWindow &window, Theme &theme, Language &language, Plan plan, QObject *parent = nullptr);

    /// Signed in or signing in must hold; ends with exactly one `finished`.
    void start();

Q_SIGNALS:
    /// Files written, and one line in the user's language for each page that
    /// failed, did not settle in time or could not be written.
    void finished(const QStringList &files, const QStringList &failures);

private:
    struct Shot {
        LanguageChoice language;
        ThemeChoice theme;
        QString page;
        QString view; ///< of the page; empty as it is at first

        QString name() const { return view.isEmpty() ? page : page + QLatin1Char('-') + view; }
    };

    void plan(LanguageChoice language, ThemeChoice theme, const QString &page);
    void next();
    void proceed();
    void take(const Shot &shot);
    void giveUp();

    MainWindow &m_window;
    Theme &m_theme;
    Language &m_language;
    Plan m_plan;
    std::vector<Shot> m_shots;
    std::size_t m_at = 0;
    bool m_waiting = false;
    QTimer m_timeout;
    QStringList m_files;
    QStringList m_failures;
};

} // namespace denkiroku::ui
