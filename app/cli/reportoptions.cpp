// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reportoptions.h"

#include <QCommandLineParser>

namespace denkiroku::app {

namespace {

constexpr int firstYear = 2000;
constexpr int lastYear = 2199;

} // namespace

Checked<ReportOptions> ReportOptions::read(const QCommandLineParser &parser)
{
    const auto value = [&](const char *name) { return parser.value(QLatin1String(name)).trimmed(); };
    for (const char *name : {"year", "output"}) {
        if (!parser.isSet(QLatin1String(name)))
            return complain(ExitCode::Usage, tr("report wants --%1 too.").arg(QLatin1String(name)));
    }
    ReportOptions options;
    bool isNumber = false;
    options.span.year = value("year").toInt(&isNumber);
    if (!isNumber || options.span.year < firstYear || options.span.year > lastYear)
        return complain(ExitCode::BadInput, tr("--year wants a year such as 2025, not “%1”.").arg(value("year")));
    if (parser.isSet(QStringLiteral("fiscal")))
        options.span.kind = models::ReportYear::Fiscal;
    options.output = value("output");
    if (options.output.isEmpty() || options.output == QLatin1String("-"))
        return complain(ExitCode::BadInput, tr("--output wants a file that ends in .xlsx."));
    if (parser.isSet(QStringLiteral("co2")) != parser.isSet(QStringLiteral("co2-source")))
        return complain(ExitCode::Usage, tr("--co2 and --co2-source go together."));
    if (parser.isSet(QStringLiteral("co2"))) {
        const double kilograms = value("co2").toDouble(&isNumber);
        if (!isNumber || !(kilograms > 0 && kilograms <= 3))
            return complain(ExitCode::BadInput,
                            tr("--co2 wants kg for each kWh, such as 0.438, not “%1”.").arg(value("co2")));
        if (value("co2-source").isEmpty())
            return complain(ExitCode::BadInput, tr("--co2-source wants who published the factor."));
        options.factor = models::EmissionFactor{kilograms, value("co2-source")};
    }
    return options;
}

} // namespace denkiroku::app
