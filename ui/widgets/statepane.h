// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/skeleton.h"
#include "ui/widgets/statebanner.h"

#include <QString>
#include <QWidget>

namespace denkiroku::ui {

class EmptyState;

/// What a page, or a part of one, shows at a moment.
struct PaneState {
    enum class Kind {
        Loading, ///< nothing came yet: skeleton
        Empty,   ///< all came, there is nothing: `sentence`, `advice`, `action`
        Failed,  ///< nothing came and nothing will: the same three, and `details`
        Ready,   ///< the content; with `banner` above it where there is one
    };

    Kind kind = Kind::Loading;
    QString sentence;
    QString advice;
    QString action;
    QString details;
    StateBanner::Message banner; ///< empty text: no banner

    bool operator==(const PaneState &) const = default;
};

/// Content with its states: skeleton, empty, failed, and a banner over content
/// that is old, partly refused or offline. Content that has once been shown is
/// never replaced by a skeleton or a failure unless the caller says so.
class StatePane : public QWidget {
    Q_OBJECT

public:
    StatePane(QWidget *content, Skeleton::Shape shape, QWidget *parent = nullptr);

    void setState(const PaneState &state);
    const PaneState &state() const { return m_state; }
    void setWaitingText(const QString &sentence);
    void setEmptyIcon(const QString &name);

    QWidget *content() const { return m_content; }
    Skeleton *skeleton() const { return m_skeleton; }
    StateBanner *banner() const { return m_banner; }

Q_SIGNALS:
    /// The button of the failed state or of the banner.
    void retryRequested();
    /// The button of the empty state.
    void emptyActionTriggered();
    void cancelRequested();

private:
    void showOnly(QWidget *shown);

    PaneState m_state;
    QString m_emptyIcon = QStringLiteral("empty");
    QWidget *m_content;
    StateBanner *m_banner;
    Skeleton *m_skeleton;
    EmptyState *m_empty;
};

} // namespace denkiroku::ui
