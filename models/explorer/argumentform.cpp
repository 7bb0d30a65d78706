// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explorer/argumentform.h"

#include "api/json/jsonvalue.h"
#include "api/json/variables.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

namespace denkiroku::models {

namespace {

using Why = ArgumentProblem::Why;

constexpr int pageSize = 20;

class Words {
    Q_DECLARE_TR_FUNCTIONS(denkiroku::models::ArgumentForm)

public:
    static QString of(const ArgumentProblem &problem)
    {
        switch (problem.why) {
        case Why::Missing:
            return tr("%1 is required.").arg(problem.argument);
        case Why::NotWhole:
            return tr("%1 must be a whole number.").arg(problem.argument);
        case Why::NotNumber:
            return tr("%1 must be a number.").arg(problem.argument);
        case Why::NotFlag:
            return tr("%1 must be true or false.").arg(problem.argument);
        case Why::NotDay:
            return tr("%1 must be a date.").arg(problem.argument);
        case Why::NotMoment:
            return tr("%1 must be a date and time.").arg(problem.argument);
        case Why::NotChoice:
            return tr("%1 must be one of the values in its list.").arg(problem.argument);
        case Why::NotJson:
            break;
        }
        return tr("%1 must be JSON.").arg(problem.argument);
    }
};

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

ArgumentKind kindOf(const api::ArgumentType &type)
{
    if (type.isList || type.isInputObject())
        return ArgumentKind::Json;
    if (type.name == QLatin1String("Boolean"))
        return ArgumentKind::Flag;
    if (type.name == QLatin1String("Int"))
        return ArgumentKind::Whole;
    if (type.name == QLatin1String("Float"))
        return ArgumentKind::Number;
    if (type.name == QLatin1String("Date"))
        return ArgumentKind::Day;
    if (type.name == QLatin1String("DateTime"))
        return ArgumentKind::Moment;
    return type.enumTexts().isEmpty() ? ArgumentKind::Text : ArgumentKind::Choice;
}

Why whyNot(ArgumentKind kind)
{
    switch (kind) {
    case ArgumentKind::Flag:
        return Why::NotFlag;
    case ArgumentKind::Whole:
        return Why::NotWhole;
    case ArgumentKind::Number:
        return Why::NotNumber;
    case ArgumentKind::Day:
        return Why::NotDay;
    case ArgumentKind::Moment:
        return Why::NotMoment;
    case ArgumentKind::Choice:
        return Why::NotChoice;
    case ArgumentKind::Text:
    case ArgumentKind::Json:
        break;
    }
    return Why::NotJson;
}

QString withZone(const QString &moment)
{
    static const QRegularExpression zone(QStringLiteral("(Z|[+-][0-9]{2}:?[0-9]{2})$"));
    return zone.match(moment).hasMatch() ? moment : moment + QStringLiteral("+09:00");
}

std::optional<api::JsonValue> valueOf(const ArgumentField &field, const QString &typed)
{
    // A list of texts would take what is no JSON for its only item; here it is JSON that was asked for.
    if (field.kind == ArgumentKind::Json && !api::JsonValue::parse(typed.toUtf8()))
        return {};
    const QByteArray name = field.name.toUtf8();
    const QByteArray type = field.type.toUtf8();
    const api::OperationArgument argument{.name = {name.constData(), static_cast<std::size_t>(name.size())},
                                          .type = {type.constData(), static_cast<std::size_t>(type.size())},
                                          .required = field.required,
                                          .defaultValue = {}};
    const auto value = api::variableFromText(argument, field.kind == ArgumentKind::Moment ? withZone(typed) : typed);
    return value ? std::optional(*value) : std::nullopt;
}

QString moment(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) + QStringLiteral("T00:00:00+09:00") : QString();
}

// What is filled in although the server would do without it: the customer's own account, and a page of a fair size.
bool isAlwaysFilled(const QString &name)
{
    return name == QLatin1String("accountNumber") || name == QLatin1String("first");
}

QString suggestedId(const api::OperationInfo &operation, const KnownValues &known)
{
    if (operation.rootField == "property")
        return known.propertyId;
    if (operation.rootField == "supplyPoint")
        return known.supplyPointId;
    return {};
}

QString suggestedDate(const QString &name, const KnownValues &known)
{
    constexpr int week = 7;
    if (!known.today.isValid())
        return {};
    if (name == QLatin1String("from") || name == QLatin1String("startAt"))
        return moment(known.today.addDays(-week));
    if (name == QLatin1String("to") || name == QLatin1String("endAt") || name == QLatin1String("activeFrom"))
        return moment(known.today);
    if (name == QLatin1String("dateTo"))
        return known.today.addMonths(1).toString(Qt::ISODate);
    return {};
}

QString suggested(const api::OperationInfo &operation, const ArgumentField &field, const KnownValues &known)
{
    const QString &name = field.name;
    if (name == QLatin1String("accountNumber"))
        return known.accountNumber;
    if (name == QLatin1String("first"))
        return QString::number(pageSize);
    if (name == QLatin1String("ledgerNumber"))
        return known.ledgerNumber;
    if (name == QLatin1String("propertyId"))
        return known.propertyId;
    if (name == QLatin1String("spin") || name == QLatin1String("externalIdentifier"))
        return known.spin;
    if (name == QLatin1String("billId"))
        return known.billId;
    if (name == QLatin1String("billingDocumentIdentifier"))
        return known.billIdentifier;
    if (name == QLatin1String("id"))
        return suggestedId(operation, known);
    // The one market in Japan that has supply points (NOTES 8); goods have one of their own.
    if (name == QLatin1String("marketName"))
        return operation.rootField == "supplyPoint" ? QStringLiteral("JPN_ELECTRICITY") : QStringLiteral("JPN_GOODS");
    if (name == QLatin1String("month") && known.today.isValid())
        return QString::number(known.today.month());
    if (field.kind == ArgumentKind::Choice)
        return field.choices.constFirst();
    return suggestedDate(name, known);
}

} // namespace

std::vector<ArgumentField> argumentFields(const api::OperationInfo &operation)
{
    std::vector<ArgumentField> fields;
    for (const api::OperationArgument &argument : operation.arguments) {
        ArgumentField field{.name = text(argument.name),
                            .type = text(argument.type),
                            .kind = {},
                            .required = argument.required,
                            .defaultValue = text(argument.defaultValue),
                            .choices = {}};
        const auto type = api::ArgumentType::of(argument.type);
        field.kind = kindOf(type);
        if (field.kind == ArgumentKind::Choice)
            field.choices = type.enumTexts();
        fields.push_back(std::move(field));
    }
    return fields;
}

QString problemText(const ArgumentProblem &problem)
{
    return Words::of(problem);
}

ArgumentJson argumentJson(const std::vector<ArgumentField> &fields, const ArgumentValues &values)
{
    ArgumentJson out;
    api::JsonValue::Object members;
    for (const ArgumentField &field : fields) {
        // What is typed into a text is taken as it is; around anything else a blank means nothing.
        const QString typed = values.value(field.name);
        const QString given = field.kind == ArgumentKind::Text ? typed : typed.trimmed();
        if (given.isEmpty()) {
            if (field.required)
                out.problems.push_back({field.name, Why::Missing});
            continue;
        }
        if (const auto value = valueOf(field, given))
            members.push_back({field.name, *value});
        else
            out.problems.push_back({field.name, whyNot(field.kind)});
    }
    if (out.problems.empty())
        out.json = api::JsonValue::fromObject(std::move(members)).toJson();
    return out;
}

ArgumentValues suggestedValues(const api::OperationInfo &operation, const KnownValues &known)
{
    ArgumentValues values;
    for (const ArgumentField &field : argumentFields(operation)) {
        if (!field.required && !isAlwaysFilled(field.name))
            continue;
        const QString value = suggested(operation, field, known);
        if (!value.isEmpty())
            values.insert(field.name, value);
    }
    return values;
}

} // namespace denkiroku::models
