// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/pages/demohouse.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>
#include <QWidget>

#include <memory>

namespace denkiroku::test {

/// How long a page may take to settle; the reference Kraken shares the machine with everything else.
inline constexpr int kPatience = 60000;

/// Everything the page shows as text, in one string.
inline QString wordsOf(const QWidget &page)
{
    QString words;
    for (const auto *label : page.findChildren<QLabel *>()) {
        if (label->isVisible())
            words += label->text() + QLatin1Char('\n');
    }
    for (const auto *button : page.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            words += button->text() + QLatin1Char('\n');
    }
    return words;
}

/// What tests of pages share: the reference Kraken, as new before each of them, and English.
class PageTest : public QObject {
    Q_OBJECT

protected:
    template <class SomePage>
    std::unique_ptr<SomePage> open(DemoHouse &house, const QSize &size = {1280, 800})
    {
        auto page = std::make_unique<SomePage>(house.workspace(), house.settings());
        page->resize(size);
        page->show();
        page->activate();
        return page;
    }

    bool faults(const QByteArray &json) { return m_kraken.control(QStringLiteral("/_faults"), json); }
    bool reset() { return m_kraken.control(QStringLiteral("/_reset"), "{}"); }

    KrakenProcess m_kraken;

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_kraken.start(), qPrintable(m_kraken.errorText())); }
    void init()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        QVERIFY(reset());
    }
};

} // namespace denkiroku::test
