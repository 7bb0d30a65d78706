// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/result.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QPromise>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace denkiroku::api {

namespace detail {

// What a call and its maker share, without the type of the value.
class CallStateBase {
public:
    virtual ~CallStateBase() = default;
    virtual bool isFinished() const = 0;
    virtual void cancel() = 0;
};

// What is to be done with a result, a child of its context: it goes with that, and hears nothing then. QFutureWatcher
// does the same with several events for each; a sync passes through some ten continuations a window.
class Continuation : public QObject {
public:
    using QObject::QObject;
    // After what else is to be done: a large answer is not read while another request waits for its body to be sent.
    void runFromTheEventLoop() { QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::LowEventPriority); }

private:
    void customEvent(QEvent *) override { run(); }
    // Deletes this.
    virtual void run() = 0;
};

template <class T>
class CallState final : public CallStateBase {
public:
    bool isFinished() const override { return m_result.has_value(); }
    bool isCancelled() const { return m_cancelled; }
    // Of a finished call.
    const Result<T> &result() const { return *m_result; }

    // Made for whoever asks: a QPromise takes several blocks of memory and a lock, and few calls need one.
    QFuture<Result<T>> future()
    {
        if (!m_promise) {
            m_promise.emplace().start();
            keepThePromise();
        }
        return m_promise->future();
    }

    bool finish(Result<T> result)
    {
        if (m_result)
            return false;
        m_result.emplace(std::move(result));
        m_onCancel = nullptr;
        keepThePromise();
        for (const auto &continuation : std::exchange(m_continuations, {})) {
            if (continuation)
                continuation->runFromTheEventLoop();
        }
        return true;
    }

    void add(Continuation *continuation)
    {
        if (m_result)
            continuation->runFromTheEventLoop();
        else
            m_continuations.emplace_back(continuation);
    }

    void cancel() override
    {
        m_cancelled = true;
        auto onCancel = std::exchange(m_onCancel, nullptr);
        if (finish(Failure(cancelledError())) && onCancel)
            onCancel();
    }

    void onCancel(std::function<void()> f)
    {
        if (!m_result)
            m_onCancel = std::move(f);
    }

private:
    void keepThePromise()
    {
        if (m_promise && m_result) {
            m_promise->addResult(*m_result);
            m_promise->finish();
        }
    }

    std::optional<Result<T>> m_result;
    std::optional<QPromise<Result<T>>> m_promise;
    std::vector<QPointer<Continuation>> m_continuations;
    std::function<void()> m_onCancel;
    bool m_cancelled = false;
};

// The call's state is held by its continuations alone, so that nothing here keeps it alive in a circle.
template <class T, class F>
class ContinuationOf final : public Continuation {
public:
    ContinuationOf(QObject *context, std::shared_ptr<CallState<T>> state, F f)
        : Continuation(context), m_state(std::move(state)), m_f(std::move(f))
    {
    }

private:
    void run() override
    {
        const auto state = std::move(m_state);
        auto f = std::move(m_f);
        // f may delete the context, and this with it.
        delete this;
        if (state->isCancelled()) {
            f(Result<T>(Failure(cancelledError())));
            return;
        }
        f(state->result());
    }

    std::shared_ptr<CallState<T>> m_state;
    F m_f;
};

template <class R>
struct ResultValue;
template <class T>
struct ResultValue<Result<T>> {
    using Type = T;
};

} // namespace detail

template <class T>
class CallSource;

// Something asked for that will be answered once: a handle that is copied freely, and a QFuture<Result<T>> for who asks.
// It always ends with exactly one result; a cancelled one, and one whose maker went away, end with
// ErrorKind::Cancelled. Letting go of every handle does not cancel. All of it belongs to one thread.
template <class T>
class Call {
public:
    using Value = T;

    // A call that is finished already.
    static Call ready(Result<T> result)
    {
        CallSource<T> source;
        source.finish(std::move(result));
        return source.call();
    }

    // Calls f(const Result<T> &) once, from the event loop and never from within this function, unless `context` is
    // destroyed before. After cancel() f gets Cancelled even if an answer was there already.
    template <class F>
    void then(QObject *context, F f) const
    {
        m_state->add(new detail::ContinuationOf<T, F>(context, m_state, std::move(f)));
    }

    // A call for f(value) once this one has succeeded; f returns a plain value or a Result of one. Cancelling it
    // cancels this one. It ends with Cancelled when `context` goes first.
    template <class F>
    auto map(QObject *context, F f) const;

    // A call for the call that f(value) returns; cancelling it cancels the one of the two that is in flight.
    template <class F>
    auto andThen(QObject *context, F f) const;

    // A call for f(result), which returns a Result: for whoever wants to change errors too. Cancelling it cancels this
    // one.
    template <class F>
    auto mapResult(QObject *context, F f) const;

    // Ends the call with Cancelled at once, and what is being done for it. No effect on a finished call, save that a
    // continuation which has not run yet gets Cancelled.
    void cancel() const { m_state->cancel(); }

    bool isFinished() const { return m_state->isFinished(); }

    // Qt's own handle, for whom it serves better. It is never cancelled in Qt's sense.
    QFuture<Result<T>> future() const { return m_state->future(); }

    // The result of a finished call.
    Result<T> result() const
    {
        Q_ASSERT(isFinished());
        return m_state->result();
    }

private:
    friend class CallSource<T>;
    friend class CallScope;
    explicit Call(std::shared_ptr<detail::CallState<T>> state) : m_state(std::move(state)) {}

    std::shared_ptr<detail::CallState<T>> m_state;
};

// The maker's end of a call. If it goes away without a word, the call ends with Cancelled. Copies share one end.
template <class T>
class CallSource {
public:
    CallSource() : m_end(std::make_shared<End>()) {}

    Call<T> call() const { return Call<T>(m_end->state); }
    bool isFinished() const { return m_end->state->isFinished(); }

    // Gives the result. Only the first one counts.
    void finish(Result<T> result) const { m_end->state->finish(std::move(result)); }

    // What to stop when the call is cancelled; replaces what was said before.
    void onCancel(std::function<void()> f) const { m_end->state->onCancel(std::move(f)); }

private:
    struct End {
        ~End() { state->finish(Failure(cancelledError())); }
        std::shared_ptr<detail::CallState<T>> state = std::make_shared<detail::CallState<T>>();
    };
    std::shared_ptr<End> m_end;
};

template <class T>
template <class F>
auto Call<T>::map(QObject *context, F f) const
{
    using Returned = std::remove_cvref_t<std::invoke_result_t<F, const T &>>;
    constexpr bool returnsResult = requires
    {
        typename detail::ResultValue<Returned>::Type;
    };
    using Mapped = typename std::conditional_t<returnsResult, std::type_identity<Returned>,
                                               std::type_identity<Result<Returned>>>::type;
    CallSource<typename detail::ResultValue<Mapped>::Type> source;
    source.onCancel([first = *this] { first.cancel(); });
    then(context, [source, f = std::move(f)](const Result<T> &result) mutable {
        if (source.isFinished())
            return;
        if (result)
            source.finish(Mapped(f(*result)));
        else
            source.finish(Failure(result.error()));
    });
    return source.call();
}

template <class T>
template <class F>
auto Call<T>::andThen(QObject *context, F f) const
{
    using Next = std::remove_cvref_t<std::invoke_result_t<F, const T &>>;
    using NextValue = typename Next::Value;
    CallSource<NextValue> source;
    source.onCancel([first = *this] { first.cancel(); });
    const auto call = source.call();
    then(context, [context, source, f = std::move(f)](const Result<T> &result) mutable {
        if (source.isFinished())
            return;
        if (!result) {
            source.finish(Failure(result.error()));
            return;
        }
        const Next next = f(*result);
        source.onCancel([next] { next.cancel(); });
        if (next.isFinished()) {
            source.finish(next.result());
            return;
        }
        next.then(context, [source](const Result<NextValue> &second) { source.finish(second); });
    });
    return call;
}

template <class T>
template <class F>
auto Call<T>::mapResult(QObject *context, F f) const
{
    using Returned = std::remove_cvref_t<std::invoke_result_t<F, const Result<T> &>>;
    CallSource<typename detail::ResultValue<Returned>::Type> source;
    source.onCancel([first = *this] { first.cancel(); });
    then(context, [source, f = std::move(f)](const Result<T> &result) mutable {
        if (!source.isFinished())
            source.finish(f(result));
    });
    return source.call();
}

// Holds calls and cancels those still running when it goes, or when it is told to: a member of whoever started them.
class CallScope {
public:
    CallScope() = default;
    ~CallScope() { clear(); }
    CallScope(const CallScope &) = delete;
    CallScope &operator=(const CallScope &) = delete;

    // Holds a call and hands it back.
    template <class T>
    Call<T> hold(Call<T> call)
    {
        std::erase_if(m_calls, [](const auto &held) { return held->isFinished(); });
        m_calls.push_back(call.m_state);
        return call;
    }

    // Cancels all it holds.
    void clear()
    {
        const auto calls = std::exchange(m_calls, {});
        for (const auto &call : calls)
            call->cancel();
    }

private:
    std::vector<std::shared_ptr<detail::CallStateBase>> m_calls;
};

} // namespace denkiroku::api
