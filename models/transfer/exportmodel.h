// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loadstatus.h"
#include "models/transfer/exportwriter.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

namespace denkiroku::api {
class Clock;
}

namespace denkiroku::models {

class CustomerModel;
class ReadingsCache;

// One point and direction to be exported.
struct ExportChoice {
    QString spin;
    Flow flow = Flow::Import;

    bool operator==(const ExportChoice &) const = default;
};

// What is known of a point, with its readings and its billing periods in these days.
ExportPoint exportPointFrom(const CustomerModel &customer, const ReadingsCache &readings, const ExportChoice &choice,
                            const DateRange &days, QDate today);

// An export by the user's choice: asks for the readings that are not there yet, then writes the file on a thread of its
// own.
class ExportModel : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, Fetching, Writing, Done, Failed };

    struct Sources {
        const api::Clock &clock;
        CustomerModel &customer;
        ReadingsCache &readings;
    };

    struct Choice {
        DateRange days;
        ExportStep step = ExportStep::HalfHour;
        bool includesMissing = false;
        std::vector<ExportChoice> points;
        ExportForm form;
    };

    explicit ExportModel(const Sources &sources, QObject *parent = nullptr);
    ~ExportModel() override;

    const Choice &choice() const { return m_choice; }
    void setChoice(const Choice &choice);

    // The first rows as they would be with what is there now; nothing is asked for.
    ExportTable preview() const;

    State state() const { return m_state; }
    bool isBusy() const { return m_state == State::Fetching || m_state == State::Writing; }
    // While Writing, 0 to 100.
    int percent() const { return m_percent; }
    // Once Done.
    const ExportOutcome &outcome() const { return m_outcome; }
    // Once Failed.
    const TransferError &error() const { return m_error; }
    // Why not all readings could be had; the file has those that were there.
    const std::optional<api::Error> &fetchError() const { return m_fetchError; }

    // Fetches what is missing and writes the file. Nothing while it is busy.
    void save(const QString &path);
    void cancel();

Q_SIGNALS:
    void choiceChanged();
    // State or percent.
    void stateChanged();
    // What the preview shows may be another.
    void readingsChanged();

private:
    ExportRequest request(const DateRange &days) const;
    void onSettled(quint64 want, const LoadStatus &status);
    void write();
    void release();
    void enter(State state);

    Sources m_sources;
    Choice m_choice;
    State m_state = State::Idle;
    int m_percent = 0;
    ExportOutcome m_outcome;
    TransferError m_error;
    std::optional<api::Error> m_fetchError;
    QString m_path;
    std::vector<quint64> m_wants;
    std::shared_ptr<std::atomic_bool> m_stop;
};

} // namespace denkiroku::models
