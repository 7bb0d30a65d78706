// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/call.h"
#include "models/transfer/importplan.h"

#include <QObject>

#include <memory>
#include <optional>

namespace denkiroku::api {
class Clock;
}

namespace denkiroku::models {

class CustomerModel;
class Ledger;

// An import in three steps: a file is read, what it would change is shown, and only apply() writes.
class ImportModel : public QObject {
    Q_OBJECT

public:
    enum class State {
        Empty,   // no file yet
        Reading, // the file, on a thread of its own
        Read,    // the file is there, and no point is chosen
        Comparing,
        Planned,
        Storing,
        Stored,
        Unreadable, // fileError() says why
        Failed      // the ledger did not answer: ledgerError()
    };

    struct Sources {
        const api::Clock &clock;
        CustomerModel &customer;
        Ledger &ledger;
    };

    explicit ImportModel(const Sources &sources, QObject *parent = nullptr);
    ~ImportModel() override;

    State state() const { return m_state; }
    bool isBusy() const
    {
        return m_state == State::Reading || m_state == State::Comparing || m_state == State::Storing;
    }
    QString path() const { return m_path; }
    // Null until one was read.
    const ImportFile *file() const { return m_file.get(); }
    // Once Planned, Storing or Stored.
    const ImportPlan &plan() const { return m_plan; }
    const LedgerChange &change() const { return m_change; }
    const TransferError &fileError() const { return m_fileError; }
    const api::Error &ledgerError() const { return m_ledgerError; }

    // The points of the account that the file's rows can go to: those whose number and direction fit some row.
    std::vector<LedgerPoint> fittingPoints() const;
    std::optional<LedgerPoint> point() const { return m_point; }
    bool absentIsZero() const { return m_absentIsZero; }

    // Each of these compares again where there is enough to compare; nothing while something is being stored.
    void open(const QString &path);
    void setPoint(const LedgerPoint &point);
    void setAbsentIsZero(bool isZero);
    // Stores what the plan shows. Nothing unless Planned.
    void apply();

Q_SIGNALS:
    void stateChanged();

private:
    ImportTarget target() const;
    void takeFile(Transferred<ImportFile> result);
    void compare();
    void enter(State state);

    Sources m_sources;
    State m_state = State::Empty;
    QString m_path;
    std::shared_ptr<const ImportFile> m_file;
    std::optional<LedgerPoint> m_point;
    bool m_absentIsZero = false;
    ImportPlan m_plan;
    LedgerChange m_change;
    TransferError m_fileError;
    api::Error m_ledgerError;
    // Answers to what is no longer asked are dropped.
    quint64 m_generation = 0;
    api::CallScope m_calls;
};

} // namespace denkiroku::models
