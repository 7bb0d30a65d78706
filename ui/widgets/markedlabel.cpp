// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/markedlabel.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QEvent>

namespace denkiroku::ui {

namespace {

struct Looks {
    ColorRole role;
    QString icon;
};

Looks looksOf(MarkedLabel::Mark mark)
{
    switch (mark) {
    case MarkedLabel::Mark::Good:
        return {ColorRole::Good, QStringLiteral("check")};
    case MarkedLabel::Mark::Warning:
        return {ColorRole::Warning, QStringLiteral("warning")};
    case MarkedLabel::Mark::Bad:
        return {ColorRole::Bad, QStringLiteral("error")};
    case MarkedLabel::Mark::None:
        break;
    }
    return {ColorRole::Muted, {}};
}

} // namespace

MarkedLabel::MarkedLabel(QWidget *parent) : QWidget(parent), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::tiny);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void MarkedLabel::setText(const QString &text, Mark mark)
{
    m_mark = mark;
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    applyLooks();
}

void MarkedLabel::applyLooks()
{
    const Looks looks = looksOf(m_mark);
    setInk(*m_text, looks.role);
    const int edge = iconEdge(font());
    m_icon->setVisible(!looks.icon.isEmpty());
    if (!looks.icon.isEmpty())
        m_icon->setPixmap(icon(looks.icon, looks.role).pixmap(QSize(edge, edge), devicePixelRatioF()));
}

void MarkedLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyLooks();
}

} // namespace denkiroku::ui
