// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyfigure.h"

#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

namespace denkiroku::ui {

namespace {

QString nothing()
{
    return QStringLiteral("–");
}

} // namespace

KeyFigure::KeyFigure(Size size, QWidget *parent)
    : QWidget(parent), m_size(size), m_caption(new QLabel(this)), m_value(new QLabel(this)), m_note(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tiny / 2);
    for (QLabel *label : {m_caption, m_value, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setFocusPolicy(Qt::NoFocus);
        column->addWidget(label);
    }
    m_caption->setWordWrap(true);
    m_note->setWordWrap(true);
    m_note->hide();
    m_value->setText(nothing());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    updateLooks();
}

void KeyFigure::setCaption(const QString &text)
{
    m_caption->setText(text);
    updateAccessibleName();
}

void KeyFigure::setValue(const QString &text)
{
    m_value->setText(text.isEmpty() ? nothing() : text);
    updateAccessibleName();
}

QString KeyFigure::value() const
{
    return m_value->text();
}

void KeyFigure::setNote(const QString &text, ColorRole role)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    m_noteRole = role;
    updateLooks();
    updateAccessibleName();
}

void KeyFigure::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
        updateLooks();
        break;
    case QEvent::LanguageChange:
        updateAccessibleName();
        break;
    default:
        break;
    }
}

void KeyFigure::updateLooks()
{
    m_caption->setFont(ui::font(TextRole::Caption, font()));
    m_value->setFont(ui::font(m_size == Size::Large ? TextRole::KeyFigure : TextRole::Section, font()));
    m_note->setFont(ui::font(TextRole::Caption, font()));
    setInk(*m_caption, ColorRole::Muted);
    setInk(*m_note, m_noteRole);
}

void KeyFigure::updateAccessibleName()
{
    const QString value = m_value->text() == nothing() ? tr("no value") : m_value->text();
    setAccessibleName(tr("%1: %2").arg(m_caption->text(), value));
    setAccessibleDescription(m_note->text());
}

} // namespace denkiroku::ui
