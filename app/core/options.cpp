// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/options.h"

#include "api/auth/profile.h"
#include "api/transport/endpoint.h"

#include <QCommandLineParser>

namespace denkiroku::app {

namespace {

QCommandLineOption option(const char *name, const QString &description, const QString &value = {})
{
    return QCommandLineOption(QString::fromLatin1(name), description, value);
}

} // namespace

CommonParser::CommonParser(QCommandLineParser &parser)
    : m_parser(parser),
      // Qt's own help option brings a second one for options of Qt that a customer has no use for.
      m_help({QStringLiteral("h"), QStringLiteral("help")}, tr("Say this and end.")),
      m_version({QStringLiteral("v"), QStringLiteral("version")}, tr("Say the version and end.")),
      m_demo(option("demo", tr("Use the built-in demo: two made-up customers, no account needed."))),
      m_endpoint(option("endpoint",
                        tr("GraphQL address to use instead of the supplier's: https, or http to this "
                           "computer."),
                        QStringLiteral("URL"))),
      m_authEndpoint(option("auth-endpoint",
                            tr("GraphQL address of the auth server, for the sign-in methods and queries that use it."),
                            QStringLiteral("URL"))),
      m_profile(option("profile",
                       tr("Which sign-in to use, where there are several. In the demo: household (the "
                          "default) or business."),
                       QStringLiteral("NAME"))),
      m_language(
          option("lang", tr("Language of the texts; the system's where it is left out."), QStringLiteral("ja|en"))),
      m_logFile(option("log-file", tr("Write a log to this file too. Personal data and secrets are masked in it."),
                       QStringLiteral("FILE")))
{
    m_parser.addOptions({m_help, m_version, m_demo, m_endpoint, m_authEndpoint, m_profile, m_language, m_logFile});
}

bool CommonParser::isHelpAsked() const
{
    return m_parser.isSet(m_help);
}

bool CommonParser::isVersionAsked() const
{
    return m_parser.isSet(m_version);
}

Checked<std::optional<QUrl>> CommonParser::readUrl(const QCommandLineOption &option) const
{
    if (!m_parser.isSet(option))
        return std::nullopt;
    const QString text = m_parser.value(option);
    const QUrl url(text, QUrl::StrictMode);
    const QString name = QStringLiteral("--") + option.names().constFirst();
    if (!url.isValid() || url.host().isEmpty())
        return complain(ExitCode::BadInput, tr("“%1” is not an address that %2 can use.").arg(text, name));
    if (!url.userInfo().isEmpty())
        return complain(ExitCode::BadInput, tr("The address of %1 must not hold a name or a password.").arg(name));
    if (!api::isAllowedUrl(url))
        return complain(ExitCode::BadInput,
                        tr("The address of %1 must begin with https:// (http:// only for this computer).").arg(name));
    return url;
}

Checked<QString> CommonParser::readProfile(bool demo) const
{
    const QString name = m_parser.value(m_profile);
    if (!m_parser.isSet(m_profile))
        return demo ? QStringLiteral("household") : QString();
    if (demo && name != QLatin1String("household") && name != QLatin1String("business"))
        return complain(ExitCode::BadInput,
                        tr("The demo has the profiles household and business, not “%1”.").arg(name));
    if (!demo && !api::Profile::fromName(name))
        return complain(ExitCode::BadInput,
                        tr("A profile's name cannot be empty, and must not hold an e-mail address."));
    return name;
}

Checked<CommonOptions> CommonParser::read() const
{
    CommonOptions options;
    options.demo = m_parser.isSet(m_demo);
    options.logFile = m_parser.value(m_logFile);
    options.language = m_parser.value(m_language);
    if (options.demo && (m_parser.isSet(m_endpoint) || m_parser.isSet(m_authEndpoint)))
        return complain(ExitCode::Usage,
                        tr("--demo has a server of its own: leave --endpoint and --auth-endpoint out."));
    if (m_parser.isSet(m_language) && options.language != QLatin1String("ja") &&
        options.language != QLatin1String("en"))
        return complain(ExitCode::BadInput, tr("--lang is ja or en, not “%1”.").arg(options.language));

    const auto profile = readProfile(options.demo);
    if (!profile)
        return tl::unexpected(profile.error());
    options.profile = *profile;

    const auto endpoint = readUrl(m_endpoint);
    if (!endpoint)
        return tl::unexpected(endpoint.error());
    options.endpoint = *endpoint;

    const auto authEndpoint = readUrl(m_authEndpoint);
    if (!authEndpoint)
        return tl::unexpected(authEndpoint.error());
    options.authEndpoint = *authEndpoint;
    return options;
}

} // namespace denkiroku::app
