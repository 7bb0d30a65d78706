// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace denkiroku::ui {

namespace {

QByteArray sourceOf(const QString &name)
{
    QFile file(QStringLiteral(":/denkiroku/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Draws one SVG in a colour that is looked up when it is painted, so that an
/// icon set once follows every change of theme.
class RoleIconEngine : public QIconEngine {
public:
    RoleIconEngine(QString name, ColorRole role) : m_name(std::move(name)), m_role(role), m_source(sourceOf(m_name)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(state)
        QByteArray source = m_source;
        source.replace("currentColor", ink().name().toLatin1());
        QSvgRenderer renderer(source);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.5);
        renderer.render(painter, rect);
        painter->setOpacity(1);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }

    QIconEngine *clone() const override { return new RoleIconEngine(*this); }
    QString key() const override { return QStringLiteral("denkiroku-role"); }
    bool isNull() override { return m_source.isEmpty(); }

private:
    QColor ink() const { return color(m_role, schemeOf(QGuiApplication::palette())); }

    QString m_name;
    ColorRole m_role;
    QByteArray m_source;
};

} // namespace

QIcon icon(const QString &name, ColorRole role)
{
    return QIcon(new RoleIconEngine(name, role));
}

int iconEdge(const QFont &font)
{
    constexpr int least = 16;
    return qMax(least, QFontMetrics(font).height() + 1);
}

} // namespace denkiroku::ui
