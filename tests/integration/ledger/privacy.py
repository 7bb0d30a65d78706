# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""After a sync with a log, nothing that a program leaves on the disk names the customer, their points or their token."""

import json
import os
import tempfile
import unittest
from pathlib import Path

from kill_sync import EMAIL, PASSWORD, Home, Server

ROOT = Path(__file__).resolve().parents[3]


def personal_words():
    """Of the demo's household: numbers, names, addresses, as the world has them."""
    world = json.loads((ROOT / "resources/demo/world.json").read_text(encoding="utf-8"))
    user = next(user for user in world["users"] if user["email"] == EMAIL)
    words = {EMAIL, PASSWORD}
    viewer = world["objects"][user["viewer"]["#ref"]]
    words |= {viewer[name] for name in ("givenName", "familyName", "fullName", "email", "mobile") if viewer.get(name)}
    for account in viewer["accounts"]:
        account = world["objects"].get(account.get("#ref"), account)
        words.add(account["number"])
        for place in account["properties"]:
            place = world["objects"].get(place.get("#ref"), place)
            words |= {place["address"], place["postcode"]}
            for point in place["electricitySupplyPoints"]:
                words.add(world["objects"].get(point.get("#ref"), point)["spin"])
    return {word for word in words if word and len(word) > 1}


class Privacy(unittest.TestCase):
    def test_nothing_personal_stays(self):
        with tempfile.TemporaryDirectory() as folder, Server() as server:
            token = server.token()
            home = Home(folder, server, token)
            home.environment["QT_LOGGING_RULES"] = "*.debug=true"
            home.run("sync", "--log-file", str(home.folder / "log.txt"))
            self.assertEqual(home.ledger().stat().st_mode & 0o777, 0o600)
            files = [path for path in home.folder.rglob("*") if path.is_file()]
            self.assertIn(home.ledger(), files)
            self.assertGreater((home.folder / "log.txt").stat().st_size, 0)
            for path in files:
                content = path.read_bytes()
                for word in personal_words() | {token}:
                    for form in (word.encode(), word.encode("utf-16-le")):
                        self.assertNotIn(form, content, f"{os.path.relpath(path, folder)} holds something personal")
                    self.assertNotIn(word, str(path.relative_to(folder)))


if __name__ == "__main__":
    unittest.main()
