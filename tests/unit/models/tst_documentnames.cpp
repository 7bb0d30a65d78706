// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/billdocument.h"

#include <QTest>

using namespace denkiroku::models;

// The server names the file, and it ends up on the customer's disk.
class TestDocumentNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areSafe_data();
    void areSafe();
};

void TestDocumentNames::areSafe_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char *given, const char *safe) {
        QTest::newRow(given) << QString::fromUtf8(given) << QString::fromUtf8(safe);
    };
    row("202609-410036.pdf", "202609-410036.pdf");
    row("請求書 2026年9月.pdf", "請求書 2026年9月.pdf");
    row("../../etc/passwd", "passwd.pdf");
    row("C:\\Windows\\evil.exe", "evil.exe.pdf");
    row("/", "bill.pdf");
    row("", "bill.pdf");
    row("...", "bill.pdf");
    row(".hidden.pdf", "hidden.pdf");
    row("con.pdf", "_con.pdf");
    row("LPT1", "_LPT1.pdf");
    row("a:b*c?.PDF", "a_b_c_.pdf");
    row("line\nbreak", "line_break.pdf");
    row("gp\xE2\x80\xAE"
        "fdp.exe",
        "gp_fdp.exe.pdf");
    row("trailing . . .pdf", "trailing.pdf");
    QTest::newRow("long") << QString(500, QLatin1Char('x')) << QString(120, QLatin1Char('x')) + QStringLiteral(".pdf");
    QTest::newRow("long kanji") << QString(500, QChar(0x8ACB)) << QString(40, QChar(0x8ACB)) + QStringLiteral(".pdf");
}

void TestDocumentNames::areSafe()
{
    QFETCH(QString, given);
    QTEST(safeFileName(given, QStringLiteral("bill.pdf")), "safe");
}

QTEST_GUILESS_MAIN(TestDocumentNames)
#include "tst_documentnames.moc"
