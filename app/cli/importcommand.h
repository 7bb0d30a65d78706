// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clioptions.h"
#include "app/cli/command.h"
#include "models/transfer/importmodel.h"

namespace denkiroku::models {
class Workspace;
}

namespace denkiroku::app {

// `import`: says what a file would change in the readings that are kept, and changes it with --apply alone.
class ImportCommand final : public Command {
    Q_OBJECT

public:
    ImportCommand(models::Workspace &workspace, const CliOptions &options, QObject *parent = nullptr);

    void start() override;

private:
    void chooseAccount();
    void readFile();
    void choosePoint();
    std::vector<models::LedgerPoint> candidates() const;
    void onPlanned();
    void report();
    json::Object jsonReport() const;
    Table tableReport() const;
    QStringList sentences() const;
    void complain(const QString &sentence);

    models::Workspace &m_workspace;
    CliOptions m_options;
    models::ImportModel m_import;
};

} // namespace denkiroku::app
