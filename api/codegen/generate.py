# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes api/generated from api/operations and the schema.

    generate.py            writes what has changed and removes what no operation needs any more
    generate.py --check    writes nothing; fails when api/generated is not what would be written
    generate.py --list     names each operation with its kind and its estimated complexity

Exit codes: 0 done, 1 not up to date (--check), 2 an operation was refused.
"""

import argparse
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

try:
    import gql
except ImportError as error:
    sys.exit(
        f"generate.py needs graphql-core for {sys.executable} ({error}). "
        "Install the package python3-graphql-core, or run it with another Python 3 that has graphql-core."
    )

import emit_registry  # noqa: E402
import emit_shared  # noqa: E402
from emit_header import header_text  # noqa: E402
from emit_source import source_text  # noqa: E402
from operation import read_operation  # noqa: E402
from refusal import Refusal, finding  # noqa: E402
from rules import check_names, check_operation, read_nullable  # noqa: E402
from shapes import build_inputs, build_shapes  # noqa: E402

# Files in api/generated that are written by hand.
KEPT = {".clang-format", "CMakeLists.txt"}


def read_operations(folder, schemas):
    """All operations of a folder, checked; `schemas`: endpoint -> schema. Raises one Refusal with everything wrong."""
    operations, findings = [], []
    for path in sorted(Path(folder).glob("*.graphql")):
        try:
            operation = read_operation(path, schemas, f"api/operations/{path.name}")
            check_operation(operation)
            operations.append(operation)
        except Refusal as refusal:
            findings += refusal.findings
    try:
        check_names(operations)
    except Refusal as refusal:
        findings += refusal.findings
    if findings:
        raise Refusal(findings)
    return operations


def _refuse_schema(sentence):
    raise Refusal([finding(emit_shared.SCHEMA_FILE, 1, sentence)])


def render(schema, operations, nullable):
    """file name -> text of everything that belongs in api/generated"""
    files, enums, inputs = {}, set(), set()
    for operation in operations:
        shapes = build_shapes(operation, nullable)
        files[f"{operation.base}.h"] = header_text(operation, shapes)
        files[f"{operation.base}.cpp"] = source_text(operation, shapes)
        enums |= shapes.enums
        inputs |= shapes.inputs
    input_shapes = build_inputs(schema, inputs, _refuse_schema)
    enums |= input_shapes.enums
    files["enums.h"] = emit_shared.enums_header(schema, enums)
    files["enums.cpp"] = emit_shared.enums_source(schema, enums)
    files["inputs.h"] = emit_shared.inputs_header(input_shapes)
    files["inputs.cpp"] = emit_shared.inputs_source(input_shapes)
    files["operations.h"] = emit_registry.registry_header()
    files["operations.cpp"] = emit_registry.registry_source(operations)
    bases = sorted({name.rsplit(".", 1)[0] for name in files})
    files["sources.cmake"] = emit_shared.sources_cmake(bases, operations)
    return files


def differences(folder, files):
    """What is missing, different or left over in the folder, as sentences."""
    found = []
    for name, text in sorted(files.items()):
        path = folder / name
        if not path.exists():
            found.append(f"api/generated/{name} is missing")
        elif path.read_text(encoding="utf-8") != text:
            found.append(f"api/generated/{name} is not what its operation gives")
    present = {path.name for path in folder.iterdir()} if folder.exists() else set()
    found += [f"api/generated/{name} belongs to no operation" for name in sorted(present - set(files) - KEPT)]
    return found


def write(folder, files):
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        path = folder / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8", newline="\n")
    for path in folder.iterdir():
        if path.name not in files and path.name not in KEPT:
            path.unlink()


def arguments(argv):
    api = Path(__file__).resolve().parent.parent
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare instead of writing")
    parser.add_argument("--list", action="store_true", help="name the operations")
    parser.add_argument("--schema", type=Path, default=api / "schema" / "oejp.graphql")
    parser.add_argument("--auth-schema", type=Path, default=api / "schema" / "oejp-auth.graphql")
    parser.add_argument("--operations", type=Path, default=api / "operations")
    parser.add_argument("--nullable", type=Path, default=api / "codegen" / "nullable.txt")
    parser.add_argument("--output", type=Path, default=api / "generated")
    return parser.parse_args(argv)


def main(argv=None):
    given = arguments(argv)
    try:
        schema = gql.load_schema(given.schema)
        schemas = {"main": schema, "auth": gql.load_schema(given.auth_schema)}
        nullable = read_nullable(given.nullable, schema, "api/codegen/nullable.txt")
        operations = read_operations(given.operations, schemas)
        files = render(schema, operations, nullable)
    except Refusal as refusal:
        print(refusal, file=sys.stderr)
        return 2
    if given.list:
        for operation in operations:
            print(f"{operation.name:38} {operation.kind:8} {operation.complexity:4}  {operation.header.group}")
        return 0
    if given.check:
        found = differences(given.output, files)
        for sentence in found:
            print(sentence, file=sys.stderr)
        if found:
            print("Build the target api-regenerate and commit what it changes.", file=sys.stderr)
        return 1 if found else 0
    write(given.output, files)
    return 0


if __name__ == "__main__":
    sys.exit(main())
