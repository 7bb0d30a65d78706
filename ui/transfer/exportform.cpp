// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/exportform.h"

#include "models/account/customermodel.h"
#include "models/format.h"
#include "models/usage/usagemodel.h"
#include "ui/theme/tokens.h"
#include "ui/transfer/transferpoints.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace denkiroku::ui {

using models::ExportFormat;
using models::ExportStep;
using models::FileLanguage;
using models::Flow;

namespace {

enum ExportRange { OnScreen, AnyRange };
enum ExportRole { ExportSpinRole = Qt::UserRole, ExportFlowRole };

QString exportDayFormat(const QLocale &locale)
{
    return locale.language() == QLocale::Japanese ? QStringLiteral("yyyy年M月d日") : QStringLiteral("d MMM yyyy");
}

void addChoice(QComboBox *box, const QString &text, int value)
{
    box->addItem(text, value);
}

void chooseValue(QComboBox *box, int value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

ExportFormView::ExportFormView(const Sources &sources, QWidget *parent)
    : QWidget(parent),
      m_sources(sources),
      m_form(new QFormLayout(this)),
      m_points(new QComboBox(this)),
      m_range(new QComboBox(this)),
      m_from(new QDateEdit(this)),
      m_to(new QDateEdit(this)),
      m_step(new QComboBox(this)),
      m_format(new QComboBox(this)),
      m_language(new QComboBox(this)),
      m_missing(new QCheckBox(this)),
      m_pointsLabel(new QLabel(this)),
      m_rangeLabel(new QLabel(this)),
      m_daysLabel(new QLabel(this)),
      m_stepLabel(new QLabel(this)),
      m_formatLabel(new QLabel(this)),
      m_languageLabel(new QLabel(this)),
      m_dash(new QLabel(QStringLiteral("–"), this))
{
    auto *days = new QHBoxLayout;
    days->setSpacing(spacing::small);
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDateRange(QDate(2000, 1, 1), m_sources.today);
        connect(edit, &QDateEdit::dateChanged, this, &ExportFormView::choiceChanged);
    }
    days->addWidget(m_from);
    days->addWidget(m_dash);
    days->addWidget(m_to);
    days->addStretch(1);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(spacing::small);
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_form->addRow(m_pointsLabel, m_points);
    m_form->addRow(m_rangeLabel, m_range);
    m_form->addRow(m_daysLabel, days);
    m_form->addRow(m_stepLabel, m_step);
    m_form->addRow(m_formatLabel, m_format);
    m_form->addRow(m_languageLabel, m_language);
    m_form->addRow(nullptr, m_missing);
    m_daysLabel->setBuddy(m_from);
    fillPoints();
    fillRange();
    retranslate();
    chooseValue(m_language, static_cast<int>(QLocale().language() == QLocale::Japanese ? FileLanguage::Japanese
                                                                                       : FileLanguage::English));
    applyRange();
    for (QComboBox *box : {m_points, m_step, m_language})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportFormView::choiceChanged);
    connect(m_range, &QComboBox::currentIndexChanged, this, &ExportFormView::applyRange);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportFormView::applyFormat);
    connect(m_missing, &QCheckBox::toggled, this, &ExportFormView::choiceChanged);
    const auto refill = [this] {
        fillPoints();
        Q_EMIT choiceChanged();
    };
    connect(&m_sources.customer, &models::CustomerModel::propertiesChanged, this, refill);
    connect(&m_sources.usage, &models::UsageModel::selectionChanged, this, [this] {
        fillRange();
        applyRange();
    });
}

void ExportFormView::fillPoints()
{
    const QSignalBlocker quiet(m_points);
    const QString spin = m_points->count() ? m_points->currentData(ExportSpinRole).toString() : m_sources.usage.point();
    m_points->clear();
    m_points->addItem(tr("All supply points"));
    for (const models::Property &property : m_sources.customer.properties()) {
        for (const models::SupplyPoint &point : property.points) {
            m_points->addItem(transferPointName(m_sources.customer, point.spin, point.flow), point.spin);
            m_points->setItemData(m_points->count() - 1, static_cast<int>(point.flow), ExportFlowRole);
        }
    }
    m_points->setCurrentIndex(spin.isEmpty() ? 0 : std::max(0, m_points->findData(spin)));
}

void ExportFormView::fillRange()
{
    const QSignalBlocker quiet(m_range);
    const int chosen = std::max(0, m_range->currentIndex());
    m_range->clear();
    const QString period = models::periodText({m_sources.usage.kind(), m_sources.usage.period()}, QLocale());
    addChoice(m_range, tr("What is on screen: %1").arg(period), OnScreen);
    addChoice(m_range, tr("From a day to a day"), AnyRange);
    m_range->setCurrentIndex(chosen);
}

void ExportFormView::applyRange()
{
    const bool isOnScreen = m_range->currentData() == OnScreen;
    if (isOnScreen) {
        const QSignalBlocker quietFrom(m_from);
        const QSignalBlocker quietTo(m_to);
        m_from->setDate(m_sources.usage.period().from);
        m_to->setDate(std::min(m_sources.usage.period().lastDay(), m_sources.today));
    }
    for (QWidget *part : std::initializer_list<QWidget *>{m_from, m_to, m_dash, m_daysLabel})
        part->setEnabled(!isOnScreen);
    Q_EMIT choiceChanged();
}

void ExportFormView::applyFormat()
{
    // JSON is for programs, whose words do not change with the language.
    const bool isForPeople = m_format->currentData().toInt() != static_cast<int>(ExportFormat::Json);
    m_language->setEnabled(isForPeople);
    m_languageLabel->setEnabled(isForPeople);
    Q_EMIT choiceChanged();
}

models::DateRange ExportFormView::days() const
{
    return {m_from->date(), m_to->date().addDays(1)};
}

models::ExportModel::Choice ExportFormView::choice() const
{
    models::ExportModel::Choice choice{.days = days(),
                                       .step = static_cast<ExportStep>(m_step->currentData().toInt()),
                                       .includesMissing = m_missing->isChecked(),
                                       .points = {},
                                       .form = {static_cast<ExportFormat>(m_format->currentData().toInt()),
                                                static_cast<FileLanguage>(m_language->currentData().toInt())}};
    const int chosen = m_points->currentIndex();
    for (int row = 1; row < m_points->count(); ++row) {
        if (chosen == 0 || chosen == row)
            choice.points.push_back({m_points->itemData(row, ExportSpinRole).toString(),
                                     static_cast<Flow>(m_points->itemData(row, ExportFlowRole).toInt())});
    }
    return choice;
}

void ExportFormView::setDays(const models::DateRange &days)
{
    m_range->setCurrentIndex(AnyRange);
    m_from->setDate(days.from);
    m_to->setDate(days.lastDay());
}

void ExportFormView::setStep(ExportStep step)
{
    chooseValue(m_step, static_cast<int>(step));
}

void ExportFormView::setFormat(ExportFormat format)
{
    chooseValue(m_format, static_cast<int>(format));
}

void ExportFormView::fillWords()
{
    const auto refill = [](QComboBox *box, const std::vector<std::pair<QString, int>> &choices) {
        const QSignalBlocker quiet(box);
        const int chosen = std::max(0, box->currentIndex());
        box->clear();
        for (const auto &[text, value] : choices)
            addChoice(box, text, value);
        box->setCurrentIndex(chosen);
    };
    const auto step = [](ExportStep value) { return static_cast<int>(value); };
    refill(m_step, {{tr("Half-hour"), step(ExportStep::HalfHour)},
                    {tr("Hour"), step(ExportStep::Hour)},
                    {tr("Day"), step(ExportStep::Day)},
                    {tr("Week (from Monday)"), step(ExportStep::Week)},
                    {tr("Month"), step(ExportStep::Month)},
                    {tr("Billing period"), step(ExportStep::BillingPeriod)}});
    const auto format = [](ExportFormat value) { return static_cast<int>(value); };
    refill(m_format, {{tr("CSV (UTF-8)"), format(ExportFormat::CsvUtf8)},
                      {tr("CSV (Shift_JIS, for older programs)"), format(ExportFormat::CsvCp932)},
                      {tr("Spreadsheet (XLSX) with a chart"), format(ExportFormat::Xlsx)},
                      {tr("JSON, for programs"), format(ExportFormat::Json)}});
    // Each language is named in itself.
    refill(m_language, {{QStringLiteral("日本語"), static_cast<int>(FileLanguage::Japanese)},
                        {QStringLiteral("English"), static_cast<int>(FileLanguage::English)}});
}

void ExportFormView::retranslate()
{
    m_pointsLabel->setText(tr("&Supply point"));
    m_rangeLabel->setText(tr("&Range"));
    m_daysLabel->setText(tr("First and last &day"));
    m_stepLabel->setText(tr("&One row for each"));
    m_formatLabel->setText(tr("&Kind of file"));
    m_languageLabel->setText(tr("&Language of the headers"));
    m_missing->setText(tr("Rows for &missing readings too, left empty"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    for (QDateEdit *edit : {m_from, m_to})
        edit->setDisplayFormat(exportDayFormat(QLocale()));
    fillWords();
    fillPoints();
    fillRange();
}

} // namespace denkiroku::ui
