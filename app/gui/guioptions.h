// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/options.h"
#include "ui/language.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>

namespace denkiroku::app {

enum class GuiAction { Open, Help, Version };

struct GuiOptions {
    GuiAction action = GuiAction::Open;
    CommonOptions common;
    std::optional<ui::LanguageChoice> language;
    std::optional<ui::ThemeChoice> theme;
    // Empty for the page shown last; for pictures, for every page.
    QString page;
    // Empty where no pictures are wanted.
    QString screenshotDirectory;
    // What --help prints.
    QString help;

    bool wantsScreenshots() const { return !screenshotDirectory.isEmpty(); }
};

// Reads the arguments of denkiroku, the program's own name included.
class GuiParser {
    Q_DECLARE_TR_FUNCTIONS(denkiroku::app::GuiParser)

public:
    // Errors: Usage for what is unknown, BadInput for values that cannot be used. Whether there is such a page is for
    // the window to say.
    static Checked<GuiOptions> parse(const QStringList &arguments);
};

} // namespace denkiroku::app
