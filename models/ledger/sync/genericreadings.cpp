// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/sync/genericreadings.h"

#include "api/generated/property-measurements.h"
#include "api/generated/supply-point-exports.h"
#include "api/generated/supply-point-readings.h"
#include "api/transport/graphqlclient.h"
#include "models/ledger/sync/readingsrequest.h"
#include "models/nullable.h"

#include <QObject>
#include <QPointer>

namespace denkiroku::models {

namespace {

constexpr auto pageSize = api::PageSize::of<99>();

// Half-hours alone: an interval of another length is another reading.
void addReading(std::vector<HalfHour> &halfHours, const InstantRange &range, Instant start, Instant end,
                const std::optional<api::Decimal> &value, const QString &unit)
{
    if (!value || end - start != jst::halfHour || !range.contains(start))
        return;
    if (const auto energy = plausibleEnergy(energyFrom(*value, unit)))
        halfHours.push_back({start, *energy, std::nullopt, ReadingVersion::Unknown});
}

// One question on its way, page after page. Deletes itself when it has ended.
class GenericRun final : public QObject {
public:
    GenericRun(api::GraphQlClient &client, QObject *context, GenericQuestion question, api::Urgency urgency)
        : QObject(context), m_client(client), m_question(std::move(question)), m_urgency(urgency)
    {
    }

    api::Call<GenericAnswer> start(ReadingSource source)
    {
        m_source.onCancel([self = QPointer<GenericRun>(this)] {
            if (!self)
                return;
            self->m_calls.clear();
            self->deleteLater();
        });
        const auto call = m_source.call();
        if (source == ReadingSource::Measurements)
            askMeasurements({});
        else
            askSupplyPoint({});
        return call;
    }

private:
    void askSupplyPoint(const std::optional<QString> &after)
    {
        if (m_question.flow == Flow::Import)
            askSupplyPointAs<api::op::SupplyPointReadings>(
                after, [this](const auto &readings) { return takeReadings(readings.importReadings); });
        else
            askSupplyPointAs<api::op::SupplyPointExports>(
                after, [this](const auto &readings) { return takeReadings(readings.exportReadings); });
    }

    template <class Op, class Take>
    void askSupplyPointAs(const std::optional<QString> &after, Take take)
    {
        const typename Op::Variables variables{.externalIdentifier = m_question.spin,
                                               .marketName = QStringLiteral("JPN_ELECTRICITY"),
                                               .startAt = m_question.range.from,
                                               .endAt = m_question.range.to,
                                               .readingType = api::schema::ReadingTypes::Interval,
                                               .timeGranularity = api::schema::TimeGranularities::ThirtyMin,
                                               .first = pageSize,
                                               .after = after};
        m_calls.hold(m_client.execute<Op>(variables, api::Auth::Required, m_urgency))
            .then(this, [this, take](const api::Result<api::Response<typename Op::Data>> &result) {
                if (!result || !result->data.supplyPoint || !result->data.supplyPoint->readings)
                    supplyPointRefused(errorOf(result));
                else if (!take(*result->data.supplyPoint->readings))
                    end(ReadingSource::SupplyPoint);
            });
    }

    // Whether another page was asked for.
    template <class Connection>
    bool takeReadings(const std::optional<Connection> &connection)
    {
        if (!connection)
            return false;
        forEachNode(*connection, [this](const auto &node) {
            if (node.intervalStart && node.intervalEnd)
                addReading(m_halfHours, m_question.range, *node.intervalStart, *node.intervalEnd, node.value,
                           textOf(node.units));
        });
        const auto next = newCursor(connection->pageInfo);
        if (next)
            askSupplyPoint(next);
        return next.has_value();
    }

    void supplyPointRefused(const api::Error &error)
    {
        if (!isRefusedForGood(error) || m_question.propertyId.isEmpty()) {
            fail(error);
            return;
        }
        m_refusal = error;
        m_halfHours.clear();
        m_lastCursor.clear();
        askMeasurements({});
    }

    void askMeasurements(const std::optional<QString> &after)
    {
        using Op = api::op::PropertyMeasurements;
        using Direction = api::schema::ReadingDirectionType;
        const api::schema::ElectricityFiltersInput filter{
            .readingFrequencyType = api::schema::ReadingFrequencyType::ThirtyMinInterval,
            .marketSupplyPointId = m_question.spin,
            .readingDirection = m_question.flow == Flow::Import ? Direction::Consumption : Direction::Generation};
        Op::Variables variables{.id = m_question.propertyId,
                                .startAt = m_question.range.from,
                                .endAt = m_question.range.to,
                                .first = pageSize};
        variables.utilityFilters =
            std::vector<api::Maybe<api::schema::UtilityFiltersInput>>{api::schema::UtilityFiltersInput{filter}};
        if (after)
            variables.after = *after;
        m_calls.hold(m_client.execute<Op>(variables, api::Auth::Required, m_urgency))
            .then(this, [this](const api::Result<api::Response<Op::Data>> &result) {
                if (!result || !result->data.property || !result->data.property->measurements) {
                    fail(m_refusal.value_or(errorOf(result)));
                    return;
                }
                takeMeasurements(*result->data.property->measurements);
            });
    }

    void takeMeasurements(const api::op::PropertyMeasurements::Data::Property::Measurements &connection)
    {
        using Node = api::op::PropertyMeasurements::Data::Property::Measurements::Edge::Node;
        forEachNode(connection, [this](const Node &node) {
            m_sawSomething = true;
            const auto *interval = node.as<Node::IntervalMeasurementType>();
            if (interval && isOfThisPoint(*interval))
                addReading(m_halfHours, m_question.range, interval->startAt, interval->endAt, interval->value,
                           interval->unit);
        });
        if (const auto next = newCursor(connection.pageInfo))
            askMeasurements(next);
        else if (m_halfHours.empty() && m_sawSomething)
            fail(m_refusal.value_or(api::Error{.kind = api::ErrorKind::NotFound}));
        else
            end(ReadingSource::Measurements);
    }

    // A server may not look at the filters.
    template <class Interval>
    bool isOfThisPoint(const Interval &interval) const
    {
        if (!interval.metaData || !interval.metaData->utilityFilters)
            return true;
        using Filters = std::remove_cvref_t<decltype(*interval.metaData->utilityFilters)>;
        const auto *filters =
            interval.metaData->utilityFilters->template as<typename Filters::ElectricityFiltersOutput>();
        if (!filters)
            return true;
        using Direction = api::schema::ReadingDirectionType;
        const auto direction = filters->readingDirection ? filters->readingDirection->known() : std::nullopt;
        const auto wanted = m_question.flow == Flow::Import ? Direction::Consumption : Direction::Generation;
        const QString point = textOf(filters->marketSupplyPointId);
        return (point.isEmpty() || point == m_question.spin) && (!direction || *direction == wanted);
    }

    // A cursor that is given again would be asked for ever.
    template <class PageInfo>
    std::optional<QString> newCursor(const PageInfo &info)
    {
        const auto next = nextCursorOf(info);
        if (!next || *next == m_lastCursor)
            return std::nullopt;
        m_lastCursor = *next;
        return next;
    }

    template <class Data>
    static api::Error errorOf(const api::Result<api::Response<Data>> &result)
    {
        if (!result)
            return result.error();
        return result->refusals.empty() ? api::Error{.kind = api::ErrorKind::NotFound} : result->refusals.front();
    }

    void end(ReadingSource source)
    {
        deleteLater();
        m_source.finish(GenericAnswer{source, std::move(m_halfHours)});
    }

    void fail(const api::Error &error)
    {
        deleteLater();
        m_source.finish(api::Failure(error));
    }

    api::GraphQlClient &m_client;
    const GenericQuestion m_question;
    api::Urgency m_urgency;
    api::CallSource<GenericAnswer> m_source;
    api::CallScope m_calls;
    std::vector<HalfHour> m_halfHours;
    QString m_lastCursor;
    std::optional<api::Error> m_refusal;
    bool m_sawSomething = false;
};

} // namespace

api::Call<GenericAnswer> askGeneric(api::GraphQlClient &client, QObject *context, const GenericQuestion &question,
                                    ReadingSource source, api::Urgency urgency)
{
    return (new GenericRun(client, context, question, urgency))->start(source);
}

std::optional<Energy> energyFrom(const api::Decimal &value, const QString &unit)
{
    QString word = unit.toLower();
    word.remove(u'_').remove(u' ');
    const auto scaled = [&value](int decimals) -> std::optional<Energy> {
        const auto units = value.toUnits(decimals);
        return units ? std::optional(Energy::fromMilliwattHours(*units)) : std::nullopt;
    };
    if (word.isEmpty() || word == QLatin1String("kwh") || word.startsWith(QLatin1String("kilowatthour")))
        return scaled(6);
    if (word == QLatin1String("wh") || word.startsWith(QLatin1String("watthour")))
        return scaled(3);
    if (word == QLatin1String("mwh") || word.startsWith(QLatin1String("megawatthour")))
        return scaled(9);
    return std::nullopt;
}

bool isRefusedForGood(const api::Error &error)
{
    using enum api::ErrorKind;
    return error.kind == Forbidden || error.kind == Disabled || error.kind == NotFound ||
           (error.kind == Invalid && !isTooBig(error));
}

} // namespace denkiroku::models
