// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cliprogram.h"

#include "app/cli/accountscommand.h"
#include "app/cli/billscommand.h"
#include "app/cli/demoservercommand.h"
#include "app/cli/exportcommand.h"
#include "app/cli/importcommand.h"
#include "app/cli/operationscommand.h"
#include "app/cli/paymentscommand.h"
#include "app/cli/querycommand.h"
#include "app/cli/reconcilecommand.h"
#include "app/cli/reportcommand.h"
#include "app/cli/signincommand.h"
#include "app/cli/synccommand.h"
#include "app/cli/usagecommand.h"
#include "app/core/console.h"
#include "app/core/logging.h"
#include "app/core/outcome.h"
#include "app/core/translations.h"
#include "program/version.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace denkiroku::app {

CliProgram::CliProgram(const CliOptions &options, QObject *parent) : QObject(parent), m_options(options) {}

CliProgram::~CliProgram() = default;

bool CliProgram::signsInForThisCommand() const
{
    return m_options.passwordFromStdin && m_options.command != CliCommand::SignIn;
}

// Standard input is read before anything else runs: there is nothing yet that could be kept waiting.
bool CliProgram::readPassword()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return false;
    QByteArray line = input.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    m_password = api::Secret::fromUtf8(line);
    api::wipe(line);
    return !m_password.isEmpty();
}

api::Credentials CliProgram::takeCredentials()
{
    return {
        {api::CredentialField::Email, api::Secret::fromString(m_options.email.trimmed())},
        {api::CredentialField::Password, std::exchange(m_password, {})},
    };
}

void CliProgram::start()
{
    if (m_options.command == CliCommand::DemoServer) {
        run(new DemoServerCommand(m_options.port, this));
        return;
    }
    if (m_options.command == CliCommand::Operations) {
        run(new OperationsCommand(this));
        return;
    }
    if (m_options.command == CliCommand::Query) {
        auto request = QueryRequest::make(m_options.query);
        if (!request) {
            Q_EMIT finished(Answer::complaint(request.error().code, request.error().sentence));
            return;
        }
        m_query = std::move(*request);
    }
    if (m_options.passwordFromStdin && !readPassword()) {
        Q_EMIT finished(Answer::complaint(ExitCode::BadInput, tr("No password came on standard input.")));
        return;
    }
    const bool keepsNothing = m_options.common.demo || signsInForThisCommand();
    auto made = Composition::make(m_options.common,
                                  keepsNothing ? Composition::Keeping::Nothing : Composition::Keeping::Profile);
    if (!made) {
        Q_EMIT finished(Answer::complaint(made.error().code, made.error().sentence));
        return;
    }
    m_composition = std::move(*made);

    auto &session = m_composition->session();
    if (m_options.command == CliCommand::SignIn)
        run(new SignInCommand(session, takeCredentials(),
                              m_options.staySignedIn ? api::StaySignedIn::Yes : api::StaySignedIn::No, this));
    else if (m_options.command == CliCommand::SignOut)
        run(new SignOutCommand(session, this));
    else
        signInFirst();
}

void CliProgram::signInFirst()
{
    if (signsInForThisCommand()) {
        m_composition->session()
            .signIn(api::PasswordSignIn().id(), takeCredentials())
            .then(this, [this](const api::Result<api::SignInOutcome> &result) {
                if (result)
                    run(makeDataCommand());
                else
                    endWith(result.error());
            });
        return;
    }
    m_composition->begin().then(this, [this](const api::Result<api::Done> &result) {
        if (result)
            run(makeDataCommand());
        else
            endWith(result.error());
    });
}

void CliProgram::endWith(const api::Error &error)
{
    const auto &store = m_composition->session().storeAnswer();
    if (error.kind == api::ErrorKind::SignedOut && store && store->status == api::StoreStatus::Locked) {
        Q_EMIT finished(Answer::complaint(
            ExitCode::NotSignedIn, tr("The keychain that holds the sign-in is locked. Unlock it and try again.")));
        return;
    }
    Answer answer = Answer::failure(error);
    answer.code = signInExitCode(error);
    if (answer.code == ExitCode::NotSignedIn && error.code.isEmpty())
        answer.sentences = {tr("Nobody is signed in. Use the command sign-in, or set DENKIROKU_TOKEN.")};
    Q_EMIT finished(answer);
}

Command *CliProgram::makeDataCommand()
{
    auto &workspace = m_composition->workspace();
    switch (m_options.command) {
    case CliCommand::Query:
        return new QueryCommand(m_composition->client(), std::move(m_query), this);
    case CliCommand::Bills:
        return new BillsCommand(workspace, m_options.account, this);
    case CliCommand::Payments:
        return new PaymentsCommand(workspace, m_options.account, this);
    case CliCommand::Sync:
        return new SyncCommand(workspace, m_options.account, this);
    case CliCommand::Reconcile:
        return new ReconcileCommand(workspace, m_options.account, this);
    case CliCommand::Report:
        return new ReportCommand(workspace, m_options, this);
    case CliCommand::Usage:
        return new UsageCommand(workspace, m_options.account,
                                {.days = m_options.days, .by = m_options.by, .flow = m_options.flow}, this);
    case CliCommand::Export:
        return new ExportCommand(workspace, m_options, this);
    case CliCommand::Import:
        return new ImportCommand(workspace, m_options, this);
    default:
        return new AccountsCommand(workspace, m_options.account, this);
    }
}

void CliProgram::run(Command *command)
{
    connect(command, &Command::finished, this, &CliProgram::finished);
    command->start();
}

int runCli(QCoreApplication &application)
{
    const QStringList arguments = QCoreApplication::arguments();
    const Translations translations(application, languageFromArguments(arguments));
    const auto options = CliParser::parse(arguments);
    if (!options) {
        printErrorLine(options.error().sentence);
        return toInt(options.error().code);
    }
    if (options->command == CliCommand::Help || options->command == CliCommand::Version) {
        printOutLine(options->command == CliCommand::Help
                         ? options->help
                         : QString::fromLatin1(program::name) + u' ' + QString::fromLatin1(program::version));
        return toInt(ExitCode::Done);
    }
    if (!installLogging(options->common.logFile)) {
        printErrorLine(CliProgram::tr("The log file cannot be written."));
        return toInt(ExitCode::BadInput);
    }

    CliProgram program(*options);
    QObject::connect(&program, &CliProgram::finished, &application, [&](const Answer &answer) {
        print(answer, options->json);
        QCoreApplication::exit(toInt(answer.code));
    });
    QMetaObject::invokeMethod(&program, &CliProgram::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace denkiroku::app
