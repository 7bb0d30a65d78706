// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include <QSettings>

namespace denkiroku::ui {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString languageKey = QStringLiteral("window/language");
const QString themeKey = QStringLiteral("window/theme");
const QString pageKey = QStringLiteral("window/page");

QString columnsKey(const QString &table)
{
    return QStringLiteral("tables/%1/columns").arg(table);
}

QString splitterKey(const QString &pane)
{
    return QStringLiteral("panes/%1/splitter").arg(pane);
}

QString choiceKey(const QString &page, const QString &what)
{
    return QStringLiteral("pages/%1/%2").arg(page, what);
}

} // namespace

QByteArray UiSettings::windowGeometry() const
{
    return m_store.value(geometryKey).toByteArray();
}

void UiSettings::setWindowGeometry(const QByteArray &geometry)
{
    m_store.setValue(geometryKey, geometry);
}

LanguageChoice UiSettings::language() const
{
    return languageChoiceFrom(m_store.value(languageKey).toString());
}

void UiSettings::setLanguage(LanguageChoice choice)
{
    m_store.setValue(languageKey, wordFor(choice));
}

ThemeChoice UiSettings::theme() const
{
    return themeChoiceFrom(m_store.value(themeKey).toString());
}

void UiSettings::setTheme(ThemeChoice choice)
{
    m_store.setValue(themeKey, wordFor(choice));
}

QString UiSettings::page() const
{
    return m_store.value(pageKey).toString();
}

void UiSettings::setPage(const QString &id)
{
    m_store.setValue(pageKey, id);
}

QByteArray UiSettings::columns(const QString &table) const
{
    return m_store.value(columnsKey(table)).toByteArray();
}

void UiSettings::setColumns(const QString &table, const QByteArray &state)
{
    m_store.setValue(columnsKey(table), state);
}

QByteArray UiSettings::splitter(const QString &pane) const
{
    return m_store.value(splitterKey(pane)).toByteArray();
}

void UiSettings::setSplitter(const QString &pane, const QByteArray &state)
{
    m_store.setValue(splitterKey(pane), state);
}

QString UiSettings::choice(const QString &page, const QString &what) const
{
    return m_store.value(choiceKey(page, what)).toString();
}

void UiSettings::setChoice(const QString &page, const QString &what, const QString &chosen)
{
    m_store.setValue(choiceKey(page, what), chosen);
}

void UiSettings::clear()
{
    for (const auto &group :
         {QStringLiteral("window"), QStringLiteral("tables"), QStringLiteral("panes"), QStringLiteral("pages")})
        m_store.remove(group);
}

} // namespace denkiroku::ui
