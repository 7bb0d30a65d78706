// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/signoutbox.h"

#include <QCheckBox>
#include <QPushButton>

namespace denkiroku::ui {

SignOutBox::SignOutBox(QWidget *parent) : QMessageBox(parent), m_forget(new QCheckBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("signOutBox"));
    setIcon(QMessageBox::Question);
    setTextFormat(Qt::PlainText);
    setWindowTitle(tr("Sign out"));
    setText(tr("Sign out of this profile?"));
    setInformativeText(tr("Your sign-in is removed from this computer's keychain. Your data at the supplier stay as "
                          "they are."));
    m_forget->setText(
        tr("Also forget what this computer &keeps for this profile: its settings and its half-hourly readings"));
    setCheckBox(m_forget);
    QPushButton *yes = addButton(tr("&Sign out"), QMessageBox::AcceptRole);
    addButton(QMessageBox::Cancel);
    setDefaultButton(yes);
    connect(yes, &QPushButton::clicked, this, [this] { Q_EMIT confirmed(m_forget->isChecked()); });
}

} // namespace denkiroku::ui
