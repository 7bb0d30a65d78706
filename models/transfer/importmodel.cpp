// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/importmodel.h"

#include "api/core/clock.h"
#include "models/account/customermodel.h"
#include "models/background.h"
#include "models/ledger/ledger.h"

#include <algorithm>

namespace denkiroku::models {

ImportModel::ImportModel(const Sources &sources, QObject *parent) : QObject(parent), m_sources(sources) {}

ImportModel::~ImportModel() = default;

void ImportModel::open(const QString &path)
{
    if (m_state == State::Storing)
        return;
    m_path = path;
    m_file.reset();
    m_point.reset();
    m_plan = {};
    m_calls.clear();
    enter(State::Reading);
    inBackground<Transferred<ImportFile>>(
        this, [path](auto &) { return readImportFile(path); }, [](int) {},
        [this, generation = ++m_generation](Transferred<ImportFile> result) {
            if (generation == m_generation)
                takeFile(std::move(result));
        });
}

void ImportModel::takeFile(Transferred<ImportFile> result)
{
    if (!result) {
        m_fileError = result.error();
        enter(State::Unreadable);
        return;
    }
    m_file = std::make_shared<ImportFile>(std::move(*result));
    enter(State::Read);
}

std::vector<LedgerPoint> ImportModel::fittingPoints() const
{
    std::vector<LedgerPoint> points;
    for (const Property &property : m_sources.customer.properties()) {
        for (const SupplyPoint &each : property.points) {
            const LedgerPoint point{m_sources.customer.accountNumber(), each.spin, each.flow};
            const bool isFitting = m_file && !importRange(*m_file, {.point = point}).isEmpty();
            if (isFitting && std::find(points.begin(), points.end(), point) == points.end())
                points.push_back(point);
        }
    }
    return points;
}

void ImportModel::setPoint(const LedgerPoint &point)
{
    if (m_state == State::Storing)
        return;
    m_point = point;
    compare();
}

void ImportModel::setAbsentIsZero(bool isZero)
{
    if (m_state == State::Storing || m_absentIsZero == isZero)
        return;
    m_absentIsZero = isZero;
    compare();
}

ImportTarget ImportModel::target() const
{
    ImportTarget target{.point = *m_point, .until = m_sources.clock.now(), .absentIsZero = m_absentIsZero};
    if (const Property *home = m_sources.customer.propertyOf(m_point->spin)) {
        target.since = home->since();
        target.until = std::min(*target.until, home->until().value_or(*target.until));
    }
    return target;
}

void ImportModel::compare()
{
    if (!m_file || !m_point)
        return;
    m_calls.clear();
    enter(State::Comparing);
    const ImportTarget to = target();
    m_calls.hold(m_sources.ledger.load(to.point.account, to.point.flow, importRange(*m_file, to)))
        .then(this, [this, to, generation = ++m_generation](const api::Result<std::vector<LedgerSlice>> &result) {
            if (generation != m_generation)
                return;
            if (!result) {
                m_ledgerError = result.error();
                enter(State::Failed);
                return;
            }
            const auto slice = std::find_if(result->begin(), result->end(),
                                            [&](const LedgerSlice &each) { return each.point == to.point; });
            m_plan = planImport(*m_file, to, slice == result->end() ? std::vector<LedgerReading>() : slice->readings);
            enter(State::Planned);
        });
}

void ImportModel::apply()
{
    if (m_state != State::Planned || m_plan.isEmpty())
        return;
    enter(State::Storing);
    // It is held by nobody: once it was begun it is stored whole or not at all.
    m_sources.ledger.store(m_plan.answer(m_sources.clock.now()))
        .then(this, [this](const api::Result<LedgerChange> &result) {
            if (result)
                m_change = *result;
            else
                m_ledgerError = result.error();
            enter(result ? State::Stored : State::Failed);
        });
}

void ImportModel::enter(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace denkiroku::models
