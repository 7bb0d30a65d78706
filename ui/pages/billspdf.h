// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/billdocument.h"

#include <QObject>

class QStackedWidget;
class QWidget;

namespace denkiroku::ui {

class PdfView;

/// A document in place of the page that is under it in the stack, until the reader goes back. Held only while it is shown.
class BillsPdf : public QObject {
    Q_OBJECT

public:
    explicit BillsPdf(QStackedWidget *stack);

    /// Whether it could be shown.
    bool show(const models::BillFile &file, const QString &title);
    void close();
    bool isShown() const;
    /// Null until the first document.
    PdfView *view() const { return m_view; }

    /// Asks where to.
    static void save(QWidget *parent, const models::BillFile &file);

Q_SIGNALS:
    void shown();
    void closed();

private:
    QStackedWidget *m_stack;
    PdfView *m_view = nullptr;
    models::BillFile m_file;
};

} // namespace denkiroku::ui
