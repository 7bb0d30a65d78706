// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/historyprogress.h"

#include "models/ledger/sync/syncmodel.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace denkiroku::ui {

HistoryProgress::HistoryProgress(models::SyncModel &sync, QWidget *parent)
    : QWidget(parent), m_sync(sync), m_text(new QLabel(this)), m_cancel(new QToolButton(this))
{
    setObjectName(QStringLiteral("historyProgress"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(m_text);
    row->addWidget(m_cancel);
    m_text->setTextFormat(Qt::PlainText);
    m_cancel->setAutoRaise(true);
    m_cancel->setObjectName(QStringLiteral("cancelHistory"));
    connect(m_cancel, &QToolButton::clicked, &m_sync, &models::SyncModel::cancel);
    connect(&m_sync, &models::SyncModel::changed, this, &HistoryProgress::refresh);
    refresh();
}

QString HistoryProgress::text() const
{
    return isHidden() ? QString() : m_text->text();
}

QString HistoryProgress::sentence() const
{
    const QLocale locale;
    const auto &progress = m_sync.progress();
    QStringList parts{tr("History: %1 of %2 months")
                          .arg(locale.toString(progress.monthsDone), locale.toString(progress.monthsTotal))};
    if (progress.left) {
        const auto minutes = std::chrono::round<std::chrono::minutes>(*progress.left).count();
        parts +=
            minutes < 1 ? tr("less than a minute left") : tr("about %n min left", nullptr, static_cast<int>(minutes));
    }
    return parts.join(QStringLiteral(" · "));
}

void HistoryProgress::refresh()
{
    const bool isShown = m_sync.isRunning() && m_sync.progress().isHistory;
    if (isShown) {
        m_text->setText(sentence());
        m_text->setFont(ui::font(TextRole::Caption, font()));
        m_cancel->setFont(ui::font(TextRole::Caption, font()));
        setInk(*m_text, ColorRole::Muted);
        m_cancel->setText(tr("Cancel"));
        m_cancel->setToolTip(tr("What has come stays. The rest is fetched another time."));
        setAccessibleName(m_text->text());
    }
    setVisible(isShown);
}

void HistoryProgress::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::PaletteChange:
        refresh();
        break;
    default:
        break;
    }
}

} // namespace denkiroku::ui
