# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The reference Kraken: the demo world over HTTP, executed by graphql-core against the real schema."""
