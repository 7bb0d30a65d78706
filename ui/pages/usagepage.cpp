// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usagepage.h"

#include "models/errortext.h"
#include "models/format.h"
#include "models/workspace.h"
#include "ui/charts/chartpane.h"
#include "ui/pages/usagechart.h"
#include "ui/pages/usageinsights.h"
#include "ui/pages/usagepoints.h"
#include "ui/pages/usagetransfer.h"
#include "ui/pages/usageviews.h"
#include "ui/pages/usagewords.h"
#include "ui/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keyfigure.h"
#include "ui/widgets/loadpane.h"
#include "ui/widgets/periodpicker.h"
#include "ui/widgets/statepane.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QResizeEvent>

namespace denkiroku::ui {

using models::PeriodKind;
using models::UsageModel;
namespace format = models::format;

namespace {

const QString pageName = QStringLiteral("usage");
const QString yearView = QStringLiteral("year");

QLabel *sentence(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

UsagePage::UsagePage(models::Workspace &workspace, UiSettings &settings, QWidget *parent)
    : Page(pageName, parent),
      m_workspace(workspace),
      m_settings(settings),
      m_usage(workspace.usage()),
      m_picker(new PeriodPicker(this)),
      m_points(new UsagePoints(m_usage, workspace.customer(), this)),
      m_choices(new UsageControls(this)),
      m_total(new KeyFigure(KeyFigure::Size::Large)),
      m_estimate(new KeyFigure(KeyFigure::Size::Large)),
      m_change(new KeyFigure(KeyFigure::Size::Large)),
      m_views(new UsageViews(workspace, this)),
      m_comparison(sentence(this)),
      m_notes(sentence(this)),
      m_insight(new InsightPanel(workspace, this))
{
    controls()->addWidget(m_points);
    controls()->addWidget(m_picker);
    m_pane = new StatePane(buildBody(), Skeleton::Shape::Chart, this);
    m_pane->setEmptyIcon(QStringLiteral("usage"));
    m_pane->skeleton()->setCancellable(false);
    setBody(m_pane, Scrolling::Body);
    buildMenu();
    restoreChoices();
    connectModel();
    connectChoices();
    retranslate();
}

ChartPane *UsagePage::chart() const
{
    return m_views->bars();
}

QWidget *UsagePage::buildBody()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(spacing::vast);
    for (KeyFigure *figure : {m_total, m_estimate, m_change})
        figures->addWidget(figure, 1, Qt::AlignTop);
    figures->addStretch(1);
    column->addLayout(figures);
    column->addWidget(m_choices);
    column->addWidget(m_views, 1);
    m_notes->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_comparison);
    column->addWidget(m_notes);
    column->addWidget(m_insight);
    return body;
}

void UsagePage::buildMenu()
{
    QMenu *menu = overflowMenu();
    menu->addSeparator();
    m_views->addActionsTo(menu);
    menu->addSeparator();
    addTransferActions(menu, m_workspace, this);
}

void UsagePage::connectModel()
{
    connect(m_picker, &PeriodPicker::previousRequested, &m_usage, &UsageModel::goPrevious);
    connect(m_picker, &PeriodPicker::nextRequested, &m_usage, &UsageModel::goNext);
    connect(m_picker, &PeriodPicker::todayRequested, &m_usage, &UsageModel::goToday);
    connect(m_picker, &PeriodPicker::dayRequested, &m_usage, &UsageModel::setAnchor);
    connect(m_views, &UsageViews::barActivated, this, &UsagePage::openBar);
    connect(m_views, &UsageViews::dayActivated, this, &UsagePage::openDay);
    connect(m_views, &UsageViews::settledChanged, this, &UsagePage::settledChanged);
    connect(m_insight, &InsightPanel::settledChanged, this, &UsagePage::settledChanged);
    connect(m_pane, &StatePane::retryRequested, this, &UsagePage::refresh);
    connect(m_pane, &StatePane::emptyActionTriggered, &m_usage, &UsageModel::goToday);

    connect(&m_usage, &UsageModel::selectionChanged, this, &UsagePage::leaveViewsOfDays);
    connect(&m_usage, &UsageModel::selectionChanged, this, &UsagePage::updateAll);
    connect(&m_usage, &UsageModel::statusChanged, this, &UsagePage::updateAll);
    connect(&m_usage, &UsageModel::barsChanged, this, &UsagePage::updateAll);
    models::CustomerModel &customer = m_workspace.customer();
    connect(&customer, &models::CustomerModel::statusChanged, this, &UsagePage::updateAll);
    connect(&customer, &models::CustomerModel::propertiesStatusChanged, this, &UsagePage::updateAll);
    connect(&m_workspace, &models::Workspace::accountChanged, this, [this] {
        if (m_active && isVisible())
            m_usage.load();
    });
}

void UsagePage::connectChoices()
{
    connect(m_picker, &PeriodPicker::kindRequested, this, [this](PeriodKind kind) {
        remember(QStringLiteral("period"), nameOf(kind));
        m_usage.setKind(kind);
    });
    connect(m_choices, &UsageControls::viewRequested, this, [this](UsageView view) {
        remember(QStringLiteral("view"), nameOf(view));
        setView(view);
    });
    connect(m_choices, &UsageControls::unitRequested, this, [this](UsageUnit unit) {
        remember(QStringLiteral("unit"), nameOf(unit));
        m_unit = unit;
        updateAll();
    });
    connect(m_choices, &UsageControls::compareRequested, this, [this](models::CompareWith with) {
        remember(QStringLiteral("compare"), nameOf(with));
        m_usage.setCompareWith(with);
        updateAll();
    });
}

// A month says most at first sight. Where in time the model was, it keeps.
void UsagePage::restoreChoices()
{
    const auto chosen = [this](const char *what) { return m_settings.choice(pageName, QString::fromLatin1(what)); };
    m_usage.setKind(periodKindFrom(chosen("period")).value_or(PeriodKind::Month));
    m_unit = usageUnitFrom(chosen("unit")).value_or(UsageUnit::Energy);
    if (const auto with = compareWithFrom(chosen("compare")))
        m_usage.setCompareWith(*with);
    setView(usageViewFrom(chosen("view")).value_or(UsageView::Bars));
}

void UsagePage::remember(const QString &what, const QString &chosen)
{
    m_settings.setChoice(pageName, what, chosen);
}

QString UsagePage::title() const
{
    return tr("Usage");
}

models::LoadStatus UsagePage::status() const
{
    // Nothing can be shown of points that are not known; what went wrong there is what the page has to say.
    const models::CustomerModel &customer = m_workspace.customer();
    for (const models::LoadStatus &earlier : {customer.status(), customer.propertiesStatus()}) {
        if (!earlier.hasData && earlier.state != models::LoadState::Ready)
            return earlier;
        if (!customer.account())
            return {.state = models::LoadState::Ready, .error = {}, .refusals = earlier.refusals, .asOf = earlier.asOf};
    }
    return m_usage.status();
}

bool UsagePage::settled() const
{
    return m_active && status().isSettled() && !m_usage.isComparing() && m_views->settled() &&
           (!m_insight->isVisible() || m_insight->settled());
}

bool UsagePage::failed() const
{
    const models::LoadStatus now = status();
    return now.state == models::LoadState::Failed && !now.hasData;
}

QString UsagePage::failureText() const
{
    const models::LoadStatus now = status();
    return failed() && now.error ? models::errorText(*now.error).sentence() : QString();
}

void UsagePage::activate()
{
    m_active = true;
    m_usage.load();
    updateAll();
}

void UsagePage::refresh()
{
    m_active = true;
    if (m_workspace.customer().status().state == models::LoadState::Failed ||
        m_workspace.customer().propertiesStatus().state == models::LoadState::Failed)
        m_workspace.customer().reload();
    m_usage.reload();
}

void UsagePage::retranslate()
{
    m_points->retranslate();
    m_choices->retranslate();
    m_views->retranslate();
    m_insight->retranslate();
    m_pane->setWaitingText(tr("Waiting for the readings…"));
    updateAll();
}

QStringList UsagePage::views() const
{
    return {nameOf(UsageView::Curve), nameOf(UsageView::HeatMap), nameOf(UsageView::Health), yearView};
}

// For a picture: nothing of it is remembered.
bool UsagePage::showView(const QString &name)
{
    const auto view = name.isEmpty() || name == yearView ? UsageView::Bars : usageViewFrom(name);
    if (!view)
        return false;
    m_usage.goToday();
    m_usage.setKind(name == yearView ? PeriodKind::Year : PeriodKind::Month);
    setView(*view);
    return true;
}

void UsagePage::setView(UsageView view)
{
    m_view = view;
    // Thirty rows say little of a pattern; who wants them chooses the month again.
    if (view == UsageView::HeatMap && m_usage.kind() < PeriodKind::Year)
        m_usage.setKind(PeriodKind::Year);
    m_views->setView(view);
    updateAll();
}

void UsagePage::leaveViewsOfDays()
{
    const bool isOfDays = m_view == UsageView::HeatMap || m_view == UsageView::Health;
    if (isOfDays && m_usage.kind() == PeriodKind::Day)
        setView(UsageView::Bars);
}

UsageUnit UsagePage::shownUnit() const
{
    return UsageWords::whyNoValues(m_usage, m_unit).isEmpty() ? m_unit : UsageUnit::Energy;
}

void UsagePage::resizeEvent(QResizeEvent *event)
{
    const int room = qMin(event->size().width(), contentMaxWidth + 2 * spacing::huge) - 2 * spacing::huge;
    m_picker->setCompact(m_picker->fullWidth() + m_points->sizeHint().width() + 2 * spacing::vast > room);
    Page::resizeEvent(event);
}

void UsagePage::updateAll()
{
    if (!m_pane)
        return;
    updatePicker();
    updateChoices();
    updateFigures();
    updateCharts();
    updateSentences();
    updateState();
    Q_EMIT settledChanged();
}

void UsagePage::updatePicker()
{
    m_picker->setState({.period = {m_usage.kind(), m_usage.period()},
                        .today = m_workspace.today(),
                        .canGoPrevious = m_usage.canGoPrevious(),
                        .canGoNext = m_usage.canGoNext()});
}

void UsagePage::updateChoices()
{
    const QString why = UsageWords::whyNoValues(m_usage, UsageUnit::Yen);
    m_choices->setState({.view = m_view,
                         .unit = shownUnit(),
                         .compareWith = m_usage.compareWith(),
                         .hasYen = why.isEmpty(),
                         .whyNoYen = why,
                         .canCompare = m_usage.kind() != PeriodKind::All});
}

void UsagePage::updateFigures()
{
    const QLocale locale;
    const models::UsageTotal &total = m_usage.total();
    const bool sold = m_usage.flow() == models::Flow::Export;
    m_total->setCaption(m_usage.isNet() ? tr("Net: used minus fed in") : sold ? tr("Fed in") : tr("Used"));
    m_total->setValue(total.isEmpty() ? QString() : format::energy(total.energy, locale));
    const QString name = models::periodText({m_usage.kind(), m_usage.period()}, locale);
    const auto power = m_usage.kilowatts();
    m_total->setNote(
        power ? tr("%1 · %2 on average").arg(name, UsageChart::amountText(UsageUnit::Power, *power, false, locale))
              : name);
    m_estimate->setCaption(tr("Supplier's estimate"));
    m_estimate->setValue(total.estimated == 0 ? QString() : format::yen(total.estimate, locale));
    m_estimate->setNote(tr("without the standing charge"));
    m_estimate->setVisible(!sold && !m_usage.isNet());

    const auto &comparison = m_usage.comparison();
    const auto change = comparison ? format::change(comparison->current.energy, comparison->before.energy, locale)
                                   : std::optional<QString>();
    m_change->setVisible(change.has_value());
    if (!change)
        return;
    m_change->setCaption(tr("Against %1").arg(UsageWords::comparedName(m_usage, locale)));
    m_change->setValue(*change);
    const QString amount = format::energy(comparison->before.energy, locale);
    m_change->setNote(comparison->isPartial ? tr("%1 by the same time").arg(amount) : tr("%1 then").arg(amount));
}

void UsagePage::updateCharts()
{
    m_views->update(shownUnit());
}

void UsagePage::updateSentences()
{
    const QLocale locale;
    const auto say = [](QLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    say(m_comparison, m_view == UsageView::Health ? QString() : UsageWords::comparison(m_usage, locale));
    say(m_notes, UsageWords::notes(m_usage, locale));
}

void UsagePage::updateState()
{
    const bool isNow = m_usage.period().contains(m_workspace.today());
    const EmptyWords empty{.sentence = m_usage.points().empty() ? tr("There is no supply point here.")
                                                                : tr("There are no readings for this period."),
                           .advice = m_usage.points().empty() ? tr("Choose another property or account at the left.")
                                                              : tr("Choose another period above."),
                           .action = isNow ? QString() : tr("Go to today")};
    models::LoadStatus now = status();
    // Stepping from period to period must not flash: the axes stay while the next bars come.
    if (now.isLoading() && m_pane->state().kind == PaneState::Kind::Ready)
        now.hasData = true;
    // Why there are no readings is just what the data's health says.
    if (m_view == UsageView::Health && !m_usage.points().empty())
        now.hasData = true;
    m_pane->setState(paneState(now, empty, QLocale()));
}

void UsagePage::openBar(int index)
{
    const auto &bars = m_usage.bars();
    if (index >= 0 && index < static_cast<int>(bars.size()))
        m_usage.goInto(models::UsageBar(bars[static_cast<std::size_t>(index)]));
}

void UsagePage::openDay(QDate day)
{
    m_usage.setKind(PeriodKind::Day);
    m_usage.setAnchor(day);
    setView(UsageView::Bars);
}

} // namespace denkiroku::ui
