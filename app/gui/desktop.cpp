// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/desktop.h"

#include "api/core/heap.h"
#include "app/core/console.h"
#include "app/core/logging.h"
#include "app/core/outcome.h"
#include "app/core/settingsfile.h"
#include "app/core/translations.h"
#include "program/version.h"
#include "ui/pages/page.h"

#include <QApplication>
#include <QMessageBox>

namespace denkiroku::app {

namespace {

const QString lastProfileKey = QStringLiteral("window/profile");

} // namespace

Desktop::Desktop(QApplication &application, const GuiOptions &options)
    : m_options(options), m_theme(application), m_language(application)
{
}

Desktop::~Desktop() = default;

Checked<void> Desktop::open()
{
    const auto &common = m_options.common;
    if (common.demo || !common.profile.isEmpty())
        return openProfile(common.profile);
    return openProfile(openSettings({.endpoint = common.endpoint})->value(lastProfileKey).toString());
}

Checked<void> Desktop::openProfile(const QString &profile)
{
    CommonOptions common = m_options.common;
    common.profile = profile;
    const bool keepsNothing = m_options.wantsScreenshots() && common.demo;
    // A picture shows what its page asked for, and not how far something else has come.
    auto made = Composition::make(common, keepsNothing ? Composition::Keeping::Nothing : Composition::Keeping::Profile,
                                  m_options.wantsScreenshots() ? Composition::History::WhenAsked
                                                               : Composition::History::ByItself);
    if (!made)
        return tl::unexpected(made.error());

    Shown next;
    next.composition = std::move(*made);
    next.settings = std::make_unique<ui::UiSettings>(looksOf(next));
    // Later ones keep what is on screen: nobody asked for another language with another profile.
    if (!m_shown.window) {
        m_language.setChoice(m_options.language.value_or(next.settings->language()));
        m_theme.setChoice(m_options.theme.value_or(next.settings->theme()));
    }
    next.window = std::make_unique<ui::MainWindow>(contextOf(next));
    if (!m_options.page.isEmpty() && !next.window->showPage(m_options.page))
        return noSuchPage(*next.window);
    connect(next.window.get(), &ui::MainWindow::profileRequested, this, &Desktop::changeProfile);
    connect(next.window.get(), &ui::MainWindow::demoRequested, this, &Desktop::changeToDemo);

    next.window->show();
    // The one before goes once this one is there: with its last window the program would end.
    std::swap(m_shown, next);
    m_shown.composition->begin().then(this, [this](const api::Result<api::Done> &result) {
        if (!m_options.wantsScreenshots())
            return;
        if (result)
            takePictures();
        else
            endWith(result.error());
    });
    return {};
}

// Pictures show the window as it is at first, and leave no trace in what the user has arranged.
QSettings &Desktop::looksOf(Shown &shown) const
{
    if (!m_options.wantsScreenshots())
        return shown.composition->settings();
    shown.scratch = std::make_unique<QTemporaryDir>();
    shown.looks =
        std::make_unique<QSettings>(shown.scratch->filePath(QStringLiteral("looks.ini")), QSettings::IniFormat);
    return *shown.looks;
}

ui::WindowContext Desktop::contextOf(Shown &shown)
{
    return {.workspace = shown.composition->workspace(),
            .theme = m_theme,
            .language = m_language,
            .settings = *shown.settings,
            .demo = shown.composition->isDemo(),
            .profiles = shown.composition->profileNames(),
            .profile = shown.composition->profileName()};
}

Checked<void> Desktop::noSuchPage(const ui::MainWindow &window) const
{
    QStringList names;
    for (const ui::Page *page : window.pages())
        names << page->id();
    return complain(ExitCode::BadInput,
                    tr("There is no page “%1”. There are: %2.").arg(m_options.page, names.join(QStringLiteral(", "))));
}

// The window is asking: it must have come back from that before it goes.
void Desktop::changeProfile(const QString &profile)
{
    QMetaObject::invokeMethod(
        this, [this, profile] { reopen(m_options.common, profile); }, Qt::QueuedConnection);
}

void Desktop::changeToDemo()
{
    CommonOptions demo = m_options.common;
    demo.demo = true;
    demo.endpoint.reset();
    demo.authEndpoint.reset();
    QMetaObject::invokeMethod(
        this, [this, demo] { reopen(demo, QStringLiteral("household")); }, Qt::QueuedConnection);
}

void Desktop::reopen(const CommonOptions &common, const QString &profile)
{
    m_options.page.clear();
    const CommonOptions before = std::exchange(m_options.common, common);
    const auto opened = openProfile(profile);
    if (opened) {
        m_shown.composition->settings().setValue(lastProfileKey, profile);
        return;
    }
    m_options.common = before;
    auto *box = new QMessageBox(QMessageBox::Warning, QString::fromLatin1(program::name), opened.error().sentence,
                                QMessageBox::Close, m_shown.window.get());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

ui::Screenshots::Plan Desktop::plan() const
{
    ui::Screenshots::Plan plan;
    plan.directory = m_options.screenshotDirectory;
    if (m_options.language)
        plan.languages = {*m_options.language};
    // "system" names no theme of its own: it is one of the two, and both are drawn.
    if (m_options.theme && *m_options.theme != ui::ThemeChoice::System)
        plan.themes = {*m_options.theme};
    if (!m_options.page.isEmpty())
        plan.pages = {m_options.page};
    return plan;
}

void Desktop::takePictures()
{
    m_screenshots = std::make_unique<ui::Screenshots>(*m_shown.window, m_theme, m_language, plan());
    connect(m_screenshots.get(), &ui::Screenshots::finished, this,
            [](const QStringList &files, const QStringList &failures) {
                for (const QString &file : files)
                    printOutLine(file);
                for (const QString &failure : failures)
                    printErrorLine(failure);
                QCoreApplication::exit(toInt(failures.isEmpty() ? ExitCode::Done : ExitCode::PageFailed));
            });
    m_screenshots->start();
}

void Desktop::endWith(const api::Error &error)
{
    printErrorLine(sentenceFor(error));
    QCoreApplication::exit(toInt(signInExitCode(error)));
}

namespace {

void nameProgram()
{
    QCoreApplication::setOrganizationName(QString::fromLatin1(program::organisation));
    QCoreApplication::setApplicationName(QString::fromLatin1(program::name));
    QCoreApplication::setApplicationVersion(QString::fromLatin1(program::version));
}

// What the arguments ask for, or the exit code where they are answered already. With an application of its own: a wrong
// argument is told even where no window can be opened.
tl::expected<GuiOptions, int> readArguments(int argc, char **argv)
{
    QCoreApplication early(argc, argv);
    nameProgram();
    const QStringList arguments = QCoreApplication::arguments();
    const Translations translations(early, languageFromArguments(arguments));
    const auto options = GuiParser::parse(arguments);
    if (!options) {
        printErrorLine(options.error().sentence);
        return tl::unexpected(toInt(options.error().code));
    }
    if (options->action == GuiAction::Help)
        printOutLine(options->help);
    else if (options->action == GuiAction::Version)
        printOutLine(QString::fromLatin1(program::name) + u' ' + QString::fromLatin1(program::version));
    if (options->action != GuiAction::Open)
        return tl::unexpected(toInt(ExitCode::Done));
    if (!installLogging(options->common.logFile)) {
        printErrorLine(Desktop::tr("The log file cannot be written."));
        return tl::unexpected(toInt(ExitCode::BadInput));
    }
    return *options;
}

// Pictures need no display.
void drawOffScreenWithoutDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const bool hasDisplay = !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    if (!hasDisplay && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
}

} // namespace

int runDesktop(int argc, char **argv)
{
    const auto options = readArguments(argc, argv);
    if (!options)
        return options.error();
    if (options->wantsScreenshots())
        drawOffScreenWithoutDisplay();

    api::returnLargeBlocks();
    QApplication application(argc, argv);
    nameProgram();
    QApplication::setApplicationDisplayName(QString::fromLatin1(program::name));
    QApplication::setDesktopFileName(QString::fromLatin1(program::appId));
    Desktop desktop(application, *options);
    if (const auto opened = desktop.open(); !opened) {
        printErrorLine(opened.error().sentence);
        return toInt(opened.error().code);
    }
    return QApplication::exec();
}

} // namespace denkiroku::app
