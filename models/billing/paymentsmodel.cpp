// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/paymentsmodel.h"

#include "api/generated/payments.h"
#include "api/transport/graphqlclient.h"
#include "models/format.h"
#include "models/nullable.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace denkiroku::models {

namespace {

using PaymentNode = api::op::Payments::Data::Account::Payments::Edge::Node;
using Type = api::schema::AccountPaymentTransactionTypeChoices;
using Status = api::schema::AccountPaymentStatusOptions;

class PaymentsModelWords {
    Q_DECLARE_TR_FUNCTIONS(PaymentsModel)
};

// By how it was taken; a payment that does not say is told by its instruction.
PaymentMethod methodOfType(Type type)
{
    switch (type) {
    case Type::CreditCard:
    case Type::DebitCard:
    case Type::PrepaidCard:
        return PaymentMethod::Card;
    case Type::DdFirstCollection:
    case Type::DdRegularCollection:
    case Type::DdRePresentation:
    case Type::DdFinalCollection:
        return PaymentMethod::DirectDebit;
    case Type::Konbini:
        return PaymentMethod::Konbini;
    case Type::BacsDeposit:
    case Type::DesktopDeposit:
    case Type::Eft:
        return PaymentMethod::BankTransfer;
    case Type::Unknown:
        return PaymentMethod::Unknown;
    default:
        return PaymentMethod::Other;
    }
}

PaymentStatus statusOf(Status status)
{
    switch (status) {
    case Status::Scheduled:
        return PaymentStatus::Scheduled;
    case Status::Pending:
        return PaymentStatus::Pending;
    case Status::Cleared:
    case Status::Fulfilled:
    case Status::ThirdParty:
        return PaymentStatus::Paid;
    case Status::Failed:
        return PaymentStatus::Failed;
    case Status::Promised:
        return PaymentStatus::Promised;
    case Status::PromiseBroken:
        return PaymentStatus::Broken;
    case Status::Historic:
        return PaymentStatus::Historic;
    case Status::Requested:
        return PaymentStatus::Requested;
    case Status::Deleted:
        return PaymentStatus::Deleted;
    }
    return PaymentStatus::Unknown;
}

QString detailOf(const PaymentNode::PaymentInstruction &instruction)
{
    QStringList parts{textOf(instruction.cardPaymentNetwork), shortMask(textOf(instruction.maskedAccountIdentifier))};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

PaymentRow rowOf(const PaymentNode &node)
{
    PaymentRow row;
    row.id = node.uuid;
    if (node.paymentDate.isValid())
        row.date = node.paymentDate;
    row.amount = Money::fromYen(node.amount);
    row.methodWord = wordOf(node.transactionType);
    row.statusWord = wordOf(node.status);
    row.billIdentifier = textOf(node.billingDocumentIdentifier);
    const auto type = node.transactionType ? node.transactionType->known() : std::nullopt;
    row.method = type ? methodOfType(*type) : PaymentMethod::Unknown;
    if (node.paymentInstruction) {
        if (row.method == PaymentMethod::Unknown)
            row.method = paymentMethodOf(textOf(node.paymentInstruction->instructionType));
        row.methodDetail = detailOf(*node.paymentInstruction);
    }
    const auto status = node.status ? node.status->known() : std::nullopt;
    row.status = status ? statusOf(*status) : PaymentStatus::Unknown;
    return row;
}

Page<PaymentRow> pageOf(const api::op::Payments::Data &data, const std::vector<api::Error> &refusals)
{
    Page<PaymentRow> page{.rows = {}, .nextCursor = {}, .totalCount = -1, .refusals = refusals};
    if (!data.account || !data.account->payments)
        return page;
    const auto &payments = *data.account->payments;
    forEachNode(payments, [&page](const PaymentNode &node) { page.rows.push_back(rowOf(node)); });
    page.nextCursor = nextCursorOf(payments.pageInfo);
    page.totalCount = static_cast<int>(std::clamp<qint64>(payments.totalCount, 0, std::numeric_limits<int>::max()));
    return page;
}

QString statusText(const PaymentRow &row)
{
    const bool isForeign = row.status == PaymentStatus::Unknown && !row.statusWord.isEmpty();
    return isForeign ? row.statusWord : paymentStatusText(row.status);
}

std::vector<Column<PaymentRow>> paymentColumns()
{
    using Row = PaymentRow;
    return {
        {.header = [] { return PaymentsModelWords::tr("Date"); },
         .display = [](const Row &row,
                       const QLocale &locale) { return format::date(row.date.value_or(QDate()), locale); },
         .raw = [](const Row &row) { return row.date ? QVariant(*row.date) : QVariant(); }},
        {.header = [] { return PaymentsModelWords::tr("Amount"); },
         .display = [](const Row &row, const QLocale &locale) { return format::yen(row.amount, locale); },
         .raw = [](const Row &row) { return row.amount ? QVariant(qint64(row.amount->yen())) : QVariant(); },
         .isNumber = true},
        {.header = [] { return PaymentsModelWords::tr("Method"); },
         .display = [](const Row &row, const QLocale &) { return paymentMethodText(row); },
         .raw = [](const Row &row) { return static_cast<int>(row.method); },
         .sort = [](const Row &row) { return paymentMethodText(row); }},
        {.header = [] { return PaymentsModelWords::tr("Status"); },
         .display = [](const Row &row, const QLocale &) { return statusText(row); },
         .raw = [](const Row &row) { return static_cast<int>(row.status); }},
    };
}

} // namespace

PaymentsModel::PaymentsModel(api::GraphQlClient &client, QObject *parent)
    : PagedModel(
          client.clock(), paymentColumns(), [this](const auto &cursor) { return fetchPayments(cursor); }, parent),
      m_client(client)
{
}

PaymentsModel::~PaymentsModel() = default;

void PaymentsModel::setAccount(const QString &number)
{
    if (number == m_account)
        return;
    m_account = number;
    clear();
}

api::Call<Page<PaymentRow>> PaymentsModel::fetchPayments(const std::optional<QString> &cursor)
{
    const api::op::Payments::Variables variables{
        .accountNumber = m_account, .first = api::PageSize::of<50>(), .after = cursor};
    using Response = api::Response<api::op::Payments::Data>;
    return m_client.execute<api::op::Payments>(variables).map(
        this, [](const Response &response) -> api::Result<Page<PaymentRow>> {
            const bool isNull = !response.data.account || !response.data.account->payments;
            if (isNull && !response.refusals.empty())
                return api::Failure(response.refusals.front());
            return pageOf(response.data, response.refusals);
        });
}

} // namespace denkiroku::models
