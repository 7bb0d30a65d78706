// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"

#include "app/cli/tree.h"
#include "app/core/console.h"
#include "app/core/outcome.h"

namespace denkiroku::app {

Answer Answer::failure(const api::Error &error)
{
    return complaint(exitCodeFor(error), sentenceFor(error));
}

Answer Answer::complaint(ExitCode code, const QString &sentence)
{
    Answer answer;
    answer.code = code;
    answer.sentences << sentence;
    return answer;
}

void print(const Answer &answer, bool asJson)
{
    if (answer.document)
        printOut(asJson ? answer.document->toJson(2) + '\n' : toTree(*answer.document).toUtf8());
    else if (answer.hasData)
        printOut(asJson ? json::toJson(answer.json) : toText(answer.table).toUtf8());
    for (const QString &sentence : answer.sentences)
        printErrorLine(sentence);
}

} // namespace denkiroku::app
