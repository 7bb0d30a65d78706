// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/errorsentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace denkiroku::models {

namespace {

namespace act {
constexpr const char *nothing = QT_TRANSLATE_NOOP("ErrorText", "There is nothing you need to do.");
constexpr const char *check = QT_TRANSLATE_NOOP("ErrorText", "Check what you entered and try again.");
constexpr const char *signIn = QT_TRANSLATE_NOOP("ErrorText", "Please sign in again.");
constexpr const char *otherWay = QT_TRANSLATE_NOOP("ErrorText", "Choose another way to sign in.");
constexpr const char *reload = QT_TRANSLATE_NOOP("ErrorText", "Reload the page to see what there is.");
constexpr const char *newer = QT_TRANSLATE_NOOP("ErrorText", "Look for a newer version of this program.");
constexpr const char *shorter = QT_TRANSLATE_NOOP("ErrorText", "Choose a shorter period.");
constexpr const char *website = QT_TRANSLATE_NOOP("ErrorText", "Please use the supplier's website for this.");
} // namespace act

// Sign-in, limits and our own codes. Sorted by text, so that a missing one is seen. Source: NOTES 9.
constexpr std::array sentences{
    ErrorSentences{"DK-ADDRESS", QT_TRANSLATE_NOOP("ErrorText", "The address is not a safe one: only https is used."),
                   QT_TRANSLATE_NOOP("ErrorText", "Check the address of the server.")},
    ErrorSentences{"DK-CREDENTIALS", QT_TRANSLATE_NOOP("ErrorText", "Something that is needed to sign in is missing."),
                   QT_TRANSLATE_NOOP("ErrorText", "Fill in every field and sign in.")},
    ErrorSentences{"DK-LEDGER-BUSY",
                   QT_TRANSLATE_NOOP("ErrorText", "Another program is using the stored half-hours just now."),
                   QT_TRANSLATE_NOOP("ErrorText", "Wait a moment and try again.")},
    ErrorSentences{"DK-LEDGER-DAMAGED", QT_TRANSLATE_NOOP("ErrorText", "The file of the stored half-hours is damaged."),
                   QT_TRANSLATE_NOOP("ErrorText", "Move the file away and fetch the half-hours again.")},
    ErrorSentences{"DK-LEDGER-FAILED", QT_TRANSLATE_NOOP("ErrorText", "The stored half-hours could not be used."),
                   QT_TRANSLATE_NOOP("ErrorText", "The technical detail says more.")},
    ErrorSentences{"DK-LEDGER-FULL", QT_TRANSLATE_NOOP("ErrorText", "There is no room left to store the half-hours."),
                   QT_TRANSLATE_NOOP("ErrorText", "Free some space and try again.")},
    ErrorSentences{"DK-LEDGER-NEWER",
                   QT_TRANSLATE_NOOP("ErrorText", "A newer version of this program made the stored half-hours."),
                   act::newer},
    ErrorSentences{"DK-LEDGER-NOT-A-LEDGER",
                   QT_TRANSLATE_NOOP("ErrorText", "Where the half-hours are to be stored there is something else."),
                   QT_TRANSLATE_NOOP("ErrorText", "Choose another place for them.")},
    ErrorSentences{"DK-LEDGER-OPEN",
                   QT_TRANSLATE_NOOP("ErrorText", "The file of the stored half-hours cannot be opened."),
                   QT_TRANSLATE_NOOP("ErrorText", "Check the folder and who may write there.")},
    ErrorSentences{"DK-LEDGER-SERVER",
                   QT_TRANSLATE_NOOP("ErrorText", "The database server of the half-hours cannot be used."),
                   QT_TRANSLATE_NOOP("ErrorText", "Check its address and your user name.")},
    ErrorSentences{"DK-NO-AUTH-SERVER",
                   QT_TRANSLATE_NOOP("ErrorText", "The address of the server that keeps the sign-ins is not known."),
                   QT_TRANSLATE_NOOP("ErrorText", "Use the supplier's own address for this.")},
    ErrorSentences{"DK-NO-DOCUMENT", QT_TRANSLATE_NOOP("ErrorText", "There is no PDF for this bill."),
                   QT_TRANSLATE_NOOP("ErrorText", "Its lines are shown in the details.")},
    ErrorSentences{"DK-OPERATION", QT_TRANSLATE_NOOP("ErrorText", "This is not something that can be run here."),
                   QT_TRANSLATE_NOOP("ErrorText", "Choose an operation from the list.")},
    ErrorSentences{"DK-PASSWORD-STOPPED",
                   QT_TRANSLATE_NOOP(
                       "ErrorText", "The supplier no longer accepts signing in with e-mail address and password here."),
                   act::otherWay},
    ErrorSentences{"DK-PROFILE-NAME", QT_TRANSLATE_NOOP("ErrorText", "This name cannot be used for a profile."),
                   QT_TRANSLATE_NOOP("ErrorText", "Choose a short name without an e-mail address in it.")},
    ErrorSentences{"DK-SIGN-IN-METHOD", QT_TRANSLATE_NOOP("ErrorText", "This way to sign in is not known here."),
                   act::otherWay},
    ErrorSentences{"DK-VARIABLES", QT_TRANSLATE_NOOP("ErrorText", "What was entered does not fit the operation."),
                   QT_TRANSLATE_NOOP("ErrorText", "Check the values and try again.")},
    ErrorSentences{"KT-CT-11100", QT_TRANSLATE_NOOP("ErrorText", "Signing in with an API key is not available."),
                   act::otherWay},
    ErrorSentences{"KT-CT-1111", QT_TRANSLATE_NOOP("ErrorText", "This is not available for your account."),
                   act::nothing},
    ErrorSentences{"KT-CT-1112", QT_TRANSLATE_NOOP("ErrorText", "The supplier was asked without a sign-in."),
                   act::signIn},
    ErrorSentences{"KT-CT-1113", QT_TRANSLATE_NOOP("ErrorText", "The supplier has switched this off."),
                   QT_TRANSLATE_NOOP("ErrorText", "Please try again another day.")},
    ErrorSentences{"KT-CT-1120", QT_TRANSLATE_NOOP("ErrorText", "The sign-in is no longer valid."), act::signIn},
    ErrorSentences{"KT-CT-1121",
                   QT_TRANSLATE_NOOP("ErrorText", "A long-lasting sign-in is not available for your account."),
                   QT_TRANSLATE_NOOP("ErrorText", "Sign in in the ordinary way.")},
    ErrorSentences{"KT-CT-1122",
                   QT_TRANSLATE_NOOP("ErrorText", "A long-lasting sign-in is not available for your account."),
                   QT_TRANSLATE_NOOP("ErrorText", "Sign in in the ordinary way.")},
    ErrorSentences{"KT-CT-1124", QT_TRANSLATE_NOOP("ErrorText", "The sign-in is no longer valid."), act::signIn},
    ErrorSentences{"KT-CT-1128",
                   QT_TRANSLATE_NOOP("ErrorText", "Your account cannot manage sign-ins and devices here."),
                   act::website},
    ErrorSentences{"KT-CT-1129",
                   QT_TRANSLATE_NOOP("ErrorText", "Your account cannot manage sign-ins and devices here."),
                   act::website},
    ErrorSentences{"KT-CT-1130",
                   QT_TRANSLATE_NOOP("ErrorText", "Your account cannot manage sign-ins and devices here."),
                   act::website},
    ErrorSentences{"KT-CT-1131",
                   QT_TRANSLATE_NOOP("ErrorText", "Your account cannot manage sign-ins and devices here."),
                   act::website},
    ErrorSentences{"KT-CT-1132",
                   QT_TRANSLATE_NOOP("ErrorText", "Your account cannot manage sign-ins and devices here."),
                   act::website},
    ErrorSentences{"KT-CT-1134", QT_TRANSLATE_NOOP("ErrorText", "The supplier did not accept the sign-in."),
                   act::signIn},
    ErrorSentences{"KT-CT-1135", QT_TRANSLATE_NOOP("ErrorText", "The supplier did not accept the sign-in."),
                   act::signIn},
    ErrorSentences{"KT-CT-1138", QT_TRANSLATE_NOOP("ErrorText", "The e-mail address or the password is not right."),
                   QT_TRANSLATE_NOOP("ErrorText", "Check both and sign in again.")},
    ErrorSentences{"KT-CT-1139", QT_TRANSLATE_NOOP("ErrorText", "The supplier did not accept this API key."),
                   act::otherWay},
    ErrorSentences{"KT-CT-1143", QT_TRANSLATE_NOOP("ErrorText", "The supplier did not accept the sign-in."),
                   act::signIn},
    ErrorSentences{"KT-CT-1145",
                   QT_TRANSLATE_NOOP("ErrorText", "The account and the customer's details do not belong together."),
                   act::check},
    ErrorSentences{"KT-CT-1150", QT_TRANSLATE_NOOP("ErrorText", "The supplier does not know this sign-in device."),
                   act::reload},
    ErrorSentences{"KT-CT-1151", QT_TRANSLATE_NOOP("ErrorText", "The supplier does not know this sign-in device."),
                   act::reload},
    ErrorSentences{"KT-CT-1152", QT_TRANSLATE_NOOP("ErrorText", "The code is not right."),
                   QT_TRANSLATE_NOOP("ErrorText", "Enter the newest code of your device.")},
    ErrorSentences{"KT-CT-1153", QT_TRANSLATE_NOOP("ErrorText", "The sign-in device could not be added."),
                   act::website},
    ErrorSentences{"KT-CT-1154", QT_TRANSLATE_NOOP("ErrorText", "The sign-in device could not be removed."),
                   act::website},
    ErrorSentences{"KT-CT-1155", QT_TRANSLATE_NOOP("ErrorText", "A second sign-in device is needed first."),
                   QT_TRANSLATE_NOOP("ErrorText", "Add a second device on the supplier's website.")},
    ErrorSentences{"KT-CT-1188", QT_TRANSLATE_NOOP("ErrorText", "That was too much data for one request."),
                   act::shorter},
    ErrorSentences{"KT-CT-1189", QT_TRANSLATE_NOOP("ErrorText", "That was too much data for one request."),
                   act::shorter},
    ErrorSentences{"KT-CT-1199", QT_TRANSLATE_NOOP("ErrorText", "Too many requests were made in a short time."),
                   nullptr},
    ErrorSentences{"KT-CT-1201",
                   QT_TRANSLATE_NOOP("ErrorText", "The program asked for a list without saying how long."), act::newer},
    ErrorSentences{"KT-CT-1606",
                   QT_TRANSLATE_NOOP("ErrorText", "The supplier does not have an operation of this name."),
                   QT_TRANSLATE_NOOP("ErrorText", "Check the name and try again.")},
    ErrorSentences{"KT-CT-1609", QT_TRANSLATE_NOOP("ErrorText", "A date was sent without its time zone."),
                   QT_TRANSLATE_NOOP("ErrorText", "Give the time with its zone, such as +09:00.")},
    ErrorSentences{"KT-CT-5450", QT_TRANSLATE_NOOP("ErrorText", "The new password does not meet the supplier's rules."),
                   QT_TRANSLATE_NOOP("ErrorText", "Choose a longer or more varied password.")},
    ErrorSentences{"KT-CT-5460", QT_TRANSLATE_NOOP("ErrorText", "The present password is not right."), act::check},
};
static_assert(std::ranges::is_sorted(sentences, {}, &ErrorSentences::code));

} // namespace

std::span<const ErrorSentences> platformSentences()
{
    return sentences;
}

} // namespace denkiroku::models
