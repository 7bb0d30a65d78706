// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportchoice.h"

#include "models/format.h"
#include "models/report/reportmodel.h"
#include "ui/settings.h"
#include "ui/theme/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>

namespace denkiroku::ui {

using models::ReportYear;

namespace {

// More than any plant on earth emits for a kWh.
constexpr double largestFactor = 3;
constexpr int factorDecimals = 6;
constexpr int longestSource = 120;

// Without the zeros that say nothing.
class FactorBox : public QDoubleSpinBox {
public:
    using QDoubleSpinBox::QDoubleSpinBox;
    QString textFromValue(double value) const override { return locale().toString(value, 'g', factorDecimals); }
};

QString reportSetting()
{
    return QStringLiteral("report");
}

} // namespace

ReportChoice::ReportChoice(models::ReportModel &report, UiSettings &settings, QWidget *parent)
    : QWidget(parent),
      m_report(report),
      m_settings(settings),
      m_form(new QFormLayout(this)),
      m_kind(new QComboBox(this)),
      m_year(new QComboBox(this)),
      m_factor(new FactorBox(this)),
      m_source(new QLineEdit(this)),
      m_names(new QCheckBox(this)),
      m_kindLabel(new QLabel(this)),
      m_yearLabel(new QLabel(this)),
      m_factorLabel(new QLabel(this)),
      m_sourceLabel(new QLabel(this))
{
    build();
    retranslate();
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        updateYears();
        choose();
    });
    connect(m_year, &QComboBox::currentIndexChanged, this, &ReportChoice::choose);
    connect(m_factor, &QDoubleSpinBox::valueChanged, this, &ReportChoice::choose);
    connect(m_source, &QLineEdit::textChanged, this, &ReportChoice::choose);
    connect(m_names, &QCheckBox::toggled, this, &ReportChoice::choose);
}

void ReportChoice::build()
{
    m_kind->addItem(QString(), static_cast<int>(ReportYear::Calendar));
    m_kind->addItem(QString(), static_cast<int>(ReportYear::Fiscal));
    m_kind->setCurrentIndex(m_settings.choice(reportSetting(), QStringLiteral("year")) == QLatin1String("fiscal") ? 1
                                                                                                                  : 0);
    m_factor->setDecimals(factorDecimals);
    m_factor->setRange(0, largestFactor);
    m_factor->setSingleStep(0.001);
    m_factor->setStepType(QAbstractSpinBox::DefaultStepType);
    m_factor->setValue(m_settings.choice(reportSetting(), QStringLiteral("factor")).toDouble());
    m_source->setMaxLength(longestSource);
    m_source->setText(m_settings.choice(reportSetting(), QStringLiteral("source")));
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(spacing::small);
    // One above the other: the paper beside it needs the room.
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->addRow(m_kindLabel, m_kind);
    m_form->addRow(m_yearLabel, m_year);
    m_form->addRow(m_factorLabel, m_factor);
    m_form->addRow(m_sourceLabel, m_source);
    m_form->addRow(m_names);
    updateYears();
}

ReportYear ReportChoice::kind() const
{
    return static_cast<ReportYear>(m_kind->currentData().toInt());
}

void ReportChoice::updateYears()
{
    const QSignalBlocker quiet(m_year);
    const QVariant chosen = m_year->currentData();
    m_year->clear();
    for (const models::ReportSpan &span : m_report.spans(kind()))
        m_year->addItem(models::format::year(span.days().from, QLocale()), span.year);
    m_year->setCurrentIndex(std::max(0, m_year->findData(chosen)));
}

std::optional<models::EmissionFactor> ReportChoice::factor() const
{
    const QString source = m_source->text().trimmed();
    if (m_factor->value() <= 0 || source.isEmpty())
        return std::nullopt;
    return models::EmissionFactor{m_factor->value(), source};
}

QString ReportChoice::complaint() const
{
    const bool hasFactor = m_factor->value() > 0;
    const bool hasSource = !m_source->text().trimmed().isEmpty();
    if (hasFactor && !hasSource)
        return tr("Name the source of the CO2 factor; without it the report leaves CO2 out.");
    return {};
}

void ReportChoice::apply()
{
    m_report.setChoice(
        {.span = {kind(), m_year->currentData().toInt()}, .factor = factor(), .namesCustomer = m_names->isChecked()});
}

void ReportChoice::choose()
{
    m_settings.setChoice(reportSetting(), QStringLiteral("year"),
                         kind() == ReportYear::Fiscal ? QStringLiteral("fiscal") : QStringLiteral("calendar"));
    m_settings.setChoice(reportSetting(), QStringLiteral("factor"),
                         QString::number(m_factor->value(), 'f', factorDecimals));
    m_settings.setChoice(reportSetting(), QStringLiteral("source"), m_source->text());
    apply();
    Q_EMIT changed();
}

void ReportChoice::retranslate()
{
    m_kindLabel->setText(tr("Kind of year"));
    m_kind->setItemText(0, tr("January to December"));
    m_kind->setItemText(1, tr("April to March"));
    m_yearLabel->setText(tr("Year"));
    m_factorLabel->setText(tr("CO2 factor (kg for each kWh)"));
    m_factor->setSpecialValueText(tr("Without CO2"));
    m_sourceLabel->setText(tr("Source of the factor"));
    m_source->setPlaceholderText(tr("Publisher and year"));
    m_names->setText(tr("With name, account number and addresses"));
    const std::pair<QLabel *, QWidget *> rows[] = {
        {m_kindLabel, m_kind}, {m_yearLabel, m_year}, {m_factorLabel, m_factor}, {m_sourceLabel, m_source}};
    for (const auto &[label, field] : rows) {
        label->setBuddy(field);
        field->setAccessibleName(label->text());
    }
    updateYears();
}

} // namespace denkiroku::ui
