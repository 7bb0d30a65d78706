// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/bill.h"

#include "models/format.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace denkiroku::models {

namespace {

class BillWords {
    Q_DECLARE_TR_FUNCTIONS(Bill)

public:
    static QString of(BillKind kind)
    {
        switch (kind) {
        case BillKind::Statement:
            return tr("Statement");
        case BillKind::Invoice:
            return tr("Invoice");
        case BillKind::CreditNote:
            return tr("Credit note");
        case BillKind::PreKraken:
            return tr("Earlier bill");
        case BillKind::Collective:
            return tr("Collective bill");
        case BillKind::Unknown:
            break;
        }
        return tr("Bill");
    }

    static QString of(BillStatus status)
    {
        switch (status) {
        case BillStatus::Paid:
            return tr("Paid");
        case BillStatus::Due:
            return tr("To pay");
        case BillStatus::Overdue:
            return tr("Overdue");
        case BillStatus::Open:
            return tr("Not closed yet");
        case BillStatus::Held:
            return tr("On hold");
        case BillStatus::Annulled:
            return tr("Cancelled", "of a bill that no longer counts");
        case BillStatus::Unknown:
            break;
        }
        return format::none();
    }

    // Product codes of lines are the supplier's; what their last words mean is plain for the common ones, and a code
    // that is not is shown as it is.
    static QString ofProduct(const QString &code)
    {
        const QString word = code.section(QLatin1Char('-'), -1);
        if (code.contains(QLatin1String("RENEWABLE-ENERGY-LEVY")))
            return tr("Renewable energy levy");
        if (code.contains(QLatin1String("FUEL-COST-ADJUSTMENT")))
            return tr("Fuel cost adjustment");
        if (word == QLatin1String("STANDING"))
            return tr("Standing charge");
        if (word == QLatin1String("ENERGY"))
            return tr("Energy charge");
        if (word == QLatin1String("EXPORT"))
            return tr("Energy sold");
        bool isNumber = false;
        const int step = QStringView(word).sliced(qMin(word.size(), qsizetype(4))).toInt(&isNumber);
        if (word.startsWith(QLatin1String("STEP")) && isNumber)
            return tr("Energy charge, step %1").arg(step);
        return code;
    }

    static QString unnamed() { return tr("Charge"); }
};

} // namespace

QString billKindText(BillKind kind)
{
    return BillWords::of(kind);
}

QString billStatusText(BillStatus status)
{
    return BillWords::of(status);
}

BillUnit billLineUnit(const BillLine &line)
{
    static const QRegularExpression energy(QStringLiteral("-(STEP\\d+|ENERGY|EXPORT)$"));
    if (line.kind != BillLine::Kind::Charge)
        return BillUnit::Unknown;
    if (line.title.endsWith(u"-STANDING"))
        return BillUnit::Days;
    const bool isPerKilowattHour = line.title.contains(u"FUEL-COST-ADJUSTMENT") ||
                                   line.title.contains(u"RENEWABLE-ENERGY-LEVY") || energy.match(line.title).hasMatch();
    return isPerKilowattHour ? BillUnit::KilowattHours : BillUnit::Unknown;
}

QString billLineText(const BillLine &line)
{
    if (line.title.isEmpty())
        return BillWords::unnamed();
    return line.kind == BillLine::Kind::Charge ? BillWords::ofProduct(line.title) : line.title;
}

} // namespace denkiroku::models
