// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/statebanner.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace denkiroku::ui {

namespace {

/// Takes the width there is up to the maximum, in the middle beyond it.
QHBoxLayout *centred(QWidget *widget)
{
    constexpr int nearlyAll = 10000;
    widget->setMaximumWidth(contentMaxWidth);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addStretch(1);
    row->addWidget(widget, nearlyAll);
    row->addStretch(1);
    return row;
}

} // namespace

Page::Page(QString id, QWidget *parent)
    : QWidget(parent),
      m_id(std::move(id)),
      m_column(new QVBoxLayout(this)),
      m_title(new QLabel),
      m_controls(new QHBoxLayout),
      m_overflow(new QToolButton),
      m_menu(new QMenu(this)),
      m_refresh(new QAction(this)),
      m_banner(new StateBanner)
{
    setObjectName(m_id);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);

    m_refresh->setShortcut(QKeySequence::Refresh);
    m_refresh->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_refresh);
    m_menu->addAction(m_refresh);
    connect(m_refresh, &QAction::triggered, this, &Page::refresh);

    m_overflow->setIcon(icon(QStringLiteral("more")));
    m_overflow->setMenu(m_menu);
    m_overflow->setPopupMode(QToolButton::InstantPopup);
    m_overflow->setAutoRaise(true);
    m_overflow->setFocusPolicy(Qt::StrongFocus);
    m_overflow->setObjectName(QStringLiteral("pageMenu"));

    auto *header = new QWidget;
    m_header = new QBoxLayout(QBoxLayout::LeftToRight, header);
    m_header->setContentsMargins(0, 0, 0, 0);
    m_header->setSpacing(spacing::small);
    m_controls->setSpacing(spacing::small);
    auto *titleRow = new QHBoxLayout;
    titleRow->addWidget(m_title, 1);
    m_header->addLayout(titleRow, 1);
    auto *right = new QHBoxLayout;
    right->setSpacing(spacing::small);
    right->addLayout(m_controls);
    right->addWidget(m_overflow);
    m_header->addLayout(right);

    m_column->setContentsMargins(spacing::huge, spacing::large, spacing::huge, spacing::large);
    m_column->setSpacing(spacing::medium);
    m_column->addLayout(centred(header));
    m_column->addLayout(centred(m_banner));
    applyLooks();
}

Page::~Page() = default;

void Page::setBody(QWidget *body, Scrolling scrolling)
{
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setFocusPolicy(scrolling == Scrolling::Page ? Qt::StrongFocus : Qt::NoFocus);
    auto *inner = new QWidget;
    inner->setAutoFillBackground(false);
    inner->setLayout(centred(body));
    m_scroll->setWidget(inner);
    // The scroll bar stands in the margin, so that content and title row end on the same line. A body that scrolls by
    // itself needs this one only where large letters leave it no room.
    m_column->setContentsMargins(spacing::huge, spacing::large, 0, 0);
    m_column->itemAt(0)->layout()->setContentsMargins(0, 0, spacing::huge, 0);
    m_column->itemAt(1)->layout()->setContentsMargins(0, 0, spacing::huge, 0);
    const auto fit = [this, inner](int, int most) {
        const int bar = most > 0 ? m_scroll->verticalScrollBar()->sizeHint().width() : 0;
        inner->layout()->setContentsMargins(0, 0, spacing::huge - bar, spacing::large);
    };
    fit(0, 0);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, fit);
    m_column->addWidget(m_scroll, 1);
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        applyWords();
        retranslate();
        break;
    case QEvent::FontChange:
        applyLooks();
        break;
    default:
        break;
    }
}

bool Page::event(QEvent *event)
{
    // The title is the page's own, and cannot be asked for while the base is built.
    if (event->type() == QEvent::Polish)
        applyWords();
    return QWidget::event(event);
}

void Page::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeHeader();
}

void Page::arrangeHeader()
{
    const QMargins margins = m_column->contentsMargins();
    const int room = qMin(width() - margins.left() - spacing::huge, contentMaxWidth);
    int controls = m_overflow->sizeHint().width() + spacing::small * (m_controls->count() + 1);
    for (int i = 0; i < m_controls->count(); ++i)
        controls += m_controls->itemAt(i)->sizeHint().width();
    const int whole = controls + m_title->sizeHint().width() + spacing::large;
    m_header->setDirection(whole > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_controls->setDirection(controls > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void Page::applyLooks()
{
    m_title->setFont(ui::font(TextRole::PageTitle, font()));
    const int edge = iconEdge(font());
    m_overflow->setIconSize(QSize(edge, edge));
}

void Page::applyWords()
{
    m_title->setText(title());
    setAccessibleName(title());
    setWindowTitle(title());
    m_refresh->setText(tr("&Refresh"));
    m_overflow->setToolTip(tr("More"));
    m_overflow->setAccessibleName(tr("More"));
    arrangeHeader();
}

} // namespace denkiroku::ui
