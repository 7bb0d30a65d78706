// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartwords.h"

namespace denkiroku::ui {

QString ChartWords::provisional()
{
    return tr("provisional");
}

QString ChartWords::corrected()
{
    return tr("corrected");
}

QString ChartWords::unfinished()
{
    return tr("not over yet");
}

QString ChartWords::missing()
{
    return tr("missing");
}

QString ChartWords::state(const ChartBar &bar)
{
    return state(bar.flags, bar.value.has_value());
}

QString ChartWords::state(BarFlags flags, bool hasValue)
{
    QStringList words;
    if (flags.testFlag(BarFlag::Missing))
        words << missing();
    else if (!hasValue)
        words << tr("not yet published");
    if (flags.testFlag(BarFlag::Incomplete))
        words << tr("incomplete");
    if (flags.testFlag(BarFlag::Provisional))
        words << provisional();
    if (flags.testFlag(BarFlag::Corrected))
        words << corrected();
    if (flags.testFlag(BarFlag::Unfinished))
        words << unfinished();
    return words.join(tr(", ", "between the states of a reading"));
}

QString ChartWords::estimate(const QString &cost)
{
    return tr("%1 (supplier's estimate)").arg(cost);
}

QString ChartWords::named(const QString &name, const QString &amount)
{
    return tr("%1: %2", "name of the compared period, and its amount").arg(name, amount);
}

QString ChartWords::spoken(const QStringList &lines)
{
    return lines.join(tr(", ", "between the parts of a spoken sentence"));
}

QStringList ChartWords::lines(const ChartData &data, int index)
{
    if (index < 0 || index >= static_cast<int>(data.bars.size()))
        return {};
    const ChartBar &bar = data.bars[static_cast<std::size_t>(index)];
    QStringList lines{bar.range};
    if (bar.value)
        lines << bar.valueText;
    if (bar.comparison && !bar.comparisonText.isEmpty())
        lines << named(data.comparisonName, bar.comparisonText);
    if (!bar.costText.isEmpty())
        lines << estimate(bar.costText);
    if (const QString words = state(bar); !words.isEmpty())
        lines << words;
    return lines;
}

QString ChartWords::sentence(const ChartData &data, int index)
{
    return spoken(lines(data, index));
}

} // namespace denkiroku::ui
