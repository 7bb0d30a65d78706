// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/explorerpage.h"

#include "models/errortext.h"
#include "models/workspace.h"
#include "ui/pages/exploreranswer.h"
#include "ui/pages/explorerform.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/loadpane.h"
#include "ui/widgets/savefile.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>

namespace denkiroku::ui {

using models::ExplorerModel;
using models::OperationListModel;

namespace {

constexpr int listWidth = 250;
constexpr int formHeight = 230;
constexpr int answerHeight = 380;

QString firstOperation()
{
    return QStringLiteral("AccountProfile");
}

} // namespace

ExplorerPage::ExplorerPage(models::Workspace &workspace, UiSettings &, QWidget *parent)
    : Page(QStringLiteral("explorer"), parent),
      m_workspace(workspace),
      m_model(workspace.explorer()),
      m_search(new QLineEdit),
      m_list(new QTreeView),
      m_name(new QLabel),
      m_purpose(new QLabel),
      m_form(new ExplorerForm),
      m_run(new QPushButton),
      m_cancel(new QPushButton),
      m_answer(new ExplorerAnswer(m_model)),
      m_copy(new QAction(this)),
      m_saveJson(new QAction(this)),
      m_saveCsv(new QAction(this))
{
    auto *halves = new QSplitter;
    halves->setChildrenCollapsible(false);
    halves->addWidget(buildList());
    halves->addWidget(buildOperation());
    halves->setStretchFactor(1, 1);
    halves->setSizes({listWidth, contentMaxWidth - listWidth});
    setBody(halves, Scrolling::Body);
    buildMenu();
    connectModel();
    m_model.select(firstOperation());
    showOperation();
    retranslate();
}

ExplorerPage::~ExplorerPage() = default;

QWidget *ExplorerPage::buildList()
{
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search"), ColorRole::Muted), QLineEdit::LeadingPosition);
    m_list->setModel(&m_model.operations());
    m_list->setHeaderHidden(true);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setObjectName(QStringLiteral("explorerList"));
    m_list->expandAll();
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, spacing::small, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    return all;
}

QWidget *ExplorerPage::buildOperation()
{
    m_name->setTextFormat(Qt::PlainText);
    m_name->setFont(ui::font(TextRole::Section, font()));
    m_purpose->setTextFormat(Qt::PlainText);
    m_purpose->setWordWrap(true);
    // Both scroll: at twice the size of letters neither has room for itself.
    auto *inner = new QWidget;
    auto *scrolled = new QVBoxLayout(inner);
    scrolled->setContentsMargins(0, 0, 0, 0);
    scrolled->setSpacing(spacing::small);
    scrolled->addWidget(m_purpose);
    scrolled->addWidget(m_form, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    auto *question = new QWidget;
    auto *top = new QVBoxLayout(question);
    top->setContentsMargins(spacing::small, 0, 0, spacing::small);
    top->setSpacing(spacing::small);
    top->addWidget(m_name);
    top->addWidget(scroll, 1);
    top->addWidget(buildButtons());

    m_pane = new StatePane(m_answer, Skeleton::Shape::Lines);
    m_pane->setEmptyIcon(QStringLiteral("explorer"));
    m_pane->setContentsMargins(spacing::small, 0, 0, 0);
    auto *both = new QSplitter(Qt::Vertical);
    both->setChildrenCollapsible(false);
    both->addWidget(question);
    both->addWidget(m_pane);
    both->setStretchFactor(1, 1);
    both->setSizes({formHeight, answerHeight});
    return both;
}

QWidget *ExplorerPage::buildButtons()
{
    m_run->setDefault(true);
    m_cancel->setIcon(icon(QStringLiteral("close")));
    auto *all = new QWidget;
    auto *row = new QHBoxLayout(all);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(m_run);
    row->addWidget(m_cancel);
    row->addStretch(1);
    for (QAction *action : {m_copy, m_saveJson, m_saveCsv}) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    return all;
}

void ExplorerPage::buildMenu()
{
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_saveJson->setIcon(icon(QStringLiteral("save")));
    m_saveCsv->setIcon(icon(QStringLiteral("save")));
    overflowMenu()->addSeparator();
    overflowMenu()->addActions({m_copy, m_saveJson, m_saveCsv});
    connect(m_copy, &QAction::triggered, this, &ExplorerPage::copyCurl);
    connect(m_saveJson, &QAction::triggered, this, [this] { save(QStringLiteral("json"), m_model.json()); });
    connect(m_saveCsv, &QAction::triggered, this, [this] { save(QStringLiteral("csv"), m_answer->asCsv()); });
}

void ExplorerPage::connectModel()
{
    connect(m_search, &QLineEdit::textChanged, this, &ExplorerPage::filter);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        const QStringList names = m_model.operations().names();
        if (!names.isEmpty() && m_model.select(names.constFirst()))
            m_form->setFocus();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { m_model.select(index.data(OperationListModel::NameRole).toString()); });
    connect(&m_model, &ExplorerModel::operationChanged, this, &ExplorerPage::showOperation);
    connect(&m_model, &ExplorerModel::valuesChanged, this, [this] {
        m_form->setValues(m_model.values());
        updateState();
    });
    connect(&m_model, &ExplorerModel::statusChanged, this, &ExplorerPage::updateState);
    connect(&m_model, &ExplorerModel::tableChanged, this, &ExplorerPage::updateState);
    connect(m_form, &ExplorerForm::edited, this, [this] { m_model.setValues(m_form->values()); });
    connect(m_run, &QPushButton::clicked, this, &ExplorerPage::run);
    connect(m_cancel, &QPushButton::clicked, &m_model, &ExplorerModel::cancel);
    connect(m_pane, &StatePane::cancelRequested, &m_model, &ExplorerModel::cancel);
    connect(m_pane, &StatePane::retryRequested, &m_model, &ExplorerModel::retry);
    connect(m_pane, &StatePane::emptyActionTriggered, this, &ExplorerPage::run);
    auto *enter = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    enter->setContext(Qt::WidgetWithChildrenShortcut);
    connect(enter, &QShortcut::activated, this, &ExplorerPage::run);
    // What becomes known of the customer is filled in as long as nobody has asked.
    const auto fillIn = [this] {
        if (m_model.status().state == models::LoadState::Idle)
            m_model.fillIn();
    };
    connect(&m_workspace.customer(), &models::CustomerModel::propertiesChanged, this, fillIn);
    connect(&m_workspace.dues(), &models::DuesSummary::changed, this, fillIn);
}

QString ExplorerPage::title() const
{
    return tr("API Explorer");
}

bool ExplorerPage::settled() const
{
    return m_active && !m_model.status().isLoading();
}

bool ExplorerPage::failed() const
{
    return m_model.status().state == models::LoadState::Failed && !m_model.status().hasData;
}

QString ExplorerPage::failureText() const
{
    const auto &error = m_model.status().error;
    return failed() && error ? models::errorText(*error).sentence() : QString();
}

void ExplorerPage::activate()
{
    const bool first = !m_active;
    m_active = true;
    // The ledgers' numbers are known from there.
    m_workspace.dues().load();
    if (m_model.status().state == models::LoadState::Idle)
        m_model.fillIn();
    if (first && m_model.operationName() == firstOperation())
        m_model.run();
    updateState();
}

void ExplorerPage::refresh()
{
    run();
}

void ExplorerPage::run()
{
    m_model.setValues(m_form->values());
    m_form->setProblems(m_model.arguments().problems);
    m_model.run();
}

void ExplorerPage::filter(const QString &words)
{
    m_model.operations().setFilter(words);
    m_list->expandAll();
    if (const QModelIndex index = m_model.operations().indexOf(m_model.operationName()); index.isValid())
        m_list->setCurrentIndex(index);
}

void ExplorerPage::showOperation()
{
    const api::OperationInfo *operation = m_model.operation();
    if (!operation)
        return;
    m_name->setText(m_model.operationName());
    m_purpose->setText(models::operationPurposeText(*operation));
    m_form->setFields(m_model.fields(), m_model.values());
    // What an editor cannot leave empty is given from the start.
    m_model.setValues(m_form->values());
    if (const QModelIndex index = m_model.operations().indexOf(m_model.operationName()); index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    }
    updateState();
}

void ExplorerPage::updateState()
{
    const models::LoadStatus &status = m_model.status();
    const bool loading = status.isLoading();
    m_run->setEnabled(!loading && m_model.operation());
    m_cancel->setVisible(loading);
    m_copy->setEnabled(m_model.operation() && m_model.arguments().problems.empty());
    m_saveJson->setEnabled(status.hasData);
    m_saveCsv->setEnabled(status.hasData && m_answer->hasTable());

    models::LoadStatus shown = status;
    // Errors are a list of the answer's own, also where there is nothing else.
    if (status.isSettled() && !m_model.errors().empty() && !status.offline)
        shown.hasData = true;
    PaneState state = paneState(shown, {.sentence = tr("The answer is empty.")}, QLocale());
    if (status.state == models::LoadState::Idle)
        state = {.kind = PaneState::Kind::Empty,
                 .sentence =
                     m_model.wasStopped() ? tr("The request was cancelled.") : tr("Nothing has been asked yet."),
                 .advice = {},
                 .action = tr("Run"),
                 .details = {},
                 .banner = {}};
    m_pane->setState(state);
    Q_EMIT settledChanged();
}

void ExplorerPage::copyCurl()
{
    QGuiApplication::clipboard()->setText(m_model.curl());
}

void ExplorerPage::save(const QString &ending, const QByteArray &bytes)
{
    const SaveFile::Offer offer{.title = tr("Save the answer"),
                                .fileName = QStringLiteral("%1.%2").arg(m_model.operationName(), ending),
                                .filter = ending == QLatin1String("csv") ? tr("Table (*.csv)") : tr("JSON (*.json)"),
                                .ending = ending};
    SaveFile::ask(this, offer,
                  [this, bytes](const QString &path) { SaveFile::tell(this, path, SaveFile::write(path, bytes)); });
}

void ExplorerPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search operations"));
    m_search->setAccessibleName(tr("Search operations"));
    m_list->setAccessibleName(tr("Operations"));
    m_run->setText(tr("Run"));
    m_run->setToolTip(tr("Run (Ctrl+Enter)"));
    m_cancel->setText(tr("Cancel"));
    m_copy->setText(tr("Copy as curl"));
    m_copy->setToolTip(tr("The request without your sign-in; fill in $KRAKEN_TOKEN yourself"));
    m_saveJson->setText(tr("Save JSON…"));
    m_saveCsv->setText(tr("Save CSV…"));
    m_pane->setWaitingText(tr("Waiting for the answer…"));
    m_model.retranslate();
    // A search may find other operations in another language; what it finds is unfolded anew.
    if (!m_search->text().isEmpty())
        filter(m_search->text());
    if (const api::OperationInfo *operation = m_model.operation())
        m_purpose->setText(models::operationPurposeText(*operation));
    m_form->retranslate();
    m_answer->retranslate();
    updateState();
}

} // namespace denkiroku::ui
