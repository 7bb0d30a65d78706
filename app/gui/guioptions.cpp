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

namespace {

// The options of the window alone, for a parser and for reading them back.
class WindowParser {
public:
    explicit WindowParser(QCommandLineParser &parser)
        : m_parser(parser),
          m_theme(QStringLiteral("theme"), GuiParser::tr("Colours; those of the system where it is left out."),
                  QStringLiteral("light|dark|system")),
          m_page(QStringLiteral("page"), GuiParser::tr("Page to begin with: overview, usage, bills or payments."),
                 QStringLiteral("NAME")),
          m_screenshot(QStringLiteral("screenshot"),
                       GuiParser::tr("Write a picture of every page to this folder and end: in both languages and "
                                     "themes, or in those given."),
                       QStringLiteral("DIR"))
    {
        m_parser.addOptions({m_theme, m_page, m_screenshot});
    }

    Checked<void> read(GuiOptions &options) const
    {
        options.page = m_parser.value(m_page);
        if (m_parser.isSet(m_theme)) {
            const auto choice = readTheme(m_parser.value(m_theme));
            if (!choice)
                return tl::unexpected(choice.error());
            options.theme = *choice;
        }
        if (m_parser.isSet(m_screenshot)) {
            const auto directory = writableDirectory(m_parser.value(m_screenshot));
            if (!directory)
                return tl::unexpected(directory.error());
            options.screenshotDirectory = *directory;
        }
        return {};
    }

private:
    QCommandLineParser &m_parser;
    QCommandLineOption m_theme;
    QCommandLineOption m_page;
    QCommandLineOption m_screenshot;
};

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
    const CommonParser common(parser);
    const WindowParser window(parser);

    if (!parser.parse(arguments))
        return complain(ExitCode::Usage, parser.errorText());
    GuiOptions options;
    options.help = parser.helpText();
    if (common.isHelpAsked() || common.isVersionAsked()) {
        options.action = common.isHelpAsked() ? GuiAction::Help : GuiAction::Version;
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
    if (const auto read = window.read(options); !read)
        return tl::unexpected(read.error());
    return options;
}

} // namespace denkiroku::app
