# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The generator's refusals: each fires, with the file and the line, and what is allowed passes."""

import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

CODEGEN = Path(__file__).resolve().parents[3] / "api" / "codegen"
sys.dont_write_bytecode = True
sys.path.insert(0, str(CODEGEN))

import generate  # noqa: E402
import gql  # noqa: E402
from operation import read_operation  # noqa: E402
from refusal import Refusal  # noqa: E402
from rules import check_names, read_nullable  # noqa: E402

SCHEMA = """
schema { query: Query  mutation: Mutation }
scalar Date
scalar Decimal
scalar Mystery
enum Kind { ONE TWO_THREE }
enum Twins { A_B AB A__B }
input Deep { mark: Kind! = ONE, names: [String!], next: Shallow = null }
input Shallow { day: Date!, much: Decimal }
input Endless { self: Endless }
type PageInfo { hasNextPage: Boolean! endCursor: String }
type Edge { node: Thing }
type ThingConnection { pageInfo: PageInfo! edges: [Edge]! }
type OddConnectionPage { edges: [Edge]! }
interface Thing { id: ID! name: String maker: Maker }
type Maker { id: ID! name: String }
type Car implements Thing & Wheeled {
  id: ID! name: String maker: Maker wheels: Int! parts: [Thing!] class: String
  things(first: Int, last: Int, after: String): ThingConnection
}
type Boat implements Thing { id: ID! name: String maker: Maker mast: String! parts: [Thing!] }
interface Wheeled { wheels: Int! }
union Either =
  | Car
  | Boat
interface Lone { id: ID! }
type Only implements Lone { id: ID! size: Int! }
type Query {
  things(first: Int, last: Int, after: String): ThingConnection
  odd(first: Int, last: Int): OddConnectionPage
  count(first: Int): Int
  either: Either
  car: Car
  thing(kind: Kind = ONE): Thing!
  lone: Lone
  mystery: Mystery
  twins: Twins
  many(deep: Deep, endless: Endless): [[Thing]]
  wide: Wide
}
type Mutation { doIt(deep: Deep!): Int }
type Wide { """ + " ".join(f"f{number}: Int" for number in range(250)) + " }"

AUTH_SCHEMA = """
schema { query: Query }
type Query { devices: [String!]! }
"""
HEAD = "# group: Other\n# What it is for.\n"


class Generating(unittest.TestCase):
    schema = gql.build_schema(SCHEMA)
    schemas = {"main": schema, "auth": gql.build_schema(AUTH_SCHEMA)}

    def generate(self, nullable=frozenset(), **files):
        """files: base name with _ for - -> text of the operation, with HEAD in front where it has no comment"""
        with tempfile.TemporaryDirectory() as folder:
            for base, text in files.items():
                path = Path(folder) / f"{base.replace('_', '-')}.graphql"
                path.write_text(text if text.startswith("#") else HEAD + text, encoding="utf-8")
            operations = generate.read_operations(folder, self.schemas)
            return generate.render(self.schema, operations, nullable)

    def refused(self, expected, **files):
        with self.assertRaises(Refusal) as caught:
            self.generate(**files)
        found = [self.without_head(each) for each in caught.exception.findings]
        for sentence in [expected] if isinstance(expected, str) else expected:
            self.assertTrue(any(sentence in each for each in found), f"{sentence!r} not in {found}")
        for each in found:
            self.assertRegex(each, r"^api/(operations|schema)/[\w.-]+:[1-9]\d*: ")
        return found

    @staticmethod
    def without_head(sentence):
        """A finding with the line of the text alone."""
        lines = HEAD.count("\n")
        return re.sub(r":(\d+): ", lambda match: f":{max(1, int(match.group(1)) - lines)}: ", sentence, count=1)


class Refusals(Generating):
    def test_what_does_not_validate(self):
        self.refused("a.graphql:2: ", a="query A {\n  nothing\n}")
        self.refused("a.graphql:2: ", a="query A {\n  things(first: 9) }")
        self.refused("a.graphql:1: ", a="query A($first: String!) { things(first: $first) { edges { node { id } } } }")
        self.refused("a.graphql:1: ", a="query A($unused: Int) { count }")
        self.refused("a.graphql:2: ", a="query A { count }\nfragment Unused on Car { id }")

    def test_what_is_not_graphql(self):
        self.refused("a.graphql:2: ", a="query A {\n  count(")
        self.refused("a.graphql:1: ", a="")

    def test_a_connection_without_first(self):
        self.refused("`things` is a connection and is asked without `first`",
                     a="query A { things { edges { node { id } } } }")
        self.refused("a.graphql:2: `things`", a="query A {\n things(last: 5) { edges { node { id } } } }")

    def test_a_connection_by_its_arguments_and_name(self):
        self.refused("`odd` is a connection", a="query A { odd { edges { node { id } } } }")
        self.generate(a="query A { count }")

    def test_a_connection_inside_fragments(self):
        self.refused("a.graphql:2: `things`",
                     a="query A { ...F }\nfragment F on Query { things { edges { node { id } } } }")
        self.refused("`things`", a="query A { ... on Query { ... { things { edges { node { id } } } } } }")

    def test_a_page_out_of_range(self):
        for size in ("0", "-1", "100", "1000"):
            self.refused(f"first: {size}", a=f"query A {{ things(first: {size}) {{ edges {{ node {{ id }} }} }} }}")
        for size in ("1", "99"):
            self.generate(a=f"query A {{ things(first: {size}) {{ edges {{ node {{ id }} }} }} }}")

    def test_first_and_last(self):
        self.refused("with `first` and `last`", a="query A { things(first: 5, last: 5) { edges { node { id } } } }")

    def test_a_page_variable_that_may_be_left_out(self):
        self.refused("$first gives `first`", a="query A($first: Int) { things(first: $first) { edges { node { id } } } }")
        self.refused("$n gives `first`", a="query A($n: Int = 5) { things(first: $n) { edges { node { id } } } }")

    def test_too_complex(self):
        wide = " ".join(f"f{number}" for number in range(200))
        self.refused("the estimated complexity is 201", a=f"query A {{ wide {{ {wide} }} }}")

    def test_complexity_counts_aliases_and_all_fragments_but_no_typename(self):
        either = "either { __typename ... on Car { wheels } ... on Boat { mast } }"  # 3
        wide = " ".join(f"w{n}: wide {{ {' '.join(f'f{each}' for each in range(64))} }}" for n in range(3))  # 195
        self.generate(a=f"query A {{ {either} {wide} a: count b: count }}")
        self.refused("is 201", a=f"query A {{ {either} {wide} a: count b: count c: count }}")

    def test_two_operations_in_a_file(self):
        self.refused("a.graphql:2: a file holds one operation", a="query A { count }\nquery B { count }")
        self.refused("holds 0", a="fragment F on Car { id }")

    def test_names(self):
        self.refused("has no name", a="{ count }")
        self.refused("A belongs in a file named a.graphql", b="query A { count }")
        found = self.refused("only queries and mutations", a="subscription A { count }")
        self.assertEqual(len(found), 1)

    def test_one_name_twice(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "a.graphql"
            path.write_text("query A { count }", encoding="utf-8")
            twice = [read_operation(path, self.schemas, f"api/operations/{name}.graphql") for name in ("x", "y")]
        with self.assertRaises(Refusal) as caught:
            check_names(twice)
        self.assertEqual(caught.exception.findings,
                         ["api/operations/y.graphql:1: A is already the operation of api/operations/x.graphql"])

    def test_names_of_shared_files(self):
        self.refused("a file that all operations share", enums="query Enums { count }")

    def test_the_head_of_a_file(self):
        body = "query A { count }"
        self.refused("a.graphql:1: the group is missing", a=f"# What it is for.\n{body}")
        self.refused("`Odds` is not a group", a=f"# group: Odds\n# What it is for.\n{body}")
        self.refused("says what the operation is for is missing", a=f"# group: Other\n{body}")
        self.refused("`side` is not an endpoint", a=f"{HEAD}# endpoint: side\n{body}")
        self.refused("`# group:` stands there twice", a=f"# group: Account\n{HEAD}{body}")

    def test_an_operation_of_the_other_server(self):
        self.refused('"devices"', a=f"{HEAD}query A {{ devices }}")
        self.refused('"count"', a=f"{HEAD}# endpoint: auth\n{'query A { count }'}")

    def test_directives(self):
        self.refused("a.graphql:2: directives", a="query A($no: Boolean!) {\n count @skip(if: $no) }")
        self.refused("a.graphql:1: directives", a="query A($no: Boolean!) { ... @include(if: $no) { count } }")

    def test_what_has_no_cpp_type(self):
        self.refused("no C++ type is known for the scalar Mystery", a="query A { mystery }")
        self.refused("two values of Twins", a="query A { twins }")
        self.refused("holds itself", a="query A($e: Endless) { many(endless: $e) { id } }")

    def test_too_many_members(self):
        wide = " ".join(f"f{number}" for number in range(65))
        self.refused("more than 64 fields", a=f"query A {{ wide {{ {wide} }} }}")

    def test_members_of_one_name(self):
        self.refused("both be the member", a="query A { a_: count a: count }")

    def test_all_findings_at_once(self):
        found = self.refused(["a.graphql", "b.graphql"], a="query A { nothing }", b="query B { nothing }")
        self.assertEqual(len(found), 2)

    def test_nullable_list(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "nullable.txt"
            for text, expected in (
                ("Car.doors # seen", "n:1: the schema has no Car.doors"),
                ("\nNone.doors # seen", "n:2: the schema has no None.doors"),
                ("Car.name # seen", "Car.name is nullable"),
                ("Car.wheels", "no comment"),
            ):
                path.write_text(text, encoding="utf-8")
                with self.assertRaises(Refusal) as caught:
                    read_nullable(path, self.schema, "n")
                self.assertIn(expected, str(caught.exception))
            path.write_text("# head\n\nCar.wheels # seen\n", encoding="utf-8")
            self.assertEqual(read_nullable(path, self.schema, "n"), {"Car.wheels"})


class Output(Generating):
    def test_pages_by_variable_are_page_sizes(self):
        files = self.generate(a="query A($first: Int!, $n: Int) { things(first: $first) { edges { node { id } } } count(first: $n) }")
        self.assertIn("PageSize first;", files["a.h"])
        self.assertIn("Maybe<qint64> n{};", files["a.h"])

    def test_typename_is_added_where_types_differ(self):
        files = self.generate(a="query A { either { ... on Car { wheels } } thing { id } }")
        self.assertEqual(files["a.cpp"].count("__typename\n"), 1)
        self.assertIn("std::variant<Unknown, Car> value;", files["a.h"])
        files = self.generate(a="query A { either { __typename ... on Car { wheels } ... on Boat { mast } } }")
        self.assertEqual(files["a.cpp"].count("__typename\n"), 1)
        self.assertIn("std::variant<Unknown, Boat, Car> value;", files["a.h"])

    def test_fragments_on_an_interface_reach_its_types(self):
        files = self.generate(a="query A { thing { id ...W } }\nfragment W on Wheeled { wheels }")
        self.assertIn("struct Car : Common", files["a.h"])
        self.assertNotIn("struct Boat", files["a.h"])
        self.assertIn("fragment W on Wheeled {", files["a.cpp"])

    def test_a_fragment_on_the_only_type_may_come_without_its_fields(self):
        files = self.generate(a="query A { lone { id ... on Only { size } } }")
        self.assertIn("std::optional<qint64> size;", files["a.h"])
        self.assertIn("QString id;", files["a.h"])

    def test_nullability_and_lists(self):
        files = self.generate(a="query A { many { id } thing { ... on Car { wheels parts { id } } } }")
        self.assertIn("std::optional<std::vector<std::optional<std::vector<std::optional<Many>>>>> many;", files["a.h"])
        self.assertIn("std::optional<std::vector<Part>> parts;", files["a.h"])
        self.assertIn("qint64 wheels = 0;", files["a.h"])
        files = self.generate({"Car.wheels"}, a="query A { thing { ... on Car { wheels } } }")
        self.assertIn("std::optional<qint64> wheels;", files["a.h"])

    def test_keywords_and_aliases(self):
        files = self.generate(a="query A { thing { ... on Car { class new: name } } }")
        self.assertIn("class_;", files["a.h"])
        self.assertIn("new_;", files["a.h"])
        self.assertIn('fields.take("class"', files["a.cpp"])

    def test_inputs_after_what_they_hold(self):
        files = self.generate(a="mutation A($deep: Deep!) { doIt(deep: $deep) }")
        text = files["inputs.h"]
        self.assertLess(text.index("struct Shallow"), text.index("struct Deep"))
        self.assertIn("Maybe<Kind> mark{};", text)
        self.assertIn("Maybe<std::vector<QString>> names{};", text)
        self.assertIn("QDate day;", text)
        self.assertIn("TwoThree,", files["enums.h"])

    def test_only_what_is_used(self):
        files = self.generate(a="query A { count }")
        self.assertNotIn("Kind", files["enums.h"])
        self.assertNotIn("Deep", files["inputs.h"])

    def test_the_registry(self):
        text = "# group: Bills and payments\n# Some things,\n# page by page.\n" \
            "query A($first: Int!, $after: String) { things(first: $first, after: $after) { edges { node { id } } } }"
        files = self.generate(a=text, b="query B($k: Kind = ONE) { thing(kind: $k) { id } }",
                              c=f"{HEAD}# endpoint: auth\nquery C {{ devices }}")
        registry = files["operations.cpp"]
        for expected in (
            '{"first", "Int!", true, ""},', '{"after", "String", false, ""},', '{"k", "Kind", false, "ONE"},',
            ".group = OperationGroup::BillsAndPayments,",
            '.purpose = QT_TRANSLATE_NOOP("Operation", "Some things, page by page."),',
            '.page = {"things", "first", "after"},', '.result = "Thing!",', '.result = "[String!]!",',
            ".endpoint = OperationEndpoint::Auth,", '.rootField = "devices",',
        ):
            self.assertIn(expected, registry)
        self.assertIn("OperationEndpoint::Auth", files["c.h"])
        self.assertIn("UNITY_GROUP operations1", files["sources.cmake"])

    def test_pages_inside_lists_and_more_than_one(self):
        page = "(first: $first, after: $after) { edges { node { id } } }"
        head = "query A($first: Int!, $after: String)"
        registry = self.generate(a=f"{head} {{ many {{ id ... on Car {{ all: things{page} }} }} }}")["operations.cpp"]
        self.assertIn('{"many[].all", "first", "after"}', registry)
        registry = self.generate(a=f"{head} {{ car {{ one: things{page} two: things{page} }} }}")["operations.cpp"]
        self.assertIn(".page = {},", registry)

    def test_composite_fields_that_all_types_have(self):
        files = self.generate(a="query A { thing { id maker { name } ... on Car { wheels } } }")
        self.assertIn("std::optional<Maker> maker;", files["a.h"])
        self.assertEqual(files["a.h"].count("struct Maker"), 1)
        self.refused("`maker` is selected for all types and again for Car",
                     a="query A { thing { maker { name } ... on Car { maker { id } } } }")

    def test_the_same_twice(self):
        text = "query A { either { ... on Car { wheels } ... on Boat { mast } } }"
        self.assertEqual(self.generate(a=text), self.generate(a=text))

    def test_the_document_keeps_its_meaning(self):
        text = 'query A($k: Kind = ONE) { t: thing(kind: $k) { id } things(first: 5, after: "a\\"b") { edges { node { id } } } }'
        source = self.generate(a=text)["a.cpp"]
        document = source.split('R"gql(')[1].split(')gql"')[0]
        self.assertEqual(gql.validate(self.schema, gql.parse(document)), [])
        self.assertEqual(gql.print_ast(gql.parse(document)), gql.print_ast(gql.parse(text)))


class Checking(unittest.TestCase):
    """The program itself, as the test codegen_check runs it."""

    def run_generator(self, *arguments):
        command = [sys.executable, str(CODEGEN / "generate.py"), *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    def test_it_notices_every_difference(self):
        with tempfile.TemporaryDirectory() as folder:
            out = Path(folder)
            self.assertEqual(self.run_generator("--check", "--output", folder).returncode, 1)
            self.assertEqual(self.run_generator("--output", folder).returncode, 0)
            self.assertEqual(self.run_generator("--check", "--output", folder).returncode, 0)
            changed = out / "bills.cpp"
            changed.write_text(changed.read_text(encoding="utf-8") + "\n", encoding="utf-8")
            (out / "viewer.h").unlink()
            (out / "stray.h").write_text("", encoding="utf-8")
            checked = self.run_generator("--check", "--output", folder)
            self.assertEqual(checked.returncode, 1)
            for name in ("bills.cpp is not", "viewer.h is missing", "stray.h belongs to no"):
                self.assertIn(name, checked.stderr)
            self.assertEqual(self.run_generator("--output", folder).returncode, 0)
            self.assertFalse((out / "stray.h").exists())
            self.assertEqual(self.run_generator("--check", "--output", folder).returncode, 0)

    def test_a_refusal_writes_nothing(self):
        with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as out:
            (Path(folder) / "a.graphql").write_text("query A {\n  nothing\n}\n", encoding="utf-8")
            refused = self.run_generator("--operations", folder, "--output", out)
            self.assertEqual(refused.returncode, 2)
            self.assertIn("api/operations/a.graphql:2: ", refused.stderr)
            self.assertEqual(list(Path(out).iterdir()), [])

    def test_list(self):
        listed = self.run_generator("--list")
        self.assertRegex(listed.stdout, r"Bills +query +\d+")


if __name__ == "__main__":
    unittest.main()
