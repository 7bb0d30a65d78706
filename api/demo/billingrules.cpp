// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/documentissuer.h"
#include "api/demo/listrules.h"
#include "api/demo/rules.h"

#include <array>

namespace denkiroku::api::demo {

namespace {

FieldResult bills(RuleContext &, const FieldRequest &request)
{
    const QJsonObject &arguments = request.arguments;
    const bool withoutPdf = arguments.value(u"includeBillsWithoutPDF").toBool();
    const DateBounds period{arguments.value(u"fromDate"), arguments.value(u"toDate")};
    const DateBounds issued{arguments.value(u"issuedFromDate"), arguments.value(u"issuedToDate")};
    const bool byIssue = arguments.value(u"orderBy").toString() == u"ISSUED_DATE_DESC";
    const QJsonValue connection = ownValue(request);
    const QJsonArray nodes = kept(nodesOf(connection), [&](const QJsonObject &bill) {
        return (withoutPdf || !bill.value(u"#noPdf").toBool()) && period.keepsFrom(bill.value(u"toDate").toString()) &&
               period.keepsTo(bill.value(u"fromDate").toString()) && issued.keeps(bill.value(u"issuedDate").toString());
    });
    return FieldValue(withNodes(connection, newestFirst(nodes, byIssue ? u"issuedDate" : u"fromDate")));
}

FieldResult bill(RuleContext &, const FieldRequest &request)
{
    const QJsonValue id = request.arguments.value(u"id");
    const QJsonValue identifier = request.arguments.value(u"identifier");
    for (const QJsonValue node : nodesOf(request.parent.value(u"bills"))) {
        const bool isIt = isGiven(id) ? node[u"id"] == id
                                      : isGiven(identifier) &&
                                            (node[u"identifier"] == identifier || node[u"#identifier"] == identifier);
        if (isIt)
            return FieldValue(node);
    }
    return FieldValue(QJsonValue());
}

FieldResult statements(RuleContext &, const FieldRequest &request)
{
    const QJsonValue connection = ownValue(request);
    if (request.arguments.value(u"orderBy").toString() != u"FINALIZED_AT_ASC")
        return FieldValue(connection);
    return FieldValue(withNodes(connection, reversed(nodesOf(connection))));
}

FieldResult transactions(RuleContext &, const FieldRequest &request)
{
    const QJsonValue connection = ownValue(request);
    if (!connection.isObject())
        return FieldValue(connection);
    const DateBounds posted{request.arguments.value(u"fromDate"), request.arguments.value(u"toDate")};
    const QJsonArray nodes = kept(nodesOf(connection), [&](const QJsonObject &transaction) {
        return posted.keeps(transaction.value(u"postedDate").toString());
    });
    const bool oldestFirst = request.arguments.value(u"orderBy").toString() == u"POSTED_DATE_ASC";
    return FieldValue(withNodes(connection, oldestFirst ? reversed(nodes) : nodes));
}

FieldResult documentUrl(RuleContext &context, const FieldRequest &request)
{
    const QJsonObject document = request.parent.value(u"#pdf").toObject();
    if (document.isEmpty())
        return FieldValue(ownValue(request));
    return FieldValue(QJsonValue(context.baseUrl + context.documents.issue(document, context.now)));
}

FieldResult temporaryUrlExpiresAt(RuleContext &context, const FieldRequest &)
{
    return FieldValue(QJsonValue(QString::fromLatin1(instantToText(context.now + DocumentIssuer::life))));
}

} // namespace

std::span<const NamedRule> billingRules()
{
    static constexpr std::array<NamedRule, 7> rules{
        {{"Account.bills", bills},
         {"Account.bill", bill},
         {"LedgerType.statements", statements},
         {"transactions", transactions},
         {"temporaryUrl", documentUrl},
         {"AnnualStatementType.pdfUrl", documentUrl},
         {"BillingAttachmentType.temporaryUrlExpiresAt", temporaryUrlExpiresAt}}};
    return rules;
}

} // namespace denkiroku::api::demo
