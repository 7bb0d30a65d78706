// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QString>

class QSettings;

namespace denkiroku::ui {

/// What the window remembers: looks and places, never a thing about the
/// customer. The store is injected, so that tests and screenshots have their
/// own.
class UiSettings {
public:
    explicit UiSettings(QSettings &store) : m_store(store) {}

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    LanguageChoice language() const;
    void setLanguage(LanguageChoice choice);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);

    /// The page shown last; empty at first.
    QString page() const;
    void setPage(const QString &id);

    /// QHeaderView::saveState of a table, and QSplitter::saveState of a pane, by
    /// a stable name such as "bills".
    QByteArray columns(const QString &table) const;
    void setColumns(const QString &table, const QByteArray &state);
    QByteArray splitter(const QString &pane) const;
    void setSplitter(const QString &pane, const QByteArray &state);

    /// What was chosen on a page, by stable latin names: "usage", "view". Empty at first.
    QString choice(const QString &page, const QString &what) const;
    void setChoice(const QString &page, const QString &what, const QString &chosen);

    /// Forgets all of the above.
    void clear();

private:
    QSettings &m_store;
};

} // namespace denkiroku::ui
