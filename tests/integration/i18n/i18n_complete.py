# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text that a person reads is marked, is in the .ts files and has a finished translation.

lupdate runs over the sources into empty files; what it finds is compared with what is in translations/. The second
test case shows on small wrong files that each rule still finds what it is for.
"""

import argparse
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as xml
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
FOLDERS = ["api", "models", "ui", "app"]
LUPDATE = "lupdate"

# A literal handed to what shows it. Layout words and units that are the same everywhere have no letters to translate.
SHOWN = re.compile(
    r"\b(setText|setToolTip|setWindowTitle|setAccessibleName|setAccessibleDescription|setPlaceholderText|setStatusTip"
    r"|addAction|addMenu|addTab|setTitle|showMessage|setInformativeText|setLabelText|QLabel|QPushButton|QAction"
    r"|QCheckBox|QGroupBox|printErrorLine|complain)\s*\(\s*(?:\w+(?:::\w+)*,\s*)?"
    r"(?:QStringLiteral\s*\(\s*|QLatin1String\s*\(\s*|QString::from\w+\s*\(\s*|u)?\"([^\"\\]*)\"")
SENTENCE = re.compile(r"[A-Za-z]{3,}\S* |[\u3040-\u30ff\u4e00-\u9fff]")
# Units, our own name, and the languages, each of which is called by its own name.
NOT_A_WORD = re.compile(r"^(kWh|MWh|Denkiroku|English|日本語)$")
PLACE = re.compile(r"%(?:L?\d+|n)")


def messages(path):
    """{(context, source, comment): message element}"""
    found = {}
    for context in xml.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            if message.find("translation").get("type") not in ("vanished", "obsolete"):
                found[name, message.findtext("source"), message.findtext("comment") or ""] = message
    return found


def lupdate(folders, target, root, plural_only=False):
    options = ["-I", str(root), "-silent", "-no-obsolete", "-locations", "none"]
    if plural_only:
        options.append("-pluralonly")
    subprocess.run([LUPDATE, *folders, *options, "-target-language", "ja_JP", "-ts", str(target)], cwd=root, check=True,
                   capture_output=True)


def forms(message):
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def label(key):
    return f"{key[0]}: {key[1]!r}"


def stale(found, committed):
    return ([f"not in the file: {label(key)}" for key in found.keys() - committed.keys()]
            + [f"no longer in the sources: {label(key)}" for key in committed.keys() - found.keys()])


def unfinished(committed):
    return [f"not finished: {label(key)}" for key, message in committed.items()
            if message.find("translation").get("type") == "unfinished" or not all(form.strip() for form in forms(message))]


def places_differ(committed):
    wrong = []
    for key, message in committed.items():
        wanted = sorted(PLACE.findall(key[1]))
        for form in forms(message):
            given = sorted(PLACE.findall(form))
            # A plural form may leave the number out where the number is the form.
            if given != wanted and sorted(given + ["%n"]) != wanted:
                wrong.append(f"places differ: {label(key)} -> {form!r}")
    return wrong


def unmarked(path, text):
    wrong = []
    for match in SHOWN.finditer(text):
        words = match[2]
        if not NOT_A_WORD.match(words) and (SENTENCE.search(words) or re.match(r"[A-Z][a-z]+$", words)):
            line = text[:match.start()].count("\n") + 1
            wrong.append(f"{path}:{line}: {words!r} is shown without tr()")
    return wrong


class Translations(unittest.TestCase):
    def check(self, name, plural_only):
        committed = messages(ROOT / "translations" / name)
        with tempfile.TemporaryDirectory() as folder:
            fresh = Path(folder) / name
            lupdate(FOLDERS, fresh, ROOT, plural_only)
            found = messages(fresh)
        if not plural_only:
            self.assertGreater(len(found), 100, "lupdate found next to nothing: it did not see the sources")
        problems = stale(found, committed) + unfinished(committed) + places_differ(committed)
        self.assertEqual(problems, [], "\n".join(["", *sorted(problems),
                                                  "Run the target update-translations, then translate."]))

    def test_japanese(self):
        self.check("denkiroku_ja.ts", plural_only=False)

    def test_english_plurals(self):
        self.check("denkiroku_en.ts", plural_only=True)

    def test_every_shown_text_is_marked(self):
        wrong = []
        for folder in FOLDERS:
            for path in (ROOT / folder).rglob("*.cpp"):
                wrong += unmarked(path.relative_to(ROOT), path.read_text(encoding="utf-8"))
        self.assertEqual(wrong, [], "\n".join(["", *wrong]))


class TheRules(unittest.TestCase):
    TS = """<TS version="2.1" language="ja_JP"><context><name>C</name>
      <message><source>Done %1</source><translation{kind}>{text}</translation></message></context></TS>"""

    def file(self, text="完了 %1", kind=""):
        path = Path(self.folder.name) / "x.ts"
        path.write_text(self.TS.format(text=text, kind=kind), encoding="utf-8")
        return messages(path)

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()

    def tearDown(self):
        self.folder.cleanup()

    def test_a_good_file_passes(self):
        good = self.file()
        self.assertEqual(stale(good, good) + unfinished(good) + places_differ(good), [])

    def test_unfinished_is_found(self):
        self.assertEqual(len(unfinished(self.file(text=""))), 1)
        self.assertEqual(len(unfinished(self.file(kind=' type="unfinished"'))), 1)

    def test_a_lost_place_is_found(self):
        self.assertEqual(len(places_differ(self.file(text="完了"))), 1)

    def test_a_new_text_is_found(self):
        (Path(self.folder.name) / "c.cpp").write_text(
            '#include <QObject>\nclass C : public QObject { Q_OBJECT\n void f() { tr("Done %1"); tr("New"); } };\n')
        fresh = Path(self.folder.name) / "fresh.ts"
        lupdate(["."], fresh, self.folder.name)
        self.assertEqual(stale(messages(fresh), self.file()), ["not in the file: C: 'New'"])
        self.assertEqual(stale(self.file(), messages(fresh)), ["no longer in the sources: C: 'New'"])

    def test_an_unmarked_text_is_found(self):
        self.assertEqual(len(unmarked("x", 'label->setText(QStringLiteral("Nothing here yet"));')), 1)
        self.assertEqual(len(unmarked("x", 'button->setToolTip(u"Refresh"_s);')), 1)
        self.assertEqual(unmarked("x", 'label->setText(tr("Nothing here yet"));'), [])
        self.assertEqual(unmarked("x", 'label->setText(QStringLiteral("kWh"));'), [])


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--lupdate", default=LUPDATE)
    options, rest = parser.parse_known_args()
    LUPDATE = options.lupdate
    unittest.main(argv=[sys.argv[0], *rest])
