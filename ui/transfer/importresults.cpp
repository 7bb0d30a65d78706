// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/importresults.h"

#include "models/format.h"
#include "models/transfer/importplan.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTreeWidget>

namespace denkiroku::ui {

namespace {

struct ResultWords {
    Q_DECLARE_TR_FUNCTIONS(denkiroku::ui::ImportResults)
};

QTreeWidgetItem *addResult(QTreeWidget *list, const QString &what, int count)
{
    auto *item = new QTreeWidgetItem(list, {what, QLocale().toString(count)});
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item->setDisabled(count == 0);
    return item;
}

void addExamples(QTreeWidgetItem *under, const models::ImportPlan &plan)
{
    const QLocale locale;
    for (const models::ImportChange &change : plan.examples) {
        const QDate day = models::jst::dateOf(change.after.start);
        new QTreeWidgetItem(under,
                            {ResultWords::tr("%1 %2: %3 kWh becomes %4 kWh")
                                 .arg(models::format::date(day, locale), models::format::halfHour(change.after.start),
                                      change.before.energy.toDecimalString(), change.after.energy.toDecimalString())});
    }
}

void addProblems(QTreeWidgetItem *under, const models::ImportFile &file)
{
    for (const models::ImportProblem &problem : file.problems) {
        auto *item = new QTreeWidgetItem(
            under, {ResultWords::tr("Line %1: %2").arg(problem.line).arg(models::importProblemText(problem.kind))});
        item->setToolTip(0, problem.text.toHtmlEscaped());
    }
}

} // namespace

void fillImportResults(QTreeWidget *list, const models::ImportPlan &plan, const models::ImportFile &file)
{
    list->clear();
    addResult(list, ResultWords::tr("New"), plan.fresh);
    QTreeWidgetItem *different =
        addResult(list, ResultWords::tr("Other than what is kept (the earlier value is kept too)"), plan.different);
    addExamples(different, plan);
    addResult(list, ResultWords::tr("The same as what is kept"), plan.same);
    addResult(list, ResultWords::tr("Less settled than what is kept: ignored"), plan.lessSettled);
    addResult(list, ResultWords::tr("Outside the time of supply: ignored"), plan.outside);
    addResult(list, ResultWords::tr("Of another supply point or direction: ignored"), plan.ofOthers);
    addResult(list, ResultWords::tr("Said twice"), plan.duplicates);
    QTreeWidgetItem *unreadable = addResult(list, ResultWords::tr("Unreadable"), plan.unreadable);
    addProblems(unreadable, file);
    different->setExpanded(true);
    unreadable->setExpanded(true);
}

} // namespace denkiroku::ui
