// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/sync/syncengine.h"

#include "api/transport/graphqlclient.h"
#include "models/ledger/ledger.h"

#include <algorithm>

namespace denkiroku::models {

namespace {

// Answers that wait to be stored: enough to keep the store busy, and little enough for memory.
constexpr int mostStoring = 4;

// An answer with nothing refused: the server takes windows of this size, and three are asked at once, as the budget lets
// them. Its time and the way there and back, which is most of what a window takes, is then used three times, and it has
// work while we read. The fourth stands in the line, so that it goes before the answer that makes room for it is read.
constexpr int mostAskingWhenSteady = 4;

} // namespace

SyncEngine::SyncEngine(api::GraphQlClient &client, Ledger &ledger, QObject *parent)
    : QObject(parent), m_client(client), m_ledger(ledger)
{
}

SyncEngine::~SyncEngine() = default;

void SyncEngine::start(const SyncJob &job)
{
    Q_ASSERT(!m_isRunning);
    ++m_run;
    m_isRunning = true;
    m_job = job;
    m_report = {.account = job.account, .change = {}, .points = {}, .refusals = {}, .error = {}};
    m_progress = {};
    m_parts.clear();
    m_generic.clear();
    m_asking = 0;
    m_storing = 0;
    m_isSteady = false;
    m_failuresInARow = 0;
    m_tooManyInARow = 0;
    m_missingAtStart = 0;
    m_startedAt = m_client.clock().now();
    for (const Flow flow : {Flow::Import, Flow::Export}) {
        if (!job.of(flow).empty())
            m_parts.push_back({.flow = flow, .plan = {}, .asked = {}, .underWay = {}, .limits = {}, .generic = {}});
        for (const SyncPoint &point : job.of(flow))
            m_report.points.push_back({.spin = point.spin, .flow = flow, .sources = {}});
    }
    m_isPlanning = true;
    plan(0);
}

void SyncEngine::cancel()
{
    if (m_isRunning)
        end(api::cancelledError());
}

SyncEngine::Part *SyncEngine::partOf(Flow flow)
{
    const auto found = std::ranges::find(m_parts, flow, &Part::flow);
    return found == m_parts.end() ? nullptr : &*found;
}

const SyncPoint *SyncEngine::pointOf(Flow flow, const QString &spin) const
{
    const auto found = std::ranges::find(m_job.of(flow), spin, &SyncPoint::spin);
    return found == m_job.of(flow).end() ? nullptr : &*found;
}

// Reads what the ledger has of one direction after the other, from the given one on, and goes on with what is missing.
void SyncEngine::plan(std::size_t at)
{
    if (at >= m_parts.size()) {
        m_isPlanning = false;
        for (const Part &part : m_parts)
            m_missingAtStart += m_report.windows == 0 ? part.plan.missing.halfHours() : 0;
        reckonProgress();
        QMetaObject::invokeMethod(
            this,
            [this, run = m_run] {
                if (run == m_run && m_isRunning)
                    goOn();
            },
            Qt::QueuedConnection);
        return;
    }
    m_calls.hold(m_ledger.coverage(m_job.account, m_parts[at].flow))
        .then(this, [this, at, run = m_run](const api::Result<std::vector<LedgerSlice>> &known) {
            if (run != m_run || !m_isRunning)
                return;
            if (!known) {
                end(known.error());
                return;
            }
            Part &part = m_parts[at];
            part.plan = planSync({.now = m_client.clock().now(),
                                  .points = m_job.of(part.flow),
                                  .known = *known,
                                  .dailyPeriods = m_job.dailyPeriods});
            part.plan.missing.remove(part.asked);
            part.hasNews = false;
            plan(at + 1);
        });
}

int SyncEngine::mostAsking() const
{
    return m_generic.empty() && m_isSteady ? mostAskingWhenSteady : 1;
}

void SyncEngine::goOn()
{
    if (m_asking >= mostAsking() || m_isPlanning || m_storing >= mostStoring)
        return;
    if (!m_generic.empty()) {
        askGenericNext();
        return;
    }
    // The newest of all directions is asked next.
    Part *newest = nullptr;
    std::optional<InstantRange> window;
    for (Part &part : m_parts) {
        InstantRanges open = part.plan.missing;
        for (const InstantRange &asked : part.underWay.ranges())
            open.remove(asked);
        const auto next = newestWindow(open, static_cast<int>(m_job.of(part.flow).size()), part.limits);
        if (next && (!window || next->to > window->to)) {
            newest = &part;
            window = next;
        }
    }
    if (window) {
        ask(*newest, *window);
        return;
    }
    if (m_storing > 0 || m_asking > 0)
        return;
    // Readings that came move the start of a history whose beginning is not known.
    if (std::ranges::any_of(m_parts, &Part::hasNews)) {
        m_isPlanning = true;
        plan(0);
        return;
    }
    end({});
}

void SyncEngine::ask(Part &part, const InstantRange &window)
{
    std::vector<SyncPoint> elsewhere;
    for (const SyncPoint &point : m_job.of(part.flow)) {
        if (part.generic.contains(point.spin))
            elsewhere.push_back(point);
    }
    if (elsewhere.size() == m_job.of(part.flow).size()) {
        windowDone(part, window);
        sendToGeneric(part, window, elsewhere);
        QMetaObject::invokeMethod(
            this,
            [this, run = m_run] {
                if (run == m_run && m_isRunning)
                    goOn();
            },
            Qt::QueuedConnection);
        return;
    }
    ++m_asking;
    part.underWay.add(window);
    const Instant asked = m_client.clock().now();
    m_calls.hold(askHalfHours(m_client, this, m_job.account, part.flow, window, api::Urgency::Background))
        .then(this, [this, window, asked, flow = part.flow, run = m_run](const api::Result<HalfHoursAnswer> &result) {
            if (run != m_run || !m_isRunning)
                return;
            --m_asking;
            partOf(flow)->underWay.remove(window);
            answered(flow, window, asked, result);
        });
    goOn();
}

void SyncEngine::answered(Flow flow, const InstantRange &window, Instant asked,
                          const api::Result<HalfHoursAnswer> &result)
{
    Part &part = *partOf(flow);
    if (result)
        take(part, window, asked, *result);
    else
        failed(part, window, result.error());
    if (m_isRunning)
        goOn();
}

void SyncEngine::take(Part &part, const InstantRange &window, Instant asked, const HalfHoursAnswer &answer)
{
    m_isSteady = answer.refusals.empty();
    m_failuresInARow = 0;
    m_tooManyInARow = 0;
    windowDone(part, window);
    const Instant now = m_client.clock().now();
    LedgerAnswer kept{.account = m_job.account,
                      .flow = part.flow,
                      .range = answeredPart(window, now),
                      .asked = asked,
                      .answered = now,
                      .source = ReadingSource::HalfHourly,
                      .points = {}};
    for (const AnsweredPoint &point : answer.points) {
        // One that we do not know of is new, or of another's property: the next run asks for it as one of its own.
        const SyncPoint *known = pointOf(part.flow, point.spin);
        kept.points.push_back({point.spin, point.halfHours,
                               incompleteDays(window, point.halfHours, known ? known->supply : SupplySpan{}, now)});
        served(part.flow, point.spin, ReadingSource::HalfHourly);
    }
    std::vector<SyncPoint> elsewhere;
    for (const SyncPoint &point : m_job.of(part.flow)) {
        if (std::ranges::find(answer.points, point.spin, &AnsweredPoint::spin) != answer.points.end())
            continue;
        const InstantRange supplied{point.supply.since.value_or(window.from), point.supply.until.value_or(window.to)};
        if (!answer.refusals.empty() && !window.intersected(supplied).isEmpty())
            elsewhere.push_back(point);
        else
            kept.points.push_back({point.spin, {}, {}});
    }
    for (const api::Error &error : answer.refusals)
        refused(error);
    store(part, std::move(kept));
    for (const SyncPoint &point : elsewhere)
        part.generic.try_emplace(point.spin, ReadingSource::SupplyPoint);
    sendToGeneric(part, window, elsewhere);
}

void SyncEngine::failed(Part &part, const InstantRange &window, const api::Error &error)
{
    m_isSteady = false;
    const int points = static_cast<int>(m_job.of(part.flow).size());
    if (isTooBig(error)) {
        if (const auto smaller = part.limits.halved(window, points)) {
            part.limits = *smaller;
            return;
        }
    }
    if (isToBeWaitedFor(error))
        return;
    if (isRefusedForGood(error) && !isTooBig(error)) {
        refused(error);
        windowDone(part, window);
        for (const SyncPoint &point : m_job.of(part.flow))
            part.generic.try_emplace(point.spin, ReadingSource::SupplyPoint);
        sendToGeneric(part, window, m_job.of(part.flow));
        return;
    }
    if (endsTheSync(error)) {
        end(error);
        return;
    }
    // Not covered: the next run asks again.
    refused(error);
    windowDone(part, window);
}

void SyncEngine::store(Part &part, LedgerAnswer answer)
{
    if (answer.points.empty() || answer.range.isEmpty())
        return;
    for (const auto &point : answer.points) {
        m_report.incompleteDays += static_cast<int>(point.incompleteDays.size());
        part.hasNews = part.hasNews || !point.halfHours.empty();
    }
    ++m_storing;
    // Not held: what came is kept, also when the sync is cancelled.
    m_ledger.store(std::move(answer)).then(this, [this, run = m_run](const api::Result<LedgerChange> &change) {
        if (run != m_run || !m_isRunning)
            return;
        --m_storing;
        if (!change) {
            end(change.error());
            return;
        }
        ++m_report.windows;
        m_report.change += *change;
        goOn();
    });
}

void SyncEngine::windowDone(Part &part, const InstantRange &window)
{
    part.plan.missing.remove(window);
    part.asked.add(window);
    reckonProgress();
}

void SyncEngine::refused(const api::Error &error)
{
    const auto isSame = [&error](const api::Error &known) {
        return known.kind == error.kind && known.code == error.code;
    };
    if (std::ranges::none_of(m_report.refusals, isSame))
        m_report.refusals.push_back(error);
}

void SyncEngine::served(Flow flow, const QString &spin, ReadingSource source)
{
    for (SyncReport::Point &point : m_report.points) {
        if (point.flow == flow && point.spin == spin)
            point.sources.insert(source);
    }
}

void SyncEngine::end(const std::optional<api::Error> &error)
{
    m_isRunning = false;
    ++m_run;
    m_calls.clear();
    m_generic.clear();
    m_report.error = error;
    QMetaObject::invokeMethod(
        this, [this, report = m_report] { Q_EMIT finished(report); }, Qt::QueuedConnection);
}

void SyncEngine::reckonProgress()
{
    SyncPace pace{.directions = static_cast<int>(m_parts.size()),
                  .missingAtStart = m_missingAtStart,
                  .elapsed = m_client.clock().now() - m_startedAt};
    for (const Part &part : m_parts) {
        const std::int64_t span = part.plan.span.halfHours();
        pace.wanted += span;
        pace.longest = std::max(pace.longest, span);
        pace.missing += part.plan.missing.halfHours();
    }
    const SyncProgress progress = pace.progress();
    if (progress == m_progress)
        return;
    m_progress = progress;
    Q_EMIT progressed();
}

} // namespace denkiroku::models
