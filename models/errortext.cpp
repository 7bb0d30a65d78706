// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/errortext.h"

#include "models/errorsentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace denkiroku::models {

namespace {

using api::Error;
using api::ErrorKind;

class ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    struct Sentences {
        QString what;
        QString action;
    };

    // By the code where a table knows it, else by the kind.
    static Sentences of(const Error &error)
    {
        Sentences words = ofKind(error);
        if (const auto *known = sentencesOf(error.code)) {
            words.what = tr(known->what);
            if (known->action)
                words.action = tr(known->action);
        }
        return words;
    }

    static Sentences ofKind(const Error &error)
    {
        switch (error.kind) {
        case ErrorKind::Offline:
            return {tr("There is no connection to the supplier."), tr("Check the internet connection and try again.")};
        case ErrorKind::Timeout:
            return {tr("The supplier did not answer in time."), tr("Please try again in a moment.")};
        case ErrorKind::Tls:
            return {tr("The connection is not secure, so nothing was sent."),
                    tr("Check the date and time of this computer and the network you are in.")};
        case ErrorKind::Http:
            return {tr("The supplier's server has a problem."), tr("Please try again later.")};
        case ErrorKind::RateLimited:
            return {tr("Too many requests were made in a short time."), waitSentence(error)};
        case ErrorKind::SignedOut:
            return {tr("The sign-in is no longer valid."), tr("Please sign in again.")};
        case ErrorKind::Forbidden:
            return {tr("This is not available for your account."), tr("There is nothing you need to do.")};
        case ErrorKind::Disabled:
            return {tr("The supplier has switched this off."), tr("Please try again another day.")};
        case ErrorKind::NotFound:
            return {tr("The supplier does not have what was asked for."), tr("Reload the page to see what there is.")};
        case ErrorKind::Invalid:
            return {tr("The supplier refused the request."), tr("Check what you entered and try again.")};
        case ErrorKind::Malformed:
            return {tr("The answer could not be understood."),
                    tr("Try again; if it stays so, look for a newer version of this program.")};
        case ErrorKind::Cancelled:
            break;
        }
        return {tr("This was cancelled."), tr("Try again if you still need it.")};
    }

    static Sentences ofRefusal()
    {
        return {tr("Not available for your account."), tr("There is nothing you need to do.")};
    }

private:
    static QString waitSentence(const Error &error)
    {
        if (!error.retryAfter)
            return tr("Please wait some minutes and try again.");
        const auto minutes = std::chrono::ceil<std::chrono::minutes>(*error.retryAfter).count();
        if (minutes <= 1)
            return tr("Please try again in a minute.");
        return tr("Please try again in %n minute(s).", nullptr, static_cast<int>(std::min<long long>(minutes, 9999)));
    }
};

QString detailOf(const Error &error)
{
    QStringList parts;
    if (!error.code.isEmpty())
        parts << error.code;
    parts << QString::fromLatin1(api::toString(error.kind));
    if (error.httpStatus != 0)
        parts << QStringLiteral("HTTP %1").arg(error.httpStatus);
    if (!error.path.isEmpty())
        parts << error.path;
    QString text = parts.join(QStringLiteral(" · "));
    if (!error.detail.isEmpty())
        text += QLatin1Char('\n') + error.detail;
    return text;
}

} // namespace

QString ErrorText::sentence() const
{
    return what + QLatin1Char(' ') + action;
}

ErrorText errorText(const Error &error)
{
    const auto words = ErrorWords::of(error);
    return {words.what, words.action, detailOf(error)};
}

ErrorText refusalText(const Error &error)
{
    const bool isRight = error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::Disabled ||
                         error.kind == ErrorKind::NotFound || error.kind == ErrorKind::SignedOut;
    if (!isRight)
        return errorText(error);
    const auto words = ErrorWords::ofRefusal();
    return {words.what, words.action, detailOf(error)};
}

} // namespace denkiroku::models
