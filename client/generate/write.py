"""Generate the modules of both clients from the contracts: python write.py [ROOT]."""

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import operations
import typescript
from contracts import REPOSITORY, SERVICES, Contract, Schema

PACKAGE = Path("client", "src", "chartroom_client")
TYPESCRIPT = Path("client-typescript", "src", "types")
# The synchronous client is the asynchronous one without its awaits.
RULES = [
    (re.compile(pattern), plain)
    for pattern, plain in (
        (r"\basync (def|with|for)\b", r"\1"),
        (r"\bawait ", ""),
        (r"\bAsync(?=[A-Z])", ""),
        (r"\b__a(enter|exit|iter)__", r"__\1__"),
        (r"\ba(close|read|iter_bytes)\b", r"\1"),
        (r"\basyncio\b", "time"),
        (r"\basynchronous\b", "synchronous"),
    )
]
HALF_HEAD = "# Written by `make generated` from `{}`; do not edit.\n"
HEAD = '"""Types of the contract of {}. Written by `make generated`; do not edit."""\n\n'
# Rules of ruff for the synchronous client: it can use `yield from` (UP028), and one-line docstrings (D200).
FIXES = ("--fix", "--unsafe-fixes", "--select", "I,F401,UP028,D200")
BESIDE = Path(sys.executable).parent
GENERATE = [
    str(BESIDE / "datamodel-codegen"),
    *("--input-file-type", "openapi", "--output-model-type", "typing.TypedDict"),
    *("--target-python-version", "3.11", "--enum-field-as-literal", "all"),
    *("--use-union-operator", "--use-standard-collections", "--collapse-root-models"),
    *("--use-schema-description", "--disable-timestamp", "--formatters", "builtin"),
]


def write(root: Path) -> None:
    write_python(root / PACKAGE)
    directory = root / TYPESCRIPT
    directory.mkdir(parents=True, exist_ok=True)
    for name, text in typescript.written():
        (directory / name).write_text(text, "utf-8")


def write_python(directory: Path) -> None:
    types = directory / "types"
    types.mkdir(parents=True, exist_ok=True)
    (types / "__init__.py").write_text(
        '"""Types of requests and responses, by service."""\n', "utf-8"
    )
    for service in SERVICES:
        (types / f"{service}.py").write_text(types_of(service), "utf-8")
    chartroom = directory / "asynchronous" / "chartroom.py"
    chartroom.parent.mkdir(exist_ok=True)
    chartroom.write_text(operations.written(), "utf-8")
    tidy(types, chartroom)
    half = directory / "synchronous"
    half.mkdir(exist_ok=True)
    by_hand = [
        path
        for path in (REPOSITORY / PACKAGE / "asynchronous").glob("*.py")
        if path.name != chartroom.name
    ]
    for source in (*by_hand, chartroom):
        (half / source.name).write_text(synchronous(source), "utf-8")
    tidy(half)


def types_of(service: str) -> str:
    contract = Contract.of(service)
    document = {
        "openapi": contract.document["openapi"],
        "info": contract.document["info"],
        "paths": {},
        "components": {
            "schemas": {name: described(one) for name, one in contract.used_schemas().items()}
        },
    }
    with tempfile.TemporaryDirectory() as folder:
        source, made = Path(folder, "contract.json"), Path(folder, "types.py")
        source.write_text(json.dumps(document), "utf-8")
        subprocess.run([*GENERATE, "--input", str(source), "--output", str(made)], check=True)
        _, _, text = made.read_text("utf-8").partition("from __future__")
    return HEAD.format(service) + "from __future__" + text


def described(schema: Schema) -> Schema:
    """Omit a description that is a single sentence and mentions no member of the type."""
    text = schema.get("description", "")
    if "`" in text or operations.SENTENCE_END.search(text):
        return schema
    return {name: value for name, value in schema.items() if name != "description"}


def synchronous(source: Path) -> str:
    text = source.read_text("utf-8")
    for pattern, plain in RULES:
        text = pattern.sub(plain, text)
    return HALF_HEAD.format(f"asynchronous/{source.name}") + text


def tidy(*paths: Path) -> None:
    config = ["--config", str(REPOSITORY / "pyproject.toml"), "--quiet", *map(str, paths)]
    ruff = str(BESIDE / "ruff")
    subprocess.run([ruff, "check", *FIXES, *config], check=True)
    subprocess.run([ruff, "format", *config], check=True)


if __name__ == "__main__":
    write(Path(sys.argv[1]) if len(sys.argv) > 1 else REPOSITORY)
