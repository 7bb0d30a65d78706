// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/about.h"

#include "program/version.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QEvent>
#include <QIcon>
#include <QLabel>

namespace denkiroku::ui {

namespace {

constexpr int pictureEdge = 72;
constexpr int textWidth = 380;

} // namespace

AboutBox::AboutBox(QWidget *parent)
    : QDialog(parent),
      m_icon(new QLabel(this)),
      m_title(new QLabel(this)),
      m_version(new QLabel(this)),
      m_text(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_icon->setPixmap(QIcon(QStringLiteral(":/denkiroku/app/denkiroku.svg"))
                          .pixmap(QSize(pictureEdge, pictureEdge), devicePixelRatioF()));
    m_title->setFont(ui::font(TextRole::PageTitle, font()));
    for (QLabel *label : {m_title, m_version, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(textWidth);
    m_text->setObjectName(QStringLiteral("aboutText"));

    auto *words = new QVBoxLayout;
    words->setSpacing(spacing::small);
    words->addWidget(m_title);
    words->addWidget(m_version);
    words->addWidget(m_text);
    words->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::huge);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::large);
    column->setSpacing(spacing::large);
    column->addLayout(row);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

void AboutBox::retranslate()
{
    const QString name = QString::fromLatin1(program::name);
    setWindowTitle(tr("About %1").arg(name));
    m_title->setText(name);
    m_version->setText(tr("Version %1").arg(QString::fromLatin1(program::version)));
    m_text->setText(tr("Shows your electricity use, bills and payments as your supplier has them.\n\n"
                       "This program is unofficial. It is not made, checked or supported by any electricity supplier, "
                       "and what it shows does not replace a bill.\n\n"
                       "Free software under the GNU General Public License, version 3 or later.\n%1")
                        .arg(QString::fromLatin1(program::homepage)));
}

void AboutBox::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace denkiroku::ui
