// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes tables for xlsx.py to look into: write_xlsx FOLDER

#include "tests/unit/transfer/transfertest.h"

#include <QCoreApplication>

using namespace denkiroku::models;
using namespace denkiroku::test;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    auto missing = smallRequest(ExportStep::HalfHour);
    missing.includesMissing = true;
    std::vector<HalfHour> years;
    for (int slot = 0; slot < 48 * 500; ++slot)
        years.push_back(halfHour(firstDay.addDays(slot / 48), slot % 48, slot));
    auto many = smallRequest(ExportStep::HalfHour);
    many.days.to = firstDay.addDays(500);
    many.now = jst::startOfDay(many.days.to);
    many.points = {exportPoint(QStringLiteral("=1+1"), years)};
    const auto save = [&](const ExportRequest &request, FileLanguage language, const char *name) {
        return saveExport(ExportTable(request), {ExportFormat::Xlsx, language},
                          folder + u'/' + QString::fromLatin1(name))
            .has_value();
    };
    const bool isSaved = save(missing, FileLanguage::Japanese, "day.xlsx") &&
                         save(smallRequest(ExportStep::Day), FileLanguage::English, "days.xlsx") &&
                         save(many, FileLanguage::English, "many.xlsx");
    return isSaved ? 0 : 1;
}
