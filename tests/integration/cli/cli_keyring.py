# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""denkiroku-cli with a real Secret Service: what is kept, where, and nowhere else."""

import base64
import os
import stat
import subprocess
import unittest
from pathlib import Path

from cli import EMAIL, PASSWORD, Kraken, run

HOME = Path(os.environ["HOME"])
# The keyring's own file is not ours to look into: it is what keeps the secrets, encrypted.
KEYRING = "keyrings"
SERVICE = "io.github.denkiroku.Denkiroku"


def keys():
    """The keys of what our service keeps, as secret-tool tells."""
    found = subprocess.run(["secret-tool", "search", "--all", "--unlock", "server", SERVICE], capture_output=True,
                           text=True, check=False)
    return [line.split(" = ", 1)[1] for line in (found.stdout + "\n" + found.stderr).splitlines()
            if line.startswith("attribute.user = ")]


def lookup(key):
    return subprocess.run(["secret-tool", "lookup", "user", key, "server", SERVICE], capture_output=True, text=True,
                          check=False).stdout


def our_files():
    return [path for path in HOME.rglob("*") if path.is_file() and KEYRING not in path.parts]


class Keyring(unittest.TestCase):
    def setUp(self):
        self.kraken = Kraken().__enter__()
        self.addCleanup(self.kraken.__exit__)

    def sign_in(self, *more):
        return run("sign-in", "--email", EMAIL, "--password-stdin", "--endpoint", self.kraken.url, *more,
                   stdin=PASSWORD + "\n")

    def kept(self, entry):
        """What the keyring holds for this test's server."""
        port = self.kraken.url.split(":")[2].split("/")[0]
        return [(key, lookup(key)) for key in keys() if port in key and key.endswith(entry)]

    def here(self, *arguments):
        return run(*arguments, "--endpoint", self.kraken.url, "--json")

    def test_the_sign_in_is_kept_in_the_keyring_alone(self):
        ran = self.sign_in("--json")
        self.assertEqual(ran.code, 0, ran)
        self.assertEqual(ran.json()["kept"], "keychain")

        (key, refresh_token), = self.kept("/refresh-token")
        self.assertGreater(len(refresh_token), 10)

        log = HOME / "cli.log"
        ran = run("accounts", "--endpoint", self.kraken.url, "--json", "--log-file", str(log),
                  QT_LOGGING_RULES="*.debug=true")
        self.assertEqual(ran.code, 0, ran)
        account, = ran.json()
        self.check_nothing_secret([refresh_token, PASSWORD, EMAIL, account["number"], "eyJ",
                                   account["properties"][0]["supplyPoints"][0]["spin"]])

        self.assertEqual(self.here("sign-out").code, 0)
        self.assertEqual(lookup(key), "")
        self.assertEqual(self.here("accounts").code, 3)

    def check_nothing_secret(self, secret_texts):
        files = our_files()
        self.assertTrue(any(SERVICE in path.name for path in files), files)
        for secret in secret_texts:
            found = subprocess.run(["grep", "-rlaF", "--exclude-dir", KEYRING, "--", secret, str(HOME)],
                                   capture_output=True, text=True, check=False)
            self.assertEqual((found.returncode, found.stdout), (1, ""))

    def test_the_password_is_kept_only_when_asked_for(self):
        self.assertEqual(self.sign_in().code, 0)
        self.assertEqual(self.kept("/credentials"), [])
        self.assertEqual(self.sign_in("--stay-signed-in").code, 0)
        (_, credentials), = self.kept("/credentials")
        encoded = base64.b64encode(PASSWORD.encode()).decode()
        self.assertIn(encoded, credentials)
        self.check_nothing_secret([PASSWORD, encoded, EMAIL])
        # It takes over when the supplier's own sign-in has come to its end.
        self.kraken.post("/_faults", {"expireTokens": True, "refreshTokens": True})
        self.assertEqual(self.here("accounts").code, 0)
        self.assertEqual(self.here("sign-out").code, 0)
        self.assertEqual(self.kept(""), [])

    def test_profiles_stand_side_by_side(self):
        self.assertEqual(self.sign_in().code, 0)
        self.assertEqual(self.sign_in("--profile", "second").code, 0)
        self.assertEqual(self.here("sign-out").code, 0)
        self.assertEqual(self.here("accounts").code, 3)
        self.assertEqual(self.here("accounts", "--profile", "second").code, 0)
        self.assertEqual(self.here("sign-out", "--profile", "second").code, 0)

    def test_the_suppliers_own_settings_stay_untouched(self):
        self.assertEqual(self.sign_in().code, 0)
        self.assertEqual(self.here("sign-out").code, 0)
        settings = [path for path in our_files() if path.suffix == ".ini"]
        self.assertTrue(settings)
        for path in settings:
            self.assertNotEqual(path.stem, SERVICE)
            self.assertEqual(stat.S_IMODE(path.stat().st_mode), 0o600)

    def test_an_expired_refresh_token_asks_for_a_sign_in(self):
        self.assertEqual(self.sign_in().code, 0)
        self.kraken.post("/_faults", {"expireTokens": True, "refreshTokens": True})
        ran = self.here("accounts")
        self.assertEqual(ran.code, 3, ran)


if __name__ == "__main__":
    unittest.main()
