// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exportcommand.h"

#include "api/core/clock.h"
#include "models/transfer/exportmodel.h"
#include "models/workspace.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <cstdio>

namespace denkiroku::app {

ExportCommand::ExportCommand(models::Workspace &workspace, const CliOptions &options, QObject *parent)
    : AccountCommand(workspace, options.account, parent), m_options(options)
{
    m_request = {.days = options.days,
                 .step = options.transfer.step,
                 .includesMissing = options.transfer.includesMissing,
                 .now = workspace.clock().now(),
                 .points = {}};
    connect(&workspace.readings(), &models::ReadingsCache::settled, this,
            [this](quint64 want, const models::LoadStatus &status) {
                if (want != m_want || m_want == 0)
                    return;
                m_want = 0;
                QMetaObject::invokeMethod(
                    this, [this, status] { take(status); }, Qt::QueuedConnection);
            });
}

void ExportCommand::visit(const models::AccountEntry &account)
{
    Q_UNUSED(account)
    // The size of the windows depends on how many points there are.
    withProperties([this] { ask(); });
}

void ExportCommand::ask()
{
    if (workspace().customer().propertiesStatus().state == models::LoadState::Failed) {
        next();
        return;
    }
    m_want = workspace().readings().want(m_options.flow, m_options.days);
}

void ExportCommand::take(const models::LoadStatus &status)
{
    if (status.state == models::LoadState::Failed)
        failed(status.error.value_or(api::Error{}));
    refused(status.refusals);
    const auto &customer = workspace().customer();
    QStringList spins;
    for (const auto &property : customer.properties()) {
        for (const auto &point : property.pointsOf(m_options.flow))
            spins << point.spin;
    }
    spins += workspace().readings().points(m_options.flow);
    spins.removeDuplicates();
    for (const QString &spin : spins) {
        auto point = models::exportPointFrom(customer, workspace().readings(), {spin, m_options.flow}, m_options.days,
                                             workspace().today());
        if (!point.series.isEmpty())
            m_request.points.push_back(std::move(point));
    }
    next();
}

models::Transferred<models::ExportOutcome> ExportCommand::write(const models::ExportTable &table) const
{
    const models::ExportForm form{.format = m_options.transfer.format,
                                  .language = QLocale().language() == QLocale::Japanese
                                                  ? models::FileLanguage::Japanese
                                                  : models::FileLanguage::English};
    if (m_options.transfer.output != QLatin1String("-"))
        return models::saveExport(table, form, m_options.transfer.output);
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return models::transferFailure(models::TransferError::Kind::NotWritten);
    return models::writeExport(table, form, out);
}

void ExportCommand::complete(Answer answer)
{
    if (!answer.hasData) {
        Q_EMIT finished(answer);
        return;
    }
    // The file is what was asked for; nothing else goes to standard output.
    answer.hasData = false;
    const QString name = QFileInfo(m_options.transfer.output).fileName();
    const auto outcome = write(models::ExportTable(m_request));
    if (!outcome) {
        const bool isEmpty = outcome.error().kind == models::TransferError::Kind::NoRows;
        answer.code = isEmpty ? ExitCode::Partial : ExitCode::BadInput;
        answer.sentences << models::transferErrorText(outcome.error(), name);
    } else {
        if (m_options.transfer.output != QLatin1String("-"))
            answer.sentences << tr("%n row(s) written to %1.", nullptr, outcome->rows).arg(name);
        if (outcome->replaced > 0)
            answer.sentences << tr("%n character(s) that Shift_JIS does not have became “?”.", nullptr,
                                   outcome->replaced);
    }
    Q_EMIT finished(answer);
}

} // namespace denkiroku::app
