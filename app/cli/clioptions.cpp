// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clioptions.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <array>

namespace denkiroku::app {

namespace {

// Which commands an option belongs to; the common ones go with all.
enum Use : unsigned {
    ForData = 1,
    ForUsage = 2,
    ForSignIn = 4,
    ForSignOut = 8,
    ForServer = 16,
    ForList = 32,
    ForQuery = 64,
    ForExport = 128,
    ForImport = 256,
    ForReport = 512
};

struct CommandName {
    const char *name;
    CliCommand command;
    unsigned use;
};

constexpr std::array commandNames{
    CommandName{"accounts", CliCommand::Accounts, ForData},
    CommandName{"bills", CliCommand::Bills, ForData},
    CommandName{"payments", CliCommand::Payments, ForData},
    CommandName{"usage", CliCommand::Usage, ForData | ForUsage},
    CommandName{"export", CliCommand::Export, ForExport},
    CommandName{"import", CliCommand::Import, ForImport},
    CommandName{"sync", CliCommand::Sync, ForData},
    CommandName{"reconcile", CliCommand::Reconcile, ForData},
    CommandName{"report", CliCommand::Report, ForReport},
    CommandName{"operations", CliCommand::Operations, ForList},
    CommandName{"query", CliCommand::Query, ForQuery},
    CommandName{"sign-in", CliCommand::SignIn, ForSignIn},
    CommandName{"sign-out", CliCommand::SignOut, ForSignOut},
    CommandName{"demo-server", CliCommand::DemoServer, ForServer},
};

struct OwnOption {
    QCommandLineOption option;
    unsigned use;
};

QCommandLineOption flag(const char *name, const QString &description)
{
    return QCommandLineOption(QString::fromLatin1(name), description);
}

QCommandLineOption valued(const char *name, const QString &description, const char *value)
{
    return QCommandLineOption(QString::fromLatin1(name), description, QString::fromLatin1(value));
}

std::vector<OwnOption> ownOptions()
{
    return {
        {flag("json", CliParser::tr("Answer as JSON.")),
         ForData | ForImport | ForSignIn | ForSignOut | ForList | ForQuery},
        {valued("account", CliParser::tr("Only this account; every account of the sign-in where it is left out."),
                "NUMBER"),
         ForData | ForExport | ForImport | ForReport},
        {valued("from", CliParser::tr("usage, export: first day, in Tokyo."), "YYYY-MM-DD"), ForUsage | ForExport},
        {valued("to", CliParser::tr("usage, export: the day after the last, in Tokyo."), "YYYY-MM-DD"),
         ForUsage | ForExport},
        {valued("by",
                CliParser::tr(
                    "usage, export: one row for each of these; hour, week and billing-period with export alone."),
                "half-hour|hour|day|week|month|billing-period"),
         ForUsage | ForExport},
        {valued("flow", CliParser::tr("usage, export, import: energy bought (import, the default) or sold (export)."),
                "import|export"),
         ForUsage | ForExport | ForImport},
        {valued("email",
                CliParser::tr("E-mail to sign in with. With a command other than sign-in: for this one command, and "
                              "nothing is kept."),
                "E"),
         ForData | ForExport | ForImport | ForReport | ForSignIn | ForQuery},
        {flag("password-stdin", CliParser::tr("Read the password from the first line of standard input.")),
         ForData | ForExport | ForImport | ForReport | ForSignIn | ForQuery},
        {flag("stay-signed-in", CliParser::tr("sign-in: keep the password in the system's keychain too, because the "
                                              "supplier's sign-in ends after seven days.")),
         ForSignIn},
        {valued("format", CliParser::tr("export: the kind of file."), "csv|csv-cp932|xlsx|json"), ForExport},
        {valued("output", CliParser::tr("export, report: the file; - for standard output with export."), "FILE"),
         ForExport | ForReport},
        {valued("year", CliParser::tr("report: the year, or the one that the fiscal year begins in."), "YYYY"),
         ForReport},
        {flag("fiscal", CliParser::tr("report: April to March instead of January to December.")), ForReport},
        {valued("co2", CliParser::tr("report: kg of CO2 for each kWh; with --co2-source."), "KG"), ForReport},
        {valued("co2-source", CliParser::tr("report: who published the factor, and for which year."), "TEXT"),
         ForReport},
        {flag("include-missing", CliParser::tr("export: rows for what is missing too, with empty cells.")), ForExport},
        {valued("supply-point", CliParser::tr("import: the supply point's number, or its last digits."), "NUMBER"),
         ForImport},
        {flag("zeros", CliParser::tr("import: take half-hours without a row for zero.")), ForImport},
        {flag("dry-run", CliParser::tr("import: only say what would change (the default).")), ForImport},
        {flag("apply", CliParser::tr("import: change it.")), ForImport},
        {valued("port", CliParser::tr("demo-server: port on this computer; any free one where it is left out."), "N"),
         ForServer},
        {valued("var", CliParser::tr("query: a variable; give it as often as there are variables."), "NAME=VALUE"),
         ForQuery},
        {valued("vars-file", CliParser::tr("query: a file with the variables as a JSON object."), "FILE"), ForQuery},
        {flag("all-pages", CliParser::tr("query: go on to the last page of what comes in pages.")), ForQuery},
    };
}

QString description()
{
    return CliParser::tr("Accounts, bills, payments and half-hourly consumption from the supplier's API. Unofficial.\n"
                         "\n"
                         "Commands:\n"
                         "  accounts     the accounts, their places and supply points\n"
                         "  bills        all bills\n"
                         "  payments     all payments\n"
                         "  usage        consumption for each supply point (--from, --to, --by)\n"
                         "  export       consumption as a file (--from, --to, --by, --format, --output)\n"
                         "  import FILE  readings from a file; says what would change (--apply changes it)\n"
                         "  sync         fetch the whole history and keep it on this computer\n"
                         "  reconcile    every bill rebuilt from the readings and the tariff, line by line\n"
                         "  report       a year as an Excel workbook (--year, --output, --fiscal, --co2)\n"
                         "  operations   the queries there are, with their variables\n"
                         "  query NAME   run one of them (--var, --vars-file, --all-pages)\n"
                         "  sign-in      sign in and keep it in the system's keychain (--email, --password-stdin)\n"
                         "  sign-out     forget the sign-in\n"
                         "  demo-server  serve the demo on this computer\n"
                         "\n"
                         "DENKIROKU_TOKEN in the environment is used as the token where it is set.\n"
                         "\n"
                         "Exit codes: 0 done, 2 wrong usage, 3 not signed in, 4 no connection, 5 refused by the API, "
                         "6 bad input, 7 partial data.");
}

Checked<QDate> readDate(const QString &text, const char *name)
{
    static const QRegularExpression form(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}$"));
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!form.match(text).hasMatch() || !date.isValid())
        return complain(
            ExitCode::BadInput,
            CliParser::tr("%1 wants a day such as 2026-01-31, not “%2”.").arg(QString::fromLatin1(name), text));
    return date;
}

Checked<UsageStep> readStep(const QString &text)
{
    if (text == QLatin1String("half-hour"))
        return UsageStep::HalfHour;
    if (text == QLatin1String("day"))
        return UsageStep::Day;
    if (text == QLatin1String("month"))
        return UsageStep::Month;
    return complain(ExitCode::BadInput, CliParser::tr("--by is half-hour, day or month, not “%1”.").arg(text));
}

// The parts of reading that follow the parser, one for each group of options.
class Reader {
public:
    explicit Reader(const QCommandLineParser &parser) : m_parser(parser) {}

    void query(CliOptions &options) const
    {
        options.query = {
            .name = m_parser.positionalArguments().value(1),
            .variables = m_parser.values(QStringLiteral("var")),
            .variablesFile = value("vars-file"),
            .allPages = isSet("all-pages"),
        };
    }

    Checked<void> usage(CliOptions &options) const
    {
        for (const char *name : {"from", "to", "by"}) {
            if (!isSet(name))
                return complain(ExitCode::Usage,
                                CliParser::tr("%1 wants --%2 too.")
                                    .arg(m_parser.positionalArguments().constFirst(), QString::fromLatin1(name)));
        }
        const auto from = readDate(value("from"), "--from");
        if (!from)
            return tl::unexpected(from.error());
        const auto to = readDate(value("to"), "--to");
        if (!to)
            return tl::unexpected(to.error());
        if (*to <= *from)
            return complain(ExitCode::BadInput, CliParser::tr("--to must be later than --from: it is the day after the "
                                                              "last one."));
        options.days = {*from, *to};
        return flow(options);
    }

    Checked<void> step(CliOptions &options) const
    {
        return readStep(value("by")).map([&](UsageStep step) { options.by = step; });
    }

    Checked<void> exporting(CliOptions &options) const
    {
        return TransferOptions::forExport(m_parser).map([&](const TransferOptions &read) { options.transfer = read; });
    }

    Checked<void> reporting(CliOptions &options) const
    {
        return ReportOptions::read(m_parser).map([&](const ReportOptions &read) { options.report = read; });
    }

    Checked<void> importing(CliOptions &options) const
    {
        return flow(options)
            .and_then([&] { return TransferOptions::forImport(m_parser); })
            .map([&](const TransferOptions &read) { options.transfer = read; });
    }

    Checked<void> credentials(CliOptions &options, bool wanted) const
    {
        options.email = value("email");
        options.passwordFromStdin = isSet("password-stdin");
        options.staySignedIn = isSet("stay-signed-in");
        if (isSet("email") != options.passwordFromStdin || (wanted && !isSet("email")))
            return complain(ExitCode::Usage, CliParser::tr("Signing in wants both --email and --password-stdin."));
        if (isSet("email") && (options.email.trimmed().isEmpty() || !options.email.contains(u'@')))
            return complain(ExitCode::BadInput, CliParser::tr("--email wants an e-mail address."));
        return {};
    }

    Checked<void> port(CliOptions &options) const
    {
        bool isNumber = true;
        const uint port = isSet("port") ? value("port").toUInt(&isNumber) : 0;
        if (!isNumber || port > 65535)
            return complain(ExitCode::BadInput,
                            CliParser::tr("--port wants a number up to 65535, not “%1”.").arg(value("port")));
        options.port = static_cast<quint16>(port);
        return {};
    }

private:
    bool isSet(const char *name) const { return m_parser.isSet(QString::fromLatin1(name)); }
    QString value(const char *name) const { return m_parser.value(QString::fromLatin1(name)); }

    Checked<void> flow(CliOptions &options) const
    {
        const QString text = isSet("flow") ? value("flow") : QStringLiteral("import");
        if (text != QLatin1String("import") && text != QLatin1String("export"))
            return complain(ExitCode::BadInput, CliParser::tr("--flow is import or export, not “%1”.").arg(text));
        options.flow = text == QLatin1String("import") ? models::Flow::Import : models::Flow::Export;
        return {};
    }

    const QCommandLineParser &m_parser;
};

Checked<CommandName> readCommand(const QStringList &positional)
{
    if (positional.isEmpty())
        return complain(ExitCode::Usage, CliParser::tr("Name a command. --help lists them."));
    const auto found = std::ranges::find_if(
        commandNames, [&](const CommandName &known) { return positional[0] == QLatin1String(known.name); });
    if (found == commandNames.end())
        return complain(ExitCode::Usage,
                        CliParser::tr("There is no command “%1”. --help lists them.").arg(positional[0]));
    const bool isQuery = found->command == CliCommand::Query;
    const bool isImport = found->command == CliCommand::Import;
    if (isImport && positional.size() < 2)
        return complain(ExitCode::Usage, CliParser::tr("import wants a file."));
    if (isQuery && positional.size() < 2)
        return complain(ExitCode::Usage, CliParser::tr("query wants a name. The command operations lists them."));
    const qsizetype words = isQuery || isImport ? 2 : 1;
    if (positional.size() > words)
        return complain(
            ExitCode::Usage,
            CliParser::tr("“%1” is too much: a single command is followed at a time.").arg(positional[words]));
    return *found;
}

Checked<void> checkPlaces(const QCommandLineParser &parser, const std::vector<OwnOption> &own,
                          const CommandName &command)
{
    for (const auto &[option, use] : own) {
        if (parser.isSet(option) && !(use & command.use))
            return complain(ExitCode::Usage, CliParser::tr("--%1 does not go with %2.")
                                                 .arg(option.names().constFirst(), QString::fromLatin1(command.name)));
    }
    return {};
}

Checked<void> readRest(const Reader &reader, CliOptions &options)
{
    switch (options.command) {
    case CliCommand::Usage:
        return reader.usage(options).and_then([&] { return reader.step(options); }).and_then([&] {
            return reader.credentials(options, false);
        });
    case CliCommand::Export:
        return reader.usage(options).and_then([&] { return reader.exporting(options); }).and_then([&] {
            return reader.credentials(options, false);
        });
    case CliCommand::Import:
        return reader.importing(options).and_then([&] { return reader.credentials(options, false); });
    case CliCommand::Report:
        return reader.reporting(options).and_then([&] { return reader.credentials(options, false); });
    case CliCommand::Accounts:
    case CliCommand::Bills:
    case CliCommand::Payments:
    case CliCommand::Sync:
    case CliCommand::Reconcile:
        return reader.credentials(options, false);
    case CliCommand::Query:
        reader.query(options);
        return reader.credentials(options, false);
    case CliCommand::SignIn:
        return reader.credentials(options, true);
    case CliCommand::DemoServer:
        return reader.port(options);
    case CliCommand::Operations:
    case CliCommand::SignOut:
    case CliCommand::Help:
    case CliCommand::Version:
        break;
    }
    return {};
}

} // namespace

Checked<CliOptions> CliParser::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    parser.addPositionalArgument(QStringLiteral("command"), tr("What to do."));
    const auto own = ownOptions();
    for (const auto &[option, use] : own)
        parser.addOption(option);
    const CommonParser common(parser);

    if (!parser.parse(arguments))
        return complain(ExitCode::Usage, parser.errorText());
    CliOptions options;
    options.help = parser.helpText();
    if (common.isHelpAsked())
        return options;
    options.command = CliCommand::Version;
    if (common.isVersionAsked())
        return options;

    const auto command = readCommand(parser.positionalArguments());
    if (!command)
        return tl::unexpected(command.error());
    if (const auto placed = checkPlaces(parser, own, *command); !placed)
        return tl::unexpected(placed.error());
    const auto shared = common.read();
    if (!shared)
        return tl::unexpected(shared.error());

    options.command = command->command;
    options.common = *shared;
    options.json = parser.isSet(QStringLiteral("json"));
    options.account = parser.value(QStringLiteral("account"));
    if (const auto rest = readRest(Reader(parser), options); !rest)
        return tl::unexpected(rest.error());
    return options;
}

} // namespace denkiroku::app
