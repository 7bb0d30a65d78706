// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/errortext.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <optional>

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

    // For the codes that say more than their kind does.
    static std::optional<Sentences> ofCode(const QString &code)
    {
        if (code == QLatin1String("KT-CT-1138"))
            return Sentences{tr("The e-mail address or the password is not right."),
                             tr("Check both and sign in again.")};
        if (code == QLatin1String("DK-PASSWORD-STOPPED"))
            return Sentences{tr("The supplier no longer accepts signing in with e-mail address and password here."),
                             tr("Choose another way to sign in.")};
        if (code == QLatin1String("KT-CT-1139") || code == QLatin1String("KT-CT-11100"))
            return Sentences{tr("The supplier did not accept this API key."), tr("Choose another way to sign in.")};
        if (code == QLatin1String("KT-CT-1134") || code == QLatin1String("KT-CT-1135") ||
            code == QLatin1String("KT-CT-1143"))
            return Sentences{tr("The supplier did not accept the sign-in."), tr("Please sign in again.")};
        if (code == QLatin1String("KT-CT-4177"))
            return Sentences{tr("This account does not belong to your sign-in, or no longer exists."),
                             tr("Choose another account, or sign in again.")};
        if (code == QLatin1String("KT-CT-1188") || code == QLatin1String("KT-CT-1189"))
            return Sentences{tr("That was too much data for one request."), tr("Choose a shorter period.")};
        if (code == QLatin1String("KT-CT-3963"))
            return Sentences{tr("The supplier cannot work this out at the moment."), tr("Please try again later.")};
        if (code == QLatin1String("DK-NO-DOCUMENT"))
            return Sentences{tr("There is no PDF for this bill."), tr("Its lines are shown in the details.")};
        if (code == QLatin1String("DK-ADDRESS"))
            return Sentences{tr("The address is not a safe one: only https is used."),
                             tr("Check the address of the server.")};
        return std::nullopt;
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
    const auto byCode = ErrorWords::ofCode(error.code);
    const auto words = byCode ? *byCode : ErrorWords::ofKind(error);
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
