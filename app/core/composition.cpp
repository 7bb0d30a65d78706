// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/composition.h"

#include "api/auth/keychaintokenstore.h"
#include "api/demo/democredentials.h"
#include "api/demo/demoserver.h"
#include "api/transport/networkstatus.h"
#include "app/core/ledgerplace.h"
#include "app/core/settingsfile.h"

namespace denkiroku::app {

namespace {

constexpr char tokenVariable[] = "DENKIROKU_TOKEN";

QByteArrayView bytes(std::string_view text)
{
    return QByteArrayView(text.data(), static_cast<qsizetype>(text.size()));
}

api::Credentials demoCredentials(const QString &profile)
{
    const bool business = profile == QLatin1String("business");
    const auto email = business ? api::demo::businessEmail : api::demo::householdEmail;
    return {
        {api::CredentialField::Email, api::Secret::fromUtf8(bytes(email))},
        {api::CredentialField::Password, api::Secret::fromUtf8(bytes(api::demo::demoPassword))},
    };
}

std::unique_ptr<QSettings> scratchSettings(const QTemporaryDir &folder)
{
    return std::make_unique<QSettings>(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
}

} // namespace

Composition::Composition(const CommonOptions &options, Keeping keeping, History history)
    : m_options(options), m_keeping(keeping), m_history(history)
{
}

Composition::~Composition()
{
    m_workspace.reset();
    // The client asks the session for its header, and the session sends through the client.
    if (m_client)
        m_client->setAuthProvider(nullptr);
}

Checked<std::unique_ptr<Composition>> Composition::make(const CommonOptions &options, Keeping keeping, History history)
{
    std::unique_ptr<Composition> made(new Composition(options, keeping, history));
    if (const auto built = made->build(); !built)
        return tl::unexpected(built.error());
    return made;
}

Checked<api::EndpointConfig> Composition::startServer()
{
    if (!m_options.demo) {
        m_clock = std::make_unique<api::SystemClock>();
        return api::EndpointConfig{.url = m_options.endpoint.value_or(api::supplierEndpoint()),
                                   .authUrl = m_options.authEndpoint.value_or(QUrl())};
    }
    m_clock = std::make_unique<api::ShiftedClock>(api::demoToday());
    m_demo = std::make_unique<api::demo::DemoServer>(*m_clock);
    QString why;
    if (!m_demo->start(0, &why))
        return complain(ExitCode::Offline, why);
    return api::EndpointConfig{.url = m_demo->graphqlUrl(), .authUrl = m_demo->authUrl()};
}

void Composition::openStores()
{
    if (m_keeping == Keeping::Nothing) {
        m_scratch = std::make_unique<QTemporaryDir>();
        m_settings = scratchSettings(*m_scratch);
    } else {
        m_settings = openSettings({.demo = m_options.demo, .endpoint = m_options.endpoint});
    }
    m_profiles = std::make_unique<api::ProfileStore>(*m_settings);
    if (m_keeping == Keeping::Profile && !m_options.demo)
        m_tokens = std::make_unique<api::KeychainTokenStore>(*m_profiles);
    else
        m_tokens = std::make_unique<api::MemoryTokenStore>();
}

Checked<void> Composition::build()
{
    openStores();
    const auto endpoint = startServer();
    if (!endpoint)
        return tl::unexpected(endpoint.error());
    api::Profile profile = api::Profile::standard(endpoint->url);
    if (!m_options.profile.isEmpty()) {
        const auto named = api::Profile::fromName(m_options.profile, endpoint->url);
        if (!named)
            return complain(ExitCode::BadInput, CommonParser::tr("This profile's name cannot be used."));
        profile = *named;
    }
    m_client = std::make_unique<api::GraphQlClient>(*endpoint, *m_clock);
    m_session = std::make_unique<api::Session>(*m_client, *m_tokens, *m_profiles, profile);
    m_client->setAuthProvider(m_session.get());
    if (!m_options.demo)
        m_client->networkStatus().watchSystem();
    m_workspace =
        std::make_unique<models::Workspace>(models::Workspace::Parts{.client = *m_client,
                                                                     .session = m_session.get(),
                                                                     .ledger = ledgerLocation(),
                                                                     .syncsByItself = m_history == History::ByItself});
    return {};
}

// The demo begins anew each time, and its server has another address each time.
models::LedgerLocation Composition::ledgerLocation() const
{
    if (m_keeping == Keeping::Nothing || m_options.demo)
        return models::LedgerLocation::memory();
    return ledgerPlace(*m_settings, {.demo = false, .endpoint = m_options.endpoint}, m_session->profile());
}

QString Composition::profileName() const
{
    return m_options.demo ? m_options.profile : m_session->profile().name;
}

QStringList Composition::profileNames() const
{
    if (m_options.demo)
        return {QStringLiteral("household"), QStringLiteral("business")};
    const QUrl endpoint = m_session->profile().endpoint;
    QStringList names{api::Profile::standard(endpoint).name};
    for (const auto &record : m_profiles->records()) {
        if (record.profile.endpoint == endpoint)
            names << record.profile.name;
    }
    names << profileName();
    names.removeDuplicates();
    return names;
}

api::Call<api::Done> Composition::begin()
{
    if (m_options.demo)
        return beginDemo();
    QByteArray token = qgetenv(tokenVariable);
    if (token.isEmpty())
        return restore();
    m_session->signInWithToken(api::Secret::fromUtf8(token));
    api::wipe(token);
    return api::Call<api::Done>::ready(api::Done{});
}

api::Call<api::Done> Composition::beginDemo()
{
    return m_session->signIn(api::PasswordSignIn().id(), demoCredentials(m_options.profile))
        .map(this, [](const api::SignInOutcome &) { return api::Done{}; });
}

api::Call<api::Done> Composition::restore()
{
    api::CallSource<api::Done> source;
    const auto look = [this, source] {
        using State = api::Session::State;
        switch (m_session->state()) {
        case State::Restoring:
        case State::SigningIn:
            break;
        case State::SignedIn:
            source.finish(api::Done{});
            break;
        case State::SignedOut:
        case State::Expired:
            source.finish(api::Failure(m_session->reason().value_or(api::Error{.kind = api::ErrorKind::SignedOut})));
            break;
        }
    };
    connect(m_session.get(), &api::Session::stateChanged, this, look);
    m_session->restore();
    look();
    return source.call();
}

} // namespace denkiroku::app
