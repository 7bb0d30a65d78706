// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/account/rememberedcustomer.h"

#include <QTest>

using namespace denkiroku::models;

namespace {

Instant at(qint64 seconds)
{
    return Instant(std::chrono::seconds(seconds));
}

Property place(const QString &name, int points)
{
    Property property{.id = QStringLiteral("1 2"),
                      .address = {},
                      .postcode = {},
                      .label = name,
                      .occupancies = {{at(1'700'000'000), std::nullopt}, {std::nullopt, at(1'600'000'000)}},
                      .points = {}};
    for (int i = 0; i < points; ++i) {
        property.points.push_back({.spin = QStringLiteral("03000000000000000000%1").arg(i, 2, 10, QLatin1Char('0')),
                                   .id = {},
                                   .flow = i == 0 ? Flow::Import : Flow::Export,
                                   .status = {},
                                   .isActive = true,
                                   .nextReadingDate = QDate(2026, 10, 12),
                                   .nextNextReadingDate = {}});
    }
    return property;
}

RememberedCustomer customer(int places)
{
    RememberedCustomer made;
    made.accounts = {{.number = QStringLiteral("A-1"),
                      .status = QStringLiteral("ACTIVE"),
                      .type = QStringLiteral("DOMESTIC"),
                      .kind = AccountKind::Domestic,
                      .isActive = true},
                     {.number = QStringLiteral("A-2"),
                      .status = {},
                      .type = QStringLiteral("BUSINESS"),
                      .kind = AccountKind::Business,
                      .isActive = false}};
    for (int i = 0; i < places; ++i)
        made.properties[QStringLiteral("A-2")].push_back(place(QStringLiteral("東京 本社\n%1").arg(i), 2));
    return made;
}

} // namespace

class TestRememberedCustomer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        const auto before = customer(2);
        QCOMPARE(RememberedCustomer::fromText(before.toText()), std::optional(before));
        QCOMPARE(RememberedCustomer::fromText(RememberedCustomer{}.toText()), std::optional(RememberedCustomer{}));
    }

    void losesNamesFirstAndThenPlaces()
    {
        const auto before = customer(30);
        const QString text = before.toText(2400);
        QVERIFY(text.size() <= 2400);
        const auto after = RememberedCustomer::fromText(text);
        QVERIFY(after);
        QCOMPARE(after->accounts, before.accounts);
        const auto &places = after->properties.at(QStringLiteral("A-2"));
        QVERIFY(!places.empty());
        QVERIFY(places.size() < 30);
        QVERIFY(places.front().title().isEmpty());
        QCOMPARE(places.front().points, before.properties.at(QStringLiteral("A-2")).front().points);
        QVERIFY(before.toText(10).isEmpty());
    }

    void takesNothingElse()
    {
        for (const char *text :
             {"", "denkiroku-customer-2", "denkiroku-customer-1\np - -", "denkiroku-customer-1\na - - - 1",
              "denkiroku-customer-1\na QQ - - 1\ni QQ - -", "denkiroku-customer-1\nx"})
            QVERIFY2(!RememberedCustomer::fromText(QString::fromLatin1(text)), text);
    }

    void forgetsAccountsThatAreGone()
    {
        auto kept = customer(1);
        kept.setAccounts({kept.accounts.front()});
        QVERIFY(kept.properties.empty());
    }
};

QTEST_GUILESS_MAIN(TestRememberedCustomer)
#include "tst_rememberedcustomer.moc"
