// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>
#include <QUrl>

#include <memory>
#include <optional>

namespace denkiroku::app {

// Whose settings: those of the supplier's server, of another server, or of the demo. They never share a file, so that
// trying another server leaves everything of the real one untouched.
struct SettingsScope {
    bool demo = false;
    // Nothing for the supplier's.
    std::optional<QUrl> endpoint{};

    // The application id, with a suffix where it is not the supplier's server.
    QString applicationName() const;
};

// The settings file of a scope: INI on every system, readable by its owner alone where the file system can say so.
// Nothing secret and nothing personal belongs in it.
std::unique_ptr<QSettings> openSettings(const SettingsScope &scope);

} // namespace denkiroku::app
