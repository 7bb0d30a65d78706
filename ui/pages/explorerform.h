// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explorer/argumentform.h"

#include <QWidget>

#include <vector>

class QFormLayout;
class QLabel;

namespace denkiroku::ui {

class ArgumentEditor;
class StateBanner;

/// A form made from an operation's arguments, each with the editor that suits its type.
class ExplorerForm : public QWidget {
    Q_OBJECT

public:
    explicit ExplorerForm(QWidget *parent = nullptr);
    ~ExplorerForm() override;

    void setFields(const std::vector<models::ArgumentField> &fields, const models::ArgumentValues &values);
    void setValues(const models::ArgumentValues &values);
    models::ArgumentValues values() const;
    /// Said above the form, one sentence each; the keyboard goes to the first of them.
    void setProblems(const std::vector<models::ArgumentProblem> &problems);
    /// Null where the operation has no such argument.
    ArgumentEditor *editor(const QString &argument) const;
    void retranslate();

Q_SIGNALS:
    /// The user changed a value.
    void edited();

private:
    std::vector<models::ArgumentField> m_fields;
    std::vector<models::ArgumentProblem> m_problems;
    std::vector<ArgumentEditor *> m_editors;
    StateBanner *m_banner;
    QFormLayout *m_layout;
    QLabel *m_note;
};

} // namespace denkiroku::ui
