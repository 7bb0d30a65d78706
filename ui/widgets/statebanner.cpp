// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statebanner.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace denkiroku::ui {

namespace {

constexpr int edge = 4;

ColorRole roleOf(StateBanner::Tone tone)
{
    switch (tone) {
    case StateBanner::Tone::Quiet:
        return ColorRole::Muted;
    case StateBanner::Tone::Info:
        return ColorRole::Accent;
    case StateBanner::Tone::Warning:
        return ColorRole::Warning;
    case StateBanner::Tone::Bad:
        return ColorRole::Bad;
    }
    return ColorRole::Muted;
}

QString iconOf(StateBanner::Tone tone)
{
    switch (tone) {
    case StateBanner::Tone::Quiet:
        return QStringLiteral("offline");
    case StateBanner::Tone::Info:
        return QStringLiteral("info");
    case StateBanner::Tone::Warning:
        return QStringLiteral("warning");
    case StateBanner::Tone::Bad:
        return QStringLiteral("error");
    }
    return {};
}

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

StateBanner::StateBanner(QWidget *parent)
    : QFrame(parent),
      m_icon(new QLabel(this)),
      m_text(plainLabel(this)),
      m_details(plainLabel(this)),
      m_detailsButton(new QToolButton(this)),
      m_action(new QPushButton(this))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_detailsButton);
    row->addWidget(m_action);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::medium + edge, spacing::small, spacing::medium, spacing::small);
    column->setSpacing(spacing::tiny);
    column->addLayout(row);
    column->addWidget(m_details);

    m_detailsButton->setCheckable(true);
    m_detailsButton->setFocusPolicy(Qt::TabFocus);
    m_details->setObjectName(QStringLiteral("bannerDetails"));
    m_text->setObjectName(QStringLiteral("bannerText"));
    connect(m_detailsButton, &QToolButton::toggled, m_details, &QWidget::setVisible);
    connect(m_action, &QPushButton::clicked, this, &StateBanner::actionTriggered);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    refresh();
    hide();
}

void StateBanner::setMessage(const Message &message)
{
    if (message == m_message)
        return;
    if (message.details != m_message.details)
        m_detailsButton->setChecked(false);
    m_message = message;
    refresh();
    setVisible(!m_message.text.isEmpty());
}

void StateBanner::clear()
{
    setMessage({});
}

void StateBanner::refresh()
{
    const int side = iconEdge(font());
    m_icon->setPixmap(
        icon(iconOf(m_message.tone), roleOf(m_message.tone)).pixmap(QSize(side, side), devicePixelRatioF()));
    m_text->setText(m_message.text);
    m_details->setText(m_message.details);
    m_details->setFont(ui::font(TextRole::Caption, font()));
    m_details->setVisible(m_detailsButton->isChecked() && !m_message.details.isEmpty());
    m_detailsButton->setText(tr("Details"));
    m_detailsButton->setVisible(!m_message.details.isEmpty());
    m_action->setText(m_message.action);
    m_action->setVisible(!m_message.action.isEmpty());
    setAccessibleName(m_message.text);
    QWidget::update();
}

void StateBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::PaletteChange:
    case QEvent::FontChange:
        refresh();
        break;
    default:
        break;
    }
}

void StateBanner::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = color(roleOf(m_message.tone), *this);
    painter.setPen(QPen(color(ColorRole::Line, *this), ui::lineWidth));
    painter.setBrush(color(ColorRole::Raised, *this));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawRoundedRect(QRectF(spacing::tiny, spacing::small, edge, height() - 2 * spacing::small), edge / 2.0,
                            edge / 2.0);
}

} // namespace denkiroku::ui
