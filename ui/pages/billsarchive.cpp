// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/billsarchive.h"

#include "models/errortext.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace denkiroku::ui {

BillsArchive::BillsArchive(api::GraphQlClient &client, QWidget *parent)
    : QWidget(parent),
      m_archive(client),
      m_text(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_button(new QPushButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_progress->setTextVisible(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, spacing::small, 0, spacing::small);
    row->setSpacing(spacing::medium);
    row->addWidget(m_text, 2);
    row->addWidget(m_progress, 1);
    row->addWidget(m_button);
    hide();
    connect(&m_archive, &models::BillArchive::progressed, this, &BillsArchive::update);
    connect(&m_archive, &models::BillArchive::finished, this, [this](const models::ArchiveReport &report) {
        m_report = report;
        m_hasReport = true;
        update();
        Q_EMIT finished(report);
    });
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_archive.isRunning())
            m_archive.cancel();
        else
            hide();
    });
}

void BillsArchive::ask(const QString &account, const std::vector<models::BillRow> &bills)
{
    auto *dialog = new QFileDialog(this, tr("Folder for the bills"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, account, bills](const QString &folder) { start(account, bills, folder); });
    dialog->open();
}

void BillsArchive::start(const QString &account, const std::vector<models::BillRow> &bills, const QString &folder)
{
    m_hasReport = false;
    m_archive.start(account, bills, folder);
    show();
    update();
}

void BillsArchive::retranslate()
{
    m_progress->setAccessibleName(tr("Bills saved"));
    update();
}

QString BillsArchive::text() const
{
    return m_text->text();
}

QString BillsArchive::reportText() const
{
    QStringList parts;
    parts << tr("%n bill(s) saved.", nullptr, m_report.saved);
    if (m_report.alreadyThere > 0)
        parts << tr("%n were there already.", nullptr, m_report.alreadyThere);
    if (m_report.withoutDocument > 0)
        parts << tr("%n have no PDF.", nullptr, m_report.withoutDocument);
    if (!m_report.writeError.isEmpty())
        parts << tr("The folder cannot be written to: %1").arg(m_report.writeError);
    if (!m_report.failed.isEmpty()) {
        const QString why = m_report.error ? models::errorText(*m_report.error).sentence() : QString();
        parts << tr("%n could not be fetched. Start again to go on.", nullptr, static_cast<int>(m_report.failed.size()))
              << why;
    }
    if (m_report.isCancelled)
        parts << tr("Stopped. Start again to go on.");
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

void BillsArchive::update()
{
    const bool isRunning = m_archive.isRunning();
    const QLocale locale;
    m_progress->setVisible(isRunning);
    m_progress->setRange(0, std::max(1, m_archive.total()));
    m_progress->setValue(m_archive.done());
    m_button->setText(isRunning ? tr("Stop") : tr("Close"));
    if (isRunning)
        m_text->setText(
            tr("Saving bills: %1 of %2").arg(locale.toString(m_archive.done()), locale.toString(m_archive.total())));
    else if (m_hasReport)
        m_text->setText(reportText());
}

} // namespace denkiroku::ui
