// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/exitcode.h"

#include <QCommandLineOption>
#include <QCoreApplication>
#include <QString>
#include <QUrl>

#include <optional>
#include <tl/expected.hpp>

class QCommandLineParser;

namespace denkiroku::app {

// Why a command line cannot be followed: a sentence in the user's language and what to exit with.
struct Complaint {
    ExitCode code = ExitCode::Usage;
    QString sentence;
};

template <class T>
using Checked = tl::expected<T, Complaint>;

// What both programs understand.
struct CommonOptions {
    bool demo = false;
    // In the demo: which of its two customers, "household" or "business".
    QString profile;
    std::optional<QUrl> endpoint;
    // Where the sign-in methods and queries that need the supplier's auth server find it.
    std::optional<QUrl> authEndpoint;
    // "ja", "en", or empty for the system's.
    QString language;
    QString logFile;
};

// The options above, for a parser and for reading them back.
class CommonParser {
    Q_DECLARE_TR_FUNCTIONS(denkiroku::app::CommonParser)

public:
    explicit CommonParser(QCommandLineParser &parser);

    bool isHelpAsked() const;
    bool isVersionAsked() const;

    // Errors: Usage for options that exclude each other, BadInput for a value that cannot be used.
    Checked<CommonOptions> read() const;

private:
    Checked<std::optional<QUrl>> readUrl(const QCommandLineOption &option) const;
    Checked<QString> readProfile(bool demo) const;

    QCommandLineParser &m_parser;
    QCommandLineOption m_help;
    QCommandLineOption m_version;
    QCommandLineOption m_demo;
    QCommandLineOption m_endpoint;
    QCommandLineOption m_authEndpoint;
    QCommandLineOption m_profile;
    QCommandLineOption m_language;
    QCommandLineOption m_logFile;
};

inline tl::unexpected<Complaint> complain(ExitCode code, QString sentence)
{
    return tl::unexpected<Complaint>(Complaint{code, std::move(sentence)});
}

} // namespace denkiroku::app
