// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

class QCoreApplication;

namespace denkiroku::app {

// "ja" where the first language of the system that we speak is Japanese, else "en".
QString systemLanguage();

// The value of --lang among raw arguments, before they are parsed, so that even a complaint about them is in the language
// that was asked for. systemLanguage() where there is none or one that we do not speak.
QString languageFromArguments(const QStringList &arguments);

// Our texts and Qt's own in one language, for a program without windows (ui::Language serves those with).
class Translations {
public:
    // "ja" or "en"; also sets the default QLocale.
    Translations(QCoreApplication &application, const QString &language);

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace denkiroku::app
