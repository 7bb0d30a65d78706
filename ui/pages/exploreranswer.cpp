// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exploreranswer.h"

#include "models/errortext.h"
#include "models/explorer/explorermodel.h"
#include "models/items/roles.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>
#include <QTreeWidget>

namespace denkiroku::ui {

namespace {

constexpr int keyColumnWidth = 240;
constexpr int widestColumn = 260;
// Deeper levels of a long answer would bury its first ones.
constexpr int expandedLevels = 1;
constexpr int codeColumn = 0;
constexpr int pathColumn = 1;
constexpr int meaningColumn = 2;

} // namespace

ExplorerAnswer::ExplorerAnswer(models::ExplorerModel &model, QWidget *parent)
    : QTabWidget(parent),
      m_model(model),
      m_tree(new QTreeView),
      m_lists(new QComboBox),
      m_table(new QTableView),
      m_sorted(new QSortFilterProxyModel(this)),
      m_count(new QLabel),
      m_more(new QPushButton),
      m_json(new QPlainTextEdit),
      m_errors(new QTreeWidget)
{
    setObjectName(QStringLiteral("explorerAnswer"));
    setDocumentMode(true);
    m_tree->setModel(&model.tree());
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(false);
    m_tree->header()->resizeSection(models::JsonTreeModel::KeyColumn, keyColumnWidth);
    m_json->setReadOnly(true);
    // Read only, but a caret to select with.
    m_json->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_json->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_json->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_errors->setRootIsDecorated(false);
    m_errors->setWordWrap(true);
    m_errors->setSelectionBehavior(QAbstractItemView::SelectRows);
    addTab(m_tree, icon(QStringLiteral("explorer")), QString());
    addTab(buildTable(), icon(QStringLiteral("table")), QString());
    addTab(m_json, icon(QStringLiteral("copy")), QString());
    addTab(m_errors, icon(QStringLiteral("warning")), QString());
    connect(&model, &models::ExplorerModel::answerChanged, this, &ExplorerAnswer::showAnswer);
    connect(&model, &models::ExplorerModel::tableChanged, this, &ExplorerAnswer::showTable);
    connect(&model, &models::ExplorerModel::statusChanged, this, &ExplorerAnswer::showStatus);
    connect(m_lists, &QComboBox::activated, this, [this] { m_model.showTable(m_lists->currentData().toString()); });
    connect(m_more, &QPushButton::clicked, &model, &models::ExplorerModel::loadMore);
    showAnswer();
    retranslate();
}

QWidget *ExplorerAnswer::buildTable()
{
    m_sorted->setSourceModel(&m_model.table());
    m_sorted->setSortRole(models::SortRole);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setMaximumSectionSize(widestColumn * 3);
    m_table->verticalHeader()->setDefaultSectionSize(tableRowHeight);
    m_table->verticalHeader()->hide();
    m_count->setTextFormat(Qt::PlainText);

    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, spacing::small, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_lists);
    column->addWidget(m_table, 1);
    auto *below = new QHBoxLayout;
    below->addWidget(m_count, 1);
    below->addWidget(m_more);
    column->addLayout(below);
    return all;
}

void ExplorerAnswer::showAnswer()
{
    m_json->setPlainText(m_model.answer().isNull() ? QString() : QString::fromUtf8(m_model.json()));
    m_tree->expandToDepth(expandedLevels);
    const QSignalBlocker blocker(m_lists);
    m_lists->clear();
    for (const QString &path : m_model.tablePaths())
        m_lists->addItem(path, path);
    setTabEnabled(TableTab, hasTable());
}

void ExplorerAnswer::showTable()
{
    m_lists->setCurrentIndex(m_lists->findData(m_model.tablePath()));
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_sorted->columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widestColumn));
    showStatus();
}

void ExplorerAnswer::showStatus()
{
    m_count->setText(tr("%n row(s)", nullptr, m_model.table().rowCount()));
    m_more->setVisible(m_model.canLoadMore() || m_model.isLoadingMore());
    m_more->setEnabled(m_model.canLoadMore());
    showErrors();
}

void ExplorerAnswer::showErrors()
{
    const auto errors = m_model.errors();
    m_errors->clear();
    for (const api::Error &error : errors) {
        const models::ErrorText text = models::errorText(error);
        const QString code = error.code.isEmpty() ? QString::fromLatin1(api::toString(error.kind)) : error.code;
        auto *item = new QTreeWidgetItem(m_errors, {code, error.path, text.sentence()});
        item->setToolTip(meaningColumn, text.sentence() + QLatin1Char('\n') + text.detail);
        item->setToolTip(pathColumn, error.path);
    }
    m_errors->resizeColumnToContents(codeColumn);
    setTabText(ErrorsTab, errors.empty() ? tr("Errors") : tr("Errors (%1)").arg(errors.size()));
    setTabEnabled(ErrorsTab, !errors.empty());
    if (!errors.empty() && m_model.answer().isNull())
        setCurrentIndex(ErrorsTab);
}

QByteArray ExplorerAnswer::asCsv() const
{
    std::vector<int> order;
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        order.push_back(m_sorted->mapToSource(m_sorted->index(row, 0)).row());
    return m_model.table().asCsv(order);
}

bool ExplorerAnswer::hasTable() const
{
    return !m_model.tablePaths().isEmpty();
}

void ExplorerAnswer::retranslate()
{
    setTabText(TreeTab, tr("Tree"));
    setTabText(TableTab, tr("Table"));
    setTabText(JsonTab, tr("JSON"));
    tabBar()->setAccessibleName(tr("Answer"));
    m_tree->setAccessibleName(tr("Answer as a tree"));
    m_table->setAccessibleName(tr("Answer as a table"));
    m_lists->setAccessibleName(tr("List to show"));
    m_lists->setToolTip(tr("List to show"));
    m_json->setAccessibleName(tr("Answer as JSON"));
    m_errors->setAccessibleName(tr("Errors"));
    m_errors->setHeaderLabels({tr("Code"), tr("Where"), tr("What it means")});
    m_more->setText(tr("Load more"));
    showStatus();
}

} // namespace denkiroku::ui
