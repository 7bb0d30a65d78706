// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/logging.h"

#include "api/core/clock.h"
#include "app/core/redaction.h"

#include <QDateTime>
#include <QFile>
#include <QMutex>

#include <cstdio>
#include <memory>

namespace denkiroku::app {

Q_LOGGING_CATEGORY(appLog, "denkiroku.app", QtWarningMsg)

namespace {

struct Sink {
    QMutex mutex;
    std::unique_ptr<QFile> file;
};

Sink &sink()
{
    // Never destroyed: Qt still logs while the program's static objects go.
    static auto &instance = *new Sink;
    return instance;
}

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        return "fatal";
    }
    return "";
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString category = QString::fromLatin1(context.category ? context.category : "default");
    const QByteArray line =
        QStringLiteral("%1 %2: %3\n").arg(category, QLatin1String(levelName(type)), redacted(message)).toUtf8();
    auto &out = sink();
    const QMutexLocker lock(&out.mutex);
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    std::fflush(stderr);
    if (!out.file)
        return;
    // A log is read beside other logs of the same computer: its own clock is meant, in the demo too.
    const auto now = api::SystemClock().now().time_since_epoch().count();
    const QByteArray stamp = QDateTime::fromSecsSinceEpoch(now, Qt::UTC).toString(Qt::ISODate).toLatin1();
    out.file->write(stamp + ' ' + line);
    out.file->flush();
}

std::unique_ptr<QFile> openLogFile(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Text))
        return nullptr;
    file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return file;
}

} // namespace

bool installLogging(const QString &file)
{
    if (!file.isEmpty()) {
        sink().file = openLogFile(file);
        if (sink().file && !qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
            QLoggingCategory::setFilterRules(QStringLiteral("denkiroku.*.info=true"));
    }
    qInstallMessageHandler(write);
    return file.isEmpty() || sink().file;
}

} // namespace denkiroku::app
