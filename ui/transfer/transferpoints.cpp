// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/transferpoints.h"

#include "models/account/customermodel.h"
#include "ui/pages/usagepoints.h"

#include <QCoreApplication>

namespace denkiroku::ui {

namespace {

struct TransferPointWords {
    Q_DECLARE_TR_FUNCTIONS(denkiroku::ui::TransferPoints)
};

} // namespace

QString transferPointName(const models::CustomerModel &customer, const QString &spin, models::Flow flow)
{
    const models::Property *home = customer.propertyOf(spin);
    const QString number =
        TransferPointWords::tr("no. %1", "masked number of a supply point").arg(UsagePoints::masked(spin));
    const QString place = home ? home->title() : QString();
    const QString name =
        place.isEmpty() ? number : TransferPointWords::tr("%1 · %2", "place · supply point").arg(place, number);
    return flow == models::Flow::Export ? TransferPointWords::tr("%1 (feed-in)").arg(name) : name;
}

} // namespace denkiroku::ui
