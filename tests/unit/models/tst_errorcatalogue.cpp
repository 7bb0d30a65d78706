// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/transport/errorcatalogue.h"
#include "models/errorsentences.h"
#include "models/errortext.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace denkiroku;
using namespace denkiroku::models;

namespace {

QByteArray read(const char *path)
{
    QFile file(QStringLiteral(DENKIROKU_SOURCE_DIR) + QLatin1Char('/') + QLatin1String(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList codesOf(const QByteArray &text)
{
    static const QRegularExpression code(QStringLiteral("KT-[A-Z]+-[0-9]+"));
    QStringList found;
    for (auto match = code.globalMatch(QString::fromUtf8(text)); match.hasNext();)
        found += match.next().captured();
    return found;
}

// The finished texts of one context of a .ts file.
QHash<QString, QString> translationsOf(const QByteArray &ts, const QString &context)
{
    QHash<QString, QString> texts;
    QXmlStreamReader xml(ts);
    QString name;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            name = xml.readElementText();
        } else if (xml.name() == QLatin1String("source")) {
            source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation") && name == context) {
            const bool isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            if (isFinished && !text.isEmpty())
                texts.insert(source, text);
        }
    }
    return texts;
}

QString toText(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

std::vector<ErrorSentences> allSentences()
{
    std::vector<ErrorSentences> all;
    for (const auto table : {platformSentences(), areaSentences()})
        all.insert(all.end(), table.begin(), table.end());
    return all;
}

api::Error errorOf(const QString &code)
{
    const QByteArray text = code.toLatin1();
    return {.kind = api::kindOf({.code = text.toStdString(), .type = {}, .errorClass = {}}), .code = code};
}

} // namespace

class TestErrorCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_codes = codesOf(read("tests/unit/models/kt-codes.txt"));
        m_japanese = translationsOf(read("translations/denkiroku_ja.ts"), QStringLiteral("ErrorText"));
        QVERIFY(m_codes.size() >= 80);
        QVERIFY(!m_japanese.isEmpty());
    }

    void everyCodeOfTheNotesIsListed()
    {
        const QStringList noted = codesOf(read("api/NOTES.md"));
        QVERIFY(noted.size() > 40);
        for (const QString &code : noted)
            QVERIFY2(m_codes.contains(code), qPrintable(code));
    }

    void everyListedCodeHasSentences()
    {
        for (const QString &code : m_codes) {
            QVERIFY2(sentencesOf(code), qPrintable(code));
            const ErrorText text = errorText(errorOf(code));
            QVERIFY2(text.what.endsWith(u'.') && text.action.endsWith(u'.'), qPrintable(text.sentence()));
            QVERIFY2(!text.sentence().contains(QStringLiteral("KT-")), qPrintable(text.sentence()));
            QVERIFY(text.detail.contains(code));
        }
    }

    void everyEntryIsListedOnce()
    {
        QSet<QString> seen;
        for (const ErrorSentences &each : allSentences()) {
            const QString code = toText(each.code);
            QVERIFY2(!seen.contains(code), qPrintable(code));
            seen.insert(code);
            QVERIFY2(m_codes.contains(code) || code.startsWith(QLatin1String("DK-")), qPrintable(code));
        }
    }

    void everyKindIsDecidedByTheCode()
    {
        // Types that contradict each other change nothing where the code is known.
        for (const QString &code : m_codes) {
            const std::string text = code.toStdString();
            const auto one = api::kindOf({.code = text, .type = "NOT_FOUND", .errorClass = {}});
            const auto other = api::kindOf({.code = text, .type = "RATE_LIMIT", .errorClass = {}});
            QVERIFY2(one == other, qPrintable(code));
        }
    }

    void everySentenceIsFinishedInJapanese()
    {
        static const QRegularExpression latinCode(QStringLiteral("(KT|DK)-"));
        for (const ErrorSentences &each : allSentences()) {
            for (const char *english : {each.what, each.action}) {
                if (!english)
                    continue;
                const QString japanese = m_japanese.value(QString::fromUtf8(english));
                QVERIFY2(!japanese.isEmpty(), english);
                QVERIFY2(japanese.endsWith(u'。'), english);
                QVERIFY2(!japanese.contains(latinCode), english);
            }
        }
    }

    void bothNumbersOfOneRefusalSayTheSame()
    {
        const ErrorText one = errorText(errorOf(QStringLiteral("KT-CT-4501")));
        const ErrorText other = errorText(errorOf(QStringLiteral("KT-JP-4501")));
        QCOMPARE(other.sentence(), one.sentence());
        QCOMPARE(errorOf(QStringLiteral("KT-JP-4501")).kind, errorOf(QStringLiteral("KT-CT-4501")).kind);
    }

    void ourOwnCodesHaveSentences_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code :
             {"DK-ADDRESS", "DK-CREDENTIALS", "DK-LEDGER-BUSY", "DK-LEDGER-DAMAGED", "DK-LEDGER-FAILED",
              "DK-LEDGER-FULL", "DK-LEDGER-NEWER", "DK-LEDGER-NOT-A-LEDGER", "DK-LEDGER-OPEN", "DK-LEDGER-SERVER",
              "DK-NO-AUTH-SERVER", "DK-NO-DOCUMENT", "DK-OPERATION", "DK-PASSWORD-STOPPED", "DK-PROFILE-NAME",
              "DK-SIGN-IN-METHOD", "DK-VARIABLES"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }

    void ourOwnCodesHaveSentences()
    {
        QFETCH(QString, code);
        QVERIFY(sentencesOf(code));
    }

    void anUnknownCodeFallsBackByKind()
    {
        for (int kind = 0; kind <= static_cast<int>(api::ErrorKind::Cancelled); ++kind) {
            const api::Error plain{.kind = static_cast<api::ErrorKind>(kind)};
            api::Error coded = plain;
            coded.code = QStringLiteral("KT-CT-99999");
            QCOMPARE(errorText(coded).sentence(), errorText(plain).sentence());
        }
        QVERIFY(!sentencesOf(QStringLiteral("KT-CT-99999")));
        QVERIFY(!sentencesOf({}));
    }

private:
    QStringList m_codes;
    QHash<QString, QString> m_japanese;
};

QTEST_GUILESS_MAIN(TestErrorCatalogue)
#include "tst_errorcatalogue.moc"
