// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/jst.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace denkiroku::models {
class Workspace;
}

namespace denkiroku::ui {

class Page;

/// "as of 14:05 · readings to 20 Sep 08:30 · online", in Tokyo's time; and until when background work rests.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(models::Workspace &workspace, QWidget *parent = nullptr);

    /// Whose data the age is of.
    void setPage(const Page *page);
    void refresh();
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<models::Instant> asOf() const;

    models::Workspace &m_workspace;
    const Page *m_page = nullptr;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace denkiroku::ui
