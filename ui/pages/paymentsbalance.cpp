// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paymentsbalance.h"

#include "models/billing/balancehistory.h"
#include "models/format.h"
#include "models/workspace.h"
#include "ui/charts/chartpane.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/loadpane.h"
#include "ui/widgets/plaintable.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLocale>
#include <QSignalBlocker>

#include <set>

namespace denkiroku::ui {

namespace format = models::format;

namespace {

QString owedText(models::Money owed, const QLocale &locale)
{
    return owed.isNegative() ? PaymentsBalance::tr("%1 in your favour").arg(format::yen(-owed, locale))
                             : format::yen(owed, locale);
}

} // namespace

PaymentsBalance::PaymentsBalance(models::Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_year(new QComboBox(this)),
      m_chart(new ChartPane(this)),
      m_table(new PlainTable(this))
{
    m_chart->setMinimumHeight(fontMetrics().height() * 21);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, spacing::large, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(m_year, 0, Qt::AlignLeft);
    column->addWidget(m_chart);
    column->addWidget(m_table);
    column->addStretch(1);
    m_pane = new StatePane(content, Skeleton::Shape::Chart, this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_pane);
    connect(m_year, &QComboBox::currentIndexChanged, this, &PaymentsBalance::update);
    connect(&workspace.balanceHistory(), &models::BalanceHistory::changed, this, [this] {
        fillYears();
        update();
    });
    connect(m_pane, &StatePane::retryRequested, &workspace.balanceHistory(), &models::BalanceHistory::reload);
}

void PaymentsBalance::retranslate()
{
    m_year->setAccessibleName(tr("Year"));
    m_table->setAccessibleName(tr("What was booked"));
    m_pane->setWaitingText(tr("Waiting for the bookings…"));
    m_table->setColumns({{tr("What")}, {tr("Day")}, {tr("Kind")}, {tr("Amount"), true}, {tr("Owed after it"), true}});
    fillYears();
    update();
}

void PaymentsBalance::fillYears()
{
    const QSignalBlocker quiet(m_year);
    const QVariant chosen = m_year->currentData();
    std::set<int, std::greater<>> years;
    for (const models::BalanceStep &step : m_workspace.balanceHistory().steps())
        years.insert(step.day.year());
    m_year->clear();
    for (const int year : years)
        m_year->addItem(format::year(QDate(year, 1, 1), QLocale()), year);
    m_year->setCurrentIndex(std::max(0, m_year->findData(chosen)));
}

ChartData PaymentsBalance::chartOf(const std::vector<models::BalanceStep> &steps) const
{
    const QLocale locale;
    ChartData values;
    values.title = tr("What was owed after each booking");
    values.unit = QStringLiteral("¥");
    values.valueName = tr("Owed");
    for (const models::BalanceStep &step : steps) {
        ChartBar bar;
        bar.value = static_cast<double>(step.owedAfter.yen());
        bar.valueText = owedText(step.owedAfter, locale);
        bar.range = format::date(step.day, locale) + QStringLiteral(": ") + models::balanceKindText(step.kind) +
                    QLatin1Char(' ') + format::yen(step.change, locale);
        // A label where the month begins anew.
        const bool isFirst = values.bars.empty() || steps[values.bars.size() - 1].day.month() != step.day.month();
        bar.tick = isFirst ? format::monthShort(step.day, locale) : QString();
        values.bars.push_back(std::move(bar));
    }
    return values;
}

void PaymentsBalance::update()
{
    const auto &history = m_workspace.balanceHistory();
    m_pane->setState(paneState(history.status(), {.sentence = tr("Nothing has been booked yet.")}, QLocale()));
    const QLocale locale;
    const int year = m_year->currentData().toInt();
    std::vector<models::BalanceStep> steps;
    for (const models::BalanceStep &step : history.steps()) {
        if (step.day.year() == year)
            steps.push_back(step);
    }
    m_chart->setData(chartOf(steps));
    std::vector<PlainTable::Row> rows;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        QString kind = models::balanceKindText(step->kind);
        if (step->isHeld)
            kind = tr("%1 (on hold)").arg(kind);
        rows.push_back({.cells = {step->title.isEmpty() ? kind : step->title, format::date(step->day, locale), kind,
                                  format::yen(step->change, locale), owedText(step->owedAfter, locale)}});
    }
    m_table->setRows(rows);
}

} // namespace denkiroku::ui
