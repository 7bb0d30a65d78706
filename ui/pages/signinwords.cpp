// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of the sign-in page; what it does stands in signinpage.cpp.
#include "ui/pages/signinpage.h"
#include "ui/widgets/statebanner.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace denkiroku::ui {

bool SignInPage::showStoreTrouble()
{
    const auto &answer = m_session.storeAnswer();
    if (!answer)
        return false;
    using Tone = StateBanner::Tone;
    switch (answer->status) {
    case api::StoreStatus::Found:
    case api::StoreStatus::NotFound:
        return false;
    case api::StoreStatus::Locked:
        m_keychain->setMessage({.tone = Tone::Warning,
                                .text = tr("Your keychain is locked. Unlock it and try again, or sign in anew."),
                                .details = answer->detail,
                                .action = tr("Try again")});
        return true;
    case api::StoreStatus::Unavailable:
        m_keychain->setMessage(
            {.tone = Tone::Info,
             .text = tr("This computer offers no keychain. A sign-in lasts until you close the program."),
             .details = answer->detail,
             .action = {}});
        return true;
    case api::StoreStatus::Failed:
        m_keychain->setMessage(
            {.tone = Tone::Warning,
             .text = tr("Your keychain could not be used. A sign-in may last only until you close the program."),
             .details = answer->detail,
             .action = tr("Try again")});
        return true;
    }
    return false;
}

QString SignInPage::nameOf(api::CredentialField field) const
{
    switch (field) {
    case api::CredentialField::Email:
        return tr("&E-mail address");
    case api::CredentialField::Password:
        return tr("&Password");
    case api::CredentialField::ApiKey:
        return tr("&API key");
    case api::CredentialField::RefreshToken:
        return tr("&Refresh token");
    }
    return {};
}

QString SignInPage::nameOf(const api::SignInMethod &method) const
{
    if (method.id() == QLatin1String("password"))
        return tr("With e-mail and password");
    if (method.id() == QLatin1String("api-key"))
        return tr("With an API key");
    if (method.id() == QLatin1String("refresh-token"))
        return tr("With a refresh token");
    return method.id();
}

void SignInPage::retranslate()
{
    setAccessibleName(tr("Sign in"));
    m_title->setText(tr("Sign in"));
    m_intro->setText(tr("Use what you sign in with at your electricity supplier. It is sent to the supplier only."));
    for (const Field &field : m_fields) {
        field.label->setText(nameOf(field.kind));
        field.edit->setAccessibleName(nameOf(field.kind).remove(QLatin1Char('&')));
    }
    const bool password = m_methodId == QLatin1String("password");
    m_stay->setText(tr("S&tay signed in"));
    m_stay->setVisible(password);
    m_stayWhy->setVisible(password);
    m_stayWhy->setText(tr("Keeps your password in this computer's keychain, because the supplier ends a sign-in after "
                          "seven days."));
    m_stay->setAccessibleDescription(m_stayWhy->text());
    m_signIn->setText(m_busy ? tr("Signing in…") : tr("&Sign in"));
    m_cancel->setText(tr("&Cancel"));
    m_other->setText(tr("&Other ways to sign in"));
    for (const auto &[id, button] : m_ways)
        if (const auto *method = m_session.methods().find(id))
            button->setText(nameOf(*method));
    m_demo->setText(tr("Try it with &demo data"));
    m_unofficial->setText(tr("Denkiroku is unofficial. It is not made, checked or supported by any electricity "
                             "supplier."));
    showTrouble();
}

} // namespace denkiroku::ui
