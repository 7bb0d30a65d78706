// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pdfview.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/pdfsearch.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfView>
#include <QPrintDialog>
#include <QPrinter>
#include <QToolButton>

#include <algorithm>
#include <memory>

namespace denkiroku::ui {

namespace {

constexpr double kZoomStep = 1.25;

} // namespace

PdfView::PdfView(QWidget *parent)
    : QWidget(parent),
      m_document(new QPdfDocument(this)),
      m_view(new QPdfView(this)),
      m_back(new QToolButton(this)),
      m_title(new QLabel(this)),
      m_smaller(new QToolButton(this)),
      m_larger(new QToolButton(this)),
      m_fit(new QToolButton(this)),
      m_print(new QToolButton(this)),
      m_save(new QToolButton(this)),
      m_search(new PdfSearch(m_document, m_view, this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(semibold(m_title->font()));
    m_back->setIcon(icon(QStringLiteral("previous")));
    m_save->setIcon(icon(QStringLiteral("save")));
    m_print->setIcon(icon(QStringLiteral("print")));
    auto *bar = new QHBoxLayout;
    bar->setSpacing(spacing::small);
    for (QToolButton *button : {m_back, m_smaller, m_larger, m_fit, m_print, m_save}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    bar->addWidget(m_back);
    bar->addWidget(m_title, 1);
    bar->addWidget(m_search);
    bar->addWidget(m_smaller);
    bar->addWidget(m_larger);
    bar->addWidget(m_fit);
    bar->addWidget(m_print);
    bar->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(bar);
    column->addWidget(m_view, 1);

    m_view->setDocument(m_document);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    setFocusProxy(m_view);
    connect(m_back, &QToolButton::clicked, this, &PdfView::closeRequested);
    connect(m_save, &QToolButton::clicked, this, &PdfView::saveRequested);
    connect(m_print, &QToolButton::clicked, this, &PdfView::askPrinter);
    connect(m_smaller, &QToolButton::clicked, this, [this] { zoomBy(1 / kZoomStep); });
    connect(m_larger, &QToolButton::clicked, this, [this] { zoomBy(kZoomStep); });
    connect(m_fit, &QToolButton::clicked, this, [this] { m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth); });
    applyWords();
}

PdfView::~PdfView()
{
    // The document reads from the buffer until it is closed, and the buffer goes first.
    m_document->close();
}

bool PdfView::open(const QByteArray &bytes, const QString &title)
{
    close();
    m_bytes.setData(bytes);
    m_bytes.open(QIODevice::ReadOnly);
    m_document->load(&m_bytes);
    m_title->setText(title);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    applyWords();
    return m_document->status() == QPdfDocument::Status::Ready && m_document->pageCount() > 0;
}

void PdfView::askPrinter()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] { print(printer.get()); });
    dialog->open();
}

bool PdfView::print(QPagedPaintDevice *device) const
{
    QPainter painter;
    if (pageCount() == 0 || !painter.begin(device))
        return false;
    for (int page = 0; page < pageCount(); ++page) {
        if (page > 0 && !device->newPage())
            return false;
        const QSizeF paper = painter.viewport().size();
        const QSizeF size = m_document->pagePointSize(page).scaled(paper, Qt::KeepAspectRatio);
        painter.drawImage(QRectF(QPointF(0, 0), size), m_document->render(page, size.toSize()));
    }
    return painter.end();
}

void PdfView::close()
{
    m_search->reset();
    m_document->close();
    m_bytes.close();
    m_bytes.setData(QByteArray());
}

int PdfView::pageCount() const
{
    return m_document->pageCount();
}

void PdfView::zoomBy(double factor)
{
    constexpr double kSmallest = 0.25;
    constexpr double kLargest = 5.0;
    double zoom = m_view->zoomFactor();
    if (m_view->zoomMode() == QPdfView::ZoomMode::FitToWidth && pageCount() > 0) {
        // The view does not tell what fitting came to: reckon it from the page's points at the screen's density.
        const double points = m_document->pagePointSize(0).width();
        zoom = points > 0 ? m_view->viewport()->width() / (points * logicalDpiX() / 72.0) : 1.0;
    }
    m_view->setZoomMode(QPdfView::ZoomMode::Custom);
    m_view->setZoomFactor(std::clamp(zoom * factor, kSmallest, kLargest));
}

void PdfView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else if (event->matches(QKeySequence::ZoomIn))
        zoomBy(kZoomStep);
    else if (event->matches(QKeySequence::ZoomOut))
        zoomBy(1 / kZoomStep);
    else if (event->matches(QKeySequence::Find))
        m_search->field()->setFocus();
    else if (event->matches(QKeySequence::Print))
        askPrinter();
    else if (event->matches(QKeySequence::Save))
        Q_EMIT saveRequested();
    else
        QWidget::keyPressEvent(event);
}

void PdfView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        applyWords();
}

void PdfView::applyWords()
{
    m_back->setText(tr("Back"));
    m_smaller->setText(tr("Smaller"));
    m_larger->setText(tr("Larger"));
    m_fit->setText(tr("Fit width"));
    m_print->setText(tr("Print…"));
    m_search->applyWords();
    m_save->setText(tr("Save as…"));
    m_view->setAccessibleName(tr("Document, %n page(s)", nullptr, pageCount()));
}

} // namespace denkiroku::ui
