# ruff: noqa: INP001 -- A script beside the package, run by its path.
import json
import re
import sys
from collections.abc import Iterator, Mapping
from typing import Any

from search_parameters import ROOT, fetch_files

TABLE_FILE = ROOT / "services/records/src/records/fhir/r4/shapes/r4_elements.txt"
HEADER = """\
# The elements of HL7's FHIR R4 (4.0.1), which services/records/scripts/element_table.py writes. Public domain (CC0).
# A structure begins in the first column; `>` is a resource, `-` a part of one, `.` a datatype. Its elements: name,
# how many (? optional, ! required, * list, + list of one at least; with s if a summary of the resource has it), types,
# and the set of codes that it must be of.
# `=`: a set of codes, by their systems.
"""
COMMON = {"id", "extension", "modifierExtension"}
OF_RESOURCES = {"meta", "implicitRules", "language", "text", "contained"}
COUNTS = {("0", "1"): "?", ("1", "1"): "!", ("0", "*"): "*", ("1", "*"): "+"}
BOUND = {"code", "Coding", "CodeableConcept"}
Resource = dict[str, Any]


class CodeSets:
    def __init__(self, resources: list[Resource]) -> None:
        self._value_sets = _by_url(resources, "ValueSet")
        self._systems = _by_url(resources, "CodeSystem")
        self.used: dict[str, str] = {}

    def name_of(self, url: str) -> str:
        codes = self._codes(url.partition("|")[0])
        if not codes:
            return ""
        name = url.partition("|")[0].rpartition("/")[2]
        self.used[name] = " ".join(f"{system} {' '.join(codes[system])}" for system in codes)
        return name

    def _codes(self, url: str) -> dict[str, list[str]]:
        compose = self._value_sets.get(url, {}).get("compose", {})
        if "exclude" in compose or not compose:
            return {}
        found: dict[str, list[str]] = {}
        for part in compose["include"]:
            listed = self._listed(part)
            if not listed:
                return {}
            for system, codes in listed.items():
                found[system] = [*dict.fromkeys([*found.get(system, ()), *codes])]
        return found

    def _listed(self, part: Resource) -> dict[str, list[str]]:
        if "filter" in part:
            return {}
        if "concept" in part:
            return {part["system"]: [each["code"] for each in part["concept"]]}
        if "valueSet" in part:
            (url,) = part["valueSet"]
            return self._codes(url.partition("|")[0])
        system = self._systems.get(part["system"], {})
        if system.get("content") != "complete" or "concept" not in system:
            return {}
        return {part["system"]: [*_nested(system["concept"])]}


def _by_url(resources: list[Resource], type_: str) -> dict[str, Resource]:
    return {
        each["url"]: each for each in resources if each["resourceType"] == type_ and "url" in each
    }


def _nested(concepts: list[Resource]) -> Iterator[str]:
    for each in concepts:
        yield each["code"]
        yield from _nested(each.get("concept", []))


def main() -> None:
    write_table(fetch_files())


def write_table(files: Mapping[str, bytes]) -> None:
    prefixes = ("StructureDefinition-", "ValueSet-", "CodeSystem-")
    resources = [
        json.loads(text) for name, text in sorted(files.items()) if name.startswith(prefixes)
    ]
    sets = CodeSets(resources)
    lines: list[str] = []
    for definition in resources:
        if (
            definition["resourceType"] == "StructureDefinition"
            and definition["kind"] in {"resource", "complex-type"}
            and definition.get("derivation") != "constraint"
            and not definition["abstract"]
        ):
            lines += structures_of(definition, sets)
    lines += [f"= {name} {codes}" for name, codes in sorted(sets.used.items())]
    TABLE_FILE.parent.mkdir(exist_ok=True)
    TABLE_FILE.write_text(HEADER + "\n".join(lines) + "\n", "utf-8")


def structures_of(definition: Resource, sets: CodeSets) -> Iterator[str]:
    kind = ">" if definition["kind"] == "resource" else "."
    root = definition["id"]
    elements = definition["snapshot"]["element"]
    parts = {root: [f"{kind} {root}"]}
    for element in elements[1:]:
        parent, _, name = element["path"].rpartition(".")
        if name in COMMON or (kind == ">" and parent == root and name in OF_RESOURCES):
            continue
        is_part = any(each["path"].startswith(f"{element['path']}.") for each in elements)
        if is_part:
            parts[element["path"]] = [f"- {element['path']}"]
        types = element["path"] if is_part else types_of(element)
        count = COUNTS[str(min(element["min"], 1)), "1" if element["max"] == "1" else "*"]
        if element["max"] == "0":
            continue
        if kind == ">" and parent == root and element.get("isSummary"):
            count += "s"
        parts[parent].append(f" {name} {count} {types} {codes_of(element, sets)}".rstrip())
    for part in parts.values():
        yield from part


def types_of(element: Resource) -> str:
    if reference := element.get("contentReference"):
        return str(reference.removeprefix("#"))
    codes = [each["code"] for each in element["type"]]
    return "|".join(
        re.sub(r"http://hl7.org/fhirpath/System\.String", "string", one) for one in codes
    )


def codes_of(element: Resource, sets: CodeSets) -> str:
    binding = element.get("binding", {})
    is_bound = binding.get("strength") == "required" and "valueSet" in binding
    if not is_bound or not {each["code"] for each in element.get("type", ())} & BOUND:
        return ""
    name = sets.name_of(binding["valueSet"])
    if not name:
        sys.stderr.write(f"not listed: {element['path']} {binding['valueSet']}\n")
    return name


if __name__ == "__main__":
    main()
