// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usagehealth.h"

#include "models/format.h"
#include "models/health/healthmodel.h"
#include "models/workspace.h"
#include "ui/charts/daycalendar.h"
#include "ui/pages/healthtable.h"
#include "ui/pages/healthwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/loadpane.h"
#include "ui/widgets/markedlabel.h"
#include "ui/widgets/statepane.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace denkiroku::ui {

using models::DayHealth;
using models::HealthModel;

namespace {

// More than these scroll inside the table.
constexpr int mostRowsShown = 8;
constexpr int legendWidthInLines = 13;

} // namespace

/// A mark with its word and how many days have it.
class HealthPanel::LegendItem : public QWidget {
public:
    LegendItem(DayHealth state, QWidget *parent) : QWidget(parent), m_state(state) {}

    void setDays(int days)
    {
        m_days = days;
        setAccessibleName(text());
        updateGeometry();
        update();
    }
    QString text() const { return HealthWords::state(m_state) + QStringLiteral("  ") + QLocale().toString(m_days); }
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(ui::font(TextRole::Caption, font()));
        return {metrics.height() + spacing::small + metrics.horizontalAdvance(text()) + spacing::tiny,
                metrics.height() + spacing::tiny};
    }
    // May be cut for the moment in which the panel becomes narrower, before the legend is arranged anew.
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QFont small = ui::font(TextRole::Caption, font());
        const int edge = QFontMetrics(small).height();
        const QRectF square(1, (height() - edge) / 2.0 + 1, edge - 2, edge - 2);
        paintDayMark(painter, square, HealthWords::mark(m_state), *this);
        painter.setFont(small);
        painter.setPen(color(m_days > 0 ? ColorRole::Text : ColorRole::Muted, *this));
        painter.drawText(rect().adjusted(edge + spacing::small, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    }

private:
    DayHealth m_state;
    int m_days = 0;
};

HealthPanel::HealthPanel(models::Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_title(new QLabel(this)),
      m_previous(new QToolButton(this)),
      m_year(new QLabel(this)),
      m_next(new QToolButton(this)),
      m_sentence(new MarkedLabel),
      m_delay(new QLabel),
      m_calendar(new DayCalendar),
      m_detailTitle(new QLabel),
      m_wholeYear(new QToolButton),
      m_table(new QTableView),
      m_rows(new HealthTable(this)),
      m_pane(new StatePane(buildBody(), Skeleton::Shape::Table, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    buildHead(column);
    column->addWidget(m_pane);
    connectModel();
    retranslate();
}

void HealthPanel::buildHead(QBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(spacing::tiny);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_previous);
    head->addWidget(m_year);
    head->addWidget(m_next);
    for (QToolButton *button : {m_previous, m_next})
        button->setAutoRaise(true);
    m_previous->setIcon(icon(QStringLiteral("previous")));
    m_next->setIcon(icon(QStringLiteral("next")));
    m_year->setAlignment(Qt::AlignCenter);
    column->addLayout(head);
}

QWidget *HealthPanel::buildBody()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    m_delay->setWordWrap(true);
    column->addWidget(m_sentence);
    column->addWidget(m_delay);
    column->addWidget(m_calendar);
    m_legend = new QGridLayout;
    m_legend->setHorizontalSpacing(spacing::large);
    m_legend->setVerticalSpacing(spacing::tiny);
    for (int state = 0; state < models::dayHealthCount; ++state)
        m_items[static_cast<std::size_t>(state)] = new LegendItem(static_cast<DayHealth>(state), body);
    column->addLayout(m_legend);
    auto *detailHead = new QHBoxLayout;
    m_detailTitle->setTextFormat(Qt::PlainText);
    m_detailTitle->setWordWrap(true);
    m_wholeYear->setAutoRaise(true);
    detailHead->addWidget(m_detailTitle, 1);
    detailHead->addWidget(m_wholeYear);
    column->addLayout(detailHead);
    m_table->setModel(m_rows);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(tableRowHeight);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(m_table);
    // Else the lines of text would take what room is left.
    column->addStretch(1);
    return body;
}

void HealthPanel::connectModel()
{
    HealthModel &health = m_workspace.health();
    connect(m_previous, &QToolButton::clicked, &health, &HealthModel::goPrevious);
    connect(m_next, &QToolButton::clicked, &health, &HealthModel::goNext);
    connect(m_wholeYear, &QToolButton::clicked, this, [this, &health] {
        m_calendar->setCurrentDay({});
        health.setDay({});
    });
    connect(m_calendar, &DayCalendar::currentDayChanged, this,
            [&health](QDate day) { health.setDay(day.isValid() ? std::optional(day) : std::nullopt); });
    connect(m_calendar, &DayCalendar::dayActivated, this, &HealthPanel::openDay);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { openDay(m_rows->dayOf(index.row())); });
    connect(m_pane, &StatePane::retryRequested, &health, &HealthModel::reload);
    connect(&health, &HealthModel::statusChanged, this, &HealthPanel::updateAll);
    connect(&health, &HealthModel::reportChanged, this, &HealthPanel::updateAll);
    connect(&health, &HealthModel::detailsChanged, this, &HealthPanel::updateDetails);
    connect(&m_workspace, &models::Workspace::accountChanged, this, &HealthPanel::loadIfShown);
}

QString HealthPanel::sentence() const
{
    return m_sentence->text();
}

bool HealthPanel::settled() const
{
    return m_workspace.health().status().isSettled();
}

void HealthPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    loadIfShown();
}

void HealthPanel::loadIfShown()
{
    if (isVisible())
        m_workspace.health().load();
}

void HealthPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeLegend();
}

void HealthPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateAll();
}

void HealthPanel::openDay(QDate day)
{
    if (!day.isValid() || day > m_workspace.today())
        return;
    m_workspace.usage().setScale(models::Scale::Day);
    m_workspace.usage().setAnchor(day);
}

// In rows that fit, gravest first: what matters is read before what is well.
void HealthPanel::arrangeLegend()
{
    const int itemWidth = fontMetrics().height() * legendWidthInLines;
    const int columns = std::clamp(width() / itemWidth, 1, models::dayHealthCount);
    if (columns == m_legendColumns)
        return;
    m_legendColumns = columns;
    for (int place = 0; place < models::dayHealthCount; ++place) {
        QWidget *item = m_items[static_cast<std::size_t>(models::dayHealthCount - 1 - place)];
        m_legend->removeWidget(item);
        m_legend->addWidget(item, place / columns, place % columns);
    }
}

void HealthPanel::retranslate()
{
    m_title->setText(tr("Data health"));
    m_title->setFont(ui::font(TextRole::Section, font()));
    m_previous->setToolTip(tr("The year before"));
    m_next->setToolTip(tr("The year after"));
    m_previous->setAccessibleName(m_previous->toolTip());
    m_next->setAccessibleName(m_next->toolTip());
    m_wholeYear->setText(tr("Show the whole year"));
    m_calendar->setAccessibleName(tr("State of the readings, day by day"));
    m_calendar->setAccessibleDescription(tr("Arrow keys move by days and weeks, Enter opens the day."));
    m_table->setAccessibleName(tr("Corrected and missing readings"));
    m_pane->setWaitingText(tr("Waiting for the readings…"));
    m_rows->retranslate();
    updateAll();
}

void HealthPanel::updateAll()
{
    const QLocale locale;
    const HealthModel &health = m_workspace.health();
    m_year->setText(models::format::year(health.period().from, locale));
    m_next->setEnabled(health.canGoNext());
    const models::HealthCounts &counts = health.report().counts;
    using Mark = MarkedLabel::Mark;
    const bool isHere = counts.missing + counts.late + counts.notFetched == 0;
    m_sentence->setText(HealthWords::fault(counts), isHere ? Mark::Good : Mark::Warning);
    m_delay->setText(HealthWords::delay(health.usualDelay(), locale));
    m_delay->setFont(ui::font(TextRole::Caption, font()));
    setInk(*m_delay, ColorRole::Muted);
    updateCalendar();
    updateDetails();
    models::LoadStatus status = health.status();
    // The calendar tells what is not there; an empty one too.
    status.hasData = status.hasData || !health.report().days.empty();
    m_pane->setState(paneState(status, {.sentence = tr("There are no readings for this year.")}, locale));
    Q_EMIT settledChanged();
}

void HealthPanel::updateCalendar()
{
    const QLocale locale;
    const models::HealthReport &report = m_workspace.health().report();
    std::vector<DayCalendar::Day> days;
    days.reserve(report.days.size());
    for (const models::HealthDay &day : report.days)
        days.push_back({day.day, HealthWords::mark(day.state), HealthWords::day(day, locale)});
    m_calendar->setDays(std::move(days));
    for (int state = 0; state < models::dayHealthCount; ++state)
        m_items[static_cast<std::size_t>(state)]->setDays(report.daysOf(static_cast<DayHealth>(state)));
}

void HealthPanel::updateDetails()
{
    const QLocale locale;
    const HealthModel &health = m_workspace.health();
    m_rows->setDetails(health.details());
    const bool isEmpty = health.details().empty();
    const auto day = health.day();
    const models::HealthDay *entry = day ? health.entry(*day) : nullptr;
    m_wholeYear->setVisible(entry != nullptr);
    m_detailTitle->setText(entry     ? HealthWords::day(*entry, locale)
                           : isEmpty ? tr("Nothing was corrected and nothing is missing.")
                                     : tr("Corrected and missing in %1").arg(m_year->text()));
    m_table->setVisible(!isEmpty);
    m_table->setColumnHidden(HealthTable::Point, !m_rows->hasSeveralPoints());
    fitTable();
}

void HealthPanel::fitTable()
{
    m_table->resizeColumnsToContents();
    const int rows = std::min(m_rows->rowCount(), mostRowsShown);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * tableRowHeight +
                            2 * m_table->frameWidth());
}

} // namespace denkiroku::ui
