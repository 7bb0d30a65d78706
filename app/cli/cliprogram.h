// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/answer.h"
#include "app/cli/clioptions.h"
#include "app/core/composition.h"

#include <QObject>

#include <memory>

class QCoreApplication;

namespace denkiroku::app {

class Command;

// One run of denkiroku-cli after its arguments were understood: puts the parts together, signs in, runs the command.
class CliProgram : public QObject {
    Q_OBJECT

public:
    explicit CliProgram(const CliOptions &options, QObject *parent = nullptr);
    ~CliProgram() override;

    void start();

Q_SIGNALS:
    void finished(const denkiroku::app::Answer &answer);

private:
    bool readPassword();
    bool signsInForThisCommand() const;
    api::Credentials takeCredentials();
    void signInFirst();
    void run(Command *command);
    Command *makeDataCommand();
    void endWith(const api::Error &error);

    CliOptions m_options;
    api::Secret m_password;
    QueryRequest m_query;
    std::unique_ptr<Composition> m_composition;
};

// The whole of denkiroku-cli. Returns the exit code.
int runCli(QCoreApplication &application);

} // namespace denkiroku::app
