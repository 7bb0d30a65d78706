# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every operation that the supplier documents has its counterpart in api/operations, with every field and argument.

seed-fields.json holds the facts of the supplier's documentation: the operations, their arguments, the fields that their
examples select below the root, and their error codes.
"""

import json
import sys
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.dont_write_bytecode = True
sys.path.insert(0, str(ROOT / "api" / "codegen"))

import gql  # noqa: E402
from operation import fragment_parts, read_operation  # noqa: E402

DEPRECATED = "deprecated in the schema, which names what to ask instead; asking it would break when it goes"
EXCEPTIONS = {
    "account.paymentForecast": DEPRECATED,
    "account.businessType": DEPRECATED,
    "account.communicationDeliveryPreference": DEPRECATED,
    "accounts.paymentForecast": DEPRECATED,
    "accounts.businessType": DEPRECATED,
    "accounts.communicationDeliveryPreference": DEPRECATED,
    "activeAffiliateReferralScheme.referrerFamilyName": DEPRECATED,
    "activeDomesticSignupRewardScheme.referrerFamilyName": DEPRECATED,
    "business.linkedAccountNumber": DEPRECATED,
    "businessAccountReferralRewardScheme.referrerFamilyName": DEPRECATED,
    "defaultPaymentInstruction.lastFourDigitsOfAccountNumber": DEPRECATED,
    "domesticAccountReferralRewardScheme.referrerFamilyName": DEPRECATED,
    "domesticJoiningRewardScheme.referrerFamilyName": DEPRECATED,
    "domesticSignupRewardScheme.referrerFamilyName": DEPRECATED,
    "goodsPurchases.ledgerId": DEPRECATED,
    "opportunityByNumber.extraDetails": DEPRECATED,
    "opportunityByNumber.opportunityId": DEPRECATED,
    "viewer.displayName": DEPRECATED,
    "viewer.firstName": DEPRECATED,
    "viewer.landlinePhoneNumber": DEPRECATED,
    "viewer.lastName": DEPRECATED,
    "viewer.portfolioId": DEPRECATED,
}
#: Pages are followed forwards.
BACKWARDS = {"before", "last"}


def documented():
    return json.loads(Path(__file__).with_name("seed-fields.json").read_text(encoding="utf-8"))


class Asked:
    """What the program's operations ask of one root field."""

    def __init__(self):
        self.operations = []
        self.fields = set()
        self.types = set()
        self.arguments = set()

    def add(self, operation, node):
        self.operations.append(operation.name)
        self.arguments |= set(gql.arguments(node))
        self._collect(operation, gql.selections(node))

    def _collect(self, operation, selections):
        for node in selections:
            if gql.kind(node) == "Field":
                self.fields.add(gql.name_of(node))
                continue
            condition, below = fragment_parts(operation, node)
            self.types.add(condition)
            self._collect(operation, below)


class Seed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = ROOT / "api" / "schema"
        cls.schemas = {"main": gql.load_schema(folder / "oejp.graphql"), "auth": gql.load_schema(folder / "oejp-auth.graphql")}
        cls.asked = {}
        for path in sorted((ROOT / "api" / "operations").glob("*.graphql")):
            operation = read_operation(path, cls.schemas)
            if operation.kind == "query":
                for node in gql.selections(operation.node):
                    key = operation.header.endpoint, gql.name_of(node)
                    cls.asked.setdefault(key, Asked()).add(operation, node)

    def of(self, row):
        return self.asked.get((row["endpoint"], row["operation"]), Asked())

    def root(self, row):
        return gql.fields(gql.root_type(self.schemas[row["endpoint"]], "query"))[row["operation"]]

    def test_the_facts_are_whole(self):
        rows = documented()
        self.assertEqual(len(rows), 75)
        self.assertEqual(len({(row["endpoint"], row["operation"]) for row in rows}), 75)
        self.assertEqual(sum(row["endpoint"] == "auth" for row in rows), 3)
        self.assertEqual(len({code for row in rows for code in row["errors"]}), 43)

    def test_each_operation_has_a_counterpart(self):
        rows = documented()
        missing = [row["operation"] for row in rows if not self.of(row).operations]
        print(f"{len(rows) - len(missing)} of {len(rows)} operations")
        self.assertEqual(missing, [])

    def test_each_field_is_selected(self):
        missing = {
            f"{row['operation']}.{field}" for row in documented() for field in row["fields"] if field not in self.of(row).fields
        }
        self.assertEqual(sorted(missing - set(EXCEPTIONS)), [])
        self.assertEqual(sorted(set(EXCEPTIONS) - missing), [], "asked after all: no exception any more")

    def test_each_member_of_a_union_is_selected(self):
        for row in documented():
            self.assertEqual(sorted(set(row["types"]) - self.of(row).types), [], row["operation"])

    def test_each_argument_is_offered(self):
        for row in documented():
            names = {argument["name"] for argument in row["arguments"]} - BACKWARDS
            self.assertEqual(sorted(names - self.of(row).arguments), [], row["operation"])

    def test_the_exceptions_are_true(self):
        for name, reason in EXCEPTIONS.items():
            operation, field = name.split(".")
            row = next(row for row in documented() if row["operation"] == operation)
            found = gql.fields(gql.named(self.root(row).type)).get(field)
            if reason == DEPRECATED:
                self.assertIsNotNone(found, name)
                self.assertTrue(found.deprecation_reason, f"{name} is not deprecated")
            else:
                self.assertIsNone(found, f"{name} is in the schema")

    def test_the_documented_types_are_the_schemas(self):
        for row in documented():
            if row["type"]:
                self.assertEqual(str(self.root(row).type).replace("!", ""), row["type"].replace("!", ""), row["operation"])


if __name__ == "__main__":
    unittest.main()
