// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/keychaintokenstore.h"

#include "api/auth/keychainstatus.h"
#include "api/auth/profilestore.h"

#include <QTimer>
#include <qt6keychain/keychain.h>

#include <program/version.h>

namespace denkiroku::api {

namespace {

// Starts a job under a time limit. The job has no parent: QtKeychain's own callbacks want it until it has finished,
// whoever has lost interest by then; it deletes itself.
template <class Job, class Read>
Call<StoreAnswer> run(KeychainTokenStore *store, Job *job, std::chrono::milliseconds timeLimit, bool shouldHold,
                      Read read)
{
    CallSource<StoreAnswer> source;
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, store, [source, shouldHold, read](QKeychain::Job *finished) {
        StoreAnswer answer{.status = statusOf(finished->error(), finished->errorString(), shouldHold)};
        if (answer.ok())
            answer.secret = read(static_cast<Job *>(finished));
        else
            answer.detail = finished->errorString();
        source.finish(std::move(answer));
    });
    QTimer::singleShot(timeLimit, store, [source, timeLimit, shouldHold] {
        source.finish(
            StoreAnswer{.status = shouldHold ? StoreStatus::Locked : StoreStatus::Failed,
                        .detail = QStringLiteral("The keychain did not answer within %1 ms.").arg(timeLimit.count())});
    });
    job->start();
    return source.call();
}

} // namespace

KeychainTokenStore::KeychainTokenStore(const ProfileStore &profiles, QString service,
                                       std::chrono::milliseconds timeLimit, QObject *parent)
    : QObject(parent), m_profiles(profiles), m_service(std::move(service)), m_timeLimit(timeLimit)
{
}

QString KeychainTokenStore::serviceName()
{
    return QString::fromLatin1(program::appId);
}

QString KeychainTokenStore::key(const QString &slot, StoreEntry entry)
{
    switch (entry) {
    case StoreEntry::RefreshToken:
        return slot + QStringLiteral("/refresh-token");
    case StoreEntry::KeptCredentials:
        return slot + QStringLiteral("/credentials");
    case StoreEntry::Customer:
        break;
    }
    return slot + QStringLiteral("/customer");
}

bool KeychainTokenStore::shouldHold(const QString &slot, StoreEntry entry) const
{
    // The customer can be asked for again: an entry that is not found is none, whatever the reason.
    if (entry == StoreEntry::Customer)
        return false;
    const auto record = m_profiles.record(slot);
    return record && (entry == StoreEntry::RefreshToken ? record->hasStoredSignIn : record->staysSignedIn);
}

Call<StoreAnswer> KeychainTokenStore::inTurn(const QString &key, std::function<Call<StoreAnswer>()> start)
{
    const auto last = m_last.find(key);
    if (last == m_last.end() || last->second.isFinished()) {
        const auto call = start();
        m_last.insert_or_assign(key, call);
        return call;
    }
    // A link of its own between the two: giving up the later call must not end the earlier one.
    CallSource<Done> turn;
    last->second.then(this, [turn](const Result<StoreAnswer> &) { turn.finish(Done{}); });
    const auto call = turn.call().andThen(this, [start = std::move(start)](const Done &) { return start(); });
    m_last.insert_or_assign(key, call);
    return call;
}

Call<StoreAnswer> KeychainTokenStore::readNow(const QString &key, bool shouldHold)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(key);
    return run(this, job, m_timeLimit, shouldHold, [](QKeychain::ReadPasswordJob *finished) {
        QString text = finished->textData();
        auto secret = Secret::fromString(text);
        wipe(text);
        return secret;
    });
}

Call<StoreAnswer> KeychainTokenStore::removeNow(const QString &key, bool shouldHold)
{
    // libsecret says "done" to a removal from a locked keyring, and nothing is removed: only an entry that can be read
    // can be removed (measured with QtKeychain 0.13.2).
    return readNow(key, shouldHold).andThen(this, [this, key, shouldHold](const StoreAnswer &answer) {
        if (!answer.ok())
            return Call<StoreAnswer>::ready(answer);
        auto *job = new QKeychain::DeletePasswordJob(m_service);
        job->setKey(key);
        return run(this, job, m_timeLimit, shouldHold, [](QKeychain::DeletePasswordJob *) { return Secret(); });
    });
}

Call<StoreAnswer> KeychainTokenStore::read(const QString &slot, StoreEntry entry)
{
    const auto name = key(slot, entry);
    return inTurn(name, [this, name, slot, entry] { return readNow(name, shouldHold(slot, entry)); });
}

Call<StoreAnswer> KeychainTokenStore::write(const QString &slot, StoreEntry entry, const Secret &secret)
{
    const auto name = key(slot, entry);
    return inTurn(name, [this, name, slot, entry, secret] {
        auto *job = new QKeychain::WritePasswordJob(m_service);
        job->setKey(name);
        // Text: a binary entry would lose against a text entry of the same key when it is read (limits.md).
        job->setTextData(secret.toString());
        const auto nothing = [](QKeychain::WritePasswordJob *) { return Secret(); };
        return run(this, job, m_timeLimit, shouldHold(slot, entry), nothing);
    });
}

Call<StoreAnswer> KeychainTokenStore::remove(const QString &slot, StoreEntry entry)
{
    const auto name = key(slot, entry);
    return inTurn(name, [this, name, slot, entry] { return removeNow(name, shouldHold(slot, entry)); });
}

} // namespace denkiroku::api
