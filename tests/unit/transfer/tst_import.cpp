// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/importfile.h"
#include "tests/unit/transfer/transfertest.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace denkiroku::models;
using namespace denkiroku::test;
using Problem = ImportProblem::Kind;

namespace {

const QByteArray supplierHead = "Consumption (kWh), Start, End\n";

QByteArray utf16(const QByteArray &utf8, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder.encode(QString::fromUtf8(utf8));
}

} // namespace

class TestImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void supplierCsv();
    void times_data();
    void times();
    void encodings();
    void lineEndsAndSeparators();
    void problems_data();
    void problems();
    void problemsAreListedWithTheirLines();
    void duplicatesAndContradictions();
    void missingRowsOfOurOwn();
    void foreignFiles_data();
    void foreignFiles();
    void anythingMayCome();
};

void TestImport::supplierCsv()
{
    const auto file = readImport(supplierHead + "0.350, 2026-01-01T00:00:00+09:00, 2026-01-01T00:30:00+09:00\n"
                                                "0E-20, 2026-01-01T00:30:00+09:00, 2026-01-01T01:00:00+09:00\n"
                                                "\n"
                                                "1.2E-1, 2025-12-31T16:00:00Z, 2025-12-31T16:30:00Z\n");
    QVERIFY(file);
    QCOMPARE(file->kind, ImportFile::Kind::SupplierCsv);
    QCOMPARE(file->problemCount, 0);
    QCOMPARE(file->rows.size(), std::size_t(3));
    QCOMPARE(file->rows[0].halfHour, halfHour(firstDay, 0, 350000, {}, ReadingVersion::Unknown));
    QCOMPARE(file->rows[1].halfHour, halfHour(firstDay, 1, 0, {}, ReadingVersion::Unknown));
    QCOMPARE(file->rows[2].halfHour, halfHour(firstDay, 2, 120000, {}, ReadingVersion::Unknown));
    QCOMPARE(file->rows[2].line, 5);
    QVERIFY(!file->tookTokyoTime);
    QVERIFY(!file->rows[0].flow && file->rows[0].label.isEmpty());
}

void TestImport::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGood");
    QTest::addColumn<bool>("isTokyo");
    for (const char *good : {"2026-01-01T00:00:00+09:00", "2025-12-31T15:00:00Z", "2025-12-31T15:00:00+00:00",
                             "2026-01-01T00:00:00.000+0900", "2025-12-31 20:30:00+05:30", "2025-12-31T10:00:00-05:00"})
        QTest::newRow(good) << QString::fromLatin1(good) << true << false;
    for (const char *tokyo : {"2026-01-01 00:00", "2026-01-01T00:00:00", "2026/1/1 0:00", "2026/01/01 00:00:00"})
        QTest::newRow(tokyo) << QString::fromLatin1(tokyo) << true << true;
    for (const char *bad : {"", "2026", "2026-01-01", "2026-13-01 00:00", "2026-02-30 00:00", "1999-01-01 00:00",
                            "2101-01-01 00:00", "2026-01-01 24:00", "2026-01-01 00:60", "2026-01-01 00:00:61",
                            "2026-01-01 00:00:00.5", "2026-01-01T00:00:00+9", "2026-01-01T00:00:00+99:00",
                            "2026-01-01T00:00:00 JST", "01/02/2026 00:00", "2026-01/01 00:00", "2026-01-01 00:00x"})
        QTest::newRow(bad) << QString::fromLatin1(bad) << false << false;
}

void TestImport::times()
{
    QFETCH(QString, text);
    QFETCH(bool, isGood);
    QFETCH(bool, isTokyo);
    bool withoutOffset = false;
    const auto at = importMoment(text, withoutOffset);
    QCOMPARE(at.has_value(), isGood);
    QCOMPARE(withoutOffset, isTokyo);
    if (isGood)
        QVERIFY(*at == jst::startOfDay(firstDay));
}

void TestImport::encodings()
{
    const QString head = QStringLiteral("開始(日本時間),終了(日本時間),電力量(kWh),状態,供給地点,買電・売電\r\n");
    const QByteArray text =
        (head + QStringLiteral("2026-01-01 00:00,2026-01-01 00:30,0.35,速報値,…3456,売電\r\n")).toUtf8();
    QStringEncoder utf8Bom(QStringConverter::Utf8, QStringConverter::Flag::WriteBom);
    const std::vector<std::pair<QByteArray, TextEncoding>> forms{
        {text, TextEncoding::Utf8},
        {"\xef\xbb\xbf" + text, TextEncoding::Utf8},
        {utf16(text, QStringConverter::Utf16LE), TextEncoding::Utf16},
        {utf16(text, QStringConverter::Utf16BE), TextEncoding::Utf16},
        {Cp932Encoder().encode(QString::fromUtf8(text)), TextEncoding::Cp932}};
    for (const auto &[bytes, encoding] : forms) {
        const auto file = readImport(bytes);
        QVERIFY(file);
        QCOMPARE(file->kind, ImportFile::Kind::OwnCsv);
        QCOMPARE(file->encoding, encoding);
        QCOMPARE(file->rows.size(), std::size_t(1));
        QCOMPARE(file->rows[0].halfHour, halfHour(firstDay, 0, 350000, {}, ReadingVersion::Daily));
        QCOMPARE(file->rows[0].label, QStringLiteral("…3456"));
        QVERIFY(file->rows[0].flow == Flow::Export);
        QVERIFY(file->tookTokyoTime);
    }
}

void TestImport::lineEndsAndSeparators()
{
    const QByteArray lines = "Start,End,Consumption (kWh)\n2026-01-01 00:00,2026-01-01 00:30,\"0.5\"\n"
                             " 2026-01-01 00:30 , \"2026-01-01 01:00\" , 0.25\n";
    for (const char *end : {"\n", "\r\n", "\r"}) {
        for (const char separator : {',', ';', '\t'}) {
            QByteArray text = lines;
            text.replace(',', separator).replace("\n", end);
            const auto file = readImport(text);
            QVERIFY(file);
            QCOMPARE(file->problemCount, 0);
            QCOMPARE(file->rows.size(), std::size_t(2));
            QCOMPARE(file->rows[1].halfHour.energy.milliwattHours(), std::int64_t(250000));
            QCOMPARE(file->rows[1].line, 3);
        }
    }
}

void TestImport::problems_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Problem>("kind");
    const char *start = "2026-01-01 00:00,2026-01-01 00:30";
    const auto row = [](const char *name, const QByteArray &line, Problem kind) {
        QTest::newRow(name) << line << kind;
    };
    const QByteArray times(start);
    row("too few cells", times, Problem::Malformed);
    row("too many cells", times + ",1,,,,,", Problem::Malformed);
    row("open quote", times + ",\"1,,,", Problem::Malformed);
    row("text after a quote", times + ",\"1\"x,,,", Problem::Malformed);
    row("no time", "yesterday,2026-01-01 00:30,1,,,", Problem::BadTime);
    row("no end", "2026-01-01 00:00,,1,,,", Problem::BadTime);
    row("an hour", "2026-01-01 00:00,2026-01-01 01:00,1,,,", Problem::NotHalfHour);
    row("backwards", "2026-01-01 00:30,2026-01-01 00:00,1,,,", Problem::NotHalfHour);
    row("off the half-hour", "2026-01-01 00:10,2026-01-01 00:40,1,,,", Problem::NotHalfHour);
    row("word for a number", times + ",much,,,", Problem::BadNumber);
    row("decimal comma", times + ",\"0,5\",,,", Problem::BadNumber);
    row("endless", times + ",1E400,,,", Problem::BadNumber);
    row("not a number", times + ",NaN,,,", Problem::BadNumber);
    row("too large", times + ",99999999999999999999,,,", Problem::BadNumber);
    row("more than a meter says", times + ",1000000.000001,,,", Problem::BadNumber);
    row("less than a meter says", times + ",-1000000.000001,,,", Problem::BadNumber);
    row("bad yen", times + ",1,few,,", Problem::BadEstimate);
    row("bad state", times + ",1,,guessed,", Problem::BadWord);
    row("bad flow", times + ",1,,,sideways", Problem::BadWord);
}

void TestImport::problems()
{
    QFETCH(QByteArray, line);
    QFETCH(Problem, kind);
    const QByteArray head = "Start (Japan time),End (Japan time),Energy (kWh),Supplier's estimate (yen),State,Flow\r\n";
    const auto file = readImport(head + line + "\r\n2026-01-01 01:00,2026-01-01 01:30,1,,final,import\r\n");
    QVERIFY(file);
    QCOMPARE(file->rows.size(), std::size_t(1));
    QCOMPARE(file->problemCount, 1);
    QCOMPARE(file->problems.front().line, 2);
    QCOMPARE(file->problems.front().kind, kind);
    QCOMPARE(file->problems.front().text, QString::fromUtf8(line));
    QVERIFY(!importProblemText(kind).isEmpty());
}

void TestImport::problemsAreListedWithTheirLines()
{
    QByteArray text = supplierHead;
    for (int line = 2; line < 102; ++line)
        text += line % 2 ? "x, y, z\n" : "1, " + QByteArray::number(line) + ", y\n";
    const auto file = readImport(text);
    QVERIFY(file);
    QCOMPARE(file->problemCount, 100);
    QCOMPARE(file->problems.size(), ImportFile::problemsKept);
    QCOMPARE(file->problems.back().line, 21);
}

void TestImport::duplicatesAndContradictions()
{
    const auto file = readImport(supplierHead + "1, 2026-01-01 00:00, 2026-01-01 00:30\n"
                                                "1.0, 2026-01-01T00:00:00+09:00, 2026-01-01T00:30:00+09:00\n"
                                                "2, 2026-01-01 00:00, 2026-01-01 00:30\n");
    QVERIFY(file);
    QCOMPARE(file->rows.size(), std::size_t(1));
    QCOMPARE(file->rows[0].halfHour.energy.milliwattHours(), std::int64_t(1000000));
    QCOMPARE(file->duplicates, 1);
    QCOMPARE(file->problemCount, 1);
    QCOMPARE(file->problems[0].line, 4);
    QCOMPARE(file->problems[0].kind, Problem::Contradiction);
}

void TestImport::missingRowsOfOurOwn()
{
    auto request = smallRequest(ExportStep::HalfHour);
    request.includesMissing = true;
    for (const auto format : {ExportFormat::CsvUtf8, ExportFormat::CsvCp932, ExportFormat::Json}) {
        const auto file = readImport(bytesOf(ExportTable(request), format, FileLanguage::Japanese));
        QVERIFY(file);
        QCOMPARE(file->rows.size(), std::size_t(4));
        QCOMPARE(file->missing.size(), std::size_t(44));
        QCOMPARE(file->problemCount, 0);
    }
}

void TestImport::foreignFiles_data()
{
    using Kind = TransferError::Kind;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("empty") << QByteArray() << Kind::UnknownFile;
    QTest::newRow("blank") << QByteArray("\n\n  \n") << Kind::UnknownFile;
    QTest::newRow("text") << QByteArray("hello") << Kind::UnknownFile;
    QTest::newRow("other table") << QByteArray("a,b,c\n1,2,3\n") << Kind::UnknownFile;
    QTest::newRow("json") << QByteArray("{\"a\": 1}") << Kind::UnknownFile;
    QTest::newRow("bad json") << QByteArray("{\"format\": \"denkiroku-usage\"") << Kind::UnknownFile;
    QTest::newRow("binary") << QByteArray("\x50\x4b\x03\x04\xff\xff\x81\x00\xa0\xfd", 10) << Kind::UnknownEncoding;
    for (const auto format : {ExportFormat::CsvUtf8, ExportFormat::CsvCp932, ExportFormat::Json}) {
        for (const auto step : {ExportStep::Day, ExportStep::Month})
            QTest::addRow("step %d of %d", static_cast<int>(step), static_cast<int>(format))
                << bytesOf(ExportTable(smallRequest(step)), format, FileLanguage::Japanese) << Kind::NotHalfHours;
    }
}

void TestImport::foreignFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(TransferError::Kind, kind);
    const auto file = readImport(bytes);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, kind);
    QVERIFY(transferErrorText(file.error(), QStringLiteral("x.csv")).contains(QStringLiteral("x.csv")));
}

void TestImport::anythingMayCome()
{
    QRandomGenerator random(20260920);
    const ExportTable table(smallRequest(ExportStep::HalfHour));
    const std::vector<QByteArray> seeds{bytesOf(table, ExportFormat::CsvUtf8),
                                        bytesOf(table, ExportFormat::CsvCp932, FileLanguage::Japanese),
                                        bytesOf(table, ExportFormat::Json),
                                        supplierHead + "0.350, 2026-01-01T00:00:00+09:00, 2026-01-01T00:30:00+09:00\n"};
    for (int round = 0; round < 4000; ++round) {
        QByteArray bytes = seeds[static_cast<std::size_t>(round) % seeds.size()];
        for (int change = random.bounded(1, 8); change > 0 && !bytes.isEmpty(); --change) {
            const auto at = random.bounded(int(bytes.size()));
            switch (random.bounded(4)) {
            case 0:
                bytes[at] = static_cast<char>(random.bounded(256));
                break;
            case 1:
                bytes.remove(at, random.bounded(1, 12));
                break;
            case 2:
                bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), random.bounded(1, 40)));
                break;
            default:
                bytes.insert(at, "\",;\n\r\t=\xff\xfe{["[random.bounded(11)]);
            }
        }
        const auto file = readImport(bytes);
        if (!file)
            continue;
        // Whatever came, each half-hour is whole and there once.
        for (const ImportRow &row : file->rows)
            QVERIFY(row.halfHour.start.time_since_epoch() % jst::halfHour == std::chrono::seconds(0));
        QVERIFY(file->problems.size() <= ImportFile::problemsKept);
    }
    for (int round = 0; round < 500; ++round) {
        QByteArray noise(random.bounded(400), Qt::Uninitialized);
        for (char &byte : noise)
            byte = static_cast<char>(random.bounded(256));
        QVERIFY(!readImport(noise));
        readImport(supplierHead + noise);
    }
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
