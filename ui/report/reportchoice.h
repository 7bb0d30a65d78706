// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/yearreport.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace denkiroku::models {
class ReportModel;
}

namespace denkiroku::ui {

class UiSettings;

/// Which year, and what goes in beside the figures. The factor and its source are remembered.
class ReportChoice : public QWidget {
    Q_OBJECT

public:
    ReportChoice(models::ReportModel &report, UiSettings &settings, QWidget *parent = nullptr);

    /// Hands all of it to the report.
    void apply();
    /// A factor without a source is not taken; this says so. Empty when there is nothing to say.
    QString complaint() const;
    /// Offers the years that are known by now; what is chosen stays.
    void updateYears();
    void retranslate();

    QComboBox *kindBox() const { return m_kind; }
    QComboBox *yearBox() const { return m_year; }
    QDoubleSpinBox *factorBox() const { return m_factor; }
    QLineEdit *sourceEdit() const { return m_source; }
    QCheckBox *nameBox() const { return m_names; }

Q_SIGNALS:
    void changed();

private:
    void build();
    void choose();
    models::ReportYear kind() const;
    std::optional<models::EmissionFactor> factor() const;

    models::ReportModel &m_report;
    UiSettings &m_settings;
    QFormLayout *m_form;
    QComboBox *m_kind;
    QComboBox *m_year;
    QDoubleSpinBox *m_factor;
    QLineEdit *m_source;
    QCheckBox *m_names;
    QLabel *m_kindLabel;
    QLabel *m_yearLabel;
    QLabel *m_factorLabel;
    QLabel *m_sourceLabel;
};

} // namespace denkiroku::ui
