// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/graphql/parser.h"

#include <QDir>
#include <QTest>

using namespace denkiroku::api::demo;

namespace {

std::string fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

Value firstArgument(const std::string &written)
{
    const auto document = parseDocument("{ a(b: " + written + ") }");
    if (!document)
        return {};
    return std::get<Field>(document->operations.at(0).selections.at(0).node).arguments.at(0).value;
}

} // namespace

class ParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAWholeDocument();
    void readsValues_data();
    void readsValues();
    void readsStrings_data();
    void readsStrings();
    void refuses_data();
    void refuses();
    void countsLinesAndCharacters();
    void refusesEveryTruncation();
    void survivesDeepNesting();
};

void ParserTest::readsAWholeDocument()
{
    const auto document = parseDocument(R"(
# a comment, with "quotes" and {
query Bills($number: String!, $first: [Int!]! = [1, 2], $on: Boolean = true) @skip(if: false) {
  account(number: $number) { ...Parts, again: id @include(if: $on) }
  ... on Query @skip(if: $on) { krakenVersion { number } }
  ... { viewer { id } }
}
fragment Parts on Account { id }
mutation Change { a }
)");
    QVERIFY(document.has_value());
    QCOMPARE(document->operations.size(), 2U);
    const Operation &bills = document->operations.at(0);
    QCOMPARE(bills.name, std::string("Bills"));
    QCOMPARE(bills.variables.size(), 3U);
    QCOMPARE(written(bills.variables[1].type.name, bills.variables[1].type.wrappers), std::string("[Int!]!"));
    QVERIFY(bills.variables[1].hasDefault);
    QCOMPARE(bills.variables[1].defaultValue.items.size(), 2U);
    QVERIFY(!bills.variables[0].hasDefault);
    QCOMPARE(bills.directives.size(), 1U);
    QCOMPARE(bills.selections.size(), 3U);

    const Field &account = std::get<Field>(bills.selections[0].node);
    QCOMPARE(account.arguments.at(0).value.kind, Value::Kind::Variable);
    QCOMPARE(std::get<FragmentSpread>(account.selections.at(0).node).name, std::string("Parts"));
    const Field &again = std::get<Field>(account.selections.at(1).node);
    QCOMPARE(again.responseKey(), std::string("again"));
    QCOMPARE(again.name, std::string("id"));
    QCOMPARE(again.directives.at(0).name, std::string("include"));
    QCOMPARE(std::get<InlineFragment>(bills.selections[1].node).typeCondition, std::string("Query"));
    QVERIFY(std::get<InlineFragment>(bills.selections[2].node).typeCondition.empty());

    QCOMPARE(document->operation("Change")->type, OperationType::Mutation);
    QCOMPARE(document->operation(""), nullptr); // which of the two is not said
    QCOMPARE(document->fragment("Parts")->typeCondition, std::string("Account"));
    QCOMPARE(document->fragment("Others"), nullptr);
}

void ParserTest::readsValues_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("kept");
    using Kind = Value::Kind;
    QTest::newRow("int") << QByteArray("-12") << int(Kind::Int) << QByteArray("-12");
    QTest::newRow("zero") << QByteArray("0") << int(Kind::Int) << QByteArray("0");
    QTest::newRow("float") << QByteArray("1.5") << int(Kind::Float) << QByteArray("1.5");
    QTest::newRow("exponent") << QByteArray("2E-3") << int(Kind::Float) << QByteArray("2E-3");
    QTest::newRow("string") << QByteArray("\"a\"") << int(Kind::String) << QByteArray("a");
    QTest::newRow("true") << QByteArray("true") << int(Kind::Boolean) << QByteArray("true");
    QTest::newRow("null") << QByteArray("null") << int(Kind::Null) << QByteArray("null");
    QTest::newRow("enum") << QByteArray("DESC") << int(Kind::Enum) << QByteArray("DESC");
    QTest::newRow("variable") << QByteArray("$x") << int(Kind::Variable) << QByteArray("x");
    QTest::newRow("list") << QByteArray("[1 2]") << int(Kind::List) << QByteArray();
    QTest::newRow("empty list") << QByteArray("[]") << int(Kind::List) << QByteArray();
    QTest::newRow("object") << QByteArray("{a: {b: [$c]}}") << int(Kind::Object) << QByteArray();
}

void ParserTest::readsValues()
{
    QFETCH(QByteArray, text);
    QFETCH(int, kind);
    QFETCH(QByteArray, kept);
    const Value value = firstArgument(text.toStdString());
    QCOMPARE(int(value.kind), kind);
    QCOMPARE(QByteArray::fromStdString(value.text), kept);
}

void ParserTest::readsStrings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << QByteArray("\"電気, # {\"") << QStringLiteral("電気, # {");
    QTest::newRow("escapes") << QByteArray(R"("\"\\\/\b\f\n\r\t")") << QStringLiteral("\"\\/\b\f\n\r\t");
    QTest::newRow("unicode") << QByteArray(R"("\u96fb\u00E9\u0041")") << QStringLiteral("電éA");
    QTest::newRow("surrogates") << QByteArray(R"("\ud83d\udd0c")") << QStringLiteral("🔌");
    QTest::newRow("braces") << QByteArray(R"("\u{1F50C}")") << QStringLiteral("🔌");
    QTest::newRow("block") << QByteArray("\"\"\"\n    a\n      b \"q\"\n\n    c\n  \"\"\"")
                           << QStringLiteral("a\n  b \"q\"\n\nc");
    QTest::newRow("block quotes") << QByteArray("\"\"\"a \\\"\"\" b\"\"\"") << QStringLiteral("a \"\"\" b");
    QTest::newRow("empty") << QByteArray("\"\"") << QString();
    QTest::newRow("empty block") << QByteArray("\"\"\"\"\"\"") << QString();
}

void ParserTest::readsStrings()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, value);
    const Value read = firstArgument(text.toStdString());
    QCOMPARE(int(read.kind), int(Value::Kind::String));
    QCOMPARE(QString::fromStdString(read.text), value);
}

void ParserTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<int>("column");
    const auto row = [](const char *text, const char *message, int column) {
        QTest::newRow(text) << QByteArray(text) << QByteArray("Syntax Error: ") + message << column;
    };
    row("", "Unexpected <EOF>.", 1);
    row("{", "Expected Name, found <EOF>.", 2);
    row("{}", "Expected Name, found '}'.", 2);
    row("{a(", "Expected Name, found <EOF>.", 4);
    row("{a()}", "Expected Name, found ')'.", 4);
    row("{a(b:$)}", "Expected Name, found ')'.", 7);
    row("query($a:Int=$b){a}", "Unexpected variable '$b' in constant value.", 14);
    row("query(", "Expected '$', found <EOF>.", 7);
    row("{\"a\"}", "Expected Name, found String 'a'.", 2);
    row("{a(b:\"x}", "Unterminated string.", 9);
    row("{a(b:\"x\ny\")}", "Unterminated string.", 8);
    row("{a(b:\"\"\"x}", "Unterminated string.", 11);
    row("{a(b:1.)}", "Invalid number, expected digit but got: ')'.", 8);
    row("{a(b:-)}", "Invalid number, expected digit but got: ')'.", 7);
    row("{a(b:1e)}", "Invalid number, expected digit but got: ')'.", 8);
    row("{a(b:1x)}", "Invalid number, expected digit but got: 'x'.", 7);
    row("{a(b:01)}", "Invalid number, unexpected digit after 0.", 6);
    row("{?}", "Unexpected character: '?'.", 2);
    row("{電}", "Unexpected character: '電'.", 2);
    row("{..a}", "Unexpected character: '.'.", 2);
    row("{a(b:\"\\q\")}", "Invalid character escape sequence: '\\q'.", 7);
    row("{a(b:\"\\u12G4\")}", "Invalid Unicode escape sequence: '\\u12G4'.", 7);
    row("{a(b:\"\\ud83d\")}", "Invalid Unicode escape sequence: '\\ud83d'.", 7);
    row("fragment on on A{b}", "Unexpected Name 'on'.", 10);
    row("fragment F A{b}", "Expected 'on', found Name 'A'.", 12);
    row("type A{b:Int}", "Unexpected Name 'type'.", 1);
    row("{a} x", "Unexpected Name 'x'.", 5);
    row("{a @}", "Expected Name, found '}'.", 5);
    row("{a b:}", "Expected Name, found '}'.", 6);
}

void ParserTest::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, message);
    QFETCH(int, column);
    const auto document = parseDocument(text.toStdString());
    QVERIFY(!document.has_value());
    QCOMPARE(QByteArray::fromStdString(document.error().message), message);
    QCOMPARE(locate(text.toStdString(), document.error().offset), (Location{1, column}));
}

void ParserTest::countsLinesAndCharacters()
{
    const std::string text = "a\r\nb\rc\n電気x";
    QCOMPARE(locate(text, 0), (Location{1, 1}));
    QCOMPARE(locate(text, 3), (Location{2, 1}));
    QCOMPARE(locate(text, 5), (Location{3, 1}));
    QCOMPARE(locate(text, text.size() - 1), (Location{4, 3}));
    QCOMPARE(locate(text, text.size() + 100), (Location{4, 4}));
}

// Whatever is cut off, the rest is refused at a place within it: only the last brace makes the document whole.
void ParserTest::refusesEveryTruncation()
{
    const QDir folder(qEnvironmentVariable("DENKIROKU_SOURCE_DIR") + QStringLiteral("/api/operations"));
    const QStringList names = folder.entryList({QStringLiteral("*.graphql")});
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        std::string text = fileText(folder.filePath(name));
        QVERIFY(parseDocument(text).has_value());
        text.resize(text.rfind('}'));
        // Every length of what is short, fewer of what is long: the time grows with the square.
        for (std::size_t length = 0; length <= text.size(); length += 1 + length / 100) {
            const auto document = parseDocument(text.substr(0, length));
            QVERIFY2(!document.has_value(), qPrintable(name));
            QVERIFY(document.error().offset <= length);
        }
    }
}

void ParserTest::survivesDeepNesting()
{
    const auto nested = [](const char *open, const char *middle, const char *close, int depth) {
        return QByteArray(open).repeated(depth).append(middle).append(QByteArray(close).repeated(depth)).toStdString();
    };
    QVERIFY(parseDocument(nested("{a", "{b}", "}", 150)).has_value());
    QVERIFY(!parseDocument(nested("{a", "{b}", "}", 100000)).has_value());
    QVERIFY(!parseDocument("{a(b:" + nested("[", "1", "]", 100000) + ")}").has_value());
    QVERIFY(!parseDocument("query($a:" + nested("[", "Int", "]", 100000) + "){a}").has_value());
}

QTEST_APPLESS_MAIN(ParserTest)
#include "tst_parser.moc"
