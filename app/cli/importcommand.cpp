// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importcommand.h"

#include "app/cli/words.h"
#include "app/core/outcome.h"
#include "models/format.h"
#include "models/transfer/exporttable.h"
#include "models/workspace.h"

#include <QFileInfo>

#include <algorithm>

namespace denkiroku::app {

using Importing = models::ImportModel::State;

ImportCommand::ImportCommand(models::Workspace &workspace, const CliOptions &options, QObject *parent)
    : Command(parent),
      m_workspace(workspace),
      m_options(options),
      m_import({.clock = workspace.clock(), .customer = workspace.customer(), .ledger = workspace.ledger()})
{
}

void ImportCommand::complain(const QString &sentence)
{
    Q_EMIT finished(Answer::complaint(ExitCode::BadInput, sentence));
}

void ImportCommand::start()
{
    auto &customer = m_workspace.customer();
    customer.load();
    await(
        &customer, &models::CustomerModel::statusChanged, [&customer] { return customer.status().isSettled(); },
        [this] { chooseAccount(); });
}

void ImportCommand::chooseAccount()
{
    auto &customer = m_workspace.customer();
    if (customer.status().state == models::LoadState::Failed) {
        Q_EMIT finished(Answer::failure(customer.status().error.value_or(api::Error{})));
        return;
    }
    const auto &accounts = customer.accounts();
    if (m_options.account.isEmpty() && accounts.size() > 1) {
        complain(tr("This sign-in has several accounts. Name one with --account."));
        return;
    }
    const auto found = std::ranges::find_if(accounts, [this](const models::AccountEntry &each) {
        return m_options.account.isEmpty() || each.number == m_options.account;
    });
    if (found == accounts.end()) {
        complain(tr("This sign-in has no such account."));
        return;
    }
    customer.selectAccount(QString(found->number));
    if (customer.propertiesStatus().state == models::LoadState::Idle)
        customer.load();
    await(
        &customer, &models::CustomerModel::propertiesStatusChanged,
        [&customer] { return customer.propertiesStatus().isSettled(); }, [this] { readFile(); });
}

void ImportCommand::readFile()
{
    const auto &status = m_workspace.customer().propertiesStatus();
    if (status.state == models::LoadState::Failed) {
        Q_EMIT finished(Answer::failure(status.error.value_or(api::Error{})));
        return;
    }
    m_import.open(m_options.transfer.file);
    await(
        &m_import, &models::ImportModel::stateChanged, [this] { return !m_import.isBusy(); },
        [this] { choosePoint(); });
}

std::vector<models::LedgerPoint> ImportCommand::candidates() const
{
    const auto &rows = m_import.file()->rows;
    const bool fileSays = !rows.empty() && rows.front().flow.has_value();
    // The supplier's own file says no direction: it is of what was bought.
    const auto flow = m_options.transfer.flow ? m_options.transfer.flow
                      : fileSays              ? std::nullopt
                                              : std::optional(models::Flow::Import);
    std::vector<models::LedgerPoint> points = m_import.fittingPoints();
    std::erase_if(points, [&](const models::LedgerPoint &point) {
        return (flow && point.flow != *flow) || !point.spin.endsWith(m_options.transfer.supplyPoint);
    });
    return points;
}

void ImportCommand::choosePoint()
{
    const QString name = QFileInfo(m_import.path()).fileName();
    if (m_import.state() == Importing::Unreadable) {
        complain(models::transferErrorText(m_import.fileError(), name));
        return;
    }
    const auto points = candidates();
    if (points.empty()) {
        complain(m_import.file()->rows.empty() ? tr("%1 has no half-hour that could be read.").arg(name)
                                               : tr("No supply point of the account fits what %1 says.").arg(name));
        return;
    }
    if (points.size() > 1) {
        QStringList spins;
        for (const auto &point : points)
            spins << point.spin;
        complain(tr("Several supply points fit: %1. Name one with --supply-point, or with --flow.")
                     .arg(models::exportLabels(spins).join(QStringLiteral(", "))));
        return;
    }
    m_import.setAbsentIsZero(m_options.transfer.absentIsZero);
    m_import.setPoint(points.front());
    await(
        &m_import, &models::ImportModel::stateChanged, [this] { return !m_import.isBusy(); }, [this] { onPlanned(); });
}

void ImportCommand::onPlanned()
{
    if (m_import.state() != Importing::Planned || !m_options.transfer.applies) {
        report();
        return;
    }
    m_import.apply();
    await(
        &m_import, &models::ImportModel::stateChanged, [this] { return !m_import.isBusy(); }, [this] { report(); });
}

void ImportCommand::report()
{
    if (m_import.state() == Importing::Failed) {
        Q_EMIT finished(Answer::failure(m_import.ledgerError()));
        return;
    }
    Answer answer;
    answer.hasData = true;
    answer.code = m_import.plan().unreadable > 0 ? ExitCode::Partial : ExitCode::Done;
    answer.json = jsonReport();
    answer.table = tableReport();
    answer.sentences = sentences();
    Q_EMIT finished(answer);
}

namespace {

json::Object reading(const models::HalfHour &halfHour)
{
    return {
        {"kwh", halfHour.energy.toDecimalString()},
        {"estimateYen", words::yen(halfHour.estimate)},
        {"version", words::version(halfHour.version)},
    };
}

QString problemWord(models::ImportProblem::Kind kind)
{
    using Kind = models::ImportProblem::Kind;
    switch (kind) {
    case Kind::Malformed:
        return QStringLiteral("malformed");
    case Kind::BadTime:
        return QStringLiteral("bad-time");
    case Kind::NotHalfHour:
        return QStringLiteral("not-a-half-hour");
    case Kind::BadNumber:
        return QStringLiteral("bad-number");
    case Kind::BadEstimate:
        return QStringLiteral("bad-estimate");
    case Kind::BadWord:
        return QStringLiteral("bad-word");
    case Kind::Contradiction:
        break;
    }
    return QStringLiteral("contradiction");
}

} // namespace

json::Object ImportCommand::jsonReport() const
{
    const auto &plan = m_import.plan();
    json::Array examples;
    for (const auto &change : plan.examples)
        examples.emplace_back(json::Object{{"startAt", words::moment(change.after.start)},
                                           {"before", reading(change.before)},
                                           {"after", reading(change.after)}});
    json::Array problems;
    for (const auto &problem : m_import.file()->problems)
        problems.emplace_back(json::Object{{"line", problem.line}, {"problem", problemWord(problem.kind)}});
    return {
        {"account", plan.target.point.account},
        {"supplyPoint", plan.target.point.spin},
        {"flow", words::flow(plan.target.point.flow)},
        {"applied", m_import.state() == Importing::Stored},
        {"new", plan.fresh},
        {"different", plan.different},
        {"same", plan.same},
        {"lessSettled", plan.lessSettled},
        {"outsideSupply", plan.outside},
        {"ofOthers", plan.ofOthers},
        {"absent", plan.absent},
        {"zeros", plan.zeros},
        {"duplicates", plan.duplicates},
        {"unreadable", plan.unreadable},
        {"examples", examples},
        {"problems", problems},
    };
}

Table ImportCommand::tableReport() const
{
    const auto &plan = m_import.plan();
    const QLocale locale;
    Table table{.columns = {{tr("Half-hours of the file")}, {tr("Number"), Align::Right}}, .rows = {}};
    const auto line = [&](const QString &what, int count) { table.rows.push_back({what, locale.toString(count)}); };
    line(tr("new"), plan.fresh);
    line(tr("other than what is kept"), plan.different);
    line(tr("the same as what is kept"), plan.same);
    line(tr("less settled than what is kept (ignored)"), plan.lessSettled);
    line(tr("outside the time of supply (ignored)"), plan.outside);
    line(tr("of another supply point or direction (ignored)"), plan.ofOthers);
    line(tr("said twice"), plan.duplicates);
    line(tr("unreadable"), plan.unreadable);
    return table;
}

QStringList ImportCommand::sentences() const
{
    const QLocale locale;
    const auto &plan = m_import.plan();
    QStringList said;
    for (const auto &change : plan.examples)
        said << tr("%1: %2 kWh becomes %3 kWh.")
                    .arg(models::format::dateTime(change.after.start, locale), change.before.energy.toDecimalString(),
                         change.after.energy.toDecimalString());
    for (const auto &problem : m_import.file()->problems)
        said << tr("Line %1: %2.").arg(problem.line).arg(models::importProblemText(problem.kind));
    if (m_import.file()->tookTokyoTime)
        said << tr("Times without an offset were taken for Japan's.");
    if (plan.zeros > 0)
        said << tr("%n half-hour(s) without a row are taken for zero.", nullptr, plan.zeros);
    else if (plan.absent > 0)
        said << tr("%n half-hour(s) have no row and stay missing. The supplier leaves out rows of zero: --zeros takes "
                   "them for that.",
                   nullptr, plan.absent);
    if (m_import.state() == Importing::Stored)
        said << tr("%n half-hour(s) stored.", nullptr, static_cast<int>(plan.halfHours.size()));
    else if (plan.isEmpty())
        said << tr("There is nothing to import.");
    else
        said << tr("Nothing was changed. --apply imports it.");
    return said;
}

} // namespace denkiroku::app
