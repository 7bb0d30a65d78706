// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/exportmodel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;

namespace denkiroku::models {
class CustomerModel;
class UsageModel;
} // namespace denkiroku::models

namespace denkiroku::ui {

/// What goes into a file and how: points, days, steps, kind of file.
class ExportFormView : public QWidget {
    Q_OBJECT

public:
    struct Sources {
        models::CustomerModel &customer;
        models::UsageModel &usage;
        QDate today;
    };

    explicit ExportFormView(const Sources &sources, QWidget *parent = nullptr);

    models::ExportModel::Choice choice() const;
    void setDays(const models::DateRange &days);
    void setStep(models::ExportStep step);
    void setFormat(models::ExportFormat format);
    /// Every word again; what is chosen stays.
    void retranslate();

Q_SIGNALS:
    void choiceChanged();

private:
    void fillPoints();
    void fillRange();
    void fillWords();
    void applyRange();
    void applyFormat();
    models::DateRange days() const;

    Sources m_sources;
    QFormLayout *m_form;
    QComboBox *m_points;
    QComboBox *m_range;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QComboBox *m_step;
    QComboBox *m_format;
    QComboBox *m_language;
    QCheckBox *m_missing;
    QLabel *m_pointsLabel;
    QLabel *m_rangeLabel;
    QLabel *m_daysLabel;
    QLabel *m_stepLabel;
    QLabel *m_formatLabel;
    QLabel *m_languageLabel;
    QLabel *m_dash;
};

} // namespace denkiroku::ui
