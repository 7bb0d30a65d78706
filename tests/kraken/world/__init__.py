# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the demo world: see resources/demo/FORMAT.md. Integers throughout; no float anywhere."""
