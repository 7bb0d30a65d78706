// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/core/clock.h"
#include "api/transport/call.h"
#include "models/items/pagedmodelbase.h"
#include "models/items/roles.h"

#include <QHash>
#include <QSet>
#include <QVariant>

#include <algorithm>
#include <functional>
#include <iterator>
#include <optional>
#include <utility>
#include <vector>

namespace denkiroku::models {

template <class Row>
struct Page {
    std::vector<Row> rows;
    // Where the next page starts; empty when this was the last.
    std::optional<QString> nextCursor;
    int totalCount = -1;
    std::vector<api::Error> refusals;
};

// One column over rows of a type.
template <class Row>
struct Column {
    // Asked each time, so that it follows the language.
    std::function<QString()> header;
    std::function<QString(const Row &, const QLocale &)> display;
    // ItemRole::RawRole, and SortRole unless `sort` is given.
    std::function<QVariant(const Row &)> raw;
    std::function<QVariant(const Row &)> sort{};
    bool isNumber = false;
};

// A table over the rows of a paginated connection. Row is a value with `QString id` and operator==.
// Rows are told apart by id: each is inserted once, and one that comes again refreshes the row that is there.
template <class Row>
class PagedModel : public PagedModelBase {
public:
    using Fetch = std::function<api::Call<Page<Row>>(const std::optional<QString> &cursor)>;

    PagedModel(const api::Clock &clock, std::vector<Column<Row>> columns, Fetch fetch, QObject *parent = nullptr)
        : PagedModelBase(parent), m_clock(clock), m_columns(std::move(columns)), m_fetch(std::move(fetch))
    {
    }

    const std::vector<Row> &rows() const { return m_rows; }
    const Row &row(int number) const { return m_rows.at(static_cast<std::size_t>(number)); }
    // Null when there is none.
    const Row *find(const QString &id) const
    {
        const auto found = m_rowOfId.constFind(id);
        return found == m_rowOfId.cend() ? nullptr : &row(*found);
    }
    // -1 when there is none.
    int rowOf(const QString &id) const { return m_rowOfId.value(id, -1); }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const Row &item = row(index.row());
        const Column<Row> &column = m_columns[static_cast<std::size_t>(index.column())];
        switch (role) {
        case Qt::DisplayRole:
            return column.display(item, locale());
        case Qt::TextAlignmentRole:
            return alignment(column);
        case SortRole:
            return column.sort ? column.sort(item) : column.raw(item);
        case RawRole:
            return column.raw(item);
        case IdRole:
            return item.id;
        default:
            return {};
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const Column<Row> &column = m_columns[static_cast<std::size_t>(section)];
        if (role == Qt::DisplayRole)
            return column.header();
        return role == Qt::TextAlignmentRole ? QVariant(alignment(column)) : QVariant();
    }

protected:
    // Changes the row of that id, if it is there, and says so.
    template <class Change>
    void update(const QString &id, Change change)
    {
        const int number = rowOf(id);
        if (number >= 0)
            updateRow(number, change);
    }

    // Changes every row that `change` really changes.
    template <class Change>
    void updateAll(Change change)
    {
        for (int number = 0; number < rowCount(); ++number)
            updateRow(number, change);
    }

    // A last look at rows before they are shown.
    virtual void prepare(std::vector<Row> &) {}

    void startFetch() override
    {
        const quint64 generation = m_generation;
        auto call = m_fetch(m_cursor);
        m_calls.hold(call).then(this, [this, generation](const api::Result<Page<Row>> &result) {
            if (generation != m_generation)
                return;
            if (!result) {
                failPage(result.error());
                return;
            }
            take(*result);
        });
    }

    void cancelFetch() override { m_calls.clear(); }

    void removeAllRows() override
    {
        if (m_rows.empty())
            return;
        beginRemoveRows({}, 0, rowCount() - 1);
        m_rows.clear();
        m_rowOfId.clear();
        endRemoveRows();
    }

private:
    static int alignment(const Column<Row> &column)
    {
        return static_cast<int>((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }

    template <class Change>
    void updateRow(int number, Change &change)
    {
        Row &item = m_rows[static_cast<std::size_t>(number)];
        Row changed = item;
        change(changed);
        if (changed == item)
            return;
        item = std::move(changed);
        Q_EMIT dataChanged(index(number, 0), index(number, columnCount() - 1));
    }

    void take(const Page<Row> &page)
    {
        std::vector<Row> incoming = once(page.rows);
        const bool hadRows = !incoming.empty();
        prepare(incoming);
        if (std::exchange(m_replaceRows, false))
            replaceBy(std::move(incoming));
        else
            append(std::move(incoming));
        finishPage(m_clock.now(), page.nextCursor, page.totalCount, page.refusals, hadRows);
    }

    // The rows with each id once: the first place, the last value.
    static std::vector<Row> once(const std::vector<Row> &rows)
    {
        std::vector<Row> kept;
        QHash<QString, std::size_t> places;
        for (const Row &item : rows) {
            const auto known = places.constFind(item.id);
            if (known != places.cend()) {
                kept[*known] = item;
            } else {
                places.insert(item.id, kept.size());
                kept.push_back(item);
            }
        }
        return kept;
    }

    void append(std::vector<Row> incoming)
    {
        std::vector<Row> fresh;
        for (Row &item : incoming) {
            if (m_rowOfId.contains(item.id))
                update(item.id, [&item](Row &known) { known = item; });
            else
                fresh.push_back(std::move(item));
        }
        insertAt(rowCount(), std::move(fresh));
    }

    // After a reload: rows that stay are kept as rows, so that a selection survives.
    void replaceBy(std::vector<Row> incoming)
    {
        QSet<QString> ids;
        for (const Row &item : incoming)
            ids.insert(item.id);
        for (int number = rowCount() - 1; number >= 0; --number) {
            if (!ids.contains(row(number).id))
                removeAt(number);
        }
        for (int place = 0; place < static_cast<int>(incoming.size()); ++place) {
            Row &item = incoming[static_cast<std::size_t>(place)];
            const int known = rowOf(item.id);
            if (known < 0) {
                insertAt(place, {std::move(item)});
                continue;
            }
            if (known != place)
                moveTo(known, place);
            update(item.id, [&item](Row &old) { old = item; });
        }
    }

    void insertAt(int place, std::vector<Row> fresh)
    {
        if (fresh.empty())
            return;
        beginInsertRows({}, place, place + static_cast<int>(fresh.size()) - 1);
        m_rows.insert(m_rows.begin() + place, std::make_move_iterator(fresh.begin()),
                      std::make_move_iterator(fresh.end()));
        renumber(place);
        endInsertRows();
    }

    void removeAt(int number)
    {
        beginRemoveRows({}, number, number);
        m_rowOfId.remove(row(number).id);
        m_rows.erase(m_rows.begin() + number);
        renumber(number);
        endRemoveRows();
    }

    // Upwards only: what is above `to` is in place already.
    void moveTo(int from, int to)
    {
        beginMoveRows({}, from, from, {}, to);
        std::rotate(m_rows.begin() + to, m_rows.begin() + from, m_rows.begin() + from + 1);
        renumber(to);
        endMoveRows();
    }

    void renumber(int from)
    {
        for (int number = from; number < rowCount(); ++number)
            m_rowOfId.insert(row(number).id, number);
    }

    const api::Clock &m_clock;
    std::vector<Column<Row>> m_columns;
    Fetch m_fetch;
    std::vector<Row> m_rows;
    QHash<QString, int> m_rowOfId;
    // Last, so that it goes first: a call that ends must not find half a model.
    api::CallScope m_calls;
};

} // namespace denkiroku::models
