// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QApplication>
#include <QFont>
#include <QLibraryInfo>

namespace denkiroku::ui {

namespace {

const QString japaneseCode = QStringLiteral("ja");
const QString englishCode = QStringLiteral("en");

/// A name in kanji stands in the English window too, and on a system that is not Japanese the font that fills the gaps
/// may have the Chinese forms of them. Families that are not there are passed over.
void preferJapaneseGlyphs()
{
    QFont font = QApplication::font();
    QStringList families = font.families();
    for (const auto &family : {QStringLiteral("Hiragino Sans"), QStringLiteral("Yu Gothic UI"),
                               QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Noto Sans JP")})
        if (!families.contains(family))
            families += family;
    font.setFamilies(families);
    QApplication::setFont(font);
}

/// The first of the system's languages that we have.
QString knownLanguageOf(const QLocale &system)
{
    const auto languages = system.uiLanguages();
    for (const QString &language : languages) {
        const QString code = language.section(QLatin1Char('-'), 0, 0);
        if (code == japaneseCode || code == englishCode)
            return code;
    }
    return englishCode;
}

} // namespace

QString wordFor(LanguageChoice choice)
{
    switch (choice) {
    case LanguageChoice::Japanese:
        return japaneseCode;
    case LanguageChoice::English:
        return englishCode;
    case LanguageChoice::System:
        break;
    }
    return QStringLiteral("system");
}

LanguageChoice languageChoiceFrom(const QString &word)
{
    if (word == japaneseCode)
        return LanguageChoice::Japanese;
    if (word == englishCode)
        return LanguageChoice::English;
    return LanguageChoice::System;
}

Language::Language(QCoreApplication &application, QObject *parent)
    : QObject(parent), m_application(application), m_systemLocale(QLocale::system())
{
    if (qobject_cast<QApplication *>(&application))
        preferJapaneseGlyphs();
    install(knownLanguageOf(m_systemLocale));
}

Language::~Language() = default;

void Language::setChoice(LanguageChoice choice)
{
    m_choice = choice;
    const QString code = choice == LanguageChoice::System ? knownLanguageOf(m_systemLocale) : wordFor(choice);
    if (code == m_code)
        return;
    install(code);
    Q_EMIT changed();
}

void Language::install(const QString &code)
{
    m_code = code;
    const bool japanese = code == japaneseCode;
    // An English system keeps its own English (date order, separators); the calendar stays that of Tokyo.
    const QLocale english = m_systemLocale.language() == QLocale::English ? m_systemLocale : QLocale(QLocale::English);
    const QLocale locale = japanese ? QLocale(QLocale::Japanese, QLocale::Japan) : english;
    QLocale::setDefault(locale);
    m_application.removeTranslator(&m_own);
    m_application.removeTranslator(&m_qt);
    // Qt first: what was installed last is asked first. Qt itself is written in English.
    const QString qtBase = QStringLiteral("qtbase_%1").arg(code);
    if (japanese && (m_qt.load(qtBase, QLibraryInfo::path(QLibraryInfo::TranslationsPath)) ||
                     m_qt.load(qtBase, QStringLiteral(":/i18n"))))
        m_application.installTranslator(&m_qt);
    if (m_own.load(QStringLiteral(":/i18n/denkiroku_%1.qm").arg(code)))
        m_application.installTranslator(&m_own);
}

} // namespace denkiroku::ui
