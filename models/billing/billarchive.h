// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/billdocument.h"

#include <QObject>
#include <QStringList>

#include <vector>

namespace denkiroku::models {

// What became of saving many documents.
struct ArchiveReport {
    int saved = 0;
    // Saved before, whole: a file is only ever there in full.
    int alreadyThere = 0;
    int withoutDocument = 0;
    // Names of those that failed, and why the first did.
    QStringList failed;
    std::optional<api::Error> error;
    // The folder could not be written to; nothing further was tried.
    QString writeError;
    bool isCancelled = false;

    bool operator==(const ArchiveReport &) const = default;
};

// The documents of many bills into one folder, one after the other, each under billFileName(). What is there already is
// not fetched again, so that starting again goes on where it was left.
class BillArchive : public QObject {
    Q_OBJECT

public:
    explicit BillArchive(api::GraphQlClient &client, QObject *parent = nullptr);
    ~BillArchive() override;

    // Ends with finished(), never from within this function. What was under way before is cancelled without a word.
    void start(const QString &account, const std::vector<BillRow> &bills, const QString &folder);
    // finished() follows, with what was saved until then.
    void cancel();

    bool isRunning() const { return m_isRunning; }
    int done() const { return static_cast<int>(m_next); }
    int total() const { return static_cast<int>(m_jobs.size()); }

Q_SIGNALS:
    void progressed();
    void finished(const denkiroku::models::ArchiveReport &report);

private:
    struct Job {
        BillRow bill;
        QString fileName;
    };

    void next();
    void take(const BillFile &file);
    void fail(const api::Error &error);
    void step();
    void finish();

    BillDocument m_document;
    QString m_account;
    QString m_folder;
    std::vector<Job> m_jobs;
    std::size_t m_next = 0;
    quint64 m_generation = 0;
    bool m_isRunning = false;
    ArchiveReport m_report;
};

// The names that those bills are saved under, in their order: where two would have the same, a number tells them apart.
QStringList archiveNames(const std::vector<BillRow> &bills);

} // namespace denkiroku::models

Q_DECLARE_METATYPE(denkiroku::models::ArchiveReport)
