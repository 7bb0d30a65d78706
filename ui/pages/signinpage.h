// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/session.h"

#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace denkiroku::ui {

class Panel;
class StateBanner;

/// Asks for what the chosen sign-in method needs, and for nothing else. Why somebody has to sign in again, and what
/// the keychain has to say, stand on top. What is typed is dropped as soon as it is handed over; the e-mail stays, so
/// that after an expiry only the password is missing.
class SignInPage : public QWidget {
    Q_OBJECT

public:
    explicit SignInPage(api::Session &session, QWidget *parent = nullptr);
    ~SignInPage() override;

    /// The demo cannot be tried from within the demo.
    void setDemoOffered(bool offered);
    /// To the first field that is empty.
    void focusFirstMissing();
    QString methodId() const { return m_methodId; }

Q_SIGNALS:
    void demoRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Field {
        api::CredentialField kind;
        QLabel *label;
        QLineEdit *edit;
    };

    void buildCard();
    void buildOtherWays();
    void showMethod(const QString &id);
    void submit();
    void finish(const api::Result<api::SignInOutcome> &result);
    api::Credentials takeCredentials();
    bool isComplete() const;
    void wipeFields();
    void follow();
    void showTrouble();
    bool showStoreTrouble();
    void setBusy(bool busy);
    void retranslate();
    void applyLooks();
    QString nameOf(api::CredentialField field) const;
    QString nameOf(const api::SignInMethod &method) const;

    api::Session &m_session;
    QString m_methodId;
    std::optional<api::Error> m_error;
    std::optional<api::Call<api::SignInOutcome>> m_call;
    bool m_busy = false;

    Panel *m_card;
    QVBoxLayout *m_column;
    QLabel *m_title;
    QLabel *m_intro;
    StateBanner *m_reason;
    StateBanner *m_keychain;
    QVBoxLayout *m_fieldColumn;
    std::vector<Field> m_fields;
    QCheckBox *m_stay;
    QLabel *m_stayWhy;
    QPushButton *m_signIn;
    QPushButton *m_cancel;
    QToolButton *m_other;
    QWidget *m_otherWays;
    std::vector<std::pair<QString, QToolButton *>> m_ways;
    QPushButton *m_demo;
    QLabel *m_unofficial;
};

} // namespace denkiroku::ui
