// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"
#include "ui/theme/tokens.h"

#include <QTableView>

#include <functional>

namespace denkiroku::models {
class PagedModelBase;
}

namespace denkiroku::ui {

class TableProxy;
class UiSettings;

/// A table of the house over a paginated model: sorts, filters, moves and remembers columns, copies as text, sums what
/// is selected. More is fetched as the user scrolls; all of it once the user sorts or filters, since half a sorted list
/// would mislead.
class TableView : public QTableView {
    Q_OBJECT

public:
    /// What stands before the words of a status, chosen by the cell's raw value.
    struct Badge {
        QString icon;
        ColorRole role = ColorRole::Text;
    };
    using BadgeOf = std::function<Badge(const QVariant &raw)>;

    struct Totals {
        int selected = 0;
        int shown = 0;
        models::Money amount; ///< of the selected rows that have one
        bool operator==(const Totals &) const = default;
    };

    /// `name` is what the columns are remembered under.
    TableView(QString name, UiSettings &settings, QWidget *parent = nullptr);
    ~TableView() override;

    void setRows(models::PagedModelBase *rows);
    void setBadges(int column, BadgeOf badgeOf);
    /// The column of whole yen that is summed; -1 for none.
    void setAmountColumn(int column);
    void setFilter(const QString &words);
    /// Which rows of the model are shown besides the words; an empty function shows all.
    void setKeep(std::function<bool(int sourceRow)> keep);

    Totals totals() const;
    /// Id of the row the keyboard stands on; empty for none.
    QString currentId() const;
    /// False where no such row is shown.
    bool selectId(const QString &id);
    /// Whichever row is shown first; nothing when there is none.
    void selectFirst();

    /// The selected rows (all shown when none is), under their headers, tab between the cells.
    QString asText() const;
    /// All rows that are shown, as CSV in UTF-8 that spreadsheets read.
    QByteArray asCsv() const;
    void copy() const;

Q_SIGNALS:
    void currentIdChanged(const QString &id);
    void totalsChanged();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    template <class Apply>
    void applyFilter(Apply apply);
    void connectRows();
    void fitColumns();
    QList<int> fittingWidths(int room) const;
    void remember();
    void applyHeights();
    QList<int> visualColumns() const;

    QString m_name;
    UiSettings &m_settings;
    models::PagedModelBase *m_rows = nullptr;
    TableProxy *m_proxy;
    int m_amountColumn = -1;
    int m_fittedWidth = -1;
    bool m_isArranging = true;
    /// The user has arranged the columns, now or before; from then on they stay as they are.
    bool m_isRemembered = false;
};

} // namespace denkiroku::ui
