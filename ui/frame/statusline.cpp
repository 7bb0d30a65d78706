// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/statusline.h"

#include "api/transport/graphqlclient.h"
#include "api/transport/networkstatus.h"
#include "models/account/supplytariffs.h"
#include "models/format.h"
#include "models/workspace.h"
#include "ui/frame/historyprogress.h"
#include "ui/pages/page.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>

namespace denkiroku::ui {

StatusLine::StatusLine(models::Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::huge, spacing::tiny, spacing::medium, spacing::tiny);
    row->setSpacing(spacing::small);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(new HistoryProgress(workspace.sync(), this));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setObjectName(QStringLiteral("statusText"));
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    const auto again = [this] { refresh(); };
    connect(&workspace.network(), &api::NetworkStatus::onlineChanged, this, again);
    connect(&workspace.client().budget(), &api::RateBudget::slowed, this, again);
    connect(&workspace.client().budget(), &api::RateBudget::resumed, this, again);
    connect(&workspace.overview(), &models::OverviewModel::changed, this, again);
    connect(&workspace.usage(), &models::UsageModel::statusChanged, this, again);
    connect(&workspace.bills(), &models::BillsModel::statusChanged, this, again);
    connect(&workspace.payments(), &models::PaymentsModel::statusChanged, this, again);
    connect(&workspace.explorer(), &models::ExplorerModel::statusChanged, this, again);
    connect(&workspace.customer(), &models::CustomerModel::statusChanged, this, again);
    refresh();
}

void StatusLine::setPage(const Page *page)
{
    m_page = page;
    refresh();
}

QString StatusLine::text() const
{
    return m_text->text();
}

std::optional<models::Instant> StatusLine::asOf() const
{
    const QString id = m_page ? m_page->id() : QString();
    if (id == QLatin1String("usage"))
        return m_workspace.usage().status().asOf;
    if (id == QLatin1String("bills"))
        return m_workspace.bills().status().asOf;
    if (id == QLatin1String("payments"))
        return m_workspace.payments().status().asOf;
    if (id == QLatin1String("tariff"))
        return m_workspace.tariffs().status().asOf;
    if (id == QLatin1String("explorer"))
        return m_workspace.explorer().status().asOf;
    return m_workspace.overview().balanceStatus().asOf;
}

void StatusLine::refresh()
{
    const QLocale locale;
    const bool online = m_workspace.network().isOnline();
    QStringList parts;
    if (const auto when = asOf()) {
        const bool today = models::jst::dateOf(*when) == m_workspace.today();
        parts +=
            tr("as of %1").arg(today ? models::format::time(*when, locale) : models::format::dateTime(*when, locale));
    }
    if (const auto end = m_workspace.overview().readingsTo())
        parts += tr("readings to %1").arg(models::format::dateTime(*end, locale));
    parts += online ? tr("online") : tr("offline");
    if (const auto until = m_workspace.client().budget().slowedUntil())
        parts += tr("asking less until %1").arg(models::format::time(*until, locale));
    m_text->setText(parts.join(QStringLiteral(" · ")));
    m_text->setToolTip(tr("Times are those of Japan."));
    m_text->setFont(ui::font(TextRole::Caption, font()));
    setInk(*m_text, ColorRole::Muted);
    const int edge = iconEdge(m_text->font());
    m_icon->setPixmap(icon(online ? QStringLiteral("online") : QStringLiteral("offline"),
                           online ? ColorRole::Muted : ColorRole::Warning)
                          .pixmap(QSize(edge, edge), devicePixelRatioF()));
    setAccessibleName(m_text->text());
}

void StatusLine::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setPen(color(ColorRole::Line, *this));
    painter.drawLine(rect().topLeft(), rect().topRight());
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::PaletteChange:
    case QEvent::FontChange:
        refresh();
        break;
    default:
        break;
    }
}

} // namespace denkiroku::ui
