// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/housestyle.h"

#include <QApplication>
#include <QEvent>
#include <QStyleHints>
#include <QWidget>

namespace denkiroku::ui {

QString wordFor(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

ThemeChoice themeChoiceFrom(const QString &word)
{
    if (word == QLatin1String("light"))
        return ThemeChoice::Light;
    if (word == QLatin1String("dark"))
        return ThemeChoice::Dark;
    return ThemeChoice::System;
}

Scheme schemeOf(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

QColor color(ColorRole role, Scheme scheme)
{
    return QColor::fromRgba(rgb(role, scheme));
}

QColor color(ColorRole role, const QWidget &widget)
{
    return color(role, schemeOf(widget.palette()));
}

QFont font(TextRole role, const QFont &base)
{
    QFont scaled = base;
    if (base.pointSizeF() > 0)
        scaled.setPointSizeF(base.pointSizeF() * typeScale(role));
    else
        scaled.setPixelSize(qRound(base.pixelSize() * typeScale(role)));
    if (role != TextRole::Body && role != TextRole::Caption)
        scaled = semibold(scaled);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    scaled.setFeature(QFont::Tag("tnum"), 1);
#endif
    return scaled;
}

QFont semibold(QFont base)
{
    base.setWeight(QFont::DemiBold);
    return base;
}

void setInk(QWidget &widget, ColorRole role)
{
    // The application's palette is the first to change; the widget's own may still be that of the theme before.
    const QColor ink = color(role, schemeOf(QGuiApplication::palette()));
    QPalette palette;
    // Which of them a label takes depends on the ground it stands on.
    for (const auto painted : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Active, painted, ink);
        palette.setColor(QPalette::Inactive, painted, ink);
    }
    widget.setPalette(palette);
}

QPalette Theme::paletteFor(Scheme scheme)
{
    const auto of = [scheme](ColorRole role) { return color(role, scheme); };
    QPalette palette;
    palette.setColor(QPalette::Window, of(ColorRole::Surface));
    palette.setColor(QPalette::WindowText, of(ColorRole::Text));
    palette.setColor(QPalette::Base, of(ColorRole::Raised));
    palette.setColor(QPalette::AlternateBase, of(ColorRole::Surface));
    palette.setColor(QPalette::Text, of(ColorRole::Text));
    palette.setColor(QPalette::Button, of(ColorRole::Raised));
    palette.setColor(QPalette::ButtonText, of(ColorRole::Text));
    palette.setColor(QPalette::BrightText, of(ColorRole::OnAccent));
    palette.setColor(QPalette::ToolTipBase, of(ColorRole::Raised));
    palette.setColor(QPalette::ToolTipText, of(ColorRole::Text));
    palette.setColor(QPalette::PlaceholderText, of(ColorRole::Muted));
    palette.setColor(QPalette::Highlight, of(ColorRole::Selected));
    palette.setColor(QPalette::HighlightedText, of(ColorRole::Text));
    palette.setColor(QPalette::Link, of(ColorRole::Accent));
    palette.setColor(QPalette::LinkVisited, of(ColorRole::Accent));
    palette.setColor(QPalette::Light, of(ColorRole::Raised));
    palette.setColor(QPalette::Midlight, of(ColorRole::Line));
    palette.setColor(QPalette::Mid, of(ColorRole::Line));
    palette.setColor(QPalette::Dark, of(ColorRole::Compare));
    palette.setColor(QPalette::Shadow, of(ColorRole::Line));
    QColor faint = of(ColorRole::Muted);
    faint.setAlphaF(0.6F);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

Theme::Theme(QApplication &application, QObject *parent) : QObject(parent), m_application(application)
{
    m_systemScheme = systemScheme();
    QApplication::setStyle(new HouseStyle);
    apply();
    m_application.installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        m_systemScheme = systemScheme();
        if (m_choice == ThemeChoice::System)
            apply();
    });
#endif
}

Theme::~Theme() = default;

void Theme::setChoice(ThemeChoice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

Scheme Theme::systemScheme()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Scheme::Dark : Scheme::Light;
#else
    // Qt 6.4 tells the system's choice only through the palette it would give us: an empty palette asks for that one.
    QApplication::setPalette(QPalette());
    return schemeOf(QApplication::palette());
#endif
}

void Theme::apply()
{
    m_applying = true;
    switch (m_choice) {
    case ThemeChoice::System:
        m_scheme = m_systemScheme;
        break;
    case ThemeChoice::Light:
        m_scheme = Scheme::Light;
        break;
    case ThemeChoice::Dark:
        m_scheme = Scheme::Dark;
        break;
    }
    QApplication::setPalette(paletteFor(m_scheme));
    m_applying = false;
    Q_EMIT changed();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_application && event->type() == QEvent::ThemeChange && !m_applying) {
        m_applying = true;
        m_systemScheme = systemScheme();
        apply();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace denkiroku::ui
