// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace denkiroku::models {
class TermsModel;
}

namespace denkiroku::ui {

class SafeText;
class StatePane;

/// The terms and conditions: which text, its version and date, and the text itself without anything that it might bring.
class TariffTerms : public QWidget {
    Q_OBJECT

public:
    explicit TariffTerms(models::TermsModel &model, QWidget *parent = nullptr);

    void retranslate();
    SafeText *text() const { return m_text; }
    QPushButton *pdfButton() const { return m_pdf; }

private:
    void fill();
    void update();

    models::TermsModel &m_model;
    QComboBox *m_which;
    QLabel *m_about;
    QPushButton *m_pdf;
    SafeText *m_text;
    StatePane *m_pane;
};

} // namespace denkiroku::ui
