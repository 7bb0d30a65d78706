// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/account/customermodel.h"

#include "api/generated/properties.h"
#include "api/generated/viewer.h"
#include "api/transport/graphqlclient.h"
#include "models/nullable.h"

#include <algorithm>

namespace denkiroku::models {

namespace {

// How far back places are asked for that the customer has left. Readings of a decade are more than anyone has yet.
constexpr int yearsBack = 10;

AccountKind kindOf(const QString &type)
{
    if (type.startsWith(QLatin1String("DOMESTIC")))
        return AccountKind::Domestic;
    return type.startsWith(QLatin1String("BUSINESS")) ? AccountKind::Business : AccountKind::Unknown;
}

using PropertyData = api::op::Properties::Data::Account::Property;

std::vector<SupplyPoint> pointsOf(const PropertyData &property)
{
    std::vector<SupplyPoint> points;
    forEach(property.electricitySupplyPoints, [&](const PropertyData::ElectricitySupplyPoint &point) {
        points.push_back({.spin = point.spin,
                          .id = textOf(point.id),
                          .flow = Flow::Import,
                          .status = point.status.text(),
                          .isActive = point.status.is(api::schema::SupplyPointStatus::OnSupply),
                          .nextReadingDate = point.nextReadingDate,
                          .nextNextReadingDate = point.nextNextReadingDate});
    });
    forEach(property.electricityGenerationPoints, [&](const PropertyData::ElectricityGenerationPoint &point) {
        points.push_back({.spin = point.gpin,
                          .id = textOf(point.id),
                          .flow = Flow::Export,
                          .status = point.status.text(),
                          .isActive = point.status.is(api::schema::GenerationPointStatus::UnderContract),
                          .nextReadingDate = {},
                          .nextNextReadingDate = {}});
    });
    return points;
}

Property propertyOfData(const PropertyData &data)
{
    Property property{.id = textOf(data.id),
                      .address = textOf(data.address),
                      .postcode = textOf(data.postcode),
                      .label = textOf(data.label),
                      .occupancies = {},
                      .points = pointsOf(data)};
    forEach(data.occupancyPeriods, [&](const auto &period) {
        property.occupancies.push_back({period.effectiveFrom, period.effectiveTo});
    });
    return property;
}

} // namespace

CustomerModel::CustomerModel(api::GraphQlClient &client, QObject *parent) : QObject(parent), m_client(client) {}

CustomerModel::~CustomerModel() = default;

const AccountEntry *CustomerModel::account() const
{
    const auto found = std::ranges::find(m_accounts, m_accountNumber, &AccountEntry::number);
    return found == m_accounts.cend() ? nullptr : &*found;
}

const Property *CustomerModel::property() const
{
    if (m_propertyId.isEmpty())
        return nullptr;
    const auto found = std::ranges::find(m_properties, m_propertyId, &Property::id);
    return found == m_properties.cend() ? nullptr : &*found;
}

std::vector<SupplyPoint> CustomerModel::points(Flow flow) const
{
    std::vector<SupplyPoint> points;
    const Property *selected = property();
    for (const Property &each : m_properties) {
        if (selected && &each != selected)
            continue;
        const auto more = each.pointsOf(flow);
        points.insert(points.end(), more.begin(), more.end());
    }
    return points;
}

int CustomerModel::pointCount(Flow flow) const
{
    std::size_t count = 0;
    for (const Property &each : m_properties)
        count += each.pointsOf(flow).size();
    return static_cast<int>(count);
}

const SupplyPoint *CustomerModel::point(const QString &spin) const
{
    const Property *home = propertyOf(spin);
    return home ? &*std::ranges::find(home->points, spin, &SupplyPoint::spin) : nullptr;
}

const Property *CustomerModel::propertyOf(const QString &spin) const
{
    const auto has = [&spin](const Property &each) {
        return std::ranges::find(each.points, spin, &SupplyPoint::spin) != each.points.cend();
    };
    const auto found = std::ranges::find_if(m_properties, has);
    return found == m_properties.cend() ? nullptr : &*found;
}

void CustomerModel::load()
{
    if (m_status.state == LoadState::Idle)
        loadViewer();
}

void CustomerModel::reload()
{
    loadViewer();
}

void CustomerModel::clear()
{
    m_viewerCalls.clear();
    m_status = {};
    m_person = {};
    m_remembered = {};
    m_rememberedText.clear();
    m_accounts.clear();
    m_wantedAccount = m_accountNumber;
    choose({});
    Q_EMIT statusChanged();
    Q_EMIT customerChanged();
}

void CustomerModel::selectAccount(const QString &number)
{
    m_wantedAccount = number;
    if (std::ranges::find(m_accounts, number, &AccountEntry::number) != m_accounts.cend() && number != m_accountNumber)
        choose(number);
}

void CustomerModel::selectProperty(const QString &id)
{
    const bool isKnown = id.isEmpty() || std::ranges::find(m_properties, id, &Property::id) != m_properties.cend();
    if (!isKnown || id == m_propertyId)
        return;
    m_propertyId = id;
    Q_EMIT propertyChanged(id);
}

void CustomerModel::loadViewer()
{
    m_viewerCalls.clear();
    m_status.start();
    Q_EMIT statusChanged();
    m_viewerCalls.hold(m_client.execute<api::op::Viewer>())
        .then(this, [this](const api::Result<api::Response<api::op::Viewer::Data>> &result) {
            if (result) {
                takeViewer(result->data, result->refusals);
                return;
            }
            if (result.error().kind == api::ErrorKind::Cancelled)
                return;
            m_status.fail(result.error());
            Q_EMIT statusChanged();
            if (api::isPassing(result.error()) && m_accounts.empty())
                recall();
        });
}

void CustomerModel::recall()
{
    if (!m_memory.recall)
        return;
    m_viewerCalls.hold(m_memory.recall()).then(this, [this](const api::Result<QString> &text) {
        auto remembered = text ? RememberedCustomer::fromText(*text) : std::nullopt;
        if (!remembered || remembered->accounts.empty() || !m_accounts.empty() || m_status.state != LoadState::Failed)
            return;
        m_remembered = std::move(*remembered);
        m_rememberedText = *text;
        m_accounts = m_remembered.accounts;
        m_status.hasData = true;
        Q_EMIT customerChanged();
        Q_EMIT statusChanged();
        chooseAfterViewer();
    });
}

void CustomerModel::recallProperties()
{
    const auto found = m_remembered.properties.find(m_accountNumber);
    if (!m_properties.empty() || found == m_remembered.properties.cend())
        return;
    m_properties = found->second;
    m_propertiesStatus.hasData = !m_properties.empty();
    Q_EMIT propertiesChanged();
}

void CustomerModel::remember()
{
    if (!m_memory.keep)
        return;
    m_remembered.setAccounts(m_accounts);
    m_remembered.properties[m_accountNumber] = m_properties;
    const QString text = m_remembered.toText();
    if (!text.isEmpty() && std::exchange(m_rememberedText, text) != text)
        m_memory.keep(text);
}

template <class Data>
void CustomerModel::takeViewer(const Data &data, std::vector<api::Error> refusals)
{
    if (!data.viewer) {
        m_status.fail(refusals.empty() ? api::Error{.kind = api::ErrorKind::Malformed} : refusals.front());
        Q_EMIT statusChanged();
        return;
    }
    m_person = {data.viewer->givenName, data.viewer->familyName, textOf(data.viewer->fullName),
                textOf(data.viewer->preferredName)};
    m_accounts.clear();
    forEach(data.viewer->accounts, [this](const auto &entry) {
        if (textOf(entry.number).isEmpty())
            return;
        const QString type = wordOf(entry.accountType);
        m_accounts.push_back({.number = *entry.number,
                              .status = wordOf(entry.status),
                              .type = type,
                              .kind = kindOf(type),
                              .isActive = entry.status && entry.status->is(api::schema::AccountStatus::Active)});
    });
    m_status.finish(m_client.clock().now(), true, std::move(refusals));
    Q_EMIT customerChanged();
    Q_EMIT statusChanged();
    chooseAfterViewer();
}

void CustomerModel::chooseAfterViewer()
{
    const auto isThere = [this](const QString &number) {
        return !number.isEmpty() && std::ranges::find(m_accounts, number, &AccountEntry::number) != m_accounts.cend();
    };
    QString next = m_accountNumber;
    if (!isThere(next))
        next = isThere(m_wantedAccount) ? m_wantedAccount : QString();
    if (next.isEmpty() && !m_accounts.empty()) {
        const auto active = std::ranges::find_if(m_accounts, &AccountEntry::isActive);
        next = active == m_accounts.cend() ? m_accounts.front().number : active->number;
    }
    if (next != m_accountNumber)
        choose(next);
    else if (!next.isEmpty())
        loadProperties();
}

void CustomerModel::choose(const QString &number)
{
    m_propertyCalls.clear();
    const bool hadProperty = !m_propertyId.isEmpty();
    m_accountNumber = number;
    m_properties.clear();
    m_propertyId.clear();
    m_propertiesStatus = {};
    Q_EMIT accountChanged(number);
    // Who listens may have chosen another one already.
    if (m_accountNumber != number)
        return;
    Q_EMIT propertiesChanged();
    if (hadProperty)
        Q_EMIT propertyChanged({});
    if (number.isEmpty())
        Q_EMIT propertiesStatusChanged();
    else
        loadProperties();
}

void CustomerModel::loadProperties()
{
    m_propertyCalls.clear();
    m_propertiesStatus.start();
    Q_EMIT propertiesStatusChanged();
    const api::op::Properties::Variables variables{
        .accountNumber = m_accountNumber,
        .activeFrom = m_client.clock().now() - std::chrono::days(366 * yearsBack),
    };
    m_propertyCalls.hold(m_client.execute<api::op::Properties>(variables))
        .then(this, [this](const api::Result<api::Response<api::op::Properties::Data>> &result) {
            if (result) {
                takeProperties(result->data, result->refusals);
                return;
            }
            if (result.error().kind == api::ErrorKind::Cancelled)
                return;
            m_propertiesStatus.fail(result.error());
            if (api::isPassing(result.error()))
                recallProperties();
            Q_EMIT propertiesStatusChanged();
        });
}

template <class Data>
void CustomerModel::takeProperties(const Data &data, std::vector<api::Error> refusals)
{
    const bool isRefused = !data.account || !data.account->properties;
    if (isRefused && !refusals.empty()) {
        m_propertiesStatus.fail(refusals.front());
        Q_EMIT propertiesStatusChanged();
        return;
    }
    std::vector<Property> properties;
    if (!isRefused)
        forEach(data.account->properties, [&](const auto &each) { properties.push_back(propertyOfData(each)); });
    const Instant now = m_client.clock().now();
    std::ranges::stable_partition(properties, [now](const Property &each) { return each.isCurrent(now); });
    const bool isChanged = properties != m_properties;
    m_properties = std::move(properties);
    m_propertiesStatus.finish(now, !m_properties.empty(), std::move(refusals));
    const bool losesSelection = !m_propertyId.isEmpty() && !property();
    if (losesSelection)
        m_propertyId.clear();
    if (isChanged)
        Q_EMIT propertiesChanged();
    if (losesSelection)
        Q_EMIT propertyChanged({});
    Q_EMIT propertiesStatusChanged();
    if (!isRefused)
        remember();
}

} // namespace denkiroku::models
