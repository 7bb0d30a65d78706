// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/operationscommand.h"

#include "api/generated/operations.h"

namespace denkiroku::app {

namespace {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

// In JSON as it stands here, in the table translated.
const char *groupName(api::OperationGroup group)
{
    switch (group) {
    case api::OperationGroup::Account:
        return QT_TRANSLATE_NOOP("denkiroku::app::OperationsCommand", "Account");
    case api::OperationGroup::BillsAndPayments:
        return QT_TRANSLATE_NOOP("denkiroku::app::OperationsCommand", "Bills and payments");
    case api::OperationGroup::UsageAndSupply:
        return QT_TRANSLATE_NOOP("denkiroku::app::OperationsCommand", "Usage and supply");
    case api::OperationGroup::TariffAndProducts:
        return QT_TRANSLATE_NOOP("denkiroku::app::OperationsCommand", "Tariff and products");
    case api::OperationGroup::Rewards:
        return QT_TRANSLATE_NOOP("denkiroku::app::OperationsCommand", "Rewards");
    case api::OperationGroup::Messages:
        return QT_TRANSLATE_NOOP("denkiroku::app::OperationsCommand", "Messages");
    case api::OperationGroup::Properties:
        return QT_TRANSLATE_NOOP("denkiroku::app::OperationsCommand", "Properties");
    case api::OperationGroup::Organisation:
        return QT_TRANSLATE_NOOP("denkiroku::app::OperationsCommand", "Organisation");
    case api::OperationGroup::Security:
        return QT_TRANSLATE_NOOP("denkiroku::app::OperationsCommand", "Security");
    case api::OperationGroup::Screens:
        return QT_TRANSLATE_NOOP("denkiroku::app::OperationsCommand", "Screens");
    case api::OperationGroup::Other:
        break;
    }
    return QT_TRANSLATE_NOOP("denkiroku::app::OperationsCommand", "Other");
}

json::Object operationJson(const api::OperationInfo &operation)
{
    json::Array arguments;
    for (const auto &argument : operation.arguments) {
        arguments.emplace_back(json::Object{
            {"name", toQString(argument.name)},
            {"type", toQString(argument.type)},
            {"required", argument.required},
        });
    }
    return {
        {"name", toQString(operation.name)},
        {"group", QString::fromLatin1(groupName(operation.group))},
        {"arguments", std::move(arguments)},
        {"result", toQString(operation.result)},
    };
}

// The required ones as they are, the others with a question mark behind the name.
QString argumentsText(const api::OperationInfo &operation)
{
    QStringList texts;
    for (const auto &argument : operation.arguments)
        texts << toQString(argument.name) + QLatin1String(argument.required ? ": " : "?: ") + toQString(argument.type);
    return texts.join(QStringLiteral(", "));
}

} // namespace

void OperationsCommand::start()
{
    Answer answer;
    answer.hasData = true;
    answer.table.columns = {{tr("Name")}, {tr("Group")}, {tr("Result")}, {tr("Variables")}};
    json::Array rows;
    for (const auto &operation : api::operations()) {
        if (operation.kind != api::OperationKind::Query)
            continue;
        rows.emplace_back(operationJson(operation));
        answer.table.rows.push_back({toQString(operation.name), tr(groupName(operation.group)),
                                     toQString(operation.result), argumentsText(operation)});
    }
    answer.json = std::move(rows);
    Q_EMIT finished(answer);
}

} // namespace denkiroku::app
