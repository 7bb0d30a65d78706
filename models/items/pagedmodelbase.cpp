// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/pagedmodelbase.h"

namespace denkiroku::models {

namespace {

// A view asks for more when rows arrive. A page without any would end that, so the next one is fetched at once; but not
// for ever from a server that never gives any.
constexpr int mostEmptyPages = 20;

} // namespace

void PagedModelBase::load()
{
    if (canStart() && m_state == State::Idle && !m_status.isSettled())
        fetchNext();
}

void PagedModelBase::reload()
{
    if (!canStart())
        return;
    cancelFetch();
    ++m_generation;
    m_cursor.reset();
    m_seenCursors.clear();
    m_replaceRows = true;
    begin(State::LoadingFirst);
}

void PagedModelBase::retry()
{
    if (!canStart() || m_state != State::Failed)
        return;
    begin(m_cursor ? State::LoadingMore : State::LoadingFirst);
}

void PagedModelBase::loadAll()
{
    if (!canStart())
        return;
    m_wantsAll = true;
    if (m_state == State::Idle)
        fetchNext();
}

void PagedModelBase::clear()
{
    cancelFetch();
    ++m_generation;
    m_cursor.reset();
    m_seenCursors.clear();
    m_replaceRows = false;
    m_wantsAll = false;
    m_totalCount = -1;
    m_emptyPages = 0;
    removeAllRows();
    m_status = {};
    setState(State::Idle);
    Q_EMIT statusChanged();
}

bool PagedModelBase::canFetchMore(const QModelIndex &parent) const
{
    // Before the first page nothing is fetched for a view: load() starts, when there is an account.
    return !parent.isValid() && m_state == State::Idle && m_cursor.has_value();
}

void PagedModelBase::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        fetchNext();
}

void PagedModelBase::setLocale(const QLocale &locale)
{
    m_locale = locale;
    if (columnCount() == 0)
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PagedModelBase::fetchNext()
{
    begin(m_cursor ? State::LoadingMore : State::LoadingFirst);
}

void PagedModelBase::begin(State loading)
{
    ++m_generation;
    m_status.error.reset();
    if (loading == State::LoadingFirst)
        m_status.start();
    else
        m_status.state = LoadState::Ready;
    setState(loading);
    Q_EMIT statusChanged();
    startFetch();
}

void PagedModelBase::finishPage(Instant now, const std::optional<QString> &nextCursor, int totalCount,
                                std::vector<api::Error> refusals, bool hadRows)
{
    // A server that gives the same cursor again would be asked for ever.
    const bool isEnd = !nextCursor || isRepeated(*nextCursor);
    if (m_cursor)
        refusals.insert(refusals.begin(), m_status.refusals.cbegin(), m_status.refusals.cend());
    m_status.finish(now, rowCount() > 0, std::move(refusals));
    m_totalCount = totalCount;
    if (!isEnd) {
        m_seenCursors.append(*nextCursor);
        m_cursor = nextCursor;
    }
    m_emptyPages = hadRows ? 0 : m_emptyPages + 1;
    const bool goesOn = m_wantsAll || (!hadRows && m_emptyPages <= mostEmptyPages);
    const quint64 generation = m_generation;
    setState(isEnd ? State::AtEnd : State::Idle);
    if (generation != m_generation)
        return;
    Q_EMIT statusChanged();
    if (generation == m_generation && goesOn && m_state == State::Idle)
        fetchNext();
}

void PagedModelBase::failPage(const api::Error &error)
{
    m_wantsAll = false;
    m_status.fail(error);
    m_status.hasData = rowCount() > 0;
    setState(State::Failed);
    Q_EMIT statusChanged();
}

void PagedModelBase::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

bool PagedModelBase::isRepeated(const QString &cursor) const
{
    return m_seenCursors.contains(cursor);
}

} // namespace denkiroku::models
