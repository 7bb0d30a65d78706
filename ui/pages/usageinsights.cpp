// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usageinsights.h"

#include "models/insight/insightmodel.h"
#include "models/workspace.h"
#include "ui/pages/insightwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/insighttile.h"
#include "ui/widgets/loadpane.h"
#include "ui/widgets/statepane.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>

namespace denkiroku::ui {

using models::InsightModel;

namespace {

// In lines of text: narrower tiles break their rows.
constexpr int tileWidthInLines = 20;

} // namespace

InsightPanel::InsightPanel(models::Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_title(new QLabel(this)),
      m_range(new QLabel(this)),
      m_span(new QComboBox(this)),
      m_pane(new StatePane(buildBody(), Skeleton::Shape::Lines, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    auto *head = new QHBoxLayout;
    head->setSpacing(spacing::medium);
    head->addWidget(m_title);
    head->addWidget(m_range, 1);
    head->addWidget(m_span);
    column->addLayout(head);
    column->addWidget(m_pane);
    m_range->setTextFormat(Qt::PlainText);
    m_span->addItem(QString(), QVariant::fromValue(static_cast<int>(InsightModel::Span::LastYear)));
    m_span->addItem(QString(), QVariant::fromValue(static_cast<int>(InsightModel::Span::Shown)));
    InsightModel &insight = m_workspace.insight();
    connect(m_span, &QComboBox::activated, this,
            [this, &insight] { insight.setSpan(static_cast<InsightModel::Span>(m_span->currentData().toInt())); });
    connect(m_pane, &StatePane::retryRequested, &insight, &InsightModel::reload);
    connect(&insight, &InsightModel::statusChanged, this, &InsightPanel::updateAll);
    connect(&insight, &InsightModel::insightsChanged, this, &InsightPanel::updateAll);
    connect(&m_workspace, &models::Workspace::accountChanged, this, &InsightPanel::loadIfShown);
    retranslate();
}

QWidget *InsightPanel::buildBody()
{
    auto *body = new QWidget;
    m_grid = new QGridLayout(body);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing::vast);
    m_grid->setVerticalSpacing(spacing::huge);
    for (InsightTile *&tile : m_tiles) {
        tile = new InsightTile(body);
        connect(tile, &InsightTile::dayRequested, this, &InsightPanel::openDay);
    }
    return body;
}

bool InsightPanel::settled() const
{
    return m_workspace.insight().status().isSettled() &&
           m_workspace.insight().insights().noShare != models::NoShare::Loading;
}

void InsightPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    loadIfShown();
}

void InsightPanel::loadIfShown()
{
    if (isVisible())
        m_workspace.insight().load();
}

void InsightPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void InsightPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateAll();
}

QSize InsightPanel::minimumSizeHint() const
{
    return {fontMetrics().height() * tileWidthInLines, QWidget::minimumSizeHint().height()};
}

// As many tiles side by side as there is room for, three at most; Tab goes through them in the order they are read.
void InsightPanel::arrange()
{
    const int tileWidth = fontMetrics().height() * tileWidthInLines;
    const int columns = std::clamp((width() + spacing::vast) / (tileWidth + spacing::vast), 1, 3);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int index = 0; index < TileCount; ++index) {
        m_grid->removeWidget(m_tiles[static_cast<std::size_t>(index)]);
        m_grid->addWidget(m_tiles[static_cast<std::size_t>(index)], index / columns, index % columns);
    }
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void InsightPanel::openDay(QDate day)
{
    m_workspace.usage().setScale(models::Scale::Day);
    m_workspace.usage().setAnchor(day);
}

void InsightPanel::retranslate()
{
    m_title->setText(tr("Insight"));
    m_title->setFont(ui::font(TextRole::Section, font()));
    m_span->setItemText(0, tr("Last 12 months"));
    m_span->setItemText(1, tr("Period shown"));
    m_span->setAccessibleName(tr("Time that the insights are about"));
    m_pane->setWaitingText(tr("Waiting for the readings…"));
    updateAll();
}

void InsightPanel::updateAll()
{
    const QLocale locale;
    const models::Insights &insights = m_workspace.insight().insights();
    m_tiles[BaseLoad]->setContent(InsightWords::baseLoad(insights, locale));
    m_tiles[Peaks]->setContent(InsightWords::peaks(insights, locale));
    m_tiles[Week]->setContent(InsightWords::week(insights, locale));
    m_tiles[Share]->setContent(InsightWords::share(insights, locale));
    m_tiles[Unusual]->setContent(InsightWords::unusual(insights, locale));
    m_range->setText(InsightWords::span(insights, locale));
    setInk(*m_range, ColorRole::Muted);
    m_span->setCurrentIndex(m_workspace.insight().span() == InsightModel::Span::LastYear ? 0 : 1);
    m_pane->setState(paneState(m_workspace.insight().status(),
                               {.sentence = tr("No day is complete in this time."),
                                .advice = tr("Insights are reckoned over complete days alone.")},
                               locale));
    Q_EMIT settledChanged();
}

} // namespace denkiroku::ui
