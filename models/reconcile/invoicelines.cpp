// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reconcile/invoicelines.h"

#include <QRegularExpression>

#include <algorithm>

namespace denkiroku::models {

namespace {

using LineKind = PricedLine::Kind;

std::optional<Energy> energyOf(const InvoiceLine &line)
{
    return line.units ? Energy::fromKilowattHours(*line.units) : std::nullopt;
}

// The code without the product's, upper case.
QString ownPart(const InvoiceLine &line, const PricedPeriod &priced)
{
    QString rest = line.code;
    for (const PricedLine &each : priced.lines) {
        if (!each.productCode.isEmpty() && line.code.startsWith(each.productCode) &&
            line.code.size() - each.productCode.size() < rest.size())
            rest = line.code.sliced(each.productCode.size());
    }
    return rest.toUpper();
}

bool isEnergy(LineKind kind)
{
    return kind == LineKind::Energy || kind == LineKind::FeedIn;
}

// The longest key of the computed lines that the code ends with: OTHER_DAY before DAY.
QString keyIn(const QString &code, const PricedPeriod &priced)
{
    QString found;
    for (const PricedLine &each : priced.lines) {
        if (isEnergy(each.kind) && code.endsWith(each.key) && each.key.size() > found.size())
            found = each.key;
    }
    return found;
}

std::optional<LineIdentity> byWords(const QString &code, const PricedPeriod &priced)
{
    static const QRegularExpression step(QStringLiteral("STEP[-_ ]?(\\d+)$"));
    const auto has = [&code](const char16_t *word) { return code.contains(QStringView(word)); };
    if (has(u"FUEL"))
        return LineIdentity{LineKind::Fuel, {}};
    if (has(u"LEVY") || has(u"RENEWABLE"))
        return LineIdentity{LineKind::Levy, {}};
    if (has(u"STANDING") || has(u"BASIC"))
        return LineIdentity{LineKind::Standing, {}};
    if (const auto match = step.match(code); match.hasMatch())
        return LineIdentity{LineKind::Energy, QStringLiteral("STEP") + match.captured(1)};
    if (const QString key = keyIn(code, priced); !key.isEmpty())
        return LineIdentity{key == u"EXPORT" ? LineKind::FeedIn : LineKind::Energy, key};
    return std::nullopt;
}

bool isWithinHundredth(const PreciseYen &a, const PreciseYen &b)
{
    const PreciseYen difference = a - b;
    const PreciseYen hundredth = PreciseYen::of(UnitPrice::fromMicroYen(10'000), Energy::fromKilowattHours(1));
    return difference < hundredth && -difference < hundredth;
}

std::optional<LineIdentity> byPrice(const InvoiceLine &line, const PricedPeriod &priced)
{
    const auto energy = energyOf(line);
    if (!energy || *energy == Energy())
        return std::nullopt;
    for (const PricedLine &each : priced.lines) {
        PreciseYen amount = PreciseYen::of(each.price, *energy);
        if (each.kind == LineKind::FeedIn)
            amount = -amount;
        const bool isDays = each.kind != LineKind::Standing || line.units->toUnits(0) == each.days;
        if (isDays && isWithinHundredth(amount, line.amount))
            return LineIdentity{each.kind, each.key};
    }
    return std::nullopt;
}

} // namespace

bool saysEnergyPart(const InvoiceLine &line)
{
    return byWords(line.code.toUpper(), {}).has_value();
}

LineIdentity identify(const InvoiceLine &line, const PricedPeriod &priced)
{
    const QString code = ownPart(line, priced);
    if (const auto known = byWords(code, priced))
        return *known;
    if (const auto known = byPrice(line, priced))
        return *known;
    // Of a product that is reckoned with, counted in units: energy that cannot be told apart further.
    const bool isOfProduct = code.size() < line.code.size();
    if (isOfProduct && energyOf(line).value_or(Energy()) != Energy())
        return {line.amount.isNegative() ? LineKind::FeedIn : LineKind::Energy, {}};
    return {};
}

std::optional<Energy> invoiceEnergy(const InvoiceCharge &invoice, const PricedPeriod &priced)
{
    std::optional<Energy> sum;
    for (const InvoiceLine &line : invoice.lines) {
        const auto kind = identify(line, priced).kind;
        if (!kind || !isEnergy(*kind))
            continue;
        const auto energy = energyOf(line);
        if (!energy)
            return std::nullopt;
        sum = sum.value_or(Energy()) + *energy;
    }
    return sum;
}

std::optional<UnitPrice> priceOf(const InvoiceLine &line)
{
    const auto energy = energyOf(line);
    if (!energy || *energy == Energy())
        return std::nullopt;
    // The nearest price of four decimals, if it gives the line's amount back.
    const double yen = static_cast<double>(line.amount.toMoney().milliYen()) / 1000;
    const auto tenThousandths = qRound64(yen / energy->kilowattHours() * 10'000);
    const auto price = UnitPrice::fromMicroYen(tenThousandths * 100);
    return isWithinHundredth(PreciseYen::of(price, *energy), line.amount) ? std::optional(price) : std::nullopt;
}

} // namespace denkiroku::models
