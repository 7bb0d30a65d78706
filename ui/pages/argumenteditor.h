// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explorer/argumentform.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace denkiroku::ui {

/// One argument of an operation. What the server can do without, and has no empty form of its own (numbers, dates), has
/// a check box before it: off means not given.
class ArgumentEditor : public QWidget {
    Q_OBJECT

public:
    explicit ArgumentEditor(models::ArgumentField field, QWidget *parent = nullptr);

    const models::ArgumentField &field() const { return m_field; }
    /// As models::ArgumentValues has it.
    QString value() const;
    void setValue(const QString &value);
    void retranslate();

Q_SIGNALS:
    /// The user changed the value; not sent for setValue().
    void edited();

private:
    void build();
    void addChoices();
    void enableInput();

    models::ArgumentField m_field;
    QCheckBox *m_given = nullptr;
    // Exactly one of them.
    QLineEdit *m_line = nullptr;
    QSpinBox *m_number = nullptr;
    QDateTimeEdit *m_date = nullptr;
    QComboBox *m_choice = nullptr;
    QPlainTextEdit *m_json = nullptr;
    QWidget *m_input = nullptr;
    bool m_setting = false;
};

} // namespace denkiroku::ui
