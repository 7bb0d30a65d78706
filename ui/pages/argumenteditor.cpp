// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/argumenteditor.h"

#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDateTimeEdit>
#include <QFontDatabase>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <limits>

namespace denkiroku::ui {

using models::ArgumentKind;

namespace {

constexpr int jsonLines = 3;
constexpr int tokyoSeconds = 9 * 3600;

// The editor's own zone is UTC, which has no summer time; the clock on it is Tokyo's.
QDateTime onTheWall(const QString &moment)
{
    const QDateTime there = QDateTime::fromString(moment, Qt::ISODate).toOffsetFromUtc(tokyoSeconds);
    return {there.date(), there.time(), Qt::UTC};
}

QString fromTheWall(const QDateTime &wall)
{
    return wall.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + QStringLiteral("+09:00");
}

} // namespace

ArgumentEditor::ArgumentEditor(models::ArgumentField field, QWidget *parent)
    : QWidget(parent), m_field(std::move(field))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    build();
    m_input->setObjectName(QStringLiteral("argument-") + m_field.name);
    if (!m_field.required && (m_number || m_date)) {
        m_given = new QCheckBox;
        row->addWidget(m_given);
        connect(m_given, &QCheckBox::toggled, this, &ArgumentEditor::enableInput);
    }
    row->addWidget(m_input, 1);
    // A click on the label lands on what is typed into.
    setFocusProxy(m_given ? static_cast<QWidget *>(m_given) : m_input);
    enableInput();
    retranslate();
}

void ArgumentEditor::build()
{
    const auto tell = [this] {
        if (!m_setting)
            Q_EMIT edited();
    };
    switch (m_field.kind) {
    case ArgumentKind::Text:
    case ArgumentKind::Number:
        m_input = m_line = new QLineEdit;
        connect(m_line, &QLineEdit::textChanged, this, tell);
        break;
    case ArgumentKind::Whole:
        m_input = m_number = new QSpinBox;
        m_number->setRange(std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
        m_number->setGroupSeparatorShown(false);
        connect(m_number, &QSpinBox::valueChanged, this, tell);
        break;
    case ArgumentKind::Day:
    case ArgumentKind::Moment:
        m_input = m_date = m_field.kind == ArgumentKind::Day ? new QDateEdit : new QDateTimeEdit;
        m_date->setTimeSpec(Qt::UTC);
        m_date->setCalendarPopup(true);
        // As the API writes it, the same in each language.
        m_date->setDisplayFormat(m_field.kind == ArgumentKind::Day ? QStringLiteral("yyyy-MM-dd")
                                                                   : QStringLiteral("yyyy-MM-dd HH:mm"));
        connect(m_date, &QDateTimeEdit::dateTimeChanged, this, tell);
        break;
    case ArgumentKind::Flag:
    case ArgumentKind::Choice:
        m_input = m_choice = new QComboBox;
        addChoices();
        connect(m_choice, &QComboBox::currentIndexChanged, this, tell);
        break;
    case ArgumentKind::Json:
        m_input = m_json = new QPlainTextEdit;
        m_json->setTabChangesFocus(true);
        m_json->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        m_json->setFixedHeight(m_json->fontMetrics().lineSpacing() * jsonLines + 2 * spacing::small);
        connect(m_json, &QPlainTextEdit::textChanged, this, tell);
        break;
    }
}

void ArgumentEditor::addChoices()
{
    if (!m_field.required)
        m_choice->addItem(QString(), QString());
    if (m_field.kind == ArgumentKind::Flag) {
        m_choice->addItem(QString(), QStringLiteral("true"));
        m_choice->addItem(QString(), QStringLiteral("false"));
    }
    for (const QString &choice : m_field.choices)
        m_choice->addItem(choice, choice);
    // A list of long names must not make the form wider than its page.
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

void ArgumentEditor::enableInput()
{
    if (!m_given)
        return;
    m_input->setEnabled(m_given->isChecked());
    if (!m_setting)
        Q_EMIT edited();
}

QString ArgumentEditor::value() const
{
    if (m_given && !m_given->isChecked())
        return {};
    if (m_line)
        return m_line->text();
    if (m_number)
        return QString::number(m_number->value());
    if (m_date && m_field.kind == ArgumentKind::Day)
        return m_date->date().toString(Qt::ISODate);
    if (m_date)
        return fromTheWall(m_date->dateTime());
    if (m_choice)
        return m_choice->currentData().toString();
    return m_json->toPlainText();
}

void ArgumentEditor::setValue(const QString &value)
{
    if (value == this->value())
        return;
    m_setting = true;
    if (m_given)
        m_given->setChecked(!value.isEmpty());
    if (m_line)
        m_line->setText(value);
    else if (m_number)
        m_number->setValue(value.toInt());
    else if (m_date && m_field.kind == ArgumentKind::Day && !value.isEmpty())
        m_date->setDate(QDate::fromString(value, Qt::ISODate));
    else if (m_date && !value.isEmpty())
        m_date->setDateTime(onTheWall(value));
    else if (m_choice)
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(value)));
    else if (m_json)
        m_json->setPlainText(value);
    m_setting = false;
}

void ArgumentEditor::retranslate()
{
    m_input->setAccessibleName(m_field.required ? tr("%1, required", "name of an argument").arg(m_field.name)
                                                : m_field.name);
    m_input->setAccessibleDescription(m_field.type);
    m_input->setToolTip(m_field.defaultValue.isEmpty()
                            ? m_field.type
                            : tr("%1, %2 unless given", "type and default").arg(m_field.type, m_field.defaultValue));
    if (m_given) {
        m_given->setAccessibleName(tr("Give %1", "an argument").arg(m_field.name));
        m_given->setToolTip(m_given->accessibleName());
    }
    if (m_line)
        m_line->setPlaceholderText(m_field.required ? QString() : tr("not given"));
    if (m_json)
        m_json->setPlaceholderText(tr("%1 as JSON", "type of an argument").arg(m_field.type));
    if (!m_choice)
        return;
    if (const int none = m_choice->findData(QString()); none >= 0)
        m_choice->setItemText(none, tr("not given"));
    if (m_field.kind == ArgumentKind::Flag) {
        m_choice->setItemText(m_choice->findData(QStringLiteral("true")), tr("Yes"));
        m_choice->setItemText(m_choice->findData(QStringLiteral("false")), tr("No"));
    }
}

} // namespace denkiroku::ui
