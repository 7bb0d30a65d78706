// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/billspdf.h"

#include "ui/widgets/pdfview.h"
#include "ui/widgets/savefile.h"

#include <QStackedWidget>

namespace denkiroku::ui {

BillsPdf::BillsPdf(QStackedWidget *stack) : QObject(stack), m_stack(stack) {}

bool BillsPdf::show(const models::BillFile &file, const QString &title)
{
    if (!m_view) {
        m_view = new PdfView(m_stack);
        m_stack->addWidget(m_view);
        connect(m_view, &PdfView::closeRequested, this, &BillsPdf::close);
        connect(m_view, &PdfView::saveRequested, this, [this] { save(m_stack, m_file); });
    }
    if (!m_view->open(file.bytes, title))
        return false;
    m_file = file;
    m_stack->setCurrentWidget(m_view);
    Q_EMIT shown();
    m_view->setFocus();
    return true;
}

void BillsPdf::close()
{
    if (!m_view)
        return;
    m_view->close();
    m_file = {};
    m_stack->setCurrentIndex(0);
    Q_EMIT closed();
}

bool BillsPdf::isShown() const
{
    return m_view && m_stack->currentWidget() == m_view;
}

void BillsPdf::save(QWidget *parent, const models::BillFile &file)
{
    const SaveFile::Offer offer{.title = tr("Save the document"),
                                .fileName = file.fileName,
                                .filter = tr("PDF document (*.pdf)"),
                                .ending = QStringLiteral("pdf")};
    SaveFile::ask(parent, offer, [parent, bytes = file.bytes](const QString &path) {
        SaveFile::tell(parent, path, SaveFile::write(path, bytes));
    });
}

} // namespace denkiroku::ui
