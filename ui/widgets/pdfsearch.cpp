// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pdfsearch.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPdfPageNavigator>
#include <QPdfSearchModel>
#include <QPdfView>
#include <QToolButton>

namespace denkiroku::ui {

PdfSearch::PdfSearch(QPdfDocument *document, QPdfView *view, QWidget *parent)
    : QWidget(parent),
      m_model(new QPdfSearchModel(this)),
      m_view(view),
      m_field(new QLineEdit(this)),
      m_places(new QLabel(this)),
      m_previous(new QToolButton(this)),
      m_next(new QToolButton(this))
{
    m_model->setDocument(document);
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon(QStringLiteral("search"), ColorRole::Muted), QLineEdit::LeadingPosition);
    m_places->setTextFormat(Qt::PlainText);
    m_places->setForegroundRole(QPalette::PlaceholderText);
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::tiny);
    row->addWidget(m_field);
    row->addWidget(m_places);
    for (QToolButton *button : {m_previous, m_next}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    connect(m_field, &QLineEdit::textChanged, this, &PdfSearch::look);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { step(1); });
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, [this] { showPlace(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &PdfSearch::showPlace);
    applyWords();
}

int PdfSearch::count() const
{
    return m_model->rowCount({});
}

QString PdfSearch::text() const
{
    return m_places->text();
}

void PdfSearch::reset()
{
    m_field->clear();
    m_model->setSearchString({});
    m_at = -1;
    showPlace();
}

void PdfSearch::look()
{
    m_at = -1;
    m_model->setSearchString(m_field->text());
    showPlace();
}

void PdfSearch::step(int by)
{
    const int places = count();
    if (places == 0)
        return;
    m_at = m_at < 0 && by < 0 ? places - 1 : (m_at + by + places) % places;
    const QModelIndex place = m_model->index(m_at, 0);
    m_view->pageNavigator()->jump(place.data(int(QPdfSearchModel::Role::Page)).toInt(),
                                  place.data(int(QPdfSearchModel::Role::Location)).toPointF());
    showPlace();
}

void PdfSearch::showPlace()
{
    const QLocale locale;
    const int places = count();
    if (m_field->text().isEmpty())
        m_places->clear();
    else if (places == 0)
        m_places->setText(tr("Not found"));
    else if (m_at < 0)
        m_places->setText(tr("%n place(s)", nullptr, places));
    else
        m_places->setText(
            tr("%1 of %2", "place in a document").arg(locale.toString(m_at + 1), locale.toString(places)));
    for (QToolButton *button : {m_previous, m_next})
        button->setEnabled(places > 0);
}

void PdfSearch::applyWords()
{
    m_field->setPlaceholderText(tr("Find in the document"));
    m_field->setAccessibleName(tr("Find in the document"));
    m_previous->setAccessibleName(tr("Previous place"));
    m_previous->setToolTip(tr("Previous place"));
    m_next->setAccessibleName(tr("Next place"));
    m_next->setToolTip(tr("Next place"));
    showPlace();
}

} // namespace denkiroku::ui
