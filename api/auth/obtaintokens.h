// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/signinmethod.h"
#include "api/generated/inputs.h"

namespace denkiroku::api {

// Sends obtainKrakenToken once, without a header, and reads the tokens. What was typed is struck out of the errors'
// details: a server that refuses an input may repeat it.
Call<Tokens> obtainTokens(GraphQlClient &client, schema::ObtainJSONWebTokenInput input);

} // namespace denkiroku::api
