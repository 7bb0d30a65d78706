// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/logging.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace denkiroku;

Q_LOGGING_CATEGORY(someLog, "denkiroku.some", QtWarningMsg)

class TestLogging : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qInstallMessageHandler(nullptr); }
    void writesMaskedLines();
    void saysWhenItCannotWrite();
};

void TestLogging::writesMaskedLines()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("program.log"));
    QVERIFY(app::installLogging(path));
    qCInfo(someLog) << "signed in as hanako@example.com to A-1B2C3D4E";
    qCWarning(someLog) << "plain";
    qInstallMessageHandler(nullptr);

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.contains("denkiroku.some info: signed in as <e-mail> to <account>\n"), text.constData());
    QVERIFY(text.contains("denkiroku.some warning: plain\n"));
    QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteOther),
             QFileDevice::Permissions());
}

void TestLogging::saysWhenItCannotWrite()
{
    const QTemporaryDir folder;
    QVERIFY(!app::installLogging(folder.filePath(QStringLiteral("none/program.log"))));
}

QTEST_GUILESS_MAIN(TestLogging)
#include "tst_logging.moc"
