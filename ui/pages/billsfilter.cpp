// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/billsfilter.h"

#include "models/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <set>

namespace denkiroku::ui {

namespace {

constexpr int everything = -1;

int yearOf(const models::BillRow &bill)
{
    return bill.issued ? bill.issued->year() : 0;
}

// Fills a box anew and keeps what is chosen, if it is still offered.
template <class Text>
void offer(QComboBox *box, const QString &all, const std::set<int, std::greater<>> &values, Text text)
{
    const QSignalBlocker quiet(box);
    const QVariant chosen = box->currentData();
    box->clear();
    box->addItem(all, everything);
    for (const int value : values)
        box->addItem(text(value), value);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

bool matches(const QComboBox *box, int value)
{
    const int chosen = box->currentData().toInt();
    return box->currentIndex() <= 0 || chosen == everything || chosen == value;
}

} // namespace

BillsFilter::BillsFilter(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    m_year = addBox();
    m_kind = addBox();
    m_status = addBox();
    m_clear = new QToolButton(this);
    m_clear->setIcon(icon(QStringLiteral("close"), ColorRole::Muted));
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(m_clear);
    row->addStretch(1);
    connect(m_clear, &QToolButton::clicked, this, &BillsFilter::clear);
    fill();
}

QComboBox *BillsFilter::addBox()
{
    auto *box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout()->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
        m_clear->setEnabled(isFiltering());
        Q_EMIT changed();
    });
    return box;
}

void BillsFilter::setBills(const std::vector<models::BillRow> &bills)
{
    if (bills == m_bills)
        return;
    m_bills = bills;
    fill();
}

void BillsFilter::fill()
{
    std::set<int, std::greater<>> years;
    std::set<int, std::greater<>> kinds;
    std::set<int, std::greater<>> states;
    for (const models::BillRow &bill : m_bills) {
        if (bill.issued)
            years.insert(yearOf(bill));
        kinds.insert(static_cast<int>(bill.kind));
        states.insert(static_cast<int>(bill.status));
    }
    const QLocale locale;
    offer(m_year, tr("All years"), years,
          [&locale](int year) { return models::format::year(QDate(year, 1, 1), locale); });
    offer(m_kind, tr("All kinds"), kinds,
          [](int kind) { return models::billKindText(static_cast<models::BillKind>(kind)); });
    offer(m_status, tr("All states"), states, [](int status) {
        const auto value = static_cast<models::BillStatus>(status);
        return value == models::BillStatus::Unknown ? tr("Not known") : models::billStatusText(value);
    });
    m_clear->setEnabled(isFiltering());
}

bool BillsFilter::keeps(const models::BillRow &bill) const
{
    return matches(m_year, yearOf(bill)) && matches(m_kind, static_cast<int>(bill.kind)) &&
           matches(m_status, static_cast<int>(bill.status));
}

bool BillsFilter::isFiltering() const
{
    return m_year->currentIndex() > 0 || m_kind->currentIndex() > 0 || m_status->currentIndex() > 0;
}

void BillsFilter::clear()
{
    for (QComboBox *box : {m_year, m_kind, m_status})
        box->setCurrentIndex(0);
}

std::vector<models::BillRow> BillsFilter::billsOfYear() const
{
    int year = m_year->currentIndex() > 0 ? m_year->currentData().toInt() : 0;
    if (year == 0 && !m_bills.empty())
        year = yearOf(*std::ranges::max_element(m_bills, {}, yearOf));
    std::vector<models::BillRow> bills;
    std::ranges::copy_if(m_bills, std::back_inserter(bills),
                         [year](const models::BillRow &bill) { return bill.issued && yearOf(bill) == year; });
    return bills;
}

void BillsFilter::retranslate()
{
    m_year->setAccessibleName(tr("Year"));
    m_kind->setAccessibleName(tr("Kind of bill"));
    m_status->setAccessibleName(tr("State"));
    m_clear->setToolTip(tr("Show all bills"));
    m_clear->setAccessibleName(tr("Show all bills"));
    fill();
}

} // namespace denkiroku::ui
