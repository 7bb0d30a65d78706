// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/profilestore.h"

#include <QSettings>

namespace denkiroku::api {

namespace {

const QString profilesGroup = QStringLiteral("profiles");
const QString nameKey = QStringLiteral("name");
const QString idKey = QStringLiteral("id");
const QString endpointKey = QStringLiteral("endpoint");
const QString methodKey = QStringLiteral("method");
const QString storedKey = QStringLiteral("hasStoredSignIn");
const QString staysKey = QStringLiteral("staysSignedIn");
const QString removalKey = QStringLiteral("pendingRemoval");

class Group {
public:
    Group(QSettings &settings, const QString &slot) : m_settings(settings)
    {
        m_settings.beginGroup(profilesGroup);
        m_settings.beginGroup(slot);
    }
    ~Group()
    {
        m_settings.endGroup();
        m_settings.endGroup();
    }
    Q_DISABLE_COPY_MOVE(Group)

private:
    QSettings &m_settings;
};

QStringList slotsIn(QSettings &settings)
{
    settings.beginGroup(profilesGroup);
    const auto found = settings.childGroups();
    settings.endGroup();
    return found;
}

} // namespace

ProfileStore::ProfileStore(QSettings &settings) : m_settings(settings) {}

std::vector<ProfileRecord> ProfileStore::records() const
{
    std::vector<ProfileRecord> all;
    for (const auto &slot : slotsIn(m_settings)) {
        if (auto found = record(slot))
            all.push_back(std::move(*found));
    }
    return all;
}

ProfileRecord ProfileStore::record(const Profile &profile) const
{
    auto found = record(profile.slot());
    if (!found)
        return {.profile = profile};
    found->profile = profile;
    return *found;
}

std::optional<ProfileRecord> ProfileStore::record(const QString &slot) const
{
    const Group group(m_settings, slot);
    if (!m_settings.contains(idKey))
        return std::nullopt;
    return ProfileRecord{
        .profile = {.name = m_settings.value(nameKey).toString(),
                    .id = m_settings.value(idKey).toString(),
                    .endpoint = m_settings.value(endpointKey).toUrl()},
        .methodId = m_settings.value(methodKey).toString(),
        .hasStoredSignIn = m_settings.value(storedKey).toBool(),
        .staysSignedIn = m_settings.value(staysKey).toBool(),
        .pendingRemoval = m_settings.value(removalKey).toBool(),
    };
}

void ProfileStore::save(const ProfileRecord &record)
{
    const Group group(m_settings, record.profile.slot());
    m_settings.setValue(nameKey, record.profile.name);
    m_settings.setValue(idKey, record.profile.id);
    // An address can carry a name and a password.
    m_settings.setValue(endpointKey, record.profile.endpoint.adjusted(QUrl::RemoveUserInfo));
    m_settings.setValue(methodKey, record.methodId);
    m_settings.setValue(storedKey, record.hasStoredSignIn);
    m_settings.setValue(staysKey, record.staysSignedIn);
    m_settings.setValue(removalKey, record.pendingRemoval);
}

void ProfileStore::remove(const Profile &profile)
{
    const Group group(m_settings, profile.slot());
    m_settings.remove(QString());
}

} // namespace denkiroku::api
