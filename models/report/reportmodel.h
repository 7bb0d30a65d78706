// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loadstatus.h"
#include "models/report/yearreport.h"

#include <QObject>

#include <optional>
#include <vector>

namespace denkiroku::api {
class Clock;
}

namespace denkiroku::models {

class BillsModel;
class CustomerModel;
class PaymentsModel;
class PagedModelBase;
class ReadingsCache;

// The report of one year of the selected account. It asks for all bills and payments and for the year's readings; what
// cannot be had is named in the report, which has the rest.
class ReportModel : public QObject {
    Q_OBJECT

public:
    // All of it outlives the model.
    struct Sources {
        const api::Clock &clock;
        CustomerModel &customer;
        BillsModel &bills;
        PaymentsModel &payments;
        ReadingsCache &readings;
    };

    explicit ReportModel(const Sources &sources, QObject *parent = nullptr);
    ~ReportModel() override;

    struct Choice {
        ReportSpan span{};
        std::optional<EmissionFactor> factor{};
        // Name, account number and addresses are on the paper.
        bool namesCustomer = false;

        bool operator==(const Choice &) const = default;
    };

    const ReportSpan &span() const { return m_choice.span; }
    // Only another span asks for anything.
    void setChoice(const Choice &choice);
    // The spans of that kind from the first bill or supply that is known to today, the latest first. Never empty.
    std::vector<ReportSpan> spans(ReportYear kind) const;

    void load();

    // Ready once all has been asked for; the report is there in any state, with what there is.
    const LoadStatus &status() const { return m_status; }
    const YearReport &report() const { return m_report; }

Q_SIGNALS:
    // The status or the report.
    void changed();

private:
    void follow();
    void followLater();
    void restart();
    void wantReadings();
    void release();
    void onSettled(quint64 want, const LoadStatus &status);
    void rebuild();
    void addLack(ReportLack::Part part, const PagedModelBase &model);
    std::vector<ReportPoint> points() const;
    bool isComplete() const;

    Sources m_sources;
    Choice m_choice;
    bool m_isActive = false;
    bool m_isFollowing = false;
    bool m_hasWanted = false;
    std::vector<quint64> m_wants;
    std::optional<api::Error> m_readingsError;
    LoadStatus m_status;
    YearReport m_report;
};

} // namespace denkiroku::models
