// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/synccommand.h"

#include "app/cli/words.h"
#include "app/core/console.h"
#include "models/format.h"
#include "models/workspace.h"

namespace denkiroku::app {

namespace {

// For machines.
QString sourceWord(models::ReadingSource source)
{
    switch (source) {
    case models::ReadingSource::HalfHourly:
        return QStringLiteral("HALF_HOURLY");
    case models::ReadingSource::SupplyPoint:
        return QStringLiteral("SUPPLY_POINT");
    case models::ReadingSource::Measurements:
        return QStringLiteral("MEASUREMENTS");
    case models::ReadingSource::Imported:
        break;
    }
    return QStringLiteral("IMPORTED");
}

QString sourceText(models::ReadingSource source)
{
    switch (source) {
    case models::ReadingSource::HalfHourly:
        return SyncCommand::tr("half-hourly readings");
    case models::ReadingSource::SupplyPoint:
        return SyncCommand::tr("readings of the supply point");
    case models::ReadingSource::Measurements:
        return SyncCommand::tr("measurements of the property");
    case models::ReadingSource::Imported:
        break;
    }
    return SyncCommand::tr("imported");
}

json::Array pointsJson(const models::SyncReport &report)
{
    json::Array points;
    for (const auto &point : report.points) {
        json::Array sources;
        for (const auto source : point.sources)
            sources.emplace_back(sourceWord(source));
        points.emplace_back(json::Object{
            {"supplyPoint", point.spin}, {"flow", words::flow(point.flow)}, {"sources", std::move(sources)}});
    }
    return points;
}

QString sourcesText(const models::SyncReport::Point &point)
{
    QStringList texts;
    for (const auto source : point.sources)
        texts += sourceText(source);
    return texts.isEmpty() ? models::format::none() : texts.join(QStringLiteral(", "));
}

} // namespace

SyncCommand::SyncCommand(models::Workspace &workspace, QString only, QObject *parent)
    : AccountCommand(workspace, std::move(only), parent)
{
    setColumns({{tr("Account")},
                {tr("Supply point")},
                {tr("Readings from")},
                {tr("Windows"), Align::Right},
                {tr("Added"), Align::Right},
                {tr("Corrected"), Align::Right},
                {tr("Became final"), Align::Right},
                {tr("Unchanged"), Align::Right},
                {tr("Incomplete days"), Align::Right}});
    auto &sync = workspace.sync();
    connect(&sync, &models::SyncModel::changed, this, &SyncCommand::tellProgress);
    connect(&sync, &models::SyncModel::finished, this, [this](const models::SyncReport &report) {
        if (report.account == m_account && !m_account.isEmpty())
            take(report);
    });
}

void SyncCommand::visit(const models::AccountEntry &account)
{
    withProperties([this, number = account.number] { begin(number); });
}

void SyncCommand::begin(const QString &account)
{
    const auto &customer = workspace().customer();
    if (customer.propertiesStatus().state == models::LoadState::Failed ||
        customer.pointCount(models::Flow::Import) + customer.pointCount(models::Flow::Export) == 0) {
        next();
        return;
    }
    m_account = account;
    m_toldMonths = -1;
    workspace().sync().start();
}

void SyncCommand::tellProgress()
{
    const auto &sync = workspace().sync();
    const auto &progress = sync.progress();
    if (!sync.isRunning() || progress.monthsTotal == 0 || progress.monthsDone == m_toldMonths)
        return;
    m_toldMonths = progress.monthsDone;
    const QLocale locale;
    QString line =
        tr("History: %1 of %2 months").arg(locale.toString(progress.monthsDone), locale.toString(progress.monthsTotal));
    if (progress.left && *progress.left >= std::chrono::seconds(1))
        line +=
            QStringLiteral(" · ") + tr("about %n second(s) left", nullptr, static_cast<int>(progress.left->count()));
    printErrorLine(line);
}

void SyncCommand::take(const models::SyncReport &report)
{
    m_account.clear();
    const QLocale locale;
    std::vector<QStringList> lines;
    for (const auto &point : report.points) {
        QStringList cells{report.account, point.spin, sourcesText(point)};
        const bool isFirst = lines.empty();
        for (const int number : {report.windows, report.change.added, report.change.corrected, report.change.settled,
                                 report.change.unchanged, report.incompleteDays})
            cells += isFirst ? locale.toString(number) : QString();
        lines.push_back(std::move(cells));
    }
    addWithLines(std::move(lines), {{"account", report.account},
                                    {"complete", report.isComplete()},
                                    {"windows", report.windows},
                                    {"added", report.change.added},
                                    {"corrected", report.change.corrected},
                                    {"becameFinal", report.change.settled},
                                    {"unchanged", report.change.unchanged},
                                    {"incompleteDays", report.incompleteDays},
                                    {"points", pointsJson(report)}});
    refused(report.refusals);
    if (report.error)
        failed(*report.error);
    next();
}

} // namespace denkiroku::app
