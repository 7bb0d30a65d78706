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
    Checked<void> openProfile(const QString &profile);
    void changeProfile(const QString &profile);
    void changeToDemo();
    void reopen(const CommonOptions &common, const QString &profile);
    void takePictures();
    void endWith(const api::Error &error);
    ui::Screenshots::Plan plan() const;

    GuiOptions m_options;
    ui::Theme m_theme;
    ui::Language m_language;
    std::unique_ptr<Composition> m_composition;
    std::unique_ptr<ui::UiSettings> m_settings;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::Screenshots> m_screenshots;
};

// The whole of denkiroku. Returns the exit code.
int runDesktop(int argc, char **argv);

} // namespace denkiroku::app
