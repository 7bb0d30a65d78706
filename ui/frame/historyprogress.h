// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace denkiroku::models {
class SyncModel;
}

namespace denkiroku::ui {

/// "History: 14 of 48 months · about 2 min left [Cancel]", in the status line while the history comes in; not there
/// otherwise, and not for the few weeks that every refresh reads again.
class HistoryProgress : public QWidget {
    Q_OBJECT

public:
    explicit HistoryProgress(models::SyncModel &sync, QWidget *parent = nullptr);

    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QString sentence() const;

    models::SyncModel &m_sync;
    QLabel *m_text;
    QToolButton *m_cancel;
};

} // namespace denkiroku::ui
