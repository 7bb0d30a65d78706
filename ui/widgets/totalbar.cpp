// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/totalbar.h"

#include "models/format.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

namespace denkiroku::ui {

TotalBar::TotalBar(QWidget *parent) : QWidget(parent), m_count(new QLabel(this)), m_sum(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::small, spacing::tiny, spacing::small, spacing::tiny);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_sum);
    for (QLabel *label : {m_count, m_sum}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_sum->setFont(semibold(m_sum->font()));
    applyWords();
}

void TotalBar::setTotals(const TableView::Totals &totals, int onServer)
{
    m_totals = totals;
    m_onServer = onServer;
    applyWords();
}

QString TotalBar::countText() const
{
    return m_count->text();
}

QString TotalBar::sumText() const
{
    return m_sum->text();
}

void TotalBar::applyWords()
{
    const QLocale locale;
    if (m_onServer > m_totals.shown)
        m_count->setText(tr("%1 of %2 shown").arg(locale.toString(m_totals.shown), locale.toString(m_onServer)));
    else
        m_count->setText(tr("%n row(s)", nullptr, m_totals.shown));
    if (m_totals.selected == 0)
        m_sum->setText(QString());
    else
        m_sum->setText(
            tr("%n selected: %1", nullptr, m_totals.selected).arg(models::format::yen(m_totals.amount, locale)));
}

void TotalBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        applyWords();
}

} // namespace denkiroku::ui
