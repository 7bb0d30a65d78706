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
constexpr const char *later = QT_TRANSLATE_NOOP("ErrorText", "Please try again later.");
constexpr const char *reload = QT_TRANSLATE_NOOP("ErrorText", "Reload the page to see what there is.");
constexpr const char *account = QT_TRANSLATE_NOOP("ErrorText", "Choose another account, or sign in again.");
constexpr const char *number = QT_TRANSLATE_NOOP("ErrorText", "Check the number and try again.");
constexpr const char *supplier = QT_TRANSLATE_NOOP("ErrorText", "If you need it, please ask the supplier.");
} // namespace act

// What belongs to one area of the API. Sorted by text. Source: NOTES 9.
constexpr std::array sentences{
    ErrorSentences{"KT-CT-10003", QT_TRANSLATE_NOOP("ErrorText", "There is no such contract."), act::reload},
    ErrorSentences{"KT-CT-10005", QT_TRANSLATE_NOOP("ErrorText", "It is not clear which contract is wanted."),
                   QT_TRANSLATE_NOOP("ErrorText", "Give the contract's identifier or the account number.")},
    ErrorSentences{"KT-CT-10006", QT_TRANSLATE_NOOP("ErrorText", "The supplier does not know this account."),
                   act::account},
    ErrorSentences{"KT-CT-10302",
                   QT_TRANSLATE_NOOP("ErrorText", "The supplier could not use what was given about leaving."),
                   act::check},
    ErrorSentences{"KT-CT-10401", QT_TRANSLATE_NOOP("ErrorText", "There is no such task any more."), act::reload},
    ErrorSentences{"KT-CT-11101",
                   QT_TRANSLATE_NOOP("ErrorText", "Business details are not available for your account."),
                   act::nothing},
    ErrorSentences{"KT-CT-11802", QT_TRANSLATE_NOOP("ErrorText", "There is no such call."), act::number},
    ErrorSentences{"KT-CT-12301", QT_TRANSLATE_NOOP("ErrorText", "There is no such complaint."), act::number},
    ErrorSentences{"KT-CT-1501", QT_TRANSLATE_NOOP("ErrorText", "There is no such contract."), act::reload},
    ErrorSentences{"KT-CT-3820",
                   QT_TRANSLATE_NOOP("ErrorText", "The ledger was named twice, by its id and by its number."),
                   QT_TRANSLATE_NOOP("ErrorText", "Give only one of the two.")},
    ErrorSentences{"KT-CT-3822",
                   QT_TRANSLATE_NOOP("ErrorText", "Paying at a convenience store is not available for your account."),
                   act::nothing},
    ErrorSentences{"KT-CT-3824",
                   QT_TRANSLATE_NOOP("ErrorText", "The charges in detail are not available for your account."),
                   act::nothing},
    ErrorSentences{"KT-CT-3963", QT_TRANSLATE_NOOP("ErrorText", "The supplier cannot work this out at the moment."),
                   act::later},
    ErrorSentences{
        "KT-CT-4123",
        QT_TRANSLATE_NOOP("ErrorText", "The progress of your applications is not available for your account."),
        act::nothing},
    ErrorSentences{"KT-CT-4124", QT_TRANSLATE_NOOP("ErrorText", "Additional data are not available for your account."),
                   act::nothing},
    ErrorSentences{"KT-CT-4155",
                   QT_TRANSLATE_NOOP("ErrorText", "The supplier could not use what was given for the additional data."),
                   act::check},
    ErrorSentences{"KT-CT-4177",
                   QT_TRANSLATE_NOOP("ErrorText", "This account does not belong to your sign-in, or no longer exists."),
                   act::account},
    ErrorSentences{"KT-CT-4179", QT_TRANSLATE_NOOP("ErrorText", "There are no additional data under this name."),
                   QT_TRANSLATE_NOOP("ErrorText", "Check the name and try again.")},
    ErrorSentences{"KT-CT-4501",
                   QT_TRANSLATE_NOOP("ErrorText", "These details of the contract are not available for your account."),
                   act::nothing},
    ErrorSentences{"KT-CT-4922", QT_TRANSLATE_NOOP("ErrorText", "This contract is not available for your account."),
                   act::nothing},
    ErrorSentences{"KT-CT-5513", QT_TRANSLATE_NOOP("ErrorText", "The supplier could not use this feedback form."),
                   act::check},
    ErrorSentences{"KT-CT-7610", QT_TRANSLATE_NOOP("ErrorText", "There are no messages for this account."),
                   act::nothing},
    ErrorSentences{"KT-CT-7611", QT_TRANSLATE_NOOP("ErrorText", "There is no such message."), act::reload},
    ErrorSentences{"KT-CT-7612", QT_TRANSLATE_NOOP("ErrorText", "There is no such conversation."), act::reload},
    ErrorSentences{"KT-CT-7617", QT_TRANSLATE_NOOP("ErrorText", "It is not clear whose conversation is wanted."),
                   QT_TRANSLATE_NOOP("ErrorText", "Give an account number or a relay id.")},
    ErrorSentences{"KT-CT-7638", QT_TRANSLATE_NOOP("ErrorText", "The number of the conversation is not a valid one."),
                   act::number},
    ErrorSentences{"KT-CT-8001", QT_TRANSLATE_NOOP("ErrorText", "The supplier has no such screen."), act::reload},
    ErrorSentences{"KT-CT-8005", QT_TRANSLATE_NOOP("ErrorText", "This screen takes no further details."),
                   QT_TRANSLATE_NOOP("ErrorText", "Leave the details out and try again.")},
    ErrorSentences{"KT-CT-8006", QT_TRANSLATE_NOOP("ErrorText", "The details given for this screen could not be used."),
                   act::check},
    ErrorSentences{"KT-CT-8008", QT_TRANSLATE_NOOP("ErrorText", "Data that this screen needs are missing."),
                   act::check},
    ErrorSentences{"KT-CT-8009", QT_TRANSLATE_NOOP("ErrorText", "The supplier could not translate this screen."),
                   act::later},
    ErrorSentences{"KT-CT-8010", QT_TRANSLATE_NOOP("ErrorText", "There is no such step on this screen."), act::reload},
    ErrorSentences{"KT-CT-8011", QT_TRANSLATE_NOOP("ErrorText", "A step that was completed cannot be taken back."),
                   QT_TRANSLATE_NOOP("ErrorText", "Go on from here.")},
    ErrorSentences{"KT-CT-8310", QT_TRANSLATE_NOOP("ErrorText", "The account reference is not a valid one."),
                   act::number},
    ErrorSentences{"KT-CT-8411",
                   QT_TRANSLATE_NOOP("ErrorText", "The supplier could not use what was given for the additional data."),
                   act::check},
    ErrorSentences{"KT-CT-8903", QT_TRANSLATE_NOOP("ErrorText", "This application can no longer be changed."),
                   act::supplier},
    ErrorSentences{"KT-CT-8906", QT_TRANSLATE_NOOP("ErrorText", "There is no such application."), act::reload},
    ErrorSentences{"KT-CT-9202",
                   QT_TRANSLATE_NOOP("ErrorText", "Loyalty points have not been set up for your account."),
                   act::nothing},
    ErrorSentences{"KT-CT-9215",
                   QT_TRANSLATE_NOOP("ErrorText", "The supplier has switched off the balance of loyalty points."),
                   act::later},
    ErrorSentences{"KT-CT-9216", QT_TRANSLATE_NOOP("ErrorText", "Loyalty points are not available for your account."),
                   act::nothing},
    ErrorSentences{"KT-CT-9217", QT_TRANSLATE_NOOP("ErrorText", "Loyalty points are not available for your account."),
                   act::nothing},
    ErrorSentences{"KT-CT-9218", QT_TRANSLATE_NOOP("ErrorText", "Loyalty points are not available for your account."),
                   act::nothing},
    ErrorSentences{"KT-CT-9222", QT_TRANSLATE_NOOP("ErrorText", "It is not clear whose loyalty points are wanted."),
                   QT_TRANSLATE_NOOP("ErrorText", "Give the account number.")},
    ErrorSentences{"KT-CT-9403", QT_TRANSLATE_NOOP("ErrorText", "The number of the portfolio is not a valid one."),
                   act::number},
    ErrorSentences{"KT-JP-12401",
                   QT_TRANSLATE_NOOP("ErrorText", "The supplier has no typical consumption for this grid operator."),
                   QT_TRANSLATE_NOOP("ErrorText", "Choose another area.")},
    ErrorSentences{"KT-JP-12402",
                   QT_TRANSLATE_NOOP("ErrorText", "The supplier has no typical consumption for this month."),
                   QT_TRANSLATE_NOOP("ErrorText", "Choose another month.")},
    ErrorSentences{"KT-JP-12403",
                   QT_TRANSLATE_NOOP("ErrorText", "The supplier has no typical consumption for this product."),
                   QT_TRANSLATE_NOOP("ErrorText", "Choose another product.")},
    ErrorSentences{"KT-JP-4501",
                   QT_TRANSLATE_NOOP("ErrorText", "These details of the contract are not available for your account."),
                   act::nothing},
    ErrorSentences{"KT-JP-4601", QT_TRANSLATE_NOOP("ErrorText", "The postcode is not a valid one."),
                   QT_TRANSLATE_NOOP("ErrorText", "Enter the seven digits of the postcode.")},
};
static_assert(std::ranges::is_sorted(sentences, {}, &ErrorSentences::code));

} // namespace

std::span<const ErrorSentences> areaSentences()
{
    return sentences;
}

} // namespace denkiroku::models
