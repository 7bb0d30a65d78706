// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/transferoptions.h"

#include <QCommandLineParser>

#include <algorithm>
#include <array>

namespace denkiroku::app {

namespace {

using models::ExportFormat;
using models::ExportStep;

template <class Value>
struct Word {
    const char *word;
    Value value;
};

constexpr std::array stepWords{
    Word<ExportStep>{"half-hour", ExportStep::HalfHour},
    Word<ExportStep>{"hour", ExportStep::Hour},
    Word<ExportStep>{"day", ExportStep::Day},
    Word<ExportStep>{"week", ExportStep::Week},
    Word<ExportStep>{"month", ExportStep::Month},
    Word<ExportStep>{"billing-period", ExportStep::BillingPeriod},
};

constexpr std::array formatWords{
    Word<ExportFormat>{"csv", ExportFormat::CsvUtf8},
    Word<ExportFormat>{"csv-cp932", ExportFormat::CsvCp932},
    Word<ExportFormat>{"xlsx", ExportFormat::Xlsx},
    Word<ExportFormat>{"json", ExportFormat::Json},
};

template <class Words>
auto valueOf(const Words &words, const QString &text) -> std::optional<decltype(words[0].value)>
{
    const auto found =
        std::ranges::find_if(words, [&](const auto &known) { return text == QLatin1String(known.word); });
    return found == words.end() ? std::nullopt : std::optional(found->value);
}

} // namespace

Checked<TransferOptions> TransferOptions::forExport(const QCommandLineParser &parser)
{
    const auto value = [&](const char *name) { return parser.value(QLatin1String(name)); };
    for (const char *name : {"format", "output"}) {
        if (!parser.isSet(QLatin1String(name)))
            return complain(ExitCode::Usage, tr("export wants --%1 too.").arg(QLatin1String(name)));
    }
    const auto step = valueOf(stepWords, value("by"));
    if (!step)
        return complain(ExitCode::BadInput,
                        tr("--by is half-hour, hour, day, week, month or billing-period, not “%1”.").arg(value("by")));
    const auto format = valueOf(formatWords, value("format"));
    if (!format)
        return complain(ExitCode::BadInput,
                        tr("--format is csv, csv-cp932, xlsx or json, not “%1”.").arg(value("format")));
    TransferOptions options;
    options.step = *step;
    options.format = *format;
    options.output = value("output");
    options.includesMissing = parser.isSet(QStringLiteral("include-missing"));
    if (options.output.isEmpty())
        return complain(ExitCode::BadInput, tr("--output wants a file, or - for standard output."));
    if (options.output == QLatin1String("-") && *format == ExportFormat::Xlsx)
        return complain(ExitCode::Usage, tr("A spreadsheet does not go to standard output. Name a file."));
    return options;
}

Checked<TransferOptions> TransferOptions::forImport(const QCommandLineParser &parser)
{
    TransferOptions options;
    options.file = parser.positionalArguments().value(1);
    options.supplyPoint = parser.value(QStringLiteral("supply-point")).trimmed();
    options.absentIsZero = parser.isSet(QStringLiteral("zeros"));
    options.applies = parser.isSet(QStringLiteral("apply"));
    if (options.applies && parser.isSet(QStringLiteral("dry-run")))
        return complain(ExitCode::Usage, tr("--apply and --dry-run exclude each other."));
    if (parser.isSet(QStringLiteral("flow")))
        options.flow = parser.value(QStringLiteral("flow")) == QLatin1String("export") ? models::Flow::Export
                                                                                       : models::Flow::Import;
    return options;
}

} // namespace denkiroku::app
