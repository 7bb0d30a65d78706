// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportpack.h"

#include "models/errortext.h"
#include "models/format.h"
#include "program/version.h"

#include <QCoreApplication>

namespace denkiroku::models {

namespace {

struct PackWords {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

struct CellText {
    const QLocale &locale;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return text; }
    QString operator()(QDate day) const { return format::date(day, locale); }
    QString operator()(CalendarMonth month) const { return format::month(month.first, locale); }
    QString operator()(Energy energy) const { return format::energyNumber(energy, locale, 1); }
    QString operator()(Money money) const { return format::yenNumber(money, locale); }
    QString operator()(Kilograms mass) const { return locale.toString(mass.amount, 'f', 1); }
    QString operator()(int number) const { return locale.toString(number); }
};

// The words that several of the tables share.
class PackMaker {
public:
    PackMaker(const YearReport &report, const QLocale &locale) : m_report(report), m_locale(locale) {}

    std::vector<std::pair<QString, QString>> figures() const;
    ReportTable months() const;
    ReportTable bills() const;
    ReportTable payments() const;
    ReportTable sites() const;
    QStringList notes() const;

private:
    bool sells() const
    {
        return !m_report.total.exported.isEmpty() ||
               std::ranges::any_of(m_report.sites, [](const ReportSite &site) { return site.flow == Flow::Export; });
    }
    // Nothing known is no zero.
    static ReportCell energyOf(const UsageTotal &total)
    {
        return total.isEmpty() ? ReportCell() : ReportCell(total.energy);
    }
    std::vector<ReportCell> monthCells(const ReportCell &name, const ReportMonth &month) const;
    QString lackSentence(const ReportLack &lack) const;
    int missing() const { return m_report.total.imported.expected - m_report.total.imported.present; }

    const YearReport &m_report;
    const QLocale &m_locale;
};

std::vector<std::pair<QString, QString>> PackMaker::figures() const
{
    const ReportMonth &year = m_report.total;
    std::vector<std::pair<QString, QString>> lines{
        {PackWords::tr("Billed"),
         format::yen(year.billed, m_locale) + PackWords::tr(" (%n bill(s))", nullptr, year.bills)},
        {PackWords::tr("Paid"), format::yen(year.paid, m_locale)},
        {PackWords::tr("Electricity bought"),
         year.imported.isEmpty() ? format::none() : format::energy(year.imported.energy, m_locale)},
    };
    if (sells())
        lines.emplace_back(PackWords::tr("Electricity sold"),
                           year.exported.isEmpty() ? format::none() : format::energy(year.exported.energy, m_locale));
    if (const auto mass = m_report.kilogramsOfCarbonDioxide(year.imported))
        lines.emplace_back(PackWords::tr("CO2 of what was bought"),
                           CellText{m_locale}(Kilograms{*mass}) + QStringLiteral(" kg"));
    return lines;
}

std::vector<ReportCell> PackMaker::monthCells(const ReportCell &name, const ReportMonth &month) const
{
    std::vector<ReportCell> cells{name, energyOf(month.imported)};
    if (sells())
        cells.push_back(energyOf(month.exported));
    cells.push_back(month.billed);
    cells.push_back(month.paid);
    if (const auto mass = m_report.kilogramsOfCarbonDioxide(month.imported))
        cells.push_back(month.imported.isEmpty() ? ReportCell() : ReportCell(Kilograms{*mass}));
    cells.emplace_back(month.imported.expected - month.imported.present);
    return cells;
}

ReportTable PackMaker::months() const
{
    ReportTable table{.title = PackWords::tr("Month by month")};
    table.columns = {{PackWords::tr("Month")}, {PackWords::tr("Bought (kWh)"), true}};
    if (sells())
        table.columns.push_back({PackWords::tr("Sold (kWh)"), true});
    table.columns.push_back({PackWords::tr("Billed (yen)"), true});
    table.columns.push_back({PackWords::tr("Paid (yen)"), true});
    if (m_report.factor)
        table.columns.push_back({PackWords::tr("CO2 (kg)"), true});
    table.columns.push_back({PackWords::tr("Missing half-hours"), true});
    for (const ReportMonth &month : m_report.months)
        table.rows.push_back(monthCells(CalendarMonth{month.first}, month));
    table.total = monthCells(PackWords::tr("Total"), m_report.total);
    return table;
}

ReportTable PackMaker::bills() const
{
    ReportTable table{.title = PackWords::tr("Bills"),
                      .emptySentence = PackWords::tr("No bill was issued in this year.")};
    table.columns = {{PackWords::tr("Issued")}, {PackWords::tr("Period")},
                     {PackWords::tr("Kind")},   {PackWords::tr("Amount (yen)"), true},
                     {PackWords::tr("Due")},    {PackWords::tr("State")},
                     {PackWords::tr("Check")}};
    for (const BillRow &bill : m_report.bills) {
        ReportCell period;
        if (bill.from && bill.to)
            period = format::dateRange({*bill.from, bill.to->addDays(1)}, m_locale);
        table.rows.push_back({bill.issued ? ReportCell(*bill.issued) : ReportCell(), period, billKindText(bill.kind),
                              bill.amount ? ReportCell(*bill.amount) : ReportCell(),
                              bill.due ? ReportCell(*bill.due) : ReportCell(), billStatusText(bill.status),
                              bill.check ? ReportCell(reconciliationStateText(*bill.check)) : ReportCell()});
    }
    if (!m_report.bills.empty())
        table.total = {PackWords::tr("Total"), {}, {}, m_report.total.billed, {}, {}, {}};
    return table;
}

ReportTable PackMaker::payments() const
{
    ReportTable table{.title = PackWords::tr("Payments"),
                      .emptySentence = PackWords::tr("Nothing was paid in this year.")};
    table.columns = {{PackWords::tr("Day")},
                     {PackWords::tr("Amount (yen)"), true},
                     {PackWords::tr("Method")},
                     {PackWords::tr("State")}};
    for (const PaymentRow &payment : m_report.payments)
        table.rows.push_back({*payment.date, payment.amount ? ReportCell(*payment.amount) : ReportCell(),
                              paymentMethodText(payment), paymentStatusText(payment.status)});
    if (!m_report.payments.empty())
        table.total = {PackWords::tr("Paid"), m_report.total.paid, {}, {}};
    return table;
}

ReportTable PackMaker::sites() const
{
    ReportTable table{.title = PackWords::tr("Electricity by place (kWh)"),
                      .emptySentence = PackWords::tr("No place was supplied in this year.")};
    table.columns = {{PackWords::tr("Place")}, {PackWords::tr("Bought or sold")}};
    for (const ReportMonth &month : m_report.months)
        table.columns.push_back({format::monthShort(month.first, m_locale), true});
    table.columns.push_back({PackWords::tr("Total"), true});
    for (const ReportSite &site : m_report.sites) {
        std::vector<ReportCell> row{site.name,
                                    site.flow == Flow::Import ? PackWords::tr("bought") : PackWords::tr("sold")};
        for (const UsageTotal &month : site.months)
            row.push_back(energyOf(month));
        row.push_back(energyOf(site.total));
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString PackMaker::lackSentence(const ReportLack &lack) const
{
    const QString why = errorText(lack.error).sentence();
    switch (lack.part) {
    case ReportLack::Part::Bills:
        return PackWords::tr("Not all bills could be fetched. %1").arg(why);
    case ReportLack::Part::Payments:
        return PackWords::tr("Not all payments could be fetched. %1").arg(why);
    case ReportLack::Part::Readings:
        break;
    }
    return PackWords::tr("Not all readings could be fetched. %1").arg(why);
}

QStringList PackMaker::notes() const
{
    QStringList notes;
    for (const ReportLack &lack : m_report.lacks)
        notes << lackSentence(lack);
    if (m_report.isUnfinished())
        notes << PackWords::tr("The year is not over: this is what was known on %1.")
                     .arg(format::date(jst::dateOf(m_report.madeAt), m_locale));
    notes << PackWords::tr("Bills count on the day they were issued, payments on the day they were made. Annulled and "
                           "collective bills, and payments that failed or are still to come, are not in the sums.");
    if (missing() > 0)
        notes << PackWords::tr("%n half-hour(s) have no reading. They are not in the sums, so what was used was more.",
                               nullptr, missing());
    if (m_report.factor)
        notes << PackWords::tr("CO2: %1 kg for each kWh bought. Source: %2")
                     .arg(m_locale.toString(m_report.factor->kilogramsPerKilowattHour, 'g', 7),
                          m_report.factor->source);
    notes << PackWords::tr("Made with %1 %2 on %3 from the supplier's data. Not an official document of the supplier.")
                 .arg(QLatin1String(program::name), QLatin1String(program::version),
                      format::date(jst::dateOf(m_report.madeAt), m_locale));
    return notes;
}

} // namespace

std::vector<const ReportTable *> ReportPack::allTables() const
{
    std::vector<const ReportTable *> all{&months};
    for (const ReportTable &table : tables)
        all.push_back(&table);
    return all;
}

QString reportSpanText(const ReportSpan &span, const QLocale &locale)
{
    const DateRange days = span.days();
    const QString name = format::year(days.from, locale);
    return span.kind == ReportYear::Calendar
               ? PackWords::tr("%1, January to December").arg(name)
               : PackWords::tr("Fiscal year %1, %2 to %3")
                     .arg(name, format::month(days.from, locale), format::month(days.lastDay(), locale));
}

QString reportCellText(const ReportCell &cell, const QLocale &locale)
{
    return std::visit(CellText{locale}, cell);
}

QString reportFileStem(const ReportSpan &span)
{
    const DateRange days = span.days();
    return span.kind == ReportYear::Calendar ? QStringLiteral("denkiroku-%1").arg(span.year)
                                             : QStringLiteral("denkiroku-%1-%2")
                                                   .arg(days.from.toString(QStringLiteral("yyyy-MM")),
                                                        days.lastDay().toString(QStringLiteral("yyyy-MM")));
}

ReportPack reportPack(const YearReport &report, const QLocale &locale)
{
    const PackMaker maker(report, locale);
    ReportPack pack;
    pack.title = PackWords::tr("Electricity: the year's report");
    pack.subtitle = reportSpanText(report.span, locale);
    if (!report.holder.isEmpty() || !report.account.isEmpty())
        pack.figures.emplace_back(PackWords::tr("Customer"),
                                  QStringList{report.holder, report.account}.join(QStringLiteral(", ")));
    for (auto &line : maker.figures())
        pack.figures.push_back(std::move(line));
    pack.months = maker.months();
    pack.tables = {maker.bills(), maker.payments(), maker.sites()};
    pack.notes = maker.notes();
    return pack;
}

} // namespace denkiroku::models
