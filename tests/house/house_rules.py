# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the house that a machine can see: who may include whom, and what may not stand where.

Each rule is a function from a file's path and text to the lines that break it. The first test case runs them over the
sources, the second over small wrong files, so that a rule which no longer finds anything fails.
"""

import os
import re
import subprocess
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# In two parts, so that the licence tool does not take this line for a header.
LICENCE = "SPDX-License-" + "Identifier: GPL-3.0-or-later"
LAYERS = ["api", "models", "ui", "app"]
SOURCE = (".cpp", ".h")

INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]')
WIDGETS = re.compile(
    r"^(Q(Widget|Application|MainWindow|Dialog|Label|Push|Tool|Table|Tree|List|Menu|Style|Scroll|Combo|Check|Line"
    r"Edit|Layout|BoxLayout|Chart|AbstractSeries|Bar|Graphics)\w*|QtWidgets.*|QtCharts.*)$")
JSON = re.compile(r"\bQJson(Object|Document|Value|Array)\b")
BLOCKING = re.compile(
    r"\bQEventLoop\b|\bprocessEvents\b|waitFor(Finished|ReadyRead|BytesWritten|Connected|Started)\b"
    r"|QThread::(m|u)?sleep|sleep_for|::exec\(\)")
EXEC_ALLOWED = re.compile(r"\b(app|application|QApplication|QCoreApplication|QGuiApplication)(::|\.|->)exec\(\)"
                          r"|QMenu|menu(\.|->)exec")
SLEEPING = re.compile(r"QTest::qWait\(|QTest::qSleep\(|sleep_for|QThread::(m|u)?sleep|time\.sleep")
QUERY_TEXT = re.compile(r'"\s*(query|mutation)\s*\w*\s*(\([^"]*\))?\s*\{|R"[^(]*\(\s*(query|mutation)\b')
CLOCK = re.compile(r"currentDateTime|currentSecsSinceEpoch|currentMSecsSinceEpoch|QDate::currentDate"
                   r"|system_clock::now|\btime\(nullptr\)")
MACHINE_PATH = re.compile(r"(?<![\w.])/(work|root|farm)/")


def layer_of(path):
    head = path.split("/")[0]
    return LAYERS.index(head) if head in LAYERS else None


def lines(text, pattern):
    return [number for number, line in enumerate(text.splitlines(), 1) if pattern.search(line)]


def includes_point_down(path, text):
    """app -> ui -> models -> api, and no widget below ui."""
    layer = layer_of(path)
    if layer is None:
        return []
    wrong = []
    for number, line in enumerate(text.splitlines(), 1):
        found = INCLUDE.match(line)
        if not found:
            continue
        other = layer_of(found[1])
        if other is not None and other > layer:
            wrong.append(number)
        if layer < LAYERS.index("ui") and WIDGETS.match(found[1].split("/")[-1]):
            wrong.append(number)
    return wrong


def json_stays_in_api(path, text):
    """JSON is read and written in api; the command line's writer of answers is the one exception."""
    if not path.startswith(("models/", "ui/", "app/")) or path.startswith("app/cli/json"):
        return []
    return lines(text, JSON)


def nothing_blocks(path, text):
    if layer_of(path) is None:
        return []
    return [number for number, line in enumerate(text.splitlines(), 1)
            if BLOCKING.search(line) and not EXEC_ALLOWED.search(line)]


def queries_live_in_operations(path, text):
    if layer_of(path) is None or path.startswith("api/generated/"):
        return []
    return lines(text, QUERY_TEXT)


def clock_is_injected(path, text):
    if layer_of(path) is None or path == "api/core/clock.cpp":
        return []
    return lines(text, CLOCK)


def tests_do_not_sleep(path, text):
    return lines(text, SLEEPING) if path.startswith("tests/") and path != "tests/house/house_rules.py" else []


def no_path_of_one_machine(path, text):
    return lines(text, MACHINE_PATH) if path != "tests/house/house_rules.py" else []


def has_licence_header(path, text):
    return [] if LICENCE in text[:400] else [1]


RULES = [includes_point_down, json_stays_in_api, nothing_blocks, queries_live_in_operations, clock_is_injected,
         tests_do_not_sleep, no_path_of_one_machine, has_licence_header]


def sources():
    names = subprocess.run(["git", "-C", ROOT, "ls-files", "-co", "--exclude-standard"], check=True,
                           capture_output=True, text=True).stdout.split("\n")
    for name in names:
        if (name.endswith(SOURCE + (".py", ".cmake")) or name.endswith(("CMakeLists.txt", "dev", ".ci/run"))) \
                and os.path.isfile(ROOT / name):
            yield name, (ROOT / name).read_text(encoding="utf-8")


class TheHouse(unittest.TestCase):
    def test_rules_hold(self):
        broken = []
        seen = 0
        for path, text in sources():
            seen += 1
            for rule in RULES:
                if not path.endswith(SOURCE) and rule not in (tests_do_not_sleep, no_path_of_one_machine,
                                                              has_licence_header):
                    continue
                broken += [f"{path}:{number}: {rule.__name__}" for number in rule(path, text)]
        self.assertGreater(seen, 50)
        self.assertEqual([], broken, "\n".join([""] + broken))


class TheRules(unittest.TestCase):
    def breaks(self, rule, path, text):
        self.assertTrue(rule(path, text), f"{rule.__name__} does not see {text!r} in {path}")

    def test_includes(self):
        self.breaks(includes_point_down, "api/x.cpp", '#include "models/workspace.h"')
        self.breaks(includes_point_down, "models/x.cpp", '#include "ui/mainwindow.h"')
        self.breaks(includes_point_down, "models/x.cpp", "#include <QWidget>")
        self.breaks(includes_point_down, "api/x.cpp", "#include <QtCharts/QChartView>")
        self.assertEqual([], includes_point_down("ui/x.cpp", '#include <QWidget>\n#include "models/workspace.h"'))

    def test_json(self):
        self.breaks(json_stays_in_api, "models/x.cpp", "QJsonObject o;")
        self.assertEqual([], json_stays_in_api("api/demo/x.cpp", "QJsonObject o;"))

    def test_blocking(self):
        for text in ("QEventLoop loop;", "reply->waitForReadyRead()", "QThread::msleep(3)", "dialog.exec()::exec()"):
            self.breaks(nothing_blocks, "ui/x.cpp", text)
        self.assertEqual([], nothing_blocks("app/main.cpp", "return QApplication::exec();"))

    def test_queries(self):
        self.breaks(queries_live_in_operations, "models/x.cpp", 'auto q = "query Viewer { viewer { id } }";')
        self.breaks(queries_live_in_operations, "ui/x.cpp", 'auto q = R"(query { viewer { id } })";')

    def test_clock(self):
        self.breaks(clock_is_injected, "models/x.cpp", "QDateTime::currentDateTime()")

    def test_sleeping(self):
        self.breaks(tests_do_not_sleep, "tests/unit/x.cpp", "QTest::" + "qWait(100);")

    def test_paths(self):
        self.breaks(no_path_of_one_machine, "app/x.cpp", 'open("' + '/work' + '/main")')

    def test_licence(self):
        self.breaks(has_licence_header, "app/x.cpp", "int main() {}")


if __name__ == "__main__":
    unittest.main()
