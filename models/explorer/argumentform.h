// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/core/operation.h"

#include <QByteArray>
#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace denkiroku::models {

// How an argument is asked for.
enum class ArgumentKind { Text, Flag, Whole, Number, Day, Moment, Choice, Json };

struct ArgumentField {
    QString name;
    QString type; // as GraphQL writes it
    ArgumentKind kind = ArgumentKind::Text;
    bool required = false;
    QString defaultValue; // what the server takes when nothing is given; empty for none
    QStringList choices;  // for Choice

    bool operator==(const ArgumentField &) const = default;
};

std::vector<ArgumentField> argumentFields(const api::OperationInfo &operation);

// What was typed, by argument; empty or missing means not given. Day: 2026-10-20. Moment: ISO 8601, Tokyo's time where
// no offset is written. Flag: true or false. Json: the JSON itself.
using ArgumentValues = QMap<QString, QString>;

struct ArgumentProblem {
    enum class Why { Missing, NotWhole, NotNumber, NotFlag, NotDay, NotMoment, NotChoice, NotJson };

    QString argument;
    Why why = Why::Missing;

    bool operator==(const ArgumentProblem &) const = default;
};

// One sentence.
QString problemText(const ArgumentProblem &problem);

struct ArgumentJson {
    QByteArray json; // a JSON object of what was given; empty where there are problems
    std::vector<ArgumentProblem> problems;

    bool operator==(const ArgumentJson &) const = default;
};

ArgumentJson argumentJson(const std::vector<ArgumentField> &fields, const ArgumentValues &values);

// What is known of the customer. Empty where it is not.
struct KnownValues {
    QString accountNumber;
    QString ledgerNumber;
    QString propertyId;
    QString spin;
    QString supplyPointId;
    QString billId;
    QString billIdentifier;
    QDate today;
};

// What an operation's form starts with.
ArgumentValues suggestedValues(const api::OperationInfo &operation, const KnownValues &known);

} // namespace denkiroku::models
