// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/whatifpanel.h"

#include "models/account/supplytariffs.h"
#include "models/format.h"
#include "models/reconcile/reconciliationwords.h"
#include "models/tariff/switching.h"
#include "models/tariff/tariffwords.h"
#include "models/workspace.h"
#include "ui/charts/barchart.h"
#include "ui/charts/chartpane.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/loadpane.h"
#include "ui/widgets/plaintable.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QHash>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>

namespace denkiroku::ui {

namespace format = models::format;
using models::WhatIfRow;

namespace {

QLabel *paragraph(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    return label;
}

QString yenText(std::int64_t yen, const QLocale &locale)
{
    return format::yen(models::Money::fromYen(yen), locale);
}

QString signedYen(std::int64_t yen, const QLocale &locale)
{
    return yen > 0 ? QLatin1Char('+') + yenText(yen, locale) : yenText(yen, locale);
}

QString percentText(double share, const QLocale &locale)
{
    return locale.toString(share * 100, 'f', 1) + QStringLiteral(" %");
}

} // namespace

WhatIfPanel::WhatIfPanel(models::Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(workspace.whatIf()),
      m_period(paragraph(this)),
      m_fuel(new QCheckBox(this)),
      m_table(new PlainTable(this)),
      m_chart(new ChartPane(this)),
      m_shares(paragraph(this)),
      m_breakEven(paragraph(this)),
      m_assumptions(paragraph(this)),
      m_switch(paragraph(this))
{
    m_assumptions->setForegroundRole(QPalette::PlaceholderText);
    m_fuel->setChecked(m_model.isFuelAssumed());
    m_chart->setMinimumHeight(fontMetrics().height() * 18);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, spacing::large, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(m_period);
    column->addWidget(m_table);
    column->addWidget(m_fuel);
    column->addWidget(m_chart);
    for (QLabel *label : {m_shares, m_breakEven, m_switch, m_assumptions})
        column->addWidget(label);
    column->addStretch(1);
    m_pane = new StatePane(content, Skeleton::Shape::Table, this);
    m_pane->setEmptyIcon(QStringLiteral("tariff"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_pane);
    connect(&m_model, &models::WhatIfModel::changed, this, &WhatIfPanel::update);
    connect(&workspace.switching(), &models::SwitchingModel::changed, this,
            [this] { m_switch->setText(switchText()); });
    connect(m_pane, &StatePane::retryRequested, &m_model, &models::WhatIfModel::reload);
    connect(m_fuel, &QCheckBox::toggled, &m_model, &models::WhatIfModel::setFuelAssumed);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        m_chosen = row.row();
        updateChosen();
    });
}

void WhatIfPanel::show(const QString &spin)
{
    m_spin = spin;
    m_model.load(spin);
}

void WhatIfPanel::retranslate()
{
    m_table->setAccessibleName(tr("Products on sale, and what the year would have cost"));
    m_fuel->setText(tr("Products of which it is not known carry the fuel cost adjustment"));
    m_pane->setWaitingText(tr("Replaying the year…"));
    m_table->setColumns({{tr("Product")}, {tr("Standing charge")}, {tr("A year"), true}, {tr("Difference"), true}});
    update();
}

const WhatIfRow *WhatIfPanel::chosen() const
{
    const auto &rows = m_model.rows();
    if (m_chosen >= 0 && m_chosen < static_cast<int>(rows.size()))
        return &rows[static_cast<std::size_t>(m_chosen)];
    return nullptr;
}

void WhatIfPanel::update()
{
    m_pane->setState(paneState(m_model.status(),
                               {.sentence = tr("There is nothing to replay yet."),
                                .advice = tr("It takes half-hours of the last year and a tariff in force.")},
                               QLocale()));
    if (!m_model.status().isSettled())
        return;
    const QLocale locale;
    if (!m_model.periods().empty()) {
        const models::DateRange days{models::jst::dateOf(m_model.periods().front().from),
                                     models::jst::dateOf(m_model.periods().back().to)};
        m_period->setText(tr("Your own half-hours of %1, %2 of %3 with a reading, at today's prices.")
                              .arg(format::dateRange(days, locale), locale.toString(m_model.present()),
                                   locale.toString(m_model.expected())));
    }
    updateTable();
}

void WhatIfPanel::updateTable()
{
    const QLocale locale;
    std::vector<PlainTable::Row> rows;
    int first = -1;
    for (const WhatIfRow &row : m_model.rows()) {
        const QString name = row.isCurrent ? tr("%1 (yours)").arg(row.offer.name) : row.offer.name;
        const QString standing = row.standingLabel.isEmpty() ? format::none() : row.standingLabel;
        if (row.cost)
            rows.push_back({.cells = {name, standing, yenText(row.cost->yen, locale),
                                      row.difference ? signedYen(*row.difference, locale) : format::none()},
                            .isStrong = row.isCurrent});
        else
            rows.push_back({.cells = {name, standing, tr("not priced"), format::none()}});
        if (first < 0 && !row.isCurrent && row.cost)
            first = static_cast<int>(rows.size()) - 1;
    }
    const int kept = m_chosen;
    m_table->setRows(rows);
    m_chosen = kept >= 0 && kept < m_table->rows() ? kept : first;
    if (m_chosen >= 0)
        m_table->selectRow(m_chosen);
    updateChosen();
}

void WhatIfPanel::updateChosen()
{
    const WhatIfRow *row = chosen();
    const bool isPriced = row && row->cost;
    m_chart->setVisible(isPriced);
    m_shares->setVisible(isPriced);
    m_breakEven->setVisible(isPriced);
    if (!row) {
        m_assumptions->clear();
        m_switch->clear();
        return;
    }
    if (isPriced) {
        updateChart(*row);
        m_shares->setText(sharesText(*row));
        m_breakEven->setText(breakEvenText(*row));
        m_assumptions->setText(assumptions(*row).join(QLatin1Char('\n')));
    } else {
        m_assumptions->setText(models::pricingRefusalText(row->cost.error(), QLocale()));
    }
    askSwitching(*row);
    m_switch->setText(switchText());
}

void WhatIfPanel::updateChart(const WhatIfRow &row)
{
    const QLocale locale;
    const WhatIfRow *current = m_model.current();
    ChartData values;
    values.title = tr("What each billing period would have cost");
    values.unit = QStringLiteral("¥");
    values.valueName = row.offer.name;
    values.comparisonName = current && !row.isCurrent ? current->offer.name : QString();
    for (std::size_t i = 0; i < row.cost->periods.size(); ++i) {
        const auto &period = m_model.periods().at(i);
        const QDate first = models::jst::dateOf(period.from);
        ChartBar bar;
        bar.value = static_cast<double>(row.cost->periods[i]);
        bar.valueText = yenText(row.cost->periods[i], locale);
        if (current && !row.isCurrent) {
            bar.comparison = static_cast<double>(current->cost->periods[i]);
            bar.comparisonText = yenText(current->cost->periods[i], locale);
        }
        bar.tick = format::monthShort(first, locale);
        bar.range = format::dateRange({first, models::jst::dateOf(period.to)}, locale);
        values.bars.push_back(std::move(bar));
    }
    m_chart->setData(values);
}

QString WhatIfPanel::sharesText(const WhatIfRow &row) const
{
    const QLocale locale;
    double total = 0;
    for (const auto &share : row.cost->shares)
        total += share.energy.kilowattHours();
    QStringList parts;
    for (const auto &share : row.cost->shares)
        parts << tr("%1 %2", "a band or step, and its share")
                     .arg(models::pricedItemText(models::PricedLine::Kind::Energy, share.key),
                          percentText(total > 0 ? share.energy.kilowattHours() / total : 0, locale));
    return tr("Of your energy: %1.").arg(parts.join(QStringLiteral(", ")));
}

QString WhatIfPanel::breakEvenText(const WhatIfRow &row) const
{
    const WhatIfRow *current = m_model.current();
    if (!current || row.isCurrent)
        return {};
    const QLocale locale;
    QStringList parts;
    if (const auto &share = row.breakEvenShare)
        parts
            << tr("It would cost the same if %1 of the energy fell into \"%2\"; it is %3 now (the other bands keeping "
                  "their shares among each other).")
                   .arg(percentText(share->needed, locale), models::bandText(share->band),
                        percentText(share->share, locale));
    if (const auto times = row.breakEvenUsage)
        parts << tr("With the same pattern both would cost the same at %1 times your usage.")
                     .arg(locale.toString(*times, 'f', 2));
    if (parts.isEmpty())
        parts << (row.difference.value_or(0) < 0 ? tr("It is the cheaper one at any usage of this pattern.")
                                                 : tr("It is the dearer one at any usage of this pattern."));
    return parts.join(QLatin1Char(' '));
}

QStringList WhatIfPanel::assumptions(const WhatIfRow &row) const
{
    QStringList list;
    list << tr("Assumed: today's energy prices and standing charge all year; the fuel cost adjustment and the levy of "
               "each month as published.");
    if (row.isStandingAssumed)
        list << tr("The standing charge is that for %1: which one yours would be is not known.").arg(row.standingLabel);
    if (row.isFuelAssumed)
        list << (m_model.isFuelAssumed()
                     ? tr("That it carries the fuel cost adjustment is assumed: the list does not say.")
                     : tr("That it carries no fuel cost adjustment is assumed: the list does not say."));
    if (m_model.present() < m_model.expected())
        list << tr("Half-hours without a reading count as nothing, on both sides.");
    return list;
}

void WhatIfPanel::askSwitching(const WhatIfRow &row)
{
    if (row.isCurrent) {
        m_workspace.switching().clear();
        return;
    }
    const auto *agreement = m_workspace.tariffs().agreement(m_spin, m_workspace.clock().now());
    m_workspace.switching().ask({.account = m_workspace.customer().accountNumber(),
                                 .spin = m_spin,
                                 .product = row.offer.code,
                                 .agreement = agreement ? agreement->id : std::nullopt});
}

QString WhatIfPanel::switchText() const
{
    const auto &model = m_workspace.switching();
    if (!model.status().isSettled())
        return {};
    const QLocale locale;
    QStringList parts;
    if (model.isEligible())
        parts << (*model.isEligible() ? tr("The supplier would take this supply point on the product.")
                                      : tr("The supplier would not take this supply point on the product."));
    if (!model.days().empty())
        parts << tr("Days for a switch: from %1.").arg(format::date(model.days().front(), locale));
    if (parts.isEmpty())
        parts << tr("Whether and when a switch would be taken, the supplier does not say here.");
    parts << tr("Nothing is changed from here.");
    return parts.join(QLatin1Char(' '));
}

QString WhatIfPanel::notes() const
{
    QStringList all;
    for (const QLabel *label : {m_shares, m_breakEven, m_switch, m_assumptions})
        all << label->text();
    return all.join(QLatin1Char('\n'));
}

} // namespace denkiroku::ui
