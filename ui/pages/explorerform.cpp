// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/explorerform.h"

#include "ui/pages/argumenteditor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/statebanner.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>

namespace denkiroku::ui {

ExplorerForm::ExplorerForm(QWidget *parent)
    : QWidget(parent), m_banner(new StateBanner), m_layout(new QFormLayout), m_note(new QLabel)
{
    setObjectName(QStringLiteral("explorerForm"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, spacing::small, 0);
    column->setSpacing(spacing::small);
    m_layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_layout->setHorizontalSpacing(spacing::medium);
    m_layout->setVerticalSpacing(spacing::small);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setFont(ui::font(TextRole::Caption, font()));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_banner);
    column->addLayout(m_layout);
    column->addWidget(m_note);
    column->addStretch(1);
    m_banner->clear();
}

ExplorerForm::~ExplorerForm() = default;

void ExplorerForm::setFields(const std::vector<models::ArgumentField> &fields, const models::ArgumentValues &values)
{
    while (m_layout->rowCount() > 0)
        m_layout->removeRow(0);
    m_editors.clear();
    m_fields = fields;
    setProblems({});
    for (const models::ArgumentField &field : fields) {
        auto *editor = new ArgumentEditor(field, this);
        auto *label = new QLabel(field.required ? field.name + QStringLiteral(" *") : field.name);
        label->setTextFormat(Qt::PlainText);
        label->setToolTip(field.type);
        label->setBuddy(editor);
        m_layout->addRow(label, editor);
        m_editors.push_back(editor);
        connect(editor, &ArgumentEditor::edited, this, &ExplorerForm::edited);
    }
    setValues(values);
    retranslate();
}

void ExplorerForm::setValues(const models::ArgumentValues &values)
{
    for (ArgumentEditor *editor : m_editors)
        editor->setValue(values.value(editor->field().name));
}

models::ArgumentValues ExplorerForm::values() const
{
    models::ArgumentValues values;
    for (const ArgumentEditor *editor : m_editors) {
        if (const QString value = editor->value(); !value.isEmpty())
            values.insert(editor->field().name, value);
    }
    return values;
}

void ExplorerForm::setProblems(const std::vector<models::ArgumentProblem> &problems)
{
    m_problems = problems;
    if (problems.empty()) {
        m_banner->clear();
        return;
    }
    QStringList sentences;
    for (const models::ArgumentProblem &problem : problems)
        sentences << models::problemText(problem);
    m_banner->setMessage({.tone = StateBanner::Tone::Warning, .text = sentences.join(QLatin1Char('\n'))});
    if (ArgumentEditor *first = editor(problems.front().argument))
        first->setFocus();
}

ArgumentEditor *ExplorerForm::editor(const QString &argument) const
{
    const auto found =
        std::ranges::find_if(m_editors, [&](const ArgumentEditor *editor) { return editor->field().name == argument; });
    return found == m_editors.end() ? nullptr : *found;
}

void ExplorerForm::retranslate()
{
    for (ArgumentEditor *editor : m_editors)
        editor->retranslate();
    const bool anyRequired = std::ranges::any_of(m_fields, &models::ArgumentField::required);
    if (m_fields.empty())
        m_note->setText(tr("This operation needs nothing from you."));
    else
        m_note->setText(anyRequired ? tr("* required") : QString());
    m_note->setVisible(!m_note->text().isEmpty());
    if (!m_problems.empty())
        setProblems(m_problems);
}

} // namespace denkiroku::ui
