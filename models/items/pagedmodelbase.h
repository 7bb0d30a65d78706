// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loadstatus.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QString>

namespace denkiroku::models {

// The part of a paginated table model that does not depend on its rows: states, signals and the locale.
//
// One page is in flight at most. Views fetch more by themselves as the user scrolls; Failed never fetches by itself,
// retry() does. Nothing is ever removed because an answer was short: rows leave only by reload() or clear().
class PagedModelBase : public QAbstractTableModel {
    Q_OBJECT

public:
    // Idle: ready to fetch (the next page, or the first when nothing is loaded).
    enum class State { Idle, LoadingFirst, LoadingMore, Failed, AtEnd };
    Q_ENUM(State)

    using QAbstractTableModel::QAbstractTableModel;

    State state() const { return m_state; }
    // The same for a page's banner: Loading while the first page loads, Failed with the error, else Ready.
    const LoadStatus &status() const { return m_status; }
    // What the server says there is in all, or -1.
    int totalCount() const { return m_totalCount; }

    // Fetches the first page if nothing has been asked yet.
    void load();
    // Starts again from the first page: what is in flight is cancelled and forgotten. The rows stay until the first
    // page is there, and are brought in line with it then.
    void reload();
    // After Failed: asks for the same page again.
    void retry();
    // Fetches on, page after page, up to the end or a failure.
    void loadAll();
    // Empties the model, to Idle, and cancels what is in flight.
    void clear();

    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    const QLocale &locale() const { return m_locale; }
    // Numbers, dates and headers anew in this locale; call it again when only the translator changed.
    void setLocale(const QLocale &locale);

Q_SIGNALS:
    void stateChanged(denkiroku::models::PagedModelBase::State state);
    void statusChanged();

protected:
    // Whether there is anything to ask for (an account). Without, load(), reload() and retry() do nothing.
    virtual bool canStart() const { return true; }
    // Asks for the page at m_cursor; answers come to pageArrived or pageFailed of the subclass.
    virtual void startFetch() = 0;
    virtual void cancelFetch() = 0;
    virtual void removeAllRows() = 0;

    void begin(State loading);
    void finishPage(Instant now, const std::optional<QString> &nextCursor, int totalCount,
                    std::vector<api::Error> refusals, bool hadRows);
    void failPage(const api::Error &error);

    quint64 m_generation = 0;
    // Of the page being asked; empty for the first.
    std::optional<QString> m_cursor;
    bool m_replaceRows = false;

private:
    void setState(State state);
    void fetchNext();
    bool isRepeated(const QString &cursor) const;

    State m_state = State::Idle;
    LoadStatus m_status;
    QLocale m_locale;
    QStringList m_seenCursors;
    int m_totalCount = -1;
    int m_emptyPages = 0;
    bool m_wantsAll = false;
};

} // namespace denkiroku::models
