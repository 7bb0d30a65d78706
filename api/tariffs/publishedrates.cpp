// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/tariffs/publishedrates.h"

#include <QFile>

namespace denkiroku::api {

namespace {

tl::unexpected<DecodeError> wrongRate(qsizetype line, const char *message)
{
    return tl::unexpected(DecodeError{QStringLiteral("line %1").arg(line), QString::fromLatin1(message)});
}

std::vector<PublishedRate> readRates(const QString &name, bool hasArea)
{
    QFile file(QStringLiteral(":/denkiroku/tariffs/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return readPublishedRates(file.readAll(), hasArea).value_or(std::vector<PublishedRate>());
}

} // namespace

Decoded<std::vector<PublishedRate>> readPublishedRates(QByteArrayView csv, bool hasArea)
{
    std::vector<PublishedRate> rates;
    const auto lines = QByteArray(csv.data(), csv.size()).split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const auto line = lines[i].trimmed();
        if (line.isEmpty())
            continue;
        auto cells = line.split(',');
        if (!hasArea)
            cells.prepend(QByteArray());
        if (cells.size() != 4)
            return wrongRate(i + 1, "not as many columns as there should be");
        const auto price = Decimal::fromText(cells[3].toStdString());
        const QDate from = QDate::fromString(QString::fromLatin1(cells[1]), Qt::ISODate);
        const QDate to = QDate::fromString(QString::fromLatin1(cells[2]), Qt::ISODate);
        if (!price)
            return wrongRate(i + 1, "not a price");
        if (!from.isValid() || !to.isValid() || to <= from)
            return wrongRate(i + 1, "not two days in order");
        rates.push_back({QString::fromLatin1(cells[0]), from, to, *price});
    }
    return rates;
}

const std::vector<PublishedRate> &publishedFuelCostAdjustments()
{
    static const auto rates = readRates(QStringLiteral("fuel-cost-adjustment.csv"), true);
    return rates;
}

const std::vector<PublishedRate> &publishedRenewableEnergyLevies()
{
    static const auto rates = readRates(QStringLiteral("renewable-energy-levy.csv"), false);
    return rates;
}

} // namespace denkiroku::api
