// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QWidget>

class QLabel;
class QPagedPaintDevice;
class QPdfDocument;
class QPdfView;
class QToolButton;

namespace denkiroku::ui {

class PdfSearch;

/// A PDF in the window, with a way back, a search, printing and "Save as…". Only the bytes are held, never where they came from. Made when
/// the first document is opened, since Qt Pdf is slow to load.
class PdfView : public QWidget {
    Q_OBJECT

public:
    explicit PdfView(QWidget *parent = nullptr);
    ~PdfView() override;

    /// Whether the bytes are a PDF that can be shown.
    bool open(const QByteArray &bytes, const QString &title);
    void close();
    int pageCount() const;
    PdfSearch *search() const { return m_search; }
    /// Every page, each as large as the paper holds. False where the device cannot be drawn on.
    bool print(QPagedPaintDevice *device) const;

Q_SIGNALS:
    void closeRequested();
    void saveRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void zoomBy(double factor);
    void askPrinter();
    void applyWords();

    QBuffer m_bytes;
    QPdfDocument *m_document;
    QPdfView *m_view;
    QToolButton *m_back;
    QLabel *m_title;
    QToolButton *m_smaller;
    QToolButton *m_larger;
    QToolButton *m_fit;
    QToolButton *m_print;
    QToolButton *m_save;
    PdfSearch *m_search;
};

} // namespace denkiroku::ui
