// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;
class QEvent;
class QWidget;

namespace denkiroku::ui {

enum class ThemeChoice { System, Light, Dark };

/// "system", "light" or "dark": the words of the settings and the command line.
QString wordFor(ThemeChoice choice);
/// Anything else reads as System.
ThemeChoice themeChoiceFrom(const QString &word);

/// Light or dark, told by the lightness of the window colour. Widgets ask their
/// own palette, so that no painter needs the Theme object.
Scheme schemeOf(const QPalette &palette);
QColor color(ColorRole role, Scheme scheme);
/// The colour for painting on `widget` now; ask again on QEvent::PaletteChange.
QColor color(ColorRole role, const QWidget &widget);

/// The system's font in the size of the role; semibold for Section and above.
/// Digits are tabular where Qt can ask the font for it (6.7).
QFont font(TextRole role, const QFont &base);
QFont semibold(QFont base);

/// Writes the words of a label or a flat button in the colour of the role; call it again on QEvent::PaletteChange.
void setInk(QWidget &widget, ColorRole role);

/// Gives the application its style and palette and follows the system while the
/// choice is System. One object, made by the composition root after QApplication.
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QApplication &application, QObject *parent = nullptr);
    ~Theme() override;

    ThemeChoice choice() const { return m_choice; }
    Scheme scheme() const { return m_scheme; }
    void setChoice(ThemeChoice choice);

    static QPalette paletteFor(Scheme scheme);

Q_SIGNALS:
    /// After the palette of the application has changed.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Scheme systemScheme();
    void apply();

    QApplication &m_application;
    ThemeChoice m_choice = ThemeChoice::System;
    Scheme m_scheme = Scheme::Light;
    Scheme m_systemScheme = Scheme::Light;
    bool m_applying = false;
};

} // namespace denkiroku::ui
