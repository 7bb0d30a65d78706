// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/profile.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QSettings;

namespace denkiroku::api {

// What the settings remember of a profile. Nothing secret and nothing personal.
struct ProfileRecord {
    Profile profile;
    // The id of the sign-in method last used, or empty.
    QString methodId{};
    // The keychain should hold this profile's sign-in: then an entry that is not found means a locked keychain.
    bool hasStoredSignIn = false;
    bool staysSignedIn = false;
    // The user signed out but the keychain could not be cleared; it must be before anything is read from it again.
    bool pendingRemoval = false;

    bool operator==(const ProfileRecord &) const = default;
};

// The profiles, kept in QSettings.
class ProfileStore {
public:
    // Keeps them in the given settings, which must outlive the store.
    explicit ProfileStore(QSettings &settings);

    std::vector<ProfileRecord> records() const;
    // What is known of the profile; a fresh record where nothing is.
    ProfileRecord record(const Profile &profile) const;
    // As above by slot, for those who have the slot alone.
    std::optional<ProfileRecord> record(const QString &slot) const;
    void save(const ProfileRecord &record);
    void remove(const Profile &profile);

private:
    QSettings &m_settings;
};

} // namespace denkiroku::api
