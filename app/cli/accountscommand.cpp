// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accountscommand.h"

#include "app/cli/words.h"
#include "models/format.h"
#include "models/workspace.h"

namespace denkiroku::app {

namespace {

json::Object pointJson(const models::SupplyPoint &point)
{
    return {
        {"id", point.id},
        {"spin", point.spin},
        {"flow", words::flow(point.flow)},
        {"status", words::orNull(point.status)},
        {"nextReadingDate", words::date(point.nextReadingDate)},
    };
}

json::Object propertyJson(const models::Property &property)
{
    json::Array points;
    for (const auto &point : property.points)
        points.emplace_back(pointJson(point));
    return {
        {"id", property.id},
        {"address", words::orNull(property.address)},
        {"postcode", words::orNull(property.postcode)},
        {"label", words::orNull(property.label)},
        {"supplyPoints", std::move(points)},
    };
}

QString yenText(const std::optional<models::Money> &amount)
{
    return models::format::yen(amount, QLocale());
}

} // namespace

AccountsCommand::AccountsCommand(models::Workspace &workspace, QString only, QObject *parent)
    : AccountCommand(workspace, std::move(only), parent)
{
    setColumns({{tr("Account")},
                {tr("Status")},
                {tr("Owed"), Align::Right},
                {tr("Overdue"), Align::Right},
                {tr("Place")},
                {tr("Supply point")}});
}

void AccountsCommand::visit(const models::AccountEntry &account)
{
    withProperties([this, account] {
        auto &dues = workspace().dues();
        dues.load();
        await(
            &dues, &models::DuesSummary::changed, [&dues] { return dues.balanceStatus().isSettled(); },
            [this, account] { takeBalance(account); });
    });
}

void AccountsCommand::takeBalance(const models::AccountEntry &account)
{
    const auto &dues = workspace().dues();
    if (dues.balanceStatus().state == models::LoadState::Failed)
        failed(dues.balanceStatus().error.value_or(api::Error{}));
    refused(dues.balanceStatus().refusals);
    const auto balance = dues.balance().value_or(models::Balance{});

    json::Array properties;
    QStringList first{account.number, account.status, yenText(balance.owed), yenText(balance.overdue)};
    std::vector<QStringList> lines;
    for (const auto &property : workspace().customer().properties()) {
        properties.emplace_back(propertyJson(property));
        for (const auto &point : property.points) {
            lines.push_back(first + QStringList{property.title(), point.spin});
            first = {{}, {}, {}, {}};
        }
    }
    if (lines.empty())
        lines.push_back(first);
    addWithLines(std::move(lines), {
                                       {"number", account.number},
                                       {"status", words::orNull(account.status)},
                                       {"type", words::orNull(account.type)},
                                       {"owedYen", words::yen(balance.owed)},
                                       {"overdueYen", words::yen(balance.overdue)},
                                       {"properties", std::move(properties)},
                                   });
    next();
}

} // namespace denkiroku::app
