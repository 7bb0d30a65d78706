// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usagecontrols.h"

#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QToolButton>

#include <array>

namespace denkiroku::ui {

using models::CompareWith;
using models::PeriodKind;

namespace {

template <class T>
struct Named {
    T value;
    const char *name;
};

constexpr std::array<Named<UsageView>, 4> kViewNames{{{UsageView::Bars, "bars"},
                                                      {UsageView::Curve, "curve"},
                                                      {UsageView::HeatMap, "heatmap"},
                                                      {UsageView::Health, "health"}}};
constexpr std::array<Named<UsageUnit>, 3> kUnitNames{
    {{UsageUnit::Energy, "energy"}, {UsageUnit::Yen, "yen"}, {UsageUnit::Power, "power"}}};
constexpr std::array<Named<CompareWith>, 5> kCompareNames{{{CompareWith::None, "none"},
                                                           {CompareWith::PreviousPeriod, "previous"},
                                                           {CompareWith::YearEarlier, "year-earlier"},
                                                           {CompareWith::YearEarlierWeekday, "year-earlier-weekday"},
                                                           {CompareWith::Typical, "typical"}}};
constexpr std::array<Named<PeriodKind>, 6> kKindNames{{{PeriodKind::Day, "day"},
                                                       {PeriodKind::Week, "week"},
                                                       {PeriodKind::Month, "month"},
                                                       {PeriodKind::Billing, "billing"},
                                                       {PeriodKind::Year, "year"},
                                                       {PeriodKind::All, "all"}}};

/// Of a list that there is little room for.
constexpr int kFewestCharacters = 12;

template <class Names, class T>
QString nameIn(const Names &names, T value)
{
    for (const auto &each : names) {
        if (each.value == value)
            return QString::fromLatin1(each.name);
    }
    return {};
}

template <class T, std::size_t N>
std::optional<T> namedIn(const std::array<Named<T>, N> &names, const QString &name)
{
    for (const auto &each : names) {
        if (name == QLatin1String(each.name))
            return each.value;
    }
    return std::nullopt;
}

void setRowEnabled(QComboBox *list, int row, bool enabled, const QString &tip)
{
    auto *model = qobject_cast<QStandardItemModel *>(list->model());
    if (QStandardItem *item = model ? model->item(row) : nullptr) {
        item->setEnabled(enabled);
        item->setToolTip(tip);
    }
}

} // namespace

QString nameOf(UsageView view)
{
    return nameIn(kViewNames, view);
}

std::optional<UsageView> usageViewFrom(const QString &name)
{
    return namedIn(kViewNames, name);
}

QString nameOf(UsageUnit unit)
{
    return nameIn(kUnitNames, unit);
}

std::optional<UsageUnit> usageUnitFrom(const QString &name)
{
    return namedIn(kUnitNames, name);
}

QString nameOf(CompareWith with)
{
    return nameIn(kCompareNames, with);
}

std::optional<CompareWith> compareWithFrom(const QString &name)
{
    return namedIn(kCompareNames, name);
}

QString nameOf(PeriodKind kind)
{
    return nameIn(kKindNames, kind);
}

std::optional<PeriodKind> periodKindFrom(const QString &name)
{
    return namedIn(kKindNames, name);
}

UsageControls::UsageControls(QWidget *parent)
    : QWidget(parent), m_views(new QButtonGroup(this)), m_unit(new QComboBox(this)), m_compare(new QComboBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::tiny);
    for (const auto &view : kViewNames) {
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_views->addButton(button, static_cast<int>(view.value));
        row->addWidget(button);
    }
    row->addStretch(1);
    for (const auto &unit : kUnitNames)
        m_unit->addItem(QString(), static_cast<int>(unit.value));
    for (const auto &with : kCompareNames)
        m_compare->addItem(QString(), static_cast<int>(with.value));
    // The longest entry must not push the views out of a narrow window.
    for (QComboBox *list : {m_unit, m_compare}) {
        list->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        list->setMinimumWidth(list->fontMetrics().averageCharWidth() * kFewestCharacters);
    }
    row->addWidget(m_unit);
    row->addWidget(m_compare);

    connect(m_views, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT viewRequested(static_cast<UsageView>(id)); });
    connect(m_unit, &QComboBox::activated, this,
            [this](int index) { Q_EMIT unitRequested(static_cast<UsageUnit>(m_unit->itemData(index).toInt())); });
    connect(m_compare, &QComboBox::activated, this, [this](int index) {
        Q_EMIT compareRequested(static_cast<CompareWith>(m_compare->itemData(index).toInt()));
    });
    retranslate();
}

void UsageControls::retranslate()
{
    const auto view = [this](UsageView of, const QString &text, const QString &tip) {
        QAbstractButton *button = m_views->button(static_cast<int>(of));
        button->setText(text);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
    };
    view(UsageView::Bars, tr("Bars"), tr("Amounts as bars"));
    view(UsageView::Curve, tr("Curve"), tr("Half-hours as a curve"));
    view(UsageView::HeatMap, tr("Heat map"), tr("Days and hours as a heat map"));
    view(UsageView::Health, tr("Data health"), tr("Which readings are there, day by day"));
    const auto entry = [](QComboBox *list, auto of, const QString &text) {
        list->setItemText(list->findData(static_cast<int>(of)), text);
    };
    entry(m_unit, UsageUnit::Energy, tr("kWh"));
    entry(m_unit, UsageUnit::Yen, tr("¥ (supplier's estimate)"));
    entry(m_unit, UsageUnit::Power, tr("kW on average"));
    entry(m_compare, CompareWith::None, tr("Compare with nothing"));
    entry(m_compare, CompareWith::PreviousPeriod, tr("Period before"));
    entry(m_compare, CompareWith::YearEarlier, tr("Year earlier, same dates"));
    entry(m_compare, CompareWith::YearEarlierWeekday, tr("Year earlier, same weekdays"));
    entry(m_compare, CompareWith::Typical, tr("Typical household"));
    m_unit->setAccessibleName(tr("Unit"));
    m_unit->setToolTip(tr("What the chart counts in"));
    m_compare->setAccessibleName(tr("Compare with"));
    m_compare->setToolTip(tr("What the usage is compared with"));
    applyState();
}

void UsageControls::setState(const State &state)
{
    if (state == m_state)
        return;
    m_state = state;
    applyState();
}

void UsageControls::applyState()
{
    const QSignalBlocker quietUnit(m_unit);
    const QSignalBlocker quietCompare(m_compare);
    if (QAbstractButton *chosen = m_views->button(static_cast<int>(m_state.view)))
        chosen->setChecked(true);
    m_unit->setCurrentIndex(m_unit->findData(static_cast<int>(m_state.unit)));
    setRowEnabled(m_unit, m_unit->findData(static_cast<int>(UsageUnit::Yen)), m_state.hasYen, m_state.whyNoYen);
    m_compare->setCurrentIndex(m_compare->findData(static_cast<int>(m_state.compareWith)));
    const bool isChart = m_state.view != UsageView::Health;
    m_unit->setVisible(isChart);
    m_compare->setVisible(isChart);
    m_compare->setEnabled(m_state.canCompare);
}

} // namespace denkiroku::ui
