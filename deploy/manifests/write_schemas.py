"""Generates deploy/kubernetes/schemas from three packages. To upgrade a package:

    pip download --no-deps kubernetes-validate==1.37.0             # PyPI; unpack it
    npm pack @kubernetes-models/cloudnative-pg@2.0.0               # npm; unpack it
    npm pack @kubernetes-models/prometheus-operator@6.0.0          # npm; unpack it
    PYTHONPATH=deploy .venv/bin/python -m manifests.write_schemas \
      .../kubernetes_validate/kubernetes-json-schema/v1.34.0-local-strict .../package .../package

The schemas reject unknown members, which a cluster would drop silently.
"""

import argparse
import json
import re
from collections.abc import Iterator, Sequence
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
CLOUDNATIVE_PG = ("postgresql.cnpg.io/v1", ("Cluster", "ScheduledBackup"))
PROMETHEUS = ("monitoring.coreos.com/v1", ("PodMonitor",))
# No package contains the schemas of CloudNativePG's backup plugin. The operator's own backups have the same
# configuration.
STORE, STORE_TYPE = "barmancloud.cnpg.io/v1/ObjectStore", "BarmanObjectStoreConfiguration.d.ts"
DROPPED = ("description", "$id", "$schema", "default", "format")

MEMBER = re.compile(r'^ {4}"(\w+)"(\?)?: (.*?);$', re.MULTILINE | re.DOTALL)
INTERFACE = re.compile(r"export interface I\w+(?: extends ([\w, ]+))? \{\n")
IMPORT = re.compile(r'import \{ (\w+) \} from "([^"]+)"')
COMMENT = re.compile(r" */\*\*.*?\*/\n", re.DOTALL)
VALIDATOR = re.compile(r"function (validate\d+)\(")

Schema = dict[str, Any]  # Any: JSON Schema.


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kubernetes", type=Path)
    parser.add_argument("cloudnative_pg", type=Path)
    parser.add_argument("prometheus_operator", type=Path)
    given = parser.parse_args()
    SCHEMAS.mkdir(exist_ok=True)
    _write("kubernetes", *_kubernetes(given.kubernetes))
    _write("cloudnative-pg", *_Interfaces(given.cloudnative_pg).of_kinds(*CLOUDNATIVE_PG))
    _write("prometheus-operator", *_Interfaces(given.prometheus_operator).of_kinds(*PROMETHEUS))


def _write(name: str, kinds: dict[str, Schema], definitions: dict[str, Schema]) -> None:
    document = {"kinds": kinds, "$defs": dict(sorted(definitions.items()))}
    text = json.dumps(document, indent=1, sort_keys=True)
    (SCHEMAS / f"{name}.json").write_text(text + "\n", encoding="utf-8")


def _kubernetes(folder: Path) -> tuple[dict[str, Schema], dict[str, Schema]]:
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


def _object(specification: Schema) -> Schema:
    members = {"apiVersion": {}, "kind": {}, "metadata": {"type": "object"}, "spec": specification}
    return _closed(members, ["metadata", "spec"])


def _closed(members: dict[str, Schema], required: list[str]) -> Schema:
    return {
        "type": "object",
        "properties": members,
        "required": required,
        "additionalProperties": False,
    }


def _beside(path: Path, target: str) -> Path:
    return path.parent / target.replace(".js", ".d.ts")


class _Interfaces:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._definitions: dict[str, Schema] = {}

    def of_kinds(
        self, version: str, names: Sequence[str]
    ) -> tuple[dict[str, Schema], dict[str, Schema]]:
        kinds = {
            f"{version}/{name}": _object(self._of_file(self._folder / version / f"{name}Spec.d.ts"))
            for name in names
        }
        for path in self._folder.rglob(STORE_TYPE):
            members = {"configuration": self._of_file(path), "retentionPolicy": {"type": "string"}}
            kinds[STORE] = _object(_closed(members, ["configuration"]))
        return kinds, self._definitions

    def _of_file(self, path: Path) -> Schema:
        name = path.name.removesuffix(".d.ts")
        if name in self._definitions:
            return {"$ref": f"#/$defs/{name}"}
        if not INTERFACE.search(path.read_text(encoding="utf-8")):
            return {"type": "string"}
        self._definitions[name] = {}
        self._definitions[name] = _closed(*self._members(path))
        return {"$ref": f"#/$defs/{name}"}

    def _members(self, path: Path) -> tuple[dict[str, Schema], list[str]]:
        text = COMMENT.sub("", path.read_text(encoding="utf-8"))
        found = INTERFACE.search(text)
        if found is None:
            raise ValueError(path)
        imports = dict(IMPORT.findall(text))
        members, required = dict[str, Schema](), list[str]()
        for base in re.findall(r"\w+", found[1] or ""):
            if imports[base].startswith("."):  # The base is not a type of Kubernetes itself.
                inherited, needed = self._members(_beside(path, imports[base]))
                members |= inherited
                required += needed
        words = self._words(path.name.removesuffix(".d.ts"))
        for member, optional, kind in MEMBER.findall(
            text[found.end() :].split("\n}\n", 1)[0] + "\n"
        ):
            members[member] = (
                {"enum": words[member]}
                if member in words
                else self._of_type(kind.strip(), path, imports)
            )
            required += [] if optional else [member]
        return members, required

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
            return self._of_file(_beside(path, target))
        return {}

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
