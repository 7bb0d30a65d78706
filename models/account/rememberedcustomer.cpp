// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/account/rememberedcustomer.h"

#include <QStringList>

#include <algorithm>

namespace denkiroku::models {

namespace {

// One line each: a heading, then a letter with what it says of an account, of a place of the account above it, or of a
// point of the place above it. Base64 keeps spaces and line ends of names out of the way.
const QString heading = QStringLiteral("denkiroku-customer-1");
const QString nothing = QStringLiteral("-");

QString packed(const QString &text)
{
    return text.isEmpty() ? nothing : QString::fromLatin1(text.toUtf8().toBase64(QByteArray::OmitTrailingEquals));
}

QString unpacked(const QString &word)
{
    return word == nothing ? QString() : QString::fromUtf8(QByteArray::fromBase64(word.toLatin1()));
}

QString packed(const std::optional<Instant> &at)
{
    return at ? QString::number(at->time_since_epoch().count()) : nothing;
}

std::optional<Instant> unpackedInstant(const QString &word)
{
    bool isNumber = false;
    const qint64 seconds = word.toLongLong(&isNumber);
    return isNumber ? std::optional(Instant(std::chrono::seconds(seconds))) : std::nullopt;
}

QString packed(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : nothing;
}

std::optional<QDate> unpackedDate(const QString &word)
{
    const QDate day = QDate::fromString(word, Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QStringList linesOf(const Property &property, bool withNames)
{
    QStringList lines;
    lines << QStringLiteral("p %1 %2").arg(packed(property.id), withNames ? packed(property.title()) : nothing);
    for (const Occupancy &occupancy : property.occupancies)
        lines << QStringLiteral("o %1 %2").arg(packed(occupancy.from), packed(occupancy.to));
    for (const SupplyPoint &point : property.points)
        lines << QStringLiteral("%1 %2 %3 %4")
                     .arg(QLatin1Char(point.flow == Flow::Import ? 'i' : 'e'))
                     .arg(packed(point.spin), packed(point.nextReadingDate), packed(point.nextNextReadingDate));
    return lines;
}

QString written(const RememberedCustomer &customer, bool withNames, std::size_t mostPlaces)
{
    QStringList lines{heading};
    std::size_t places = 0;
    for (const AccountEntry &account : customer.accounts) {
        lines << QStringLiteral("a %1 %2 %3 %4")
                     .arg(packed(account.number), packed(account.status), packed(account.type))
                     .arg(account.isActive ? 1 : 0);
        const auto found = customer.properties.find(account.number);
        if (found == customer.properties.cend())
            continue;
        for (const Property &property : found->second) {
            if (places++ < mostPlaces)
                lines << linesOf(property, withNames);
        }
    }
    return lines.join(u'\n');
}

AccountKind kindOfType(const QString &type)
{
    if (type.startsWith(QLatin1String("DOMESTIC")))
        return AccountKind::Domestic;
    return type.startsWith(QLatin1String("BUSINESS")) ? AccountKind::Business : AccountKind::Unknown;
}

// False for a line that does not belong where it stands.
bool takeLine(const QStringList &words, RememberedCustomer &customer)
{
    const QString kind = words.value(0);
    if (kind == QLatin1String("a") && words.size() == 5) {
        const QString type = unpacked(words[3]);
        customer.accounts.push_back({.number = unpacked(words[1]),
                                     .status = unpacked(words[2]),
                                     .type = type,
                                     .kind = kindOfType(type),
                                     .isActive = words[4] == QLatin1String("1")});
        return !customer.accounts.back().number.isEmpty();
    }
    if (customer.accounts.empty())
        return false;
    auto &places = customer.properties[customer.accounts.back().number];
    if (kind == QLatin1String("p") && words.size() == 3) {
        places.push_back({.id = unpacked(words[1]),
                          .address = {},
                          .postcode = {},
                          .label = unpacked(words[2]),
                          .occupancies = {},
                          .points = {}});
        return true;
    }
    if (places.empty())
        return false;
    if (kind == QLatin1String("o") && words.size() == 3) {
        places.back().occupancies.push_back({unpackedInstant(words[1]), unpackedInstant(words[2])});
        return true;
    }
    const bool isPoint = kind == QLatin1String("i") || kind == QLatin1String("e");
    if (!isPoint || words.size() != 4)
        return false;
    places.back().points.push_back({.spin = unpacked(words[1]),
                                    .id = {},
                                    .flow = kind == QLatin1String("i") ? Flow::Import : Flow::Export,
                                    .status = {},
                                    .isActive = true,
                                    .nextReadingDate = unpackedDate(words[2]),
                                    .nextNextReadingDate = unpackedDate(words[3])});
    return true;
}

} // namespace

QString RememberedCustomer::toText(qsizetype limit) const
{
    std::size_t places = 0;
    for (const auto &[number, some] : properties)
        places += some.size();
    QString text = written(*this, true, places);
    if (text.size() > limit)
        text = written(*this, false, places);
    while (text.size() > limit && places > 0)
        text = written(*this, false, --places);
    return text.size() > limit ? QString() : text;
}

std::optional<RememberedCustomer> RememberedCustomer::fromText(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    if (lines.first() != heading)
        return std::nullopt;
    RememberedCustomer customer;
    for (const QString &line : lines.sliced(1)) {
        if (!takeLine(line.split(u' '), customer))
            return std::nullopt;
    }
    return customer;
}

void RememberedCustomer::setAccounts(std::vector<AccountEntry> now)
{
    accounts = std::move(now);
    std::erase_if(properties, [this](const auto &entry) {
        return std::ranges::find(accounts, entry.first, &AccountEntry::number) == accounts.cend();
    });
}

} // namespace denkiroku::models
