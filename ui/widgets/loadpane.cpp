// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/loadpane.h"

#include "models/errortext.h"
#include "models/format.h"

#include <QCoreApplication>

namespace denkiroku::ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(denkiroku::ui::LoadPane)

public:
    static QString retry() { return tr("Try again"); }
    static QString shownFrom(const models::LoadStatus &status, const QLocale &locale)
    {
        return status.asOf ? tr("What you see is from %1.").arg(models::format::dateTime(*status.asOf, locale))
                           : QString();
    }
    static QString offline() { return tr("No connection."); }
};

QString joined(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : first + QLatin1Char(' ') + second;
}

PaneState refused(const std::vector<api::Error> &refusals)
{
    const models::ErrorText text = models::refusalText(refusals.front());
    return {.kind = PaneState::Kind::Empty,
            .sentence = text.what,
            .advice = text.action,
            .action = {},
            .details = text.detail,
            .banner = {}};
}

StateBanner::Message bannerOver(const models::LoadStatus &status, const QLocale &locale)
{
    using Tone = StateBanner::Tone;
    if (status.state == models::LoadState::Failed && status.error) {
        const models::ErrorText text = models::errorText(*status.error);
        const QString what = status.offline ? Words::offline() : text.what;
        return {.tone = status.offline ? Tone::Quiet : Tone::Warning,
                .text = joined(what, Words::shownFrom(status, locale)),
                .details = status.offline ? QString() : text.detail,
                .action = Words::retry()};
    }
    if (!status.refusals.empty()) {
        const models::ErrorText text = models::refusalText(status.refusals.front());
        return {.tone = Tone::Info, .text = text.what, .details = text.detail, .action = {}};
    }
    return {};
}

} // namespace

PaneState paneState(const models::LoadStatus &status, const EmptyWords &empty, const QLocale &locale)
{
    PaneState state;
    if (status.hasData) {
        state.kind = PaneState::Kind::Ready;
        state.banner = bannerOver(status, locale);
        return state;
    }
    switch (status.state) {
    case models::LoadState::Idle:
    case models::LoadState::Loading:
        return state;
    case models::LoadState::Ready:
        if (!status.refusals.empty())
            return refused(status.refusals);
        state.kind = PaneState::Kind::Empty;
        state.sentence = empty.sentence;
        state.advice = empty.advice;
        state.action = empty.action;
        return state;
    case models::LoadState::Failed:
        break;
    }
    const models::ErrorText text = models::errorText(status.error.value_or(api::Error{}));
    state.kind = PaneState::Kind::Failed;
    state.sentence = text.what;
    state.advice = text.action;
    state.action = Words::retry();
    state.details = text.detail;
    return state;
}

models::LoadStatus combined(const models::LoadStatus &first, const models::LoadStatus &second)
{
    const auto either = [&](models::LoadState state) { return first.state == state || second.state == state; };
    models::LoadStatus both = first;
    if (either(models::LoadState::Loading))
        both.state = models::LoadState::Loading;
    else if (either(models::LoadState::Failed))
        both.state = models::LoadState::Failed;
    else if (either(models::LoadState::Idle))
        both.state = models::LoadState::Idle;
    both.hasData = first.hasData || second.hasData;
    both.error = first.error ? first.error : second.error;
    both.offline = first.offline || second.offline;
    both.refusals.insert(both.refusals.end(), second.refusals.begin(), second.refusals.end());
    if (first.asOf && second.asOf)
        both.asOf = std::min(*first.asOf, *second.asOf);
    else if (second.asOf)
        both.asOf = second.asOf;
    return both;
}

} // namespace denkiroku::ui
