// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screenshots.h"

#include "ui/mainwindow.h"
#include "ui/pages/page.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QPixmap>

namespace denkiroku::ui {

Screenshots::Screenshots(MainWindow &window, Theme &theme, Language &language, Plan plan, QObject *parent)
    : QObject(parent), m_window(window), m_theme(theme), m_language(language), m_plan(std::move(plan))
{
    m_timeout.setSingleShot(true);
    m_timeout.setInterval(m_plan.patience);
    connect(&m_timeout, &QTimer::timeout, this, &Screenshots::giveUp);
    // Queued: who says it is settled has still to lay out and paint what it got.
    connect(&m_window, &MainWindow::settledChanged, this, &Screenshots::proceed, Qt::QueuedConnection);
}

void Screenshots::start()
{
    QStringList pages = m_plan.pages;
    if (pages.isEmpty())
        for (const Page *page : m_window.pages())
            pages += page->id();
    for (const auto language : m_plan.languages)
        for (const auto theme : m_plan.themes)
            for (const QString &page : std::as_const(pages))
                plan(language, theme, page);
    if (!QDir().mkpath(m_plan.directory))
        m_failures += tr("The folder %1 cannot be made.").arg(m_plan.directory);
    m_window.resize(m_plan.size);
    next();
}

void Screenshots::plan(LanguageChoice language, ThemeChoice theme, const QString &page)
{
    m_shots.push_back({language, theme, page, {}});
    const Page *shown = m_window.page(page);
    for (const QString &view : shown ? shown->views() : QStringList())
        m_shots.push_back({language, theme, page, view});
}

void Screenshots::next()
{
    if (m_at == m_shots.size() || !QDir(m_plan.directory).exists()) {
        m_timeout.stop();
        Q_EMIT finished(m_files, m_failures);
        return;
    }
    const Shot &shot = m_shots[m_at];
    m_language.setChoice(shot.language);
    m_theme.setChoice(shot.theme);
    if (!m_window.showPage(shot.page) || !m_window.currentPage()->showView(shot.view)) {
        m_failures += tr("There is no page named %1.").arg(shot.page);
        ++m_at;
        next();
        return;
    }
    m_waiting = true;
    m_timeout.start();
    // A change of language arrives by the event queue; what is seen after it has gone round is what will stay.
    QMetaObject::invokeMethod(this, &Screenshots::proceed, Qt::QueuedConnection);
}

void Screenshots::proceed()
{
    if (!m_waiting || !m_window.isSettled())
        return;
    m_waiting = false;
    m_timeout.stop();
    QMetaObject::invokeMethod(
        this,
        [this] {
            take(m_shots[m_at]);
            ++m_at;
            next();
        },
        Qt::QueuedConnection);
}

void Screenshots::take(const Shot &shot)
{
    m_window.resize(m_plan.size);
    // Each layout tells the one around it by an event; a scroll area at the outer end of them learns of it last.
    constexpr int layoutDepth = 16;
    for (int round = 0; round < layoutDepth; ++round)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const QString name = QStringLiteral("%1-%2-%3.png").arg(wordFor(shot.language), wordFor(shot.theme), shot.name());
    const QString file = QDir(m_plan.directory).filePath(name);
    if (const QString why = m_window.failureText(); !why.isEmpty())
        m_failures += tr("The page %1 failed: %2").arg(shot.page, why);
    if (m_window.grab().save(file))
        m_files += file;
    else
        m_failures += tr("The picture %1 cannot be written.").arg(file);
}

void Screenshots::giveUp()
{
    m_waiting = false;
    m_failures += tr("The page %1 did not finish loading in time.").arg(m_shots[m_at].page);
    ++m_at;
    next();
}

} // namespace denkiroku::ui
