// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

class QCoreApplication;

namespace denkiroku::ui {

enum class LanguageChoice { System, Japanese, English };

/// "system", "ja" or "en": the words of the settings and the command line.
QString wordFor(LanguageChoice choice);
/// Anything else reads as System.
LanguageChoice languageChoiceFrom(const QString &word);

/// The language of the program at run time: installs our translation and Qt's
/// own, sets the default QLocale, and follows the system while the choice is
/// System (Japanese where the system's first known language is Japanese,
/// English otherwise). Widgets hear of a change as QEvent::LanguageChange.
class Language : public QObject {
    Q_OBJECT

public:
    explicit Language(QCoreApplication &application, QObject *parent = nullptr);
    ~Language() override;

    LanguageChoice choice() const { return m_choice; }
    /// "ja" or "en".
    QString code() const { return m_code; }
    void setChoice(LanguageChoice choice);

Q_SIGNALS:
    void changed();

private:
    void install(const QString &code);

    QCoreApplication &m_application;
    LanguageChoice m_choice = LanguageChoice::System;
    QString m_code;
    QLocale m_systemLocale;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace denkiroku::ui
