// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPdfDocument;
class QPdfSearchModel;
class QPdfView;
class QToolButton;

namespace denkiroku::ui {

/// Looks for words in a PDF: how many places there are, and from one to the next.
class PdfSearch : public QWidget {
    Q_OBJECT

public:
    PdfSearch(QPdfDocument *document, QPdfView *view, QWidget *parent = nullptr);

    QLineEdit *field() const { return m_field; }
    /// Places found so far: a long document is gone through page by page.
    int count() const;
    QString text() const;
    void step(int by);
    /// Another document, or none.
    void reset();
    void applyWords();

private:
    void look();
    void showPlace();

    QPdfSearchModel *m_model;
    QPdfView *m_view;
    QLineEdit *m_field;
    QLabel *m_places;
    QToolButton *m_previous;
    QToolButton *m_next;
    int m_at = -1;
};

} // namespace denkiroku::ui
