# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The shim over graphql-core: the same answers from version 2.3 and from 3.2."""

import sys
import unittest
from pathlib import Path

API = Path(__file__).resolve().parents[3] / "api"
sys.dont_write_bytecode = True
sys.path.insert(0, str(API / "codegen"))

import gql  # noqa: E402


class Executing(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.schema = gql.load_schema(API / "schema" / "oejp.graphql")

    def document(self, name):
        return gql.parse((API / "operations" / f"{name}.graphql").read_text(encoding="utf-8"), name)

    def run_bills(self, node, variables=None):
        bills = {"pageInfo": {"hasNextPage": False}, "totalCount": 1, "edges": [{"node": node}]}
        root = {"account": lambda given, info: {"number": given["accountNumber"], "bills": bills}}
        variables = {"accountNumber": "A-1", "first": 9} if variables is None else variables
        return gql.execute(self.schema, self.document("bills"), root, variables=variables)

    def test_the_type_decides_the_fields(self):
        node = {"__typename": "InvoiceType", "id": 7, "billType": "INVOICE", "grossAmount": 5, "isAnnulled": False}
        result = self.run_bills(node)
        self.assertEqual(result.errors, [])
        answered = result.data["account"]["bills"]["edges"][0]["node"]
        self.assertEqual((answered["id"], answered["invoiceAmount"], answered["billType"]), ("7", 5, "INVOICE"))
        self.assertNotIn("status", answered)
        self.assertEqual(result.data["account"]["number"], "A-1")

    def test_variables_that_do_not_fit(self):
        result = self.run_bills({}, {"accountNumber": "A-1"})
        self.assertFalse(result.executed)
        self.assertEqual(len(result.errors), 1)
        self.assertNotIn("data", result.as_answer())

    def test_a_refused_field_is_null_beside_an_error(self):
        def refuse(_given, _info):
            raise gql.FieldError("no", {"errorCode": "KT-CT-4501"})

        result = gql.execute(
            self.schema,
            self.document("bills"),
            {"account": {"number": "A-1", "bills": refuse}},
            variables={"accountNumber": "A-1", "first": 9},
        )
        self.assertEqual(result.data["account"], {"number": "A-1", "bills": None})
        error = result.errors[0]
        self.assertEqual((error["message"], error["path"]), ("no", ["account", "bills"]))
        self.assertEqual(error["extensions"], {"errorCode": "KT-CT-4501"})

    def test_null_in_a_non_null_field_goes_up(self):
        result = self.run_bills({"__typename": "InvoiceType", "isAnnulled": None})
        self.assertIsNone(result.data["account"]["bills"]["edges"][0]["node"])
        self.assertEqual(result.errors[0]["path"], ["account", "bills", "edges", 0, "node", "isAnnulled"])

    def test_a_resolver_of_ones_own_is_told_where_it_is(self):
        seen = []

        def resolve(source, name, given, info):
            seen.append((info.parent_type, name, tuple(info.path), info.context, dict(given)))
            return gql.default_resolver(source, name, given, info)

        document = self.document("obtain-kraken-token")
        root = {"obtainKrakenToken": {"token": "t", "payload": {"exp": 1}}}
        variables = {"input": {"email": "a"}}
        result = gql.execute(self.schema, document, root, "context", variables, resolver=resolve)
        self.assertEqual(result.data["obtainKrakenToken"]["payload"], {"exp": 1})
        self.assertEqual(
            seen[0], ("Mutation", "obtainKrakenToken", ("obtainKrakenToken",), "context", {"input": {"email": "a"}})
        )
        self.assertIn(("obtainKrakenToken", "token"), [each[2] for each in seen])

    def test_input_objects_take_only_their_fields(self):
        result = gql.execute(self.schema, self.document("obtain-kraken-token"), {}, variables={"input": {"x": 1}})
        self.assertFalse(result.executed)


class Reading(unittest.TestCase):
    def test_both_schemas_load(self):
        schema = gql.load_schema(API / "schema" / "oejp.graphql")
        gql.load_schema(API / "schema" / "oejp-auth.graphql")
        product = gql.get_type(schema, "Product")
        self.assertTrue(gql.is_union(product))
        self.assertIn("ElectricitySteppedProduct", [each.name for each in gql.possible_types(schema, product)])
        statement = gql.get_type(schema, "StatementType")
        self.assertEqual([each.name for each in gql.interfaces(statement)], ["BillInterface", "ConstituentInterface"])
        self.assertEqual(gql.enum_values(gql.get_type(schema, "HalfHourlyReadingsVersions")), ["DAILY", "MONTHLY", "UPDATED"])

    def test_lines(self):
        schema = gql.build_schema("schema { query: Query } type Query { a: Int }")
        self.assertEqual([each.line for each in gql.validate(schema, gql.parse("query A {\n a\n b }"))], [3])
        with self.assertRaises(gql.GraphQLError) as caught:
            gql.parse("query A {\n a\n %")
        self.assertEqual(gql.problem_of(caught.exception).line, 3)

    def test_defaults(self):
        schema = gql.build_schema("schema { query: Query } type Query { a(n: Int = 3, o: Int, p: Int = null, q: Int!): Int }")
        given = gql.args(gql.fields(gql.root_type(schema, "query"))["a"])
        self.assertTrue(gql.has_default(given["n"]))
        self.assertFalse(gql.has_default(given["o"]))
        self.assertFalse(gql.has_default(given["p"]))
        self.assertTrue(gql.is_required(given["q"]))

    def test_values(self):
        document = gql.parse('{ a(x: {i: 1, f: 1.5, s: "t", b: true, l: [E, $v]}) }')
        value = gql.arguments(gql.selections(gql.operations(document)[0])[0])["x"]
        self.assertEqual(gql.value_of(value, {"v": 7}), {"i": 1, "f": 1.5, "s": "t", "b": True, "l": ["E", 7]})


if __name__ == "__main__":
    unittest.main()
