// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportdialog.h"

#include "models/background.h"
#include "models/reconcile/reconciliationmodel.h"
#include "models/report/reportxlsx.h"
#include "models/workspace.h"
#include "ui/report/reportchoice.h"
#include "ui/report/reportpaper.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/markedlabel.h"
#include "ui/widgets/savefile.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QToolButton>

namespace denkiroku::ui {

namespace {

constexpr QSize reportSize{940, 720};

std::unique_ptr<QPrinter> paperPrinter()
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageMargins(reportMargins, QPageLayout::Millimeter);
    return printer;
}

} // namespace

ReportDialog::ReportDialog(models::Workspace &workspace, UiSettings &settings, QWidget *parent)
    : QDialog(parent),
      m_report({.clock = workspace.clock(),
                .customer = workspace.customer(),
                .bills = workspace.bills(),
                .payments = workspace.payments(),
                .readings = workspace.readings()}),
      m_printer(paperPrinter()),
      m_choice(new ReportChoice(m_report, settings, this)),
      m_preview(new QPrintPreviewWidget(m_printer.get(), this)),
      m_status(new MarkedLabel(this)),
      m_previous(new QToolButton(this)),
      m_next(new QToolButton(this)),
      m_page(new QLabel(this)),
      m_closer(new QToolButton(this)),
      m_farther(new QToolButton(this)),
      m_pdf(new QPushButton(this)),
      m_workbook(new QPushButton(this)),
      m_print(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this,
            [this](QPrinter *printer) { m_pages = ReportPaper(m_report.report()).paint(*printer); });
    connect(&m_report, &models::ReportModel::changed, this, [this] {
        m_choice->updateYears();
        schedulePreview();
    });
    connect(m_choice, &ReportChoice::changed, this, [this] {
        m_outcome.clear();
        schedulePreview();
    });
    connect(m_pdf, &QPushButton::clicked, this, &ReportDialog::askForPdf);
    connect(m_workbook, &QPushButton::clicked, this, &ReportDialog::askForWorkbook);
    connect(m_print, &QPushButton::clicked, this, &ReportDialog::askForPrinter);
    connect(m_close, &QPushButton::clicked, this, &ReportDialog::close);
    connect(m_closer, &QToolButton::clicked, m_preview, [this] { m_preview->zoomIn(); });
    connect(m_farther, &QToolButton::clicked, m_preview, [this] { m_preview->zoomOut(); });
    connect(m_previous, &QToolButton::clicked, m_preview,
            [this] { m_preview->setCurrentPage(m_preview->currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, m_preview,
            [this] { m_preview->setCurrentPage(m_preview->currentPage() + 1); });
    connect(m_preview, &QPrintPreviewWidget::previewChanged, this, &ReportDialog::updatePages);
    retranslate();
    m_choice->apply();
    m_report.load();
    // The state of each bill's check is part of the table.
    workspace.reconciliation().load();
}

ReportDialog::~ReportDialog() = default;

void ReportDialog::build()
{
    m_preview->setViewMode(QPrintPreviewWidget::SinglePageView);
    m_preview->setZoomMode(QPrintPreviewWidget::FitInView);
    m_previous->setIcon(icon(QStringLiteral("previous")));
    m_next->setIcon(icon(QStringLiteral("next")));
    m_closer->setText(QStringLiteral("+"));
    m_farther->setText(QStringLiteral("−"));
    auto *zoom = new QHBoxLayout;
    zoom->setSpacing(spacing::small);
    zoom->addWidget(m_previous);
    zoom->addWidget(m_page);
    zoom->addWidget(m_next);
    zoom->addStretch(1);
    zoom->addWidget(m_farther);
    zoom->addWidget(m_closer);
    auto *side = new QVBoxLayout;
    side->setSpacing(spacing::large);
    side->addWidget(m_choice);
    side->addStretch(1);
    side->addWidget(m_status);
    auto *paper = new QVBoxLayout;
    paper->setSpacing(spacing::small);
    paper->addWidget(m_preview, 1);
    paper->addLayout(zoom);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(spacing::huge);
    middle->addLayout(side, 1);
    middle->addLayout(paper, 3);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addStretch(1);
    for (QPushButton *button : {m_close, m_print, m_workbook, m_pdf})
        buttons->addWidget(button);
    m_pdf->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::large);
    column->setSpacing(spacing::large);
    column->addLayout(middle, 1);
    column->addLayout(buttons);
    resize(reportSize);
}

void ReportDialog::retranslate()
{
    setWindowTitle(tr("Report of a year"));
    m_preview->setAccessibleName(tr("The report as it will be printed"));
    m_previous->setAccessibleName(tr("Previous page"));
    m_previous->setToolTip(tr("Previous page"));
    m_next->setAccessibleName(tr("Next page"));
    m_next->setToolTip(tr("Next page"));
    m_closer->setAccessibleName(tr("Larger"));
    m_closer->setToolTip(tr("Larger"));
    m_farther->setAccessibleName(tr("Smaller"));
    m_farther->setToolTip(tr("Smaller"));
    m_pdf->setText(tr("Save as &PDF…"));
    m_workbook->setText(tr("Save for &Excel…"));
    m_print->setText(tr("P&rint…"));
    m_close->setText(tr("&Close"));
    m_choice->retranslate();
    schedulePreview();
}

// Once for all that changes in one go: the pages are laid out anew each time.
void ReportDialog::schedulePreview()
{
    if (std::exchange(m_isScheduled, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isScheduled = false;
            m_preview->updatePreview();
            updatePages();
            updateState();
        },
        Qt::QueuedConnection);
}

QString ReportDialog::stateSentence() const
{
    if (m_report.status().isLoading())
        return tr("Waiting for bills, payments and readings of the year…");
    if (!m_outcome.isEmpty())
        return m_outcome;
    if (const QString complaint = m_choice->complaint(); !complaint.isEmpty())
        return complaint;
    if (!m_report.report().lacks.empty())
        return tr("Some parts could not be fetched; the notes at the end say which.");
    return {};
}

QString ReportDialog::statusText() const
{
    return m_status->text();
}

void ReportDialog::updateState()
{
    const bool isLoading = m_report.status().isLoading();
    for (QPushButton *button : {m_pdf, m_workbook, m_print})
        button->setEnabled(!isLoading);
    const bool hasLack =
        !isLoading && m_outcome.isEmpty() && (!m_report.report().lacks.empty() || !m_choice->complaint().isEmpty());
    m_status->setText(stateSentence(), !m_outcome.isEmpty()
                                           ? (m_isBad ? MarkedLabel::Mark::Bad : MarkedLabel::Mark::Good)
                                       : hasLack ? MarkedLabel::Mark::Warning
                                                 : MarkedLabel::Mark::None);
}

void ReportDialog::updatePages()
{
    const int page = m_preview->currentPage();
    m_page->setText(tr("Page %1 of %2").arg(page).arg(m_pages));
    m_previous->setEnabled(page > 1);
    m_next->setEnabled(page < m_pages);
}

void ReportDialog::tell(const QString &path, const QString &problem)
{
    m_isBad = !problem.isEmpty();
    m_outcome = m_isBad ? problem : tr("Written to %1.").arg(QFileInfo(path).fileName());
    updateState();
    Q_EMIT saved(!m_isBad);
}

void ReportDialog::savePdf(const QString &path)
{
    const bool isWritten = ReportPaper(m_report.report()).savePdf(path);
    tell(path, isWritten
                   ? QString()
                   : tr("The file %1 could not be written. Choose another folder.").arg(QFileInfo(path).fileName()));
}

void ReportDialog::saveWorkbook(const QString &path)
{
    using Result = models::Transferred<models::ExportOutcome>;
    const models::ReportPack pack = models::reportPack(m_report.report(), QLocale());
    models::inBackground<Result>(
        this, [pack, path](QPromise<Result> &) { return models::saveReport(pack, path); }, [](int) {},
        [this, path](const Result &result) {
            tell(path, result ? QString() : models::transferErrorText(result.error(), QFileInfo(path).fileName()));
        });
}

void ReportDialog::askForPdf()
{
    SaveFile::ask(this,
                  {.title = tr("Save the report"),
                   .fileName = models::reportFileStem(m_report.span()) + QStringLiteral(".pdf"),
                   .filter = tr("PDF document (*.pdf)"),
                   .ending = QStringLiteral("pdf")},
                  [this](const QString &path) { savePdf(path); });
}

void ReportDialog::askForWorkbook()
{
    SaveFile::ask(this,
                  {.title = tr("Save the report"),
                   .fileName = models::reportFileStem(m_report.span()) + QStringLiteral(".xlsx"),
                   .filter = tr("Excel workbook (*.xlsx)"),
                   .ending = QStringLiteral("xlsx")},
                  [this](const QString &path) { saveWorkbook(path); });
}

void ReportDialog::askForPrinter()
{
    std::shared_ptr<QPrinter> printer = paperPrinter();
    printer->setDocName(models::reportFileStem(m_report.span()));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The printer lives as long as the dialog that was given it.
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this, printer] { ReportPaper(m_report.report()).paint(*printer); });
    dialog->open();
}

void ReportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace denkiroku::ui
