# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Why the generator does not generate."""


class Refusal(Exception):
    """One or more findings, each "file:line: sentence"."""

    def __init__(self, findings):
        super().__init__("\n".join(findings))
        self.findings = list(findings)


def finding(file_name, line, sentence):
    return f"{file_name}:{line}: {sentence}"
