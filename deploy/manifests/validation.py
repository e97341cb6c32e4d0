"""Validates Kubernetes objects with the committed schemas, which reject unknown members."""

import json
from collections.abc import Sequence
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator

from manifests.rendering import Object
from manifests.write_schemas import SCHEMAS


def invalid(objects: Sequence[Object]) -> list[str]:
    found = []
    for each in objects:
        kind, name = each["kind"], each["metadata"]["name"]
        validator = _validators().get(f"{each['apiVersion']}/{kind}")
        if validator is None:
            found.append(f"{kind} {name}: {each['apiVersion']}/{kind} has no committed schema.")
            continue
        found += [
            f"{kind} {name}: {error.json_path}: {error.message}."
            for error in validator.iter_errors(each)
        ]
    return found


@cache
def _validators() -> dict[str, Draft202012Validator]:
    found = {}
    for name in ("kubernetes", "cloudnative-pg", "prometheus-operator"):
        document: dict[str, Any] = json.loads((SCHEMAS / f"{name}.json").read_text("utf-8"))
        for kind, schema in document["kinds"].items():
            found[kind] = Draft202012Validator(schema | {"$defs": document["$defs"]})
    return found
