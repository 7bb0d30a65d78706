// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tariffprices.h"

#include "models/format.h"
#include "models/tariff/tariffwords.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/keyfigure.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/segmentbar.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

namespace denkiroku::ui {

namespace format = models::format;
using models::Tariff;
using models::TariffView;

namespace {

QLabel *noteLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QString dayText(const std::optional<models::Instant> &at, const QLocale &locale)
{
    return at ? format::date(models::jst::dateOf(*at), locale) : format::none();
}

// The last day of something that ends then.
QString lastDayText(const std::optional<models::Instant> &to, const QLocale &locale)
{
    return to ? format::date(models::jst::dateOf(*to - std::chrono::seconds(1)), locale) : format::none();
}

// 13.5 for the half-hour that begins at 13:30.
double hourOf(int slot)
{
    return slot / 2.0;
}

QString hoursText(const std::vector<models::BandStretch> &bands, const QString &band)
{
    QStringList hours;
    for (const models::BandStretch &stretch : bands) {
        if (stretch.band == band)
            hours << format::halfHourSlot(stretch.from).section(u'–', 0, 0) + u'–' +
                         format::halfHourSlot(stretch.to - 1).section(u'–', 1);
    }
    return hours.join(QStringLiteral(", "));
}

} // namespace

TariffPrices::TariffPrices(QWidget *parent)
    : QWidget(parent),
      m_product(section()),
      m_standing(new KeyFigure(KeyFigure::Size::Section)),
      m_fuel(new KeyFigure(KeyFigure::Size::Section)),
      m_levy(new KeyFigure(KeyFigure::Size::Section)),
      m_stripTitle(section()),
      m_season(new QComboBox(this)),
      m_strip(new SegmentBar(this)),
      m_stripNote(noteLabel(this)),
      m_tableTitle(section()),
      m_table(new PlainTable(this)),
      m_changesTitle(section()),
      m_changes(new PlainTable(this)),
      m_historyTitle(section()),
      m_history(new PlainTable(this)),
      m_note(noteLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::large, 0, 0);
    column->setSpacing(spacing::medium);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(spacing::vast);
    for (KeyFigure *figure : {m_standing, m_fuel, m_levy})
        figures->addWidget(figure, 1, Qt::AlignTop);
    auto *strip = new QHBoxLayout;
    strip->addWidget(m_stripTitle, 1);
    strip->addWidget(m_season);
    column->addWidget(m_product);
    column->addLayout(figures);
    column->addLayout(strip);
    column->addWidget(m_strip);
    column->addWidget(m_stripNote);
    column->addWidget(m_tableTitle);
    column->addWidget(m_table);
    column->addWidget(m_changesTitle);
    column->addWidget(m_changes);
    column->addWidget(m_historyTitle);
    column->addWidget(m_history);
    column->addWidget(m_note);
    column->addStretch(1);
    connect(m_season, &QComboBox::currentIndexChanged, this, &TariffPrices::updateStrip);
}

QLabel *TariffPrices::section()
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setFont(ui::font(TextRole::Section, font()));
    label->setWordWrap(true);
    return label;
}

void TariffPrices::show(const std::optional<TariffView> &view, models::Instant now)
{
    const bool isOther = view != m_view;
    m_view = view;
    m_now = now;
    if (isOther)
        fillSeasons();
    update();
}

void TariffPrices::retranslate()
{
    m_standing->setCaption(tr("Standing charge"));
    m_fuel->setCaption(tr("Fuel cost adjustment now"));
    m_levy->setCaption(tr("Renewable energy levy"));
    m_tableTitle->setText(tr("Energy charge"));
    m_changesTitle->setText(tr("What changes when"));
    m_historyTitle->setText(tr("Agreements"));
    m_season->setAccessibleName(tr("Season"));
    m_strip->setAccessibleName(tr("Prices through the day"));
    m_table->setAccessibleName(tr("Energy charge"));
    m_changes->setAccessibleName(tr("What changes when"));
    m_history->setAccessibleName(tr("Agreements"));
    m_table->setColumns({{tr("For")}, {tr("When")}, {tr("Yen per kWh"), true}, {tr("Since")}});
    m_changes->setColumns({{tr("What")}, {tr("From")}});
    m_history->setColumns({{tr("Product")}, {tr("From")}, {tr("To")}, {tr("State")}});
    fillSeasons();
    update();
}

void TariffPrices::update()
{
    m_product->setText(m_view ? m_view->agreement.productName : tr("No agreement holds now"));
    updateFigures();
    updatePrices();
    updateStrip();
    updateHistory();
}

void TariffPrices::updateFigures()
{
    const QLocale locale;
    const auto set = [&locale](KeyFigure *figure, const std::optional<models::PriceSpan> &span, const QString &unit) {
        figure->setValue(span ? tr("%1 yen").arg(models::priceText(span->price, locale)) : format::none());
        QString note = span ? unit : tr("not given");
        if (span && span->isPublishedFact)
            note += tr("; from the published notices");
        figure->setNote(note);
    };
    const auto &view = m_view;
    set(m_standing, view ? view->standing : std::nullopt, tr("a day"));
    set(m_levy, view ? view->levy : std::nullopt, tr("per kWh"));
    set(m_fuel, view ? view->fuel : std::nullopt, tr("per kWh"));
    if (view && view->agreement.tariff.fuelPart == Tariff::Part::None)
        m_fuel->setNote(tr("this product carries none"));
}

void TariffPrices::updatePrices()
{
    const QLocale locale;
    std::vector<PlainTable::Row> rows;
    if (m_view) {
        const auto today = models::bandsOfDay(m_view->agreement.tariff, models::jst::dateOf(m_now));
        for (const models::TariffPrice &price : m_view->energy) {
            const QString name = price.step             ? models::stepText(*price.step, locale)
                                 : price.band.isEmpty() ? tr("All energy")
                                                        : models::bandText(price.band);
            const QString hours = price.band.isEmpty() ? tr("at all hours") : hoursText(today, price.band);
            rows.push_back({.cells = {name, hours.isEmpty() ? tr("not today") : hours,
                                      models::priceText(price.span.price, locale), dayText(price.span.from, locale)}});
        }
    }
    m_table->setRows(rows);
    const QString problem = m_view ? m_view->agreement.tariff.notUnderstood : QString();
    m_note->setText(problem.isEmpty() ? QString()
                                      : tr("This tariff has something that is not understood: %1.").arg(problem));
    m_note->setVisible(!problem.isEmpty());
}

void TariffPrices::fillSeasons()
{
    const QSignalBlocker quiet(m_season);
    m_season->clear();
    if (m_view) {
        const QLocale locale;
        const QDate today = models::jst::dateOf(m_now);
        for (const QDate day : models::seasonsOf(m_view->agreement.tariff, today))
            m_season->addItem(day == today ? tr("Today") : tr("From %1").arg(format::dateShort(day, locale)), day);
    }
    m_season->setVisible(m_season->count() > 1);
}

void TariffPrices::updateStrip()
{
    const bool isStepped = m_view && m_view->agreement.tariff.kind == Tariff::Kind::Stepped;
    const bool isBanded = m_view && m_view->agreement.tariff.hours;
    m_strip->setVisible(isStepped || isBanded);
    m_stripTitle->setVisible(m_view.has_value());
    m_stripNote->setVisible(m_view.has_value());
    if (isBanded) {
        m_stripTitle->setText(tr("Through the day"));
        m_stripNote->setText(
            tr("Hours as the supplier prints them in its tariff definitions; the API does not tell them."));
        drawDay(m_season->count() > 0 ? m_season->currentData().toDate() : models::jst::dateOf(m_now));
    } else if (isStepped) {
        m_stripTitle->setText(tr("Steps"));
        m_stripNote->setText(tr("They begin anew with each billing period."));
        drawSteps();
    } else if (m_view) {
        m_stripTitle->setText(tr("Through the day"));
        m_stripNote->setText(m_view->agreement.tariff.kind == Tariff::Kind::TimeOfUse
                                 ? tr("The hours of these prices are not known.")
                                 : tr("One price at all hours."));
    }
}

void TariffPrices::drawDay(QDate day)
{
    const QLocale locale;
    const Tariff &tariff = m_view->agreement.tariff;
    std::vector<SegmentBar::Segment> segments;
    for (const models::BandStretch &stretch : models::bandsOfDay(tariff, day)) {
        const auto price = std::ranges::find(m_view->energy, stretch.band, &models::TariffPrice::band);
        const QString hours = format::halfHourSlot(stretch.from).section(u'–', 0, 0) + u'–' +
                              format::halfHourSlot(stretch.to - 1).section(u'–', 1);
        const QString yen = price == m_view->energy.end()
                                ? tr("no price is given")
                                : tr("%1 yen per kWh").arg(models::priceText(price->span.price, locale));
        segments.push_back({hourOf(stretch.from), hourOf(stretch.to), models::bandText(stretch.band),
                            hours + QStringLiteral(", ") + yen,
                            static_cast<int>(tariff.hours->bands().indexOf(stretch.band))});
    }
    std::vector<SegmentBar::Tick> ticks;
    for (const int hour : {0, 6, 12, 18, 24})
        ticks.push_back({static_cast<double>(hour), QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0'))});
    m_strip->setSegments(std::move(segments), std::move(ticks));
    const bool isToday = day == models::jst::dateOf(m_now);
    const QTime time = models::jst::timeOf(m_now);
    m_strip->setMark(isToday ? std::optional(SegmentBar::Tick{time.hour() + time.minute() / 60.0, tr("now")})
                             : std::nullopt);
}

void TariffPrices::drawSteps()
{
    const QLocale locale;
    std::vector<SegmentBar::Segment> segments;
    std::vector<SegmentBar::Tick> ticks;
    // The last step has no end: it is drawn half as long as what is before it.
    for (const models::TariffPrice &price : m_view->energy) {
        const double from = price.step->from.kilowattHours();
        const double to = price.step->to ? price.step->to->kilowattHours() : from * 1.5 + (from == 0 ? 1 : 0);
        const QString yen = tr("%1 yen per kWh").arg(models::priceText(price.span.price, locale));
        segments.push_back({from, to, yen, models::stepText(*price.step, locale), static_cast<int>(segments.size())});
        ticks.push_back({from, tr("%1 kWh").arg(format::energyNumber(price.step->from, locale, 0))});
    }
    m_strip->setSegments(std::move(segments), std::move(ticks));
    m_strip->setMark(std::nullopt);
}

void TariffPrices::updateHistory()
{
    const QLocale locale;
    std::vector<PlainTable::Row> changes;
    std::vector<PlainTable::Row> history;
    if (m_view) {
        for (const models::TariffChange &change : m_view->changes)
            changes.push_back({.cells = {models::changeText(change, locale), dayText(change.at, locale)}});
        for (const models::TariffAgreement &agreement : m_view->history) {
            const bool isNow = agreement.holdsAt(m_now);
            const bool isToCome = agreement.from && m_now < *agreement.from;
            const QString product = agreement.productName.isEmpty() ? tr("not given") : agreement.productName;
            history.push_back({.cells = {product, dayText(agreement.from, locale), lastDayText(agreement.to, locale),
                                         isNow      ? tr("in force")
                                         : isToCome ? tr("to come")
                                                    : tr("ended")},
                               .isStrong = isNow});
        }
    }
    m_changesTitle->setVisible(!changes.empty());
    m_changes->setVisible(!changes.empty());
    m_changes->setRows(changes);
    m_history->setRows(history);
}

} // namespace denkiroku::ui
