// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/core/clock.h"
#include "api/transport/call.h"
#include "models/items/pagedmodelbase.h"
#include "models/items/roles.h"

#include <QHash>
#include <QVariant>

#include <functional>
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
    std::function<QVariant(const Row &)> sort = {};
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
        if (std::exchange(m_replaceRows, false))
            removeAllRows();
        std::vector<Row> incoming = page.rows;
        prepare(incoming);
        insert(std::move(incoming));
        finishPage(m_clock.now(), page.nextCursor, page.totalCount, page.refusals);
    }

    void insert(std::vector<Row> incoming)
    {
        std::vector<Row> fresh;
        QHash<QString, int> freshIds;
        for (Row &item : incoming) {
            if (m_rowOfId.contains(item.id)) {
                const auto refresh = [&item](Row &known) { known = item; };
                update(item.id, refresh);
            } else if (!freshIds.contains(item.id)) {
                freshIds.insert(item.id, rowCount() + static_cast<int>(fresh.size()));
                fresh.push_back(std::move(item));
            }
        }
        if (fresh.empty())
            return;
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
        m_rowOfId.insert(freshIds);
        std::move(fresh.begin(), fresh.end(), std::back_inserter(m_rows));
        endInsertRows();
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
