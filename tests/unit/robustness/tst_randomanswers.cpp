// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/graphql/parser.h"
#include "api/generated/operations.h"
#include "randomanswer.h"

#include <QFile>
#include <QTest>

using namespace denkiroku::api;

// For every operation: answers made at random from the schema. Each valid one parses, and each wrong one parses or gives
// an error that says where and what. None crashes; the sanitizers' preset runs this too.
class TestRandomAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void validAnswersParse_data();
    void validAnswersParse();
    void wrongAnswersGiveErrors_data();
    void wrongAnswersGiveErrors();
    void cutAnswersGiveErrors();
    void answersWereOdd();

private:
    static constexpr int validOnes = 60;
    static constexpr int wrongOnes = 40;

    static void rows();
    const demo::Schema &schemaOf(const OperationInfo &operation) const;
    void remember(const Oddities &oddities);

    std::shared_ptr<const demo::Schema> m_main;
    std::shared_ptr<const demo::Schema> m_auth;
    Oddities m_seen;
    int m_answers = 0;
    int m_errors = 0;
};

static std::shared_ptr<const demo::Schema> readSchema(const QString &name)
{
    QFile file(qEnvironmentVariable("DENKIROKU_SOURCE_DIR") + QStringLiteral("/api/schema/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return nullptr;
    return demo::Schema::read(file.readAll().toStdString()).value_or(nullptr);
}

static const OperationInfo &operationOf(const QByteArray &name)
{
    for (const OperationInfo &operation : operations()) {
        if (operation.name == std::string_view(name.constData(), static_cast<std::size_t>(name.size())))
            return operation;
    }
    qFatal("No such operation");
}

static demo::Document documentOf(const OperationInfo &operation)
{
    return demo::parseDocument(std::string(operation.document)).value();
}

static QByteArray described(const DecodeError &error, const std::string &answer)
{
    return (error.path + QStringLiteral(": ") + error.message).toUtf8() + " in " + QByteArray::fromStdString(answer);
}

void TestRandomAnswers::initTestCase()
{
    m_main = readSchema(QStringLiteral("oejp.graphql"));
    m_auth = readSchema(QStringLiteral("oejp-auth.graphql"));
    QVERIFY(m_main && m_auth);
    QVERIFY(operations().size() >= 75);
}

void TestRandomAnswers::rows()
{
    QTest::addColumn<QByteArray>("name");
    for (const OperationInfo &operation : operations()) {
        const QByteArray name(operation.name.data(), static_cast<qsizetype>(operation.name.size()));
        QTest::newRow(name.constData()) << name;
    }
}

const demo::Schema &TestRandomAnswers::schemaOf(const OperationInfo &operation) const
{
    return operation.endpoint == OperationEndpoint::Auth ? *m_auth : *m_main;
}

void TestRandomAnswers::remember(const Oddities &oddities)
{
    m_seen.nulls += oddities.nulls;
    m_seen.emptyLists += oddities.emptyLists;
    m_seen.unknownEnums += oddities.unknownEnums;
    m_seen.unknownTypes += oddities.unknownTypes;
    m_seen.numbersForText += oddities.numbersForText;
    m_seen.missingKeys += oddities.missingKeys;
    m_seen.unknownKeys += oddities.unknownKeys;
    m_seen.wrongValues += oddities.wrongValues;
}

void TestRandomAnswers::validAnswersParse_data()
{
    rows();
}

void TestRandomAnswers::validAnswersParse()
{
    QFETCH(QByteArray, name);
    const OperationInfo &operation = operationOf(name);
    const demo::Document document = documentOf(operation);
    RandomAnswer answers(schemaOf(operation), document, 20260920, RandomAnswer::Truth::Valid);
    for (int each = 0; each < validOnes; ++each) {
        const std::string answer = answers.next();
        const auto error = operation.check(QByteArray::fromStdString(answer));
        QVERIFY2(!error, error ? described(*error, answer).constData() : "");
        ++m_answers;
    }
    remember(answers.oddities());
}

void TestRandomAnswers::wrongAnswersGiveErrors_data()
{
    rows();
}

void TestRandomAnswers::wrongAnswersGiveErrors()
{
    QFETCH(QByteArray, name);
    const OperationInfo &operation = operationOf(name);
    const demo::Document document = documentOf(operation);
    RandomAnswer answers(schemaOf(operation), document, 4177, RandomAnswer::Truth::SometimesWrong);
    for (int each = 0; each < wrongOnes; ++each) {
        const auto error = operation.check(QByteArray::fromStdString(answers.next()));
        QVERIFY(!error || !error->message.isEmpty());
        m_errors += error.has_value();
        ++m_answers;
    }
    remember(answers.oddities());
}

// An answer that breaks off anywhere is no answer.
void TestRandomAnswers::cutAnswersGiveErrors()
{
    std::mt19937 random(75);
    for (const OperationInfo &operation : operations()) {
        const demo::Document document = documentOf(operation);
        RandomAnswer answers(schemaOf(operation), document, 1113, RandomAnswer::Truth::Valid);
        for (int each = 0; each < 10; ++each) {
            const std::string answer = answers.next();
            const auto length = static_cast<qsizetype>(random() % answer.size());
            const auto error = operation.check(QByteArray::fromStdString(answer).left(length));
            QVERIFY2(error && !error->message.isEmpty(), operation.name.data());
            ++m_answers;
        }
    }
}

void TestRandomAnswers::answersWereOdd()
{
    for (const int count :
         {m_seen.nulls, m_seen.emptyLists, m_seen.unknownEnums, m_seen.unknownTypes, m_seen.numbersForText,
          m_seen.missingKeys, m_seen.unknownKeys, m_seen.wrongValues, m_errors})
        QVERIFY(count > 100);
    QVERIFY(m_answers > 5000);
    qInfo("%d answers to %d operations, %d of them refused", m_answers, static_cast<int>(operations().size()),
          m_errors);
}

QTEST_APPLESS_MAIN(TestRandomAnswers)
#include "tst_randomanswers.moc"
