// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tariffterms.h"

#include "models/format.h"
#include "models/tariff/terms.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/loadpane.h"
#include "ui/widgets/safetext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

namespace denkiroku::ui {

TariffTerms::TariffTerms(models::TermsModel &model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_which(new QComboBox(this)),
      m_about(new QLabel(this)),
      m_pdf(new QPushButton(this)),
      m_text(new SafeText(this))
{
    m_about->setTextFormat(Qt::PlainText);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_pdf->setIcon(icon(QStringLiteral("open")));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, spacing::large, 0, 0);
    column->setSpacing(spacing::medium);
    auto *row = new QHBoxLayout;
    row->addWidget(m_which);
    row->addWidget(m_about, 1);
    row->addWidget(m_pdf);
    column->addLayout(row);
    column->addWidget(m_text, 1);
    m_pane = new StatePane(content, Skeleton::Shape::Lines, this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_pane);
    connect(m_which, &QComboBox::currentIndexChanged, this, &TariffTerms::update);
    connect(&m_model, &models::TermsModel::changed, this, &TariffTerms::fill);
    connect(m_pane, &StatePane::retryRequested, &m_model, &models::TermsModel::reload);
    connect(m_pdf, &QPushButton::clicked, this, [this] {
        const auto at = static_cast<std::size_t>(std::max(0, m_which->currentIndex()));
        if (at < m_model.terms().size() && !m_model.terms()[at].pdf.isEmpty())
            QDesktopServices::openUrl(m_model.terms()[at].pdf);
    });
}

void TariffTerms::retranslate()
{
    m_which->setAccessibleName(tr("Which terms"));
    m_pdf->setText(tr("Open as PDF in the browser"));
    m_text->setAccessibleName(tr("Text of the terms"));
    m_pane->setWaitingText(tr("Waiting for the terms…"));
    fill();
}

void TariffTerms::fill()
{
    {
        const QSignalBlocker quiet(m_which);
        const int chosen = m_which->currentIndex();
        m_which->clear();
        for (const models::Terms &terms : m_model.terms())
            m_which->addItem(terms.name.isEmpty() ? tr("Terms and conditions") : terms.name);
        m_which->setCurrentIndex(std::clamp(chosen, 0, std::max(0, m_which->count() - 1)));
    }
    m_pane->setState(paneState(m_model.status(), {.sentence = tr("The supplier gives no terms here.")}, QLocale()));
    update();
}

void TariffTerms::update()
{
    const auto at = static_cast<std::size_t>(std::max(0, m_which->currentIndex()));
    if (at >= m_model.terms().size()) {
        m_text->clear();
        return;
    }
    const models::Terms &terms = m_model.terms()[at];
    QStringList about;
    if (!terms.version.isEmpty())
        about << tr("Version %1").arg(terms.version);
    if (terms.effectiveFrom)
        about << tr("in force from %1").arg(models::format::date(models::jst::dateOf(*terms.effectiveFrom), QLocale()));
    m_about->setText(about.join(QStringLiteral(", ")));
    m_pdf->setVisible(!terms.pdf.isEmpty());
    if (terms.markdown.isEmpty())
        m_text->showHtml(terms.html);
    else
        m_text->showMarkdown(terms.markdown);
}

} // namespace denkiroku::ui
