// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/billdocument.h"

#include "api/generated/bill-attachments.h"
#include "api/generated/bill-temporary-url.h"
#include "api/transport/endpoint.h"
#include "api/transport/graphqlclient.h"
#include "models/nullable.h"

#include <QCoreApplication>

namespace denkiroku::models {

namespace {

using api::op::BillAttachments;
using api::op::BillTemporaryUrl;

const QString suffix = QStringLiteral(".pdf");
// Bytes, with room for the suffix and for " (1)" of a browser or a file dialog: 255 is the limit of most systems.
constexpr int longestName = 120;

bool isReservedOnWindows(const QString &base)
{
    static const QStringList names{QStringLiteral("CON"), QStringLiteral("PRN"), QStringLiteral("AUX"),
                                   QStringLiteral("NUL")};
    const QString upper = base.section(QLatin1Char('.'), 0, 0).trimmed().toUpper();
    const bool isPort = (upper.startsWith(QLatin1String("COM")) || upper.startsWith(QLatin1String("LPT"))) &&
                        upper.size() == 4 && upper.back().isDigit();
    return isPort || names.contains(upper);
}

bool isUnsafe(QChar c)
{
    static const QString forbidden = QStringLiteral("<>:\"/\\|?*");
    // Other_Format has the marks that turn the direction of writing: "fdp.exe" could be made to look like "exe.pdf".
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
           c.category() == QChar::Other_Surrogate || forbidden.contains(c);
}

QString baseName(const QString &name)
{
    QString base;
    for (const QChar c : name.section(QLatin1Char('/'), -1).section(QLatin1Char('\\'), -1))
        base += isUnsafe(c) ? QLatin1Char('_') : c;
    if (base.endsWith(suffix, Qt::CaseInsensitive))
        base.chop(suffix.size());
    base = base.left(longestName);
    while (!base.isEmpty() && (base.back() == QLatin1Char('.') || base.back().isSpace()))
        base.chop(1);
    while (!base.isEmpty() && (base.front() == QLatin1Char('.') || base.front().isSpace()))
        base.remove(0, 1);
    while (base.toUtf8().size() > longestName)
        base.chop(1);
    return base;
}

// The first attachment that is a PDF by its name, else the first with an address.
struct Attachment {
    QUrl url;
};

std::optional<Attachment> attachmentOf(const BillAttachments::Data &data)
{
    std::optional<Attachment> chosen;
    if (!data.account || !data.account->bill || !data.account->bill->attachments)
        return chosen;
    bool isPdf = false;
    forEachNode(*data.account->bill->attachments, [&](const auto &node) {
        const QUrl url(textOf(node.temporaryUrl), QUrl::StrictMode);
        const QString name = textOf(node.filename);
        const bool looksLikePdf = name.endsWith(suffix, Qt::CaseInsensitive);
        if (url.isEmpty() || !url.isValid() || (chosen && (isPdf || !looksLikePdf)))
            return;
        chosen = Attachment{url};
        isPdf = looksLikePdf;
    });
    return chosen;
}

api::Error noDocument()
{
    return {.kind = api::ErrorKind::NotFound, .code = QStringLiteral("DK-NO-DOCUMENT")};
}

class BillFileWords {
    Q_DECLARE_TR_FUNCTIONS(BillFile)
};

// The server forgets an address after an hour, or sooner.
bool isExpired(const api::Error &error)
{
    constexpr int forbidden = 403;
    constexpr int gone = 410;
    return error.httpStatus == forbidden || error.httpStatus == gone || error.kind == api::ErrorKind::Forbidden;
}

} // namespace

QString safeFileName(const QString &name, const QString &fallback)
{
    const QString base = baseName(name);
    if (base.isEmpty())
        return fallback;
    return (isReservedOnWindows(base) ? QStringLiteral("_") + base : base) + suffix;
}

QString billFileName(const BillRow &bill)
{
    QStringList parts;
    if (bill.issued)
        parts << bill.issued->toString(Qt::ISODate);
    parts << billKindText(bill.kind);
    if (bill.amount)
        parts << BillFileWords::tr("%1 yen").arg(bill.amount->yen());
    if (!bill.issued || !bill.amount)
        parts << bill.id;
    return safeFileName(parts.join(QLatin1Char(' ')), QStringLiteral("bill.pdf"));
}

BillDocument::BillDocument(api::GraphQlClient &client, QObject *parent) : QObject(parent), m_client(client) {}

BillDocument::~BillDocument() = default;

void BillDocument::open(const QString &account, const BillRow &bill)
{
    m_account = account;
    m_billId = bill.id;
    m_fileName = billFileName(bill);
    m_hasAskedAgain = false;
    m_status = {};
    m_status.start();
    ask();
    Q_EMIT statusChanged();
}

void BillDocument::ask()
{
    m_calls.clear();
    const BillAttachments::Variables variables{
        .accountNumber = m_account, .billId = m_billId, .first = api::PageSize::of<20>()};
    m_calls.hold(m_client.execute<BillAttachments>(variables))
        .then(this, [this](const api::Result<api::Response<BillAttachments::Data>> &result) {
            if (!result && (result.error().kind == api::ErrorKind::Cancelled || isPassing(result.error()))) {
                fail(result.error());
                return;
            }
            if (const auto attachment = result ? attachmentOf(result->data) : std::nullopt)
                download(attachment->url);
            else
                askTemporaryUrl();
        });
}

void BillDocument::cancel()
{
    if (!m_status.isLoading())
        return;
    m_calls.clear();
    m_status = {};
    Q_EMIT statusChanged();
}

void BillDocument::askTemporaryUrl()
{
    const BillTemporaryUrl::Variables variables{.accountNumber = m_account, .billId = m_billId};
    m_calls.hold(m_client.execute<BillTemporaryUrl>(variables))
        .then(this, [this](const api::Result<api::Response<BillTemporaryUrl::Data>> &result) {
            if (!result) {
                fail(result.error());
                return;
            }
            const auto &data = result->data;
            const QString text =
                data.account && data.account->bill ? textOf(data.account->bill->temporaryUrl) : QString();
            if (!text.isEmpty())
                download(QUrl(text, QUrl::StrictMode));
            else
                fail(result->refusals.empty() ? noDocument() : result->refusals.front());
        });
}

void BillDocument::download(const QUrl &url)
{
    m_calls.hold(m_client.download(url)).then(this, [this](const api::Result<QByteArray> &result) {
        if (!result && isExpired(result.error()) && !m_hasAskedAgain) {
            m_hasAskedAgain = true;
            ask();
            return;
        }
        if (!result) {
            fail(result.error());
            return;
        }
        m_status.finish(m_client.clock().now(), true);
        Q_EMIT statusChanged();
        Q_EMIT ready(m_billId, {*result, m_fileName});
    });
}

void BillDocument::fail(const api::Error &error)
{
    if (error.kind == api::ErrorKind::Cancelled)
        return;
    m_status.fail(error);
    Q_EMIT statusChanged();
    Q_EMIT failed(m_billId, error);
}

} // namespace denkiroku::models
