// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/call.h"
#include "api/transport/retrypolicy.h"

namespace denkiroku::api {

namespace detail {

template <class T>
void attempt(QObject *context, const RetryPolicy &policy, int number, std::function<Call<T>()> send,
             CallSource<T> source)
{
    const auto call = send();
    source.onCancel([call] { call.cancel(); });
    call.then(context, [context, policy, number, send = std::move(send), source](const Result<T> &result) {
        const auto delay = result ? std::nullopt : policy.delayAfter(number, result.error());
        if (!delay || source.isFinished()) {
            source.finish(result);
            return;
        }
        source.onCancel({});
        const auto again = [context, policy, number, send, source] {
            if (!source.isFinished())
                attempt<T>(context, policy, number + 1, send, source);
        };
        (policy.scheduler ? policy.scheduler : timerScheduler())(*delay, context, again);
    });
}

} // namespace detail

// Calls `send` until it succeeds or the policy has enough; the last result is the call's.
template <class T>
Call<T> retrying(QObject *context, const RetryPolicy &policy, std::function<Call<T>()> send)
{
    CallSource<T> source;
    const auto call = source.call();
    detail::attempt<T>(context, policy, 1, std::move(send), std::move(source));
    return call;
}

} // namespace denkiroku::api
