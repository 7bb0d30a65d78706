// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace denkiroku::app {

QString systemLanguage()
{
    const auto languages = QLocale::system().uiLanguages();
    for (const QString &language : languages) {
        const QString code = language.section(QLatin1Char('-'), 0, 0);
        if (code == QLatin1String("ja") || code == QLatin1String("en"))
            return code;
    }
    return QStringLiteral("en");
}

QString languageFromArguments(const QStringList &arguments)
{
    const QString option = QStringLiteral("--lang");
    QString language;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString value;
        if (arguments[i] == option && i + 1 < arguments.size())
            value = arguments[i + 1];
        else if (arguments[i].startsWith(option + QLatin1Char('=')))
            value = arguments[i].mid(option.size() + 1);
        if (value == QLatin1String("ja") || value == QLatin1String("en"))
            language = value; // the last one counts, as with every option
    }
    return language.isEmpty() ? systemLanguage() : language;
}

Translations::Translations(QCoreApplication &application, const QString &language)
{
    const bool japanese = language == QLatin1String("ja");
    const QLocale locale = japanese ? QLocale(QLocale::Japanese, QLocale::Japan) : QLocale(QLocale::English);
    QLocale::setDefault(locale);
    if (m_own.load(QStringLiteral(":/i18n/denkiroku_%1.qm").arg(language)))
        application.installTranslator(&m_own);
    // Qt is written in English: there is nothing to load for it.
    if (japanese && m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                              QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(&m_qt);
}

} // namespace denkiroku::app
