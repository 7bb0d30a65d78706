// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/importdialog.h"

#include "models/errortext.h"
#include "models/ledger/ledger.h"
#include "models/workspace.h"
#include "ui/theme/tokens.h"
#include "ui/transfer/importresults.h"
#include "ui/transfer/transferpoints.h"
#include "ui/widgets/markedlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QTreeWidget>

namespace denkiroku::ui {

using Importing = models::ImportModel::State;

namespace {

constexpr int importWidth = 640;
constexpr int importHeight = 560;

} // namespace

ImportDialog::ImportDialog(models::Workspace &workspace, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_import({.clock = workspace.clock(), .customer = workspace.customer(), .ledger = workspace.ledger()}),
      m_intro(new QLabel(this)),
      m_file(new QLabel(this)),
      m_choose(new QPushButton(this)),
      m_pointsLabel(new QLabel(this)),
      m_points(new QComboBox(this)),
      m_zeros(new QCheckBox(this)),
      m_zerosNote(new QLabel(this)),
      m_results(new QTreeWidget(this)),
      m_status(new MarkedLabel(this)),
      m_apply(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::askWhich);
    connect(m_points, &QComboBox::currentIndexChanged, this, &ImportDialog::choosePoint);
    connect(m_zeros, &QCheckBox::toggled, &m_import, &models::ImportModel::setAbsentIsZero);
    connect(m_apply, &QPushButton::clicked, &m_import, &models::ImportModel::apply);
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::close);
    connect(&m_import, &models::ImportModel::stateChanged, this, &ImportDialog::updateState);
    connect(&workspace, &models::Workspace::accountChanged, this, &ImportDialog::close);
    retranslate();
}

void ImportDialog::build()
{
    for (QLabel *label : {m_intro, m_zerosNote}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_file->setTextFormat(Qt::PlainText);
    m_pointsLabel->setBuddy(m_points);
    m_results->setColumnCount(2);
    m_results->setSelectionMode(QAbstractItemView::SingleSelection);
    m_results->header()->setStretchLastSection(false);
    m_results->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_results->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *file = new QHBoxLayout;
    file->setSpacing(spacing::medium);
    file->addWidget(m_choose);
    file->addWidget(m_file, 1);
    auto *point = new QHBoxLayout;
    point->setSpacing(spacing::medium);
    point->addWidget(m_pointsLabel);
    point->addWidget(m_points, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_apply);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::large);
    column->setSpacing(spacing::medium);
    column->addWidget(m_intro);
    column->addLayout(file);
    column->addLayout(point);
    column->addWidget(m_zeros);
    column->addWidget(m_zerosNote);
    column->addWidget(m_results, 1);
    column->addWidget(m_status);
    column->addLayout(buttons);
    resize(importWidth, importHeight);
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import readings"));
    m_intro->setText(tr("Half-hours from the supplier's CSV, or from a CSV or JSON file that this program exported. "
                        "Nothing is changed before you press Import."));
    m_choose->setText(tr("Choose a &file…"));
    m_pointsLabel->setText(tr("&Supply point"));
    m_zeros->setText(tr("Take half-hours without a row for &zero"));
    m_zerosNote->setText(
        tr("The supplier's CSV leaves out half-hours without consumption. Readings that never came look "
           "the same there, so by default they stay missing."));
    m_results->setHeaderLabels({tr("Half-hours of the file"), tr("Number")});
    m_results->setAccessibleName(tr("What the import would do"));
    m_apply->setText(tr("&Import"));
    m_close->setText(tr("&Close"));
    updateState();
}

void ImportDialog::askWhich()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    auto *dialog = new QFileDialog(this, tr("Import readings"), folder, tr("Readings (*.csv *.json *.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::read);
    dialog->open();
}

void ImportDialog::read(const QString &path)
{
    m_import.open(path);
}

void ImportDialog::fillPoints()
{
    const QSignalBlocker quiet(m_points);
    m_points->clear();
    m_offered = m_import.fittingPoints();
    for (const models::LedgerPoint &point : m_offered)
        m_points->addItem(transferPointName(m_workspace.customer(), point.spin, point.flow));
    m_points->setCurrentIndex(-1);
}

void ImportDialog::choosePoint(int index)
{
    if (index >= 0 && index < static_cast<int>(m_offered.size()))
        m_import.setPoint(m_offered[static_cast<std::size_t>(index)]);
}

QString ImportDialog::plannedSentence() const
{
    const models::ImportPlan &plan = m_import.plan();
    QStringList sentences;
    if (plan.isEmpty())
        sentences << tr("There is nothing to import.");
    else
        sentences << tr("Import stores %n half-hour(s).", nullptr, static_cast<int>(plan.halfHours.size()));
    if (plan.zeros > 0)
        sentences << tr("%n half-hour(s) without a row are taken for zero.", nullptr, plan.zeros);
    else if (plan.absent > 0)
        sentences << tr("%n half-hour(s) have no row and stay missing.", nullptr, plan.absent);
    if (m_import.file()->tookTokyoTime)
        sentences << tr("Times without an offset are taken for Japan's.");
    return sentences.join(u' ');
}

QString ImportDialog::stateSentence() const
{
    switch (m_import.state()) {
    case Importing::Empty:
        return {};
    case Importing::Reading:
        return tr("Reading the file…");
    case Importing::Read:
        if (m_import.file()->rows.empty())
            return tr("No line of the file could be read.");
        return m_offered.empty() ? tr("No supply point of this account fits the file.")
                                 : tr("Choose the supply point that the readings are of.");
    case Importing::Comparing:
        return tr("Comparing with what is kept…");
    case Importing::Planned:
        return plannedSentence();
    case Importing::Storing:
        return tr("Storing…");
    case Importing::Stored:
        return tr("%n half-hour(s) stored.", nullptr, static_cast<int>(m_import.plan().halfHours.size()));
    case Importing::Unreadable:
        return models::transferErrorText(m_import.fileError(), QFileInfo(m_import.path()).fileName());
    case Importing::Failed:
        return models::errorText(m_import.ledgerError()).sentence();
    }
    return {};
}

QString ImportDialog::statusText() const
{
    return m_status->text();
}

void ImportDialog::updateState()
{
    const Importing state = m_import.state();
    const bool hasPlan = state == Importing::Planned || state == Importing::Storing || state == Importing::Stored;
    if (state == Importing::Reading || state == Importing::Read)
        fillPoints();
    m_file->setText(m_import.path().isEmpty() ? tr("No file chosen") : QFileInfo(m_import.path()).fileName());
    const bool canChoose = m_import.file() && !m_offered.empty() && state != Importing::Storing;
    for (QWidget *part : std::initializer_list<QWidget *>{m_pointsLabel, m_points, m_zeros, m_zerosNote})
        part->setEnabled(canChoose);
    m_choose->setEnabled(state != Importing::Storing);
    m_apply->setEnabled(state == Importing::Planned && !m_import.plan().isEmpty());
    if (hasPlan)
        fillImportResults(m_results, m_import.plan(), *m_import.file());
    else if (state != Importing::Comparing)
        m_results->clear();
    const bool isFailed = state == Importing::Unreadable || state == Importing::Failed;
    const bool isDone = state == Importing::Stored;
    m_status->setText(stateSentence(), isFailed ? MarkedLabel::Mark::Bad
                                       : isDone ? MarkedLabel::Mark::Good
                                                : MarkedLabel::Mark::None);
    // A single one that fits is the one.
    if (state == Importing::Read && m_offered.size() == 1)
        m_points->setCurrentIndex(0);
}

void ImportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace denkiroku::ui
