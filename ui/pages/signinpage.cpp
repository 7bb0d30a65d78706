// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/signinpage.h"

#include "models/errortext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/statebanner.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace denkiroku::ui {

namespace {

constexpr int cardWidth = 440;
/// What was on screen stays to be seen, but can no longer be read as the present.
constexpr float dimming = 0.86F;

bool isSecret(api::CredentialField field)
{
    return field != api::CredentialField::Email;
}

QLabel *wrapped(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

SignInPage::SignInPage(api::Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_card(new Panel),
      m_column(new QVBoxLayout(m_card)),
      m_title(wrapped(m_card)),
      m_intro(wrapped(m_card)),
      m_reason(new StateBanner(m_card)),
      m_keychain(new StateBanner(m_card)),
      m_fieldColumn(new QVBoxLayout),
      m_stay(new QCheckBox(m_card)),
      m_stayWhy(wrapped(m_card)),
      m_signIn(new QPushButton(m_card)),
      m_cancel(new QPushButton(m_card)),
      m_other(new QToolButton(m_card)),
      m_otherWays(new QWidget(m_card)),
      m_demo(new QPushButton(m_card)),
      m_unofficial(wrapped(m_card))
{
    setObjectName(QStringLiteral("signIn"));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *middle = new QWidget;
    middle->setAutoFillBackground(false);
    auto *grid = new QGridLayout(middle);
    grid->addWidget(m_card, 1, 1);
    grid->setRowStretch(0, 1);
    grid->setRowStretch(2, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 100);
    grid->setColumnStretch(2, 1);
    scroll->setWidget(middle);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);

    buildCard();
    buildOtherWays();
    const auto primary = m_session.methods().primary();
    if (!primary.empty())
        showMethod(primary.front()->id());

    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_call)
            m_call->cancel();
    });
    connect(m_other, &QToolButton::toggled, m_otherWays, &QWidget::setVisible);
    connect(m_demo, &QPushButton::clicked, this, &SignInPage::demoRequested);
    connect(m_keychain, &StateBanner::actionTriggered, this, [this] { m_session.restore(); });
    connect(&m_session, &api::Session::stateChanged, this, &SignInPage::follow);
    connect(&m_session, &api::Session::storeProblem, this, &SignInPage::showTrouble);
    retranslate();
    applyLooks();
    follow();
}

SignInPage::~SignInPage()
{
    wipeFields();
}

void SignInPage::buildCard()
{
    m_card->setObjectName(QStringLiteral("signInCard"));
    m_card->setMaximumWidth(cardWidth);
    m_column->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::huge);
    m_column->setSpacing(spacing::medium);
    m_column->addWidget(m_title);
    m_column->addWidget(m_reason);
    m_column->addWidget(m_keychain);
    m_column->addWidget(m_intro);
    m_fieldColumn->setSpacing(spacing::tiny);
    m_column->addLayout(m_fieldColumn);
    m_column->addWidget(m_stay);
    m_column->addWidget(m_stayWhy);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_signIn, 1);
    buttons->addWidget(m_cancel);
    m_column->addLayout(buttons);
    m_column->addWidget(m_other, 0, Qt::AlignLeft);
    m_column->addWidget(m_otherWays);
    m_column->addWidget(m_demo);
    m_column->addWidget(m_unofficial);

    m_signIn->setDefault(true);
    m_signIn->setObjectName(QStringLiteral("signInButton"));
    m_cancel->setObjectName(QStringLiteral("cancelSignIn"));
    m_cancel->hide();
    m_stay->setObjectName(QStringLiteral("staySignedIn"));
    m_other->setObjectName(QStringLiteral("otherWays"));
    m_other->setCheckable(true);
    m_other->setFocusPolicy(Qt::StrongFocus);
    m_otherWays->hide();
    m_demo->setObjectName(QStringLiteral("tryDemo"));
    m_reason->setObjectName(QStringLiteral("signInReason"));
    m_keychain->setObjectName(QStringLiteral("keychainTrouble"));
}

void SignInPage::buildOtherWays()
{
    auto *column = new QVBoxLayout(m_otherWays);
    column->setContentsMargins(spacing::medium, 0, 0, 0);
    column->setSpacing(spacing::tiny);
    auto methods = m_session.methods().primary();
    const auto others = m_session.methods().otherWays();
    methods.insert(methods.end(), others.begin(), others.end());
    for (const auto *method : methods) {
        auto *way = new QToolButton(m_otherWays);
        way->setCheckable(true);
        way->setAutoExclusive(true);
        way->setFocusPolicy(Qt::StrongFocus);
        way->setObjectName(QStringLiteral("way-") + method->id());
        column->addWidget(way, 0, Qt::AlignLeft);
        m_ways.emplace_back(method->id(), way);
        connect(way, &QToolButton::clicked, this, [this, id = method->id()] {
            m_error.reset();
            showMethod(id);
            showTrouble();
            focusFirstMissing();
        });
    }
    m_other->setVisible(!others.empty());
}

void SignInPage::showMethod(const QString &id)
{
    const auto *method = m_session.methods().find(id);
    if (!method)
        return;
    wipeFields();
    for (const Field &field : m_fields) {
        delete field.label;
        delete field.edit;
    }
    m_fields.clear();
    m_methodId = id;
    QWidget *previous = m_intro;
    for (const auto kind : method->fields()) {
        auto *label = new QLabel(m_card);
        auto *edit = new QLineEdit(m_card);
        label->setBuddy(edit);
        label->setTextFormat(Qt::PlainText);
        edit->setObjectName(QStringLiteral("field-%1").arg(static_cast<int>(kind)));
        if (isSecret(kind)) {
            edit->setEchoMode(QLineEdit::Password);
            edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
        } else {
            edit->setInputMethodHints(Qt::ImhEmailCharactersOnly);
        }
        m_fieldColumn->addWidget(label);
        m_fieldColumn->addWidget(edit);
        m_fieldColumn->addSpacing(spacing::tiny);
        connect(edit, &QLineEdit::returnPressed, this, &SignInPage::submit);
        connect(edit, &QLineEdit::textEdited, this, [this] { m_signIn->setEnabled(isComplete()); });
        // A layout shows what is added to it only later; the focus goes there now.
        label->show();
        edit->show();
        m_fields.push_back({kind, label, edit});
        setTabOrder(previous, edit);
        previous = edit;
    }
    setTabOrder(previous, m_stay);
    for (const auto &[way, button] : m_ways)
        button->setChecked(way == id);
    retranslate();
    setBusy(m_busy);
}

bool SignInPage::isComplete() const
{
    return !m_fields.empty() && std::all_of(m_fields.begin(), m_fields.end(),
                                            [](const Field &field) { return !field.edit->text().isEmpty(); });
}

api::Credentials SignInPage::takeCredentials()
{
    api::Credentials credentials;
    for (const Field &field : m_fields) {
        QString typed = isSecret(field.kind) ? field.edit->text() : field.edit->text().trimmed();
        credentials.emplace(field.kind, api::Secret::fromString(typed));
    }
    wipeFields();
    return credentials;
}

void SignInPage::wipeFields()
{
    for (const Field &field : m_fields)
        if (isSecret(field.kind))
            field.edit->clear();
}

void SignInPage::submit()
{
    if (m_busy || !isComplete())
        return;
    m_error.reset();
    const auto stay = m_stay->isChecked() ? api::StaySignedIn::Yes : api::StaySignedIn::No;
    setBusy(true);
    m_call = m_session.signIn(m_methodId, takeCredentials(), stay);
    m_call->then(this, [this](const api::Result<api::SignInOutcome> &result) { finish(result); });
}

void SignInPage::finish(const api::Result<api::SignInOutcome> &result)
{
    m_call.reset();
    setBusy(false);
    if (!result && result.error().kind != api::ErrorKind::Cancelled)
        m_error = result.error();
    if (m_error && m_error->code == api::passwordSignInStopped)
        m_other->setChecked(true);
    showTrouble();
    focusFirstMissing();
}

void SignInPage::setBusy(bool busy)
{
    m_busy = busy;
    for (const Field &field : m_fields)
        field.edit->setEnabled(!busy);
    m_stay->setEnabled(!busy);
    m_other->setEnabled(!busy);
    m_otherWays->setEnabled(!busy);
    m_demo->setEnabled(!busy);
    m_cancel->setVisible(busy);
    m_signIn->setEnabled(!busy && isComplete());
    m_signIn->setText(busy ? tr("Signing in…") : tr("&Sign in"));
}

void SignInPage::follow()
{
    showTrouble();
}

void SignInPage::showTrouble()
{
    const auto &why = m_error ? m_error : m_session.reason();
    if (why && !m_busy) {
        const models::ErrorText text = models::errorText(*why);
        m_reason->setMessage({.tone = m_error ? StateBanner::Tone::Bad : StateBanner::Tone::Info,
                              .text = text.what + QLatin1Char(' ') + text.action,
                              .details = text.detail,
                              .action = {}});
    } else {
        m_reason->clear();
    }
    if (!showStoreTrouble())
        m_keychain->clear();
}

void SignInPage::setDemoOffered(bool offered)
{
    m_demo->setVisible(offered);
}

void SignInPage::focusFirstMissing()
{
    for (const Field &field : m_fields)
        if (field.edit->text().isEmpty()) {
            field.edit->setFocus(Qt::OtherFocusReason);
            return;
        }
}

void SignInPage::applyLooks()
{
    m_title->setFont(ui::font(TextRole::PageTitle, font()));
    for (QLabel *label : {m_stayWhy, m_unofficial}) {
        label->setFont(ui::font(TextRole::Caption, font()));
        setInk(*label, ColorRole::Muted);
    }
}

void SignInPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        retranslate();
        break;
    case QEvent::PaletteChange:
    case QEvent::FontChange:
        applyLooks();
        break;
    default:
        break;
    }
}

void SignInPage::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    QColor veil = color(ColorRole::Surface, *this);
    veil.setAlphaF(dimming);
    painter.fillRect(rect(), veil);
}

} // namespace denkiroku::ui
