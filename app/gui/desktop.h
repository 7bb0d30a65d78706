// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/composition.h"
#include "app/gui/guioptions.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/screenshots.h"
#include "ui/settings.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

class QApplication;

namespace denkiroku::app {

// The window over one profile's parts, and what --screenshot does with it. Another profile is another set of parts and
// another window.
class Desktop : public QObject {
    Q_OBJECT

public:
    Desktop(QApplication &application, const GuiOptions &options);
    ~Desktop() override;

    // Errors: BadInput for a page that there is not, and those of Composition::make.
    Checked<void> open();

private:
    // They refer to those above them, and go in the opposite order.
    struct Shown {
        std::unique_ptr<Composition> composition;
        std::unique_ptr<QTemporaryDir> scratch;
        std::unique_ptr<QSettings> looks;
        std::unique_ptr<ui::UiSettings> settings;
        std::unique_ptr<ui::MainWindow> window;
    };

    Checked<void> openProfile(const QString &profile);
    QSettings &looksOf(Shown &shown) const;
    ui::WindowContext contextOf(Shown &shown);
    Checked<void> noSuchPage(const ui::MainWindow &window) const;
    void changeProfile(const QString &profile);
    void changeToDemo();
    void reopen(const CommonOptions &common, const QString &profile);
    void takePictures();
    void endWith(const api::Error &error);
    ui::Screenshots::Plan plan() const;

    GuiOptions m_options;
    ui::Theme m_theme;
    ui::Language m_language;
    Shown m_shown;
    std::unique_ptr<ui::Screenshots> m_screenshots;
};

// The whole of denkiroku. Returns the exit code.
int runDesktop(int argc, char **argv);

} // namespace denkiroku::app
