// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/guioptions.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

namespace denkiroku::app {

namespace {

Checked<ui::ThemeChoice> readTheme(const QString &word)
{
    const auto choice = ui::themeChoiceFrom(word);
    if (ui::wordFor(choice) != word)
        return complain(ExitCode::BadInput, GuiParser::tr("--theme is light, dark or system, not “%1”.").arg(word));
    return choice;
}

// Finds out before the first page is drawn, not after the last.
Checked<QString> writableDirectory(const QString &path)
{
    if (path.isEmpty())
        return complain(ExitCode::BadInput, GuiParser::tr("--screenshot wants a folder."));
    QDir directory(path);
    const bool exists = directory.exists() || directory.mkpath(QStringLiteral("."));
    QTemporaryFile probe(directory.filePath(QStringLiteral(".XXXXXX")));
    if (!exists || !probe.open())
        return complain(
            ExitCode::BadInput,
            GuiParser::tr("Nothing can be written to the folder “%1”.").arg(QDir::toNativeSeparators(path)));
    return directory.absolutePath();
}

} // namespace

Checked<GuiOptions> GuiParser::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Accounts, bills, payments and half-hourly consumption in one window. Unofficial.\n"
           "\n"
           "DENKIROKU_TOKEN in the environment is used as the token where it is set.\n"
           "\n"
           "Exit codes: 0 done, 1 a page failed (--screenshot), 2 wrong usage, 3 not signed in, 4 no connection, "
           "5 refused by the API, 6 bad input."));
    // Qt's own help option brings a second one for options of Qt that a customer has no use for.
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, tr("Say this and end."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")}, tr("Say the version and end."));
    parser.addOptions({help, version});
    const CommonParser common(parser);
    const QCommandLineOption theme(QStringLiteral("theme"), tr("Colours; those of the system where it is left out."),
                                   QStringLiteral("light|dark|system"));
    const QCommandLineOption page(QStringLiteral("page"), tr("Page to begin with: overview, usage, bills or payments."),
                                  QStringLiteral("NAME"));
    const QCommandLineOption screenshot(
        QStringLiteral("screenshot"),
        tr("Write a picture of every page to this folder and end: in both languages and themes, or in those given."),
        QStringLiteral("DIR"));
    parser.addOptions({theme, page, screenshot});

    if (!parser.parse(arguments))
        return complain(ExitCode::Usage, parser.errorText());
    GuiOptions options;
    options.help = parser.helpText();
    if (parser.isSet(help) || parser.isSet(version)) {
        options.action = parser.isSet(help) ? GuiAction::Help : GuiAction::Version;
        return options;
    }
    if (!parser.positionalArguments().isEmpty())
        return complain(
            ExitCode::Usage,
            tr("“%1” is not understood. --help says what is.").arg(parser.positionalArguments().constFirst()));
    const auto shared = common.read();
    if (!shared)
        return tl::unexpected(shared.error());
    options.common = *shared;
    if (!shared->language.isEmpty())
        options.language = ui::languageChoiceFrom(shared->language);
    options.page = parser.value(page);
    if (parser.isSet(theme)) {
        const auto choice = readTheme(parser.value(theme));
        if (!choice)
            return tl::unexpected(choice.error());
        options.theme = *choice;
    }
    if (parser.isSet(screenshot)) {
        const auto directory = writableDirectory(parser.value(screenshot));
        if (!directory)
            return tl::unexpected(directory.error());
        options.screenshotDirectory = *directory;
    }
    return options;
}

} // namespace denkiroku::app
