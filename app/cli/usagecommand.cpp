// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/usagecommand.h"

#include "app/cli/words.h"
#include "models/format.h"
#include "models/workspace.h"

#include <algorithm>

namespace denkiroku::app {

using models::format::none;

UsageCommand::UsageCommand(models::Workspace &workspace, QString only, const Query &query, QObject *parent)
    : AccountCommand(workspace, std::move(only), parent), m_query(query)
{
    std::vector<TableColumn> columns{{tr("Account")}, {tr("Supply point")}};
    columns.push_back({query.by == UsageStep::Month ? tr("Month") : tr("Day")});
    if (query.by == UsageStep::HalfHour)
        columns.push_back({tr("Time")});
    columns.push_back({tr("kWh"), Align::Right});
    columns.push_back({tr("Supplier's estimate"), Align::Right});
    columns.push_back(query.by == UsageStep::HalfHour ? TableColumn{tr("State")}
                                                      : TableColumn{tr("Half-hours"), Align::Right});
    setColumns(std::move(columns));

    connect(&workspace.readings(), &models::ReadingsCache::settled, this,
            [this](quint64 want, const models::LoadStatus &status) {
                if (want != m_want || m_want == 0)
                    return;
                m_want = 0;
                const QString account = this->workspace().readings().account();
                QMetaObject::invokeMethod(
                    this, [this, account, status] { take(account, status); }, Qt::QueuedConnection);
            });
}

void UsageCommand::visit(const models::AccountEntry &account)
{
    // The size of the windows depends on how many points there are.
    withProperties([this, number = account.number] { ask(number); });
}

void UsageCommand::ask(const QString &account)
{
    if (workspace().customer().propertiesStatus().state == models::LoadState::Failed) {
        next();
        return;
    }
    Q_ASSERT(workspace().readings().account() == account);
    m_want = workspace().readings().want(m_query.flow, m_query.days);
}

void UsageCommand::take(const QString &account, const models::LoadStatus &status)
{
    if (status.state == models::LoadState::Failed)
        failed(status.error.value_or(api::Error{}));
    refused(status.refusals);
    for (const Point &point : points(account)) {
        const auto &series = workspace().readings().series(m_query.flow, point.spin);
        if (series.total(m_query.days).isEmpty())
            continue;
        if (m_query.by == UsageStep::HalfHour)
            addHalfHours(point, series);
        else
            addBuckets(point, series);
    }
    next();
}

std::vector<UsageCommand::Point> UsageCommand::points(const QString &account) const
{
    std::vector<Point> points;
    for (const auto &property : workspace().customer().properties()) {
        for (const auto &point : property.pointsOf(m_query.flow))
            points.push_back({account, point.spin, point.id});
    }
    for (const QString &spin : workspace().readings().points(m_query.flow)) {
        if (std::ranges::none_of(points, [&](const Point &known) { return known.spin == spin; }))
            points.push_back({account, spin, {}});
    }
    return points;
}

json::Object UsageCommand::head(const Point &point) const
{
    return {
        {"account", point.account},
        {"supplyPoint", point.spin},
        {"supplyPointId", words::orNull(point.id)},
        {"flow", words::flow(m_query.flow)},
    };
}

namespace {

QString stateText(models::ReadingVersion version)
{
    switch (version) {
    case models::ReadingVersion::Daily:
        return UsageCommand::tr("provisional");
    case models::ReadingVersion::Monthly:
        return UsageCommand::tr("final");
    case models::ReadingVersion::Updated:
        return UsageCommand::tr("corrected");
    case models::ReadingVersion::Unknown:
        break;
    }
    return none();
}

} // namespace

void UsageCommand::addHalfHours(const Point &point, const models::UsageSeries &series)
{
    const QLocale locale;
    for (const auto &slot : series.halfHours(models::jst::instantsOf(m_query.days))) {
        json::Object row = head(point);
        row.insert(row.end(), {
                                  {"startAt", words::moment(slot.start)},
                                  {"endAt", words::moment(slot.start + models::jst::halfHour)},
                                  {"kwh", slot.energy.toDecimalString()},
                                  {"estimateYen", words::yen(slot.estimate)},
                                  {"version", words::version(slot.version)},
                              });
        add({point.account, point.spin, models::format::date(models::jst::dateOf(slot.start), locale),
             models::format::halfHour(slot.start), models::format::energyNumber(slot.energy, locale, 2),
             models::format::yen(slot.estimate, locale), stateText(slot.version)},
            std::move(row));
    }
}

void UsageCommand::addBuckets(const Point &point, const models::UsageSeries &series)
{
    const QLocale locale;
    const bool months = m_query.by == UsageStep::Month;
    for (const auto &bucket : months ? series.byMonth(m_query.days) : series.byDay(m_query.days)) {
        const auto &total = bucket.total;
        const QDate day = bucket.days.from;
        const bool known = !total.isEmpty();
        const std::optional<models::Money> estimate =
            total.estimated > 0 ? std::optional(total.estimate) : std::nullopt;
        json::Object row = head(point);
        row.insert(row.end(), {
                                  {months ? "month" : "date", day.toString(months ? u"yyyy-MM" : u"yyyy-MM-dd")},
                                  {"startAt", words::moment(bucket.range.from)},
                                  {"endAt", words::moment(bucket.range.to)},
                                  {"kwh", known ? json::Value(total.energy.toDecimalString()) : json::Value()},
                                  {"estimateYen", words::yen(estimate)},
                                  {"halfHours", total.present},
                                  {"expected", total.expected},
                              });
        add({point.account, point.spin, months ? models::format::month(day, locale) : models::format::date(day, locale),
             known ? models::format::energyNumber(total.energy, locale, 2) : none(),
             models::format::yen(estimate, locale),
             tr("%1 of %2").arg(locale.toString(total.present), locale.toString(total.expected))},
            std::move(row));
    }
}

} // namespace denkiroku::app
