// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reconcile/reconciliationmodel.h"

#include "api/generated/bill-charges.h"
#include "api/transport/graphqlclient.h"
#include "models/account/customermodel.h"
#include "models/account/supplytariffs.h"
#include "models/background.h"
#include "models/billing/billsmodel.h"
#include "models/capabilities.h"
#include "models/usage/readingscache.h"

#include <algorithm>
#include <memory>

namespace denkiroku::models {

using api::op::BillCharges;

// Everything that reckoning needs, by value: it runs on another thread.
struct ReconciliationModel::Job {
    struct Charge {
        InvoiceCharge invoice;
        // Into points; nothing where it is not known.
        std::optional<std::size_t> point;
        std::vector<HalfHour> readings;
    };
    struct Bill {
        QString id;
        std::optional<Money> amount;
        std::vector<Charge> charges;
    };
    std::vector<AgreedPoint> points;
    std::vector<Bill> bills;
};

struct ReconciliationModel::Outcome {
    std::vector<Reconciliation> results;
    const RoundingPolicy *policy = nullptr;
};

namespace {

bool isMadeOfLines(const BillRow &bill)
{
    return !bill.identifier.isEmpty() && bill.kind != BillKind::PreKraken && bill.status != BillStatus::Annulled;
}

} // namespace

ReconciliationModel::ReconciliationModel(const Sources &sources, QObject *parent)
    : QObject(parent), m_sources(sources), m_policy(&roundingPolicies().front())
{
    connect(&m_sources.bills, &BillsModel::stateChanged, this, &ReconciliationModel::advance);
    connect(&m_sources.bills, &BillsModel::duesStatusChanged, this, &ReconciliationModel::advance);
    connect(&m_sources.tariffs, &SupplyTariffs::changed, this, &ReconciliationModel::advance);
    connect(&m_sources.customer, &CustomerModel::propertiesStatusChanged, this, &ReconciliationModel::advance);
    connect(&m_sources.readings, &ReadingsCache::settled, this, &ReconciliationModel::onSettled);
    connect(&m_sources.readings, &ReadingsCache::changed, this, [this] { m_isStale = true; });
}

ReconciliationModel::~ReconciliationModel() = default;

int ReconciliationModel::billCount() const
{
    return static_cast<int>(std::ranges::count_if(m_sources.bills.rows(), isMadeOfLines));
}

const Reconciliation *ReconciliationModel::result(const QString &billId) const
{
    const auto found = std::ranges::find(m_results, billId, &Reconciliation::billId);
    return found == m_results.end() ? nullptr : &*found;
}

void ReconciliationModel::load()
{
    if (m_account != m_sources.bills.account())
        clear();
    if (m_step != Step::Idle || m_sources.bills.account().isEmpty())
        return;
    if (m_status.isSettled() && !m_isStale && m_results.size() == m_sources.bills.rows().size())
        return;
    m_account = m_sources.bills.account();
    m_status.start();
    m_step = Step::Bills;
    m_sources.bills.loadAll();
    m_sources.tariffs.load();
    Q_EMIT changed();
    advance();
}

void ReconciliationModel::reload()
{
    m_invoices.clear();
    m_isStale = true;
    load();
}

void ReconciliationModel::clear()
{
    ++m_generation;
    m_calls.clear();
    for (const quint64 want : m_wants)
        m_sources.readings.release(want);
    m_wants.clear();
    m_step = Step::Idle;
    m_status = {};
    m_account.clear();
    m_invoices.clear();
    m_results.clear();
    m_policy = &roundingPolicies().front();
    Q_EMIT changed();
}

void ReconciliationModel::advance()
{
    // Bills that came since are looked at too.
    if (m_step == Step::Idle && m_status.state == LoadState::Ready && m_account == m_sources.bills.account() &&
        m_sources.bills.state() == PagedModelBase::State::AtEnd && m_results.size() != m_sources.bills.rows().size()) {
        load();
        return;
    }
    if (m_step != Step::Bills || !haveBills())
        return;
    m_step = Step::Lines;
    askNextLines();
}

bool ReconciliationModel::haveBills()
{
    using State = PagedModelBase::State;
    const BillsModel &bills = m_sources.bills;
    if (bills.state() == State::Failed) {
        fail(bills.status().error.value_or(api::Error{}));
        return false;
    }
    if (m_sources.tariffs.status().state == LoadState::Failed) {
        fail(m_sources.tariffs.status().error.value_or(api::Error{}));
        return false;
    }
    return bills.state() == State::AtEnd && !bills.duesStatus().isLoading() && m_sources.tariffs.status().isSettled() &&
           m_sources.customer.propertiesStatus().isSettled();
}

void ReconciliationModel::askNextLines()
{
    const auto &bills = m_sources.bills.rows();
    const auto next = std::ranges::find_if(
        bills, [this](const BillRow &bill) { return isMadeOfLines(bill) && !m_invoices.contains(bill.id); });
    if (next == bills.end()) {
        askReadings();
        return;
    }
    const QString id = next->id;
    if (const auto known = knownRefusal<BillCharges>(&m_sources.capabilities, m_account, QStringLiteral("charges"))) {
        m_invoices.insert(id, {{}, *known});
        askNextLines();
        return;
    }
    const BillCharges::Variables variables{.accountNumber = m_account, .billingDocumentIdentifier = next->identifier};
    m_calls.hold(m_sources.client.execute<BillCharges>(variables, api::Auth::Required, api::Urgency::Background))
        .then(this, [this, id](const api::Result<api::Response<BillCharges::Data>> &result) {
            if (!result && result.error().kind == api::ErrorKind::Cancelled)
                return;
            Invoice invoice;
            if (result) {
                invoice.charges = invoiceCharges(result->data);
                if (invoice.charges.empty() && !result->refusals.empty())
                    invoice.error = result->refusals.front();
            } else {
                invoice.error = result.error();
            }
            m_invoices.insert(id, std::move(invoice));
            Q_EMIT changed();
            askNextLines();
        });
}

// What the bill is made of, as far as it is known; `points` are the account's.
std::vector<InvoiceCharge> ReconciliationModel::chargesOf(const BillRow &bill,
                                                          const std::vector<AgreedPoint> &points) const
{
    std::vector<InvoiceCharge> charges = m_invoices.value(bill.id).charges;
    if (!bill.consumption || bill.status == BillStatus::Annulled)
        return charges;
    const InstantRange told = jst::instantsOf(*bill.consumption);
    if (std::ranges::all_of(charges, [](const InvoiceCharge &charge) { return charge.lines.empty(); }))
        return chargesWithoutLines(points, told, bill.amount);
    for (InvoiceCharge &charge : charges)
        charge.told = told;
    return charges;
}

void ReconciliationModel::askReadings()
{
    m_step = Step::Readings;
    std::array<DateRange, 2> needed;
    const auto points = agreedPoints();
    for (const BillRow &bill : m_sources.bills.rows()) {
        for (const InvoiceCharge &charge : chargesOf(bill, points)) {
            const AgreedPoint *point = pointOf(charge, points);
            const auto period = charge.period();
            if (!point || !period)
                continue;
            const DateRange days{jst::dateOf(period->from), jst::dateOf(period->to - jst::halfHour).addDays(1)};
            DateRange &all = needed[static_cast<std::size_t>(point->flow)];
            all = all.isEmpty() ? days : DateRange{std::min(all.from, days.from), std::max(all.to, days.to)};
        }
    }
    for (const Flow flow : {Flow::Import, Flow::Export}) {
        if (const DateRange &days = needed[static_cast<std::size_t>(flow)]; !days.isEmpty())
            m_wants.push_back(m_sources.readings.want(flow, days));
    }
    if (m_wants.empty())
        reckon();
}

void ReconciliationModel::onSettled(quint64 want)
{
    if (std::erase(m_wants, want) > 0 && m_wants.empty() && m_step == Step::Readings)
        reckon();
}

std::vector<AgreedPoint> ReconciliationModel::agreedPoints() const
{
    std::vector<AgreedPoint> points;
    // Points whose agreements were refused are the customer's all the same.
    for (const Property &property : m_sources.customer.properties()) {
        for (const SupplyPoint &point : property.points)
            points.push_back({point.spin, point.flow, {}});
    }
    for (const TariffAgreement &agreement : m_sources.tariffs.agreements()) {
        auto point = std::ranges::find(points, agreement.spin, &AgreedPoint::spin);
        if (point == points.end())
            point = points.insert(points.end(), {agreement.spin, agreement.flow, {}});
        point->agreements.push_back({agreement.from, agreement.to, agreement.tariff});
    }
    return points;
}

ReconciliationModel::Job ReconciliationModel::makeJob() const
{
    Job job;
    job.points = agreedPoints();
    for (const BillRow &row : m_sources.bills.rows()) {
        Job::Bill bill{row.id, row.amount, {}};
        for (const InvoiceCharge &invoice : chargesOf(row, job.points)) {
            Job::Charge charge{invoice, std::nullopt, {}};
            const AgreedPoint *point = pointOf(invoice, job.points);
            if (const auto period = invoice.period(); point && period) {
                charge.point = static_cast<std::size_t>(point - job.points.data());
                charge.readings = m_sources.readings.series(point->flow, point->spin).halfHours(*period);
            }
            bill.charges.push_back(std::move(charge));
        }
        job.bills.push_back(std::move(bill));
    }
    return job;
}

void ReconciliationModel::reckon()
{
    m_step = Step::Reckoning;
    m_isStale = false;
    const auto work = [job = std::make_shared<const Job>(makeJob())](QPromise<Outcome> &) {
        std::vector<PricedBill> bills;
        for (const Job::Bill &each : job->bills) {
            PricedBill bill{each.id, each.amount, {}};
            for (const Job::Charge &charge : each.charges)
                bill.charges.push_back(
                    priceCharge(charge.invoice, charge.point ? &job->points[*charge.point] : nullptr, charge.readings));
            bills.push_back(std::move(bill));
        }
        Outcome outcome{{}, &explainingPolicy(bills)};
        for (const PricedBill &bill : bills)
            outcome.results.push_back(reconcile(bill, *outcome.policy));
        return outcome;
    };
    inBackground<Outcome>(
        this, work, [](int) {},
        [this, generation = m_generation](Outcome outcome) { take(generation, std::move(outcome)); });
}

void ReconciliationModel::take(quint64 generation, Outcome outcome)
{
    if (generation != m_generation)
        return;
    m_results = std::move(outcome.results);
    m_policy = outcome.policy;
    m_step = Step::Idle;
    std::vector<api::Error> refusals = m_sources.tariffs.status().refusals;
    for (const Invoice &invoice : std::as_const(m_invoices)) {
        if (invoice.error)
            refusals.push_back(*invoice.error);
    }
    m_status.finish(m_sources.client.clock().now(), !m_results.empty(), refusals);
    QHash<QString, ReconciliationState> checks;
    for (const Reconciliation &result : m_results)
        checks.insert(result.billId, result.state);
    m_sources.bills.setChecks(std::move(checks));
    Q_EMIT changed();
}

void ReconciliationModel::fail(const api::Error &error)
{
    m_step = Step::Idle;
    m_status.fail(error);
    Q_EMIT changed();
}

} // namespace denkiroku::models
