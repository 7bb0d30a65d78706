// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/exportdialog.h"

#include "models/errortext.h"
#include "models/transfer/exportcolumns.h"
#include "models/workspace.h"
#include "ui/theme/theme.h"
#include "ui/transfer/exportform.h"
#include "ui/widgets/markedlabel.h"
#include "ui/widgets/savefile.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>

namespace denkiroku::ui {

using Exporting = models::ExportModel::State;

namespace {

constexpr int previewRows = 8;
constexpr int exportWidth = 760;

struct PreviewText {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return text; }
    QString operator()(models::Instant at) const { return models::wallClockText(at); }
    QString operator()(QDate day) const { return day.toString(Qt::ISODate); }
    QString operator()(models::Energy energy) const { return energy.toDecimalString(); }
    QString operator()(models::Money money) const { return money.toDecimalString(); }
    QString operator()(int number) const { return QString::number(number); }
};

bool isNumber(const models::ExportCell &cell)
{
    return std::holds_alternative<models::Energy>(cell) || std::holds_alternative<models::Money>(cell) ||
           std::holds_alternative<int>(cell);
}

} // namespace

ExportDialog::ExportDialog(models::Workspace &workspace, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_export({.clock = workspace.clock(), .customer = workspace.customer(), .readings = workspace.readings()}),
      m_form(new ExportFormView(
          {.customer = workspace.customer(), .usage = workspace.usage(), .today = workspace.today()}, this)),
      m_previewTitle(new QLabel(this)),
      m_preview(new QTableWidget(this)),
      m_status(new MarkedLabel(this)),
      m_progress(new QProgressBar(this)),
      m_save(new QPushButton(this)),
      m_cancel(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_form, &ExportFormView::choiceChanged, this, &ExportDialog::takeChoice);
    connect(&m_export, &models::ExportModel::readingsChanged, this, &ExportDialog::updatePreview);
    connect(&m_export, &models::ExportModel::stateChanged, this, &ExportDialog::updateState);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::askWhere);
    connect(m_cancel, &QPushButton::clicked, &m_export, &models::ExportModel::cancel);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::close);
    retranslate();
    takeChoice();
}

void ExportDialog::build()
{
    m_previewTitle->setFont(ui::font(TextRole::Section, font()));
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setSelectionMode(QAbstractItemView::NoSelection);
    m_preview->setTabKeyNavigation(false);
    m_preview->verticalHeader()->hide();
    m_preview->verticalHeader()->setDefaultSectionSize(tableRowHeight);
    m_preview->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_progress->setRange(0, 100);
    m_save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(m_progress, 1);
    buttons->addStretch(1);
    for (QPushButton *button : {m_cancel, m_close, m_save})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::large);
    column->setSpacing(spacing::medium);
    column->addWidget(m_form);
    column->addWidget(m_previewTitle);
    column->addWidget(m_preview, 1);
    column->addWidget(m_status);
    column->addLayout(buttons);
    resize(exportWidth, sizeHint().height());
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export readings"));
    m_previewTitle->setText(tr("First rows"));
    m_preview->setAccessibleName(tr("First rows of the file"));
    m_progress->setAccessibleName(tr("How much is written"));
    m_save->setText(tr("&Export…"));
    m_cancel->setText(tr("&Stop"));
    m_close->setText(tr("&Close"));
    m_form->retranslate();
    updatePreview();
    updateState();
}

void ExportDialog::takeChoice()
{
    if (m_export.isBusy())
        return;
    m_export.setChoice(m_form->choice());
    updatePreview();
    updateState();
}

void ExportDialog::updatePreview()
{
    const models::ExportTable table = m_export.preview();
    const auto language = m_export.choice().form.language;
    const auto columns = models::exportColumns(m_export.choice().step);
    m_preview->clear();
    m_preview->setColumnCount(static_cast<int>(columns.size()));
    m_preview->setRowCount(std::min(previewRows, static_cast<int>(table.rows().size())));
    for (int column = 0; column < m_preview->columnCount(); ++column) {
        const models::FileWord word = columns[static_cast<std::size_t>(column)];
        m_preview->setHorizontalHeaderItem(column, new QTableWidgetItem(models::fileWord(word, language)));
        for (int row = 0; row < m_preview->rowCount(); ++row) {
            const auto cell = models::exportCell(table, table.rows()[static_cast<std::size_t>(row)], word, language);
            auto *item = new QTableWidgetItem(std::visit(PreviewText{}, cell));
            if (isNumber(cell))
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_preview->setItem(row, column, item);
        }
    }
    if (!m_export.isBusy())
        updateState();
}

QString ExportDialog::doneSentence() const
{
    const QString name = QFileInfo(m_path).fileName();
    QStringList sentences{tr("%n row(s) written to %1.", nullptr, m_export.outcome().rows).arg(name)};
    if (m_export.outcome().replaced > 0)
        sentences << tr("%n character(s) that Shift_JIS does not have became “?”.", nullptr,
                        m_export.outcome().replaced);
    if (m_export.fetchError())
        sentences << tr("Not all readings could be fetched, so the file has only those that were there.")
                  << models::errorText(*m_export.fetchError()).sentence();
    return sentences.join(u' ');
}

QString ExportDialog::stateSentence() const
{
    switch (m_export.state()) {
    case Exporting::Fetching:
        return tr("Waiting for the readings…");
    case Exporting::Writing:
        return tr("Writing…");
    case Exporting::Done:
        return doneSentence();
    case Exporting::Failed:
        return models::transferErrorText(m_export.error(), QFileInfo(m_path).fileName());
    case Exporting::Idle:
        break;
    }
    if (m_export.choice().points.empty())
        return tr("There is no supply point here.");
    if (m_export.choice().days.isEmpty())
        return tr("The last day is before the first one.");
    if (m_preview->rowCount() == 0)
        return tr("These readings are not here yet. They are fetched when you export.");
    return tr("Times are those of Japan. A reading that is missing is never written as zero.");
}

QString ExportDialog::statusText() const
{
    return m_status->text();
}

void ExportDialog::updateState()
{
    const bool isBusy = m_export.isBusy();
    const bool isFailed = m_export.state() == Exporting::Failed;
    m_form->setEnabled(!isBusy);
    m_progress->setVisible(isBusy);
    m_progress->setRange(0, m_export.state() == Exporting::Fetching ? 0 : 100);
    m_progress->setValue(m_export.percent());
    m_cancel->setVisible(isBusy);
    m_close->setVisible(!isBusy);
    m_save->setEnabled(!isBusy && !m_export.choice().points.empty() && !m_export.choice().days.isEmpty());
    const bool isDone = m_export.state() == Exporting::Done && !m_export.fetchError();
    m_status->setText(stateSentence(), isFailed ? MarkedLabel::Mark::Bad
                                       : isDone ? MarkedLabel::Mark::Good
                                                : MarkedLabel::Mark::None);
}

QString ExportDialog::offeredName() const
{
    const auto &days = m_export.choice().days;
    return QStringLiteral("denkiroku-%1-%2.%3")
        .arg(days.from.toString(Qt::ISODate), days.lastDay().toString(Qt::ISODate),
             models::exportEnding(m_export.choice().form.format));
}

void ExportDialog::askWhere()
{
    const QString ending = models::exportEnding(m_export.choice().form.format);
    SaveFile::ask(this,
                  {.title = tr("Export readings"),
                   .fileName = offeredName(),
                   .filter = QStringLiteral("%1 (*.%2)").arg(ending.toUpper(), ending),
                   .ending = ending},
                  [this](const QString &path) { saveTo(path); });
}

void ExportDialog::saveTo(const QString &path)
{
    m_path = path;
    m_export.save(path);
}

void ExportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace denkiroku::ui
