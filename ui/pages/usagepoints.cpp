// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usagepoints.h"

#include "models/account/customermodel.h"
#include "models/usage/usagemodel.h"

#include <QSignalBlocker>

#include <algorithm>

namespace denkiroku::ui {

using models::Flow;

namespace {

enum Role { SpinRole = Qt::UserRole + 1, FlowRole, NetRole };

/// Long addresses must not push the title away.
constexpr int kWidestInCharacters = 24;

} // namespace

UsagePoints::UsagePoints(models::UsageModel &usage, models::CustomerModel &customer, QWidget *parent)
    : QComboBox(parent), m_usage(usage), m_customer(customer)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(kWidestInCharacters);
    connect(&usage, &models::UsageModel::pointsChanged, this, &UsagePoints::fill);
    connect(&usage, &models::UsageModel::selectionChanged, this, &UsagePoints::select);
    connect(this, &QComboBox::activated, this, &UsagePoints::choose);
    retranslate();
}

QString UsagePoints::masked(const QString &spin)
{
    constexpr qsizetype kShown = 4;
    return spin.size() > kShown ? QStringLiteral("…") + spin.right(kShown) : spin;
}

void UsagePoints::retranslate()
{
    setAccessibleName(tr("Supply point"));
    fill();
}

void UsagePoints::fill()
{
    const QSignalBlocker quiet(this);
    clear();
    const std::vector<models::SupplyPoint> points = m_usage.points();
    for (const Flow flow : {Flow::Import, Flow::Export})
        addAll(flow, points);
    if (m_usage.hasNet())
        addNet();
    for (const models::SupplyPoint &point : points)
        addPoint(point);
    select();
    setEnabled(count() > 1);
}

void UsagePoints::addAll(Flow flow, const std::vector<models::SupplyPoint> &points)
{
    const auto isOfFlow = [flow](const models::SupplyPoint &point) { return point.flow == flow; };
    const auto number = std::ranges::count_if(points, isOfFlow);
    if (number < 2)
        return;
    const QString words = flow == Flow::Import ? tr("All supply points (%1)") : tr("All feed-in points (%1)");
    addItem(words.arg(QLocale().toString(static_cast<qlonglong>(number))));
    setItemData(count() - 1, QString(), SpinRole);
    setItemData(count() - 1, static_cast<int>(flow), FlowRole);
}

void UsagePoints::addNet()
{
    addItem(tr("Net: used minus fed in"));
    setItemData(count() - 1, static_cast<int>(Flow::Import), FlowRole);
    setItemData(count() - 1, true, NetRole);
}

void UsagePoints::addPoint(const models::SupplyPoint &point)
{
    const models::Property *property = m_customer.propertyOf(point.spin);
    const QString place = property ? property->title() : QString();
    const QString number = tr("no. %1", "masked number of a supply point").arg(masked(point.spin));
    const QString name = place.isEmpty() ? number : tr("%1 · %2", "place · supply point").arg(place, number);
    addItem(point.flow == Flow::Export ? tr("%1 (feed-in)").arg(name) : name);
    const int row = count() - 1;
    setItemData(row, point.spin, SpinRole);
    setItemData(row, static_cast<int>(point.flow), FlowRole);
    setItemData(row, tr("Supply point number %1").arg(point.spin), Qt::ToolTipRole);
}

void UsagePoints::select()
{
    int found = -1;
    for (int row = 0; row < count(); ++row) {
        const bool isFlow = itemData(row, FlowRole).toInt() == static_cast<int>(m_usage.flow());
        const bool isNet = itemData(row, NetRole).toBool();
        if (itemData(row, SpinRole).toString() == m_usage.point() && isFlow && isNet == m_usage.isNet())
            found = row;
    }
    // All of one point is that point.
    if (found < 0 && m_usage.point().isEmpty()) {
        for (int row = 0; row < count() && found < 0; ++row) {
            if (itemData(row, FlowRole).toInt() == static_cast<int>(m_usage.flow()) && !itemData(row, NetRole).toBool())
                found = row;
        }
    }
    const QSignalBlocker quiet(this);
    setCurrentIndex(found);
    setToolTip(found < 0 ? QString() : itemData(found, Qt::ToolTipRole).toString());
}

void UsagePoints::choose(int index)
{
    const QString spin = itemData(index, SpinRole).toString();
    if (itemData(index, NetRole).toBool())
        m_usage.setNet();
    else if (spin.isEmpty())
        m_usage.setAllPoints(static_cast<Flow>(itemData(index, FlowRole).toInt()));
    else
        m_usage.setPoint(spin);
}

} // namespace denkiroku::ui
