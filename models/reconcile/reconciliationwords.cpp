// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reconcile/reconciliationwords.h"

#include "models/format.h"
#include "models/tariff/tariffwords.h"

#include <QCoreApplication>

namespace denkiroku::models {

namespace {

class ReconciliationWords {
    Q_DECLARE_TR_FUNCTIONS(Reconciliation)

public:
    using ReasonCode = ReconciliationReason::Code;
    using RefusalReason = PricingRefusal::Reason;

    explicit ReconciliationWords(const QLocale &locale) : m_locale(locale) {}

    QString reason(const ReconciliationReason &reason) const
    {
        switch (reason.code) {
        case ReasonCode::MissingReadings:
            return missing(reason);
        case ReasonCode::CorrectedReadings:
            return tr("%n half-hour(s) were corrected after the invoice, as it seems (%1).", nullptr, reason.halfHours)
                       .arg(days(reason)) +
                   counts(reason);
        case ReasonCode::ProvisionalReadings:
            return tr("%n half-hour(s) are provisional still.", nullptr, reason.halfHours) + counts(reason);
        case ReasonCode::OtherUsage:
            return tr("The usage is another though no reading is missing.") + counts(reason);
        case ReasonCode::OtherPrice:
            return tr("The price of %1 is another: %2 yen on the invoice, %3 yen in the tariff.")
                .arg(reason.item.isEmpty() ? tr("the energy") : reason.item, price(reason.invoicePrice),
                     price(reason.tariffPrice));
        case ReasonCode::InvoiceOnly:
            return tr("The invoice has a line that the tariff does not: %1.").arg(reason.item);
        case ReasonCode::ComputedOnly:
            return tr("The tariff has a line that the invoice does not: %1.").arg(reason.item);
        case ReasonCode::Rounding:
            return tr("Rounding: fractions of a yen.");
        case ReasonCode::CannotPrice:
            return reason.refusal ? refusal(*reason.refusal) : QString();
        case ReasonCode::NotFromReadings:
            return tr("This is not made of readings: %1.").arg(reason.item);
        case ReasonCode::NoLines:
            return tr("The supplier does not give the lines of this document.");
        case ReasonCode::TotalAlone:
            return tr("The supplier does not give the lines of this document, so only its total was compared.");
        case ReasonCode::NoPeriod:
            return tr("The lines do not say which days they are about.");
        case ReasonCode::UnknownPoint:
            return tr("It is about a supply point whose tariff is not known.");
        }
        return {};
    }

    QString refusal(const PricingRefusal &refusal) const
    {
        const QString when = range(refusal.when);
        switch (refusal.reason) {
        case RefusalReason::NoAgreement:
            return tr("No tariff is known for %1.").arg(when);
        case RefusalReason::UnknownProduct:
            return tr("The product is not one that can be priced here.");
        case RefusalReason::NotUnderstood:
            return tr("The tariff has a price or a unit that is not understood: %1.").arg(refusal.detail);
        case RefusalReason::NoEnergyPrice:
            return tr("The price of the energy is not known for %1: the supplier lists it no more.").arg(when);
        case RefusalReason::UnknownHours:
            return refusal.detail.isEmpty() ? tr("The hours of its prices are not known.")
                                            : tr("The hours of its prices are not known (%1).").arg(refusal.detail);
        case RefusalReason::UnknownCapacity:
            return tr("The price depends on the contracted capacity, which the supplier does not tell.");
        case RefusalReason::NoStandingCharge:
            return tr("The price of the standing charge is not known for %1.").arg(when);
        case RefusalReason::NoFuelPrice:
            return tr("The price of the fuel cost adjustment is not known for %1.").arg(when);
        case RefusalReason::NoLevy:
            return tr("The price of the renewable energy levy is not known for %1.").arg(when);
        }
        return {};
    }

    static QString item(PricedLine::Kind kind, const QString &key)
    {
        switch (kind) {
        case PricedLine::Kind::Standing:
            return tr("Standing charge");
        case PricedLine::Kind::Fuel:
            return tr("Fuel cost adjustment");
        case PricedLine::Kind::Levy:
            return tr("Renewable energy levy");
        case PricedLine::Kind::FeedIn:
            return tr("Energy sold");
        case PricedLine::Kind::Energy:
            break;
        }
        if (key.isEmpty() || key == u"ENERGY")
            return tr("Energy charge");
        if (key.startsWith(u"STEP"))
            return tr("Energy charge, step %1").arg(key.sliced(4));
        return tr("Energy charge, %1").arg(bandText(key));
    }

    static QString state(ReconciliationState state)
    {
        switch (state) {
        case ReconciliationState::Agrees:
            return tr("Agrees");
        case ReconciliationState::Within:
            return tr("Within a yen");
        case ReconciliationState::Differs:
            return tr("Differs");
        case ReconciliationState::Unchecked:
            break;
        }
        return tr("Unchecked");
    }

private:
    QString missing(const ReconciliationReason &reason) const
    {
        QString text =
            tr("%n half-hour(s) have no reading: missing (%1).", nullptr, reason.halfHours).arg(days(reason));
        if (!reason.energy)
            return text;
        text += tr(" They would have to be %1.").arg(kilowattHours(*reason.energy));
        if (reason.explains)
            text += tr(" With that the invoice comes out to the yen.");
        return text;
    }

    // What the invoice counts more or less.
    QString counts(const ReconciliationReason &reason) const
    {
        if (!reason.energy || *reason.energy == Energy())
            return {};
        return *reason.energy < Energy() ? tr(" The invoice counts %1 less.").arg(kilowattHours(-*reason.energy))
                                         : tr(" The invoice counts %1 more.").arg(kilowattHours(*reason.energy));
    }

    QString kilowattHours(Energy energy) const { return format::halfHourEnergy(energy, m_locale); }

    QString price(const std::optional<UnitPrice> &price) const
    {
        return price ? priceText(*price, m_locale) : format::none();
    }

    QString range(const InstantRange &when) const
    {
        return format::dateRange({jst::dateOf(when.from), jst::dateOf(when.to - std::chrono::seconds(1)).addDays(1)},
                                 m_locale);
    }

    QString days(const ReconciliationReason &reason) const
    {
        return reason.when ? range(*reason.when) : format::none();
    }

    const QLocale &m_locale;
};

} // namespace

QString reconciliationStateText(ReconciliationState state)
{
    return ReconciliationWords::state(state);
}

QString reconciledLineText(const ReconciledLine &line)
{
    return line.kind ? ReconciliationWords::item(*line.kind, line.key) : line.key;
}

QString pricedItemText(PricedLine::Kind kind, const QString &key)
{
    return ReconciliationWords::item(kind, key);
}

QString reasonText(const ReconciliationReason &reason, const QLocale &locale)
{
    return ReconciliationWords(locale).reason(reason);
}

QString pricingRefusalText(const PricingRefusal &refusal, const QLocale &locale)
{
    return ReconciliationWords(locale).refusal(refusal);
}

} // namespace denkiroku::models
