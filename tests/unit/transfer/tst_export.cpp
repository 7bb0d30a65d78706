// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/textencoding.h"
#include "tests/unit/transfer/transfertest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace denkiroku::models;
using namespace denkiroku::test;

class TestExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void csvInUtf8();
    void csvInCp932();
    void missingRows();
    void hoursAndDays();
    void weeksBeginOnMonday();
    void monthsAndBillingPeriods();
    void billingPeriodsFollowTheRhythm();
    void labelsHideTheNumber();
    void textThatLooksLikeAFormula();
    void charactersThatCp932DoesNotHave();
    void json();
    void tooManyRowsForASpreadsheet();
    void nothingToWrite();
    void aFailedWriteLeavesTheOldFile();
    void stopping();
};

void TestExport::csvInUtf8()
{
    const ExportTable table(smallRequest(ExportStep::HalfHour));
    const QByteArray expected = "\xef\xbb\xbfStart (Japan time),End (Japan time),Energy (kWh),Supplier's estimate "
                                "(yen),State,Supply point,Flow\r\n"
                                "2026-01-01 00:00,2026-01-01 00:30,0.35,5.19,provisional,\xe2\x80\xa6"
                                "3456,import\r\n"
                                "2026-01-01 00:30,2026-01-01 01:00,-0.000001,,final,\xe2\x80\xa6"
                                "3456,import\r\n"
                                "2026-01-01 01:30,2026-01-01 02:00,0,0,corrected,\xe2\x80\xa6"
                                "3456,import\r\n"
                                "2026-01-01 02:00,2026-01-01 02:30,1.234567,,,\xe2\x80\xa6"
                                "3456,import\r\n";
    QCOMPARE(bytesOf(table, ExportFormat::CsvUtf8), expected);
}

void TestExport::csvInCp932()
{
    auto request = smallRequest(ExportStep::Day);
    request.points.front().flow = Flow::Export;
    const QByteArray bytes = bytesOf(ExportTable(request), ExportFormat::CsvCp932, FileLanguage::Japanese);
    // 日付,電力量(kWh),電力会社の概算(円),状態,30分値の数,あるべき30分値の数,供給地点,買電・売電
    const QByteArray expected =
        "\x93\xfa\x95\x74,\x93\x64\x97\xcd\x97\xca(kWh),\x93\x64\x97\xcd\x89\xef\x8e\xd0\x82\xcc\x8a\x54\x8e\x5a"
        "(\x89\x7e),\x8f\xf3\x91\xd4,30\x95\xaa\x92\x6c\x82\xcc\x90\x94,"
        "\x82\xa0\x82\xe9\x82\xd7\x82\xab"
        "30\x95\xaa\x92\x6c\x82\xcc\x90\x94,\x8b\x9f\x8b\x8b\x92\x6e\x93\x5f,"
        "\x94\x83\x93\x64\x81\x45\x94\x84\x93\x64\r\n"
        "2026-01-01,1.584566,5.19,,4,48,\x81\x63"
        "3456,\x94\x84\x93\x64\r\n";
    QCOMPARE(bytes, expected);
}

void TestExport::missingRows()
{
    auto request = smallRequest(ExportStep::HalfHour);
    request.includesMissing = true;
    const ExportTable table(request);
    QCOMPARE(table.rows().size(), std::size_t(48));
    QVERIFY(!table.rows()[2].energy);
    QCOMPARE(table.rows()[2].state, ExportState::Missing);
    QVERIFY(bytesOf(table, ExportFormat::CsvUtf8)
                .contains("2026-01-01 01:00,2026-01-01 01:30,,,missing,\xe2\x80\xa6"
                          "3456,import\r\n"));
    // Neither what is to come nor what nobody was supplied in is missing.
    request.now = jst::slotStart(firstDay, 10);
    QCOMPARE(ExportTable(request).rows().size(), std::size_t(10));
    request.points.front().until = jst::slotStart(firstDay, 8);
    QCOMPARE(ExportTable(request).rows().size(), std::size_t(8));
}

void TestExport::hoursAndDays()
{
    const ExportTable hours(smallRequest(ExportStep::Hour));
    QCOMPARE(hours.rows().size(), std::size_t(3));
    QCOMPARE(hours.rows()[0].energy->milliwattHours(), std::int64_t(349999));
    QCOMPARE(hours.rows()[0].state, ExportState::Provisional);
    QCOMPARE(hours.rows()[1].present, 1);
    QCOMPARE(hours.rows()[1].expected, 2);
    QCOMPARE(hours.rows()[2].state, ExportState::Unknown);
    auto request = smallRequest(ExportStep::Day);
    request.points.front().since = jst::slotStart(firstDay, 4);
    QCOMPARE(ExportTable(request).rows().front().expected, 44);
}

void TestExport::weeksBeginOnMonday()
{
    auto request = smallRequest(ExportStep::Week);
    request.days = {firstDay, QDate(2026, 1, 14)};
    request.includesMissing = true;
    const ExportTable table(request);
    QCOMPARE(table.rows().size(), std::size_t(3)); // 1 January 2026 is a Thursday
    QCOMPARE(jst::dateOf(table.rows()[1].range.from), QDate(2026, 1, 5));
    QCOMPARE(jst::dateOf(table.rows()[2].range.from), QDate(2026, 1, 12));
    QCOMPARE(table.rows()[2].expected, 2 * 48);
}

void TestExport::monthsAndBillingPeriods()
{
    std::vector<HalfHour> readings;
    for (QDate day(2026, 1, 1); day < QDate(2026, 4, 1); day = day.addDays(1))
        readings.push_back(halfHour(day, 7, 1000000));
    ExportRequest request{.days = {QDate(2026, 1, 15), QDate(2026, 3, 2)},
                          .step = ExportStep::Month,
                          .now = jst::startOfDay(QDate(2026, 5, 1)),
                          .points = {exportPoint(QStringLiteral("0300000000000000123456"), readings)}};
    const ExportTable months(request);
    QCOMPARE(months.rows().size(), std::size_t(3));
    QCOMPARE(months.rows()[0].present, 17);
    QVERIFY(bytesOf(months, ExportFormat::CsvUtf8).contains("\r\n2026-01-15,2026-01-31,17,,final,17,816,"));
    request.step = ExportStep::BillingPeriod;
    request.points.front().billingPeriods =
        billingPeriodsWithin({.days = {QDate(2026, 9, 18), QDate(2026, 10, 18)}}, request.days);
    const ExportTable periods(request);
    QCOMPARE(periods.rows().size(), std::size_t(3));
    QCOMPARE(jst::dateOf(periods.rows()[1].range.from), QDate(2026, 1, 18));
    QCOMPARE(jst::dateOf(periods.rows()[2].range.from), QDate(2026, 2, 18));
}

void TestExport::billingPeriodsFollowTheRhythm()
{
    const auto periods = billingPeriodsWithin({.days = {QDate(2026, 1, 31), QDate(2026, 2, 28)}},
                                              {QDate(2026, 2, 10), QDate(2026, 4, 2)});
    QCOMPARE(periods.size(), std::size_t(3));
    QCOMPARE(periods[0].from, QDate(2026, 1, 31));
    QCOMPARE(periods[1].from, QDate(2026, 2, 28));
    QCOMPARE(periods[2].from, QDate(2026, 3, 31));
    QVERIFY(periods[2].to > QDate(2026, 4, 2));
}

void TestExport::labelsHideTheNumber()
{
    const QString spin = QStringLiteral("0300000000000000123456");
    QCOMPARE(exportLabels({spin}), QStringList{QStringLiteral("…3456")});
    QCOMPARE(exportLabels({spin, spin}), QStringList({QStringLiteral("…3456"), QStringLiteral("…3456")}));
    QCOMPARE(exportLabels({spin, QStringLiteral("0300000000000000993456")}),
             QStringList({QStringLiteral("…23456"), QStringLiteral("…93456")}));
    for (const auto format : {ExportFormat::CsvUtf8, ExportFormat::CsvCp932, ExportFormat::Json})
        QVERIFY(!bytesOf(ExportTable(smallRequest(ExportStep::HalfHour)), format).contains("00123456"));
}

void TestExport::textThatLooksLikeAFormula()
{
    for (const char *spin : {"=1+1", "+12", "-12", "@x", "\tx", "\rx"}) {
        auto request = smallRequest(ExportStep::Day);
        request.points.front().spin = QString::fromLatin1(spin);
        const QByteArray bytes = bytesOf(ExportTable(request), ExportFormat::CsvUtf8);
        QVERIFY2(bytes.contains(",'" + QByteArray(spin)) || bytes.contains(",\"'" + QByteArray(spin)), bytes);
    }
    auto request = smallRequest(ExportStep::Day);
    request.points.front().spin = QStringLiteral("a\",b");
    QVERIFY(bytesOf(ExportTable(request), ExportFormat::CsvUtf8).contains(",\"a\"\",b\","));
    // A number below zero stays a number.
    QVERIFY(bytesOf(ExportTable(smallRequest(ExportStep::HalfHour)), ExportFormat::CsvUtf8).contains(",-0.000001,"));
}

void TestExport::charactersThatCp932DoesNotHave()
{
    Cp932Encoder encoder;
    QVERIFY(encoder.isValid());
    QCOMPARE(encoder.encode(QStringLiteral("a円髙①")), QByteArray("a\x89\x7e\xfb\xfc\x87\x40"));
    QCOMPARE(encoder.replaced(), 0);
    QCOMPARE(encoder.encode(QStringLiteral("x😀é円")), QByteArray("x??\x89\x7e"));
    QCOMPARE(encoder.replaced(), 2);
    auto request = smallRequest(ExportStep::HalfHour);
    request.points.front().spin = QStringLiteral("é12");
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const auto outcome = writeExport(ExportTable(request), {ExportFormat::CsvCp932, FileLanguage::Japanese}, out);
    QCOMPARE(outcome->replaced, 4);
    QCOMPARE(outcome->rows, 4);
}

void TestExport::json()
{
    const QByteArray json = bytesOf(ExportTable(smallRequest(ExportStep::HalfHour)), ExportFormat::Json);
    QVERIFY2(json.startsWith("{\"format\":\"denkiroku-usage\",\"version\":1,"), json);
    QVERIFY2(json.contains("{\"startAt\":\"2026-01-01T00:30:00+09:00\",\"endAt\":\"2026-01-01T01:00:00+09:00\","
                           "\"kwh\":\"-0.000001\",\"estimateYen\":null,\"state\":\"final\",\"halfHours\":1,"
                           "\"expected\":1}"),
             json);
}

void TestExport::tooManyRowsForASpreadsheet()
{
    auto point = exportPoint(QStringLiteral("0300000000000000123456"), {});
    ExportRequest request{.days = {QDate(1960, 1, 1), QDate(2026, 1, 1)},
                          .step = ExportStep::HalfHour,
                          .includesMissing = true,
                          .now = jst::startOfDay(QDate(2026, 1, 1)),
                          .points = {point}};
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const auto outcome = writeExport(ExportTable(request), {ExportFormat::Xlsx, FileLanguage::English}, out);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, TransferError::Kind::TooManyRows);
    QVERIFY(transferErrorText(outcome.error(), QStringLiteral("a.xlsx")).contains(QStringLiteral("1,048,576")));
    QVERIFY(out.data().isEmpty());
}

void TestExport::nothingToWrite()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.csv"));
    const auto outcome = saveExport(ExportTable(), {}, path);
    QCOMPARE(outcome.error().kind, TransferError::Kind::NoRows);
    QVERIFY(!QFile::exists(path));
}

void TestExport::aFailedWriteLeavesTheOldFile()
{
    const ExportTable table(smallRequest(ExportStep::HalfHour));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.csv"));
    QCOMPARE(saveExport(table, {}, folder.filePath(QStringLiteral("none/a.csv"))).error().kind,
             TransferError::Kind::NoFolder);
    QCOMPARE(saveExport(table, {}, folder.path()).error().kind, TransferError::Kind::NotWritten);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    const auto stop = [](int) { return false; };
    for (const auto format : {ExportFormat::CsvUtf8, ExportFormat::Xlsx, ExportFormat::Json})
        QCOMPARE(saveExport(table, {format, FileLanguage::English}, path, stop).error().kind,
                 TransferError::Kind::Cancelled);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    QVERIFY(saveExport(table, {}, path));
    QVERIFY(QFile(path).size() > 100);
}

void TestExport::stopping()
{
    std::vector<HalfHour> readings;
    for (int slot = 0; slot < 48 * 200; ++slot)
        readings.push_back(halfHour(firstDay.addDays(slot / 48), slot % 48, slot));
    auto request = smallRequest(ExportStep::HalfHour);
    request.days.to = firstDay.addDays(200);
    request.points = {exportPoint(QStringLiteral("0300000000000000123456"), readings)};
    const ExportTable table(request);
    for (const auto format : {ExportFormat::CsvCp932, ExportFormat::Xlsx, ExportFormat::Json}) {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        std::vector<int> seen;
        const auto outcome = writeExport(table, {format, FileLanguage::English}, out, [&](int percent) {
            seen.push_back(percent);
            return percent < 40;
        });
        QCOMPARE(outcome.error().kind, TransferError::Kind::Cancelled);
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
        QVERIFY(seen.size() > 1 && seen.size() < 5);
    }
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
