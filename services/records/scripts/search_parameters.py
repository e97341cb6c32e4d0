# ruff: noqa: INP001 -- A script beside the package, run by its path.
"""Write the table of search parameters, and the examples of their tests, from HL7's package of FHIR
R4 (CC0). Needs npm.
"""

import json
import re
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

PACKAGE = "hl7.fhir.r4.examples@4.0.1"
ROOT = Path(__file__).parents[3]
TABLE_FILE = ROOT / "services/records/src/records/fhir/r4/search/r4_parameters.txt"
EXAMPLES_FILE = ROOT / "tests/records/r4_examples.zip"
TYPES = """
    AllergyIntolerance Appointment CarePlan CareTeam Claim Communication Condition Coverage Device
    DiagnosticReport DocumentReference Encounter ExplanationOfBenefit FamilyMemberHistory Goal
    ImagingStudy Immunization Location Medication MedicationAdministration MedicationDispense
    MedicationRequest MedicationStatement Observation Organization Patient Practitioner
    PractitionerRole Procedure Provenance QuestionnaireResponse RelatedPerson ServiceRequest Specimen
    Task
""".split()  # noqa: SIM905 - It is read more easily.
# The conversions in records/fhir/r4/search/conversions.py accept these datatypes.
DATATYPES = {
    "date": {"date", "dateTime", "instant", "Period", "Timing"},
    "quantity": {"Age", "Duration", "Quantity", "Range"},
    "reference": {"Reference", "canonical"},
    "string": {"Address", "HumanName", "string"},
    "token": {
        *{"CodeableConcept", "Coding", "ContactPoint", "Identifier"},
        *{"boolean", "code", "id", "string"},
    },
    "uri": {"uri", "url"},
}
BY_HAND = {
    "Patient.deceased.exists() and Patient.deceased != false": [
        "deceasedBoolean boolean",
        "deceasedDateTime exists",
    ]
}
# Clients of hospitals search by this parameter, though R4 does not define it.
BESIDE = {"DocumentReference docstatus token docStatus code http://hl7.org/fhir/composition-status"}
HEADER = """\
# HL7's search parameters of FHIR R4 (4.0.1), which services/records/scripts/search_parameters.py writes.
# A line per element that a parameter searches: type, parameter, kind, path, datatype, and the code system of a code.
# `[system=phone]` takes only elements with this member, `[is=Patient]` only references to this type; `exists` is
# true of any content.
"""

Resource = dict[str, Any]


@dataclass(frozen=True)
class Place:
    structure: str  # The resource or datatype that defines `element`.
    element: str
    path: str = ""
    types: tuple[str, ...] = ()
    is_choice: bool = False
    code_system: str = ""


class Definitions:
    def __init__(self, resources: list[Resource]) -> None:
        self._elements: dict[str, dict[str, Resource]] = {
            resource["id"]: {each["path"]: each for each in resource["snapshot"]["element"]}
            for resource in resources
            if resource["resourceType"] == "StructureDefinition" and "snapshot" in resource
        }
        self._value_sets: dict[str, Resource] = {
            resource["url"]: resource
            for resource in resources
            if resource["resourceType"] == "ValueSet" and "url" in resource
        }

    def child(self, place: Place, name: str) -> Place:
        structure, element = place.structure, place.element
        definition = self._elements[structure][element]
        if reference := definition.get("contentReference"):
            element = reference.removeprefix("#")
        elif place.types and place.types[0] not in {"BackboneElement", "Element"}:
            (structure,) = place.types
            element = structure
        path = f"{place.path}.{name}".lstrip(".")
        elements = self._elements[structure]
        for found, is_choice in ((f"{element}.{name}", False), (f"{element}.{name}[x]", True)):
            if found in elements:
                types = tuple(each["code"] for each in elements[found].get("type", ()))
                system = self._code_system(elements[found]) if types == ("code",) else ""
                return Place(structure, found, path, types, is_choice, system)
        raise LookupError(f"{element}.{name}")

    def _code_system(self, element: Resource) -> str:
        binding = element.get("binding", {})
        url = binding.get("valueSet", "").partition("|")[0]
        if binding.get("strength") != "required" or url not in self._value_sets:
            return ""
        included = self._value_sets[url].get("compose", {}).get("include", [])
        systems = {each.get("system", "") for each in included}
        return systems.pop() if len(systems) == 1 else ""


def main() -> None:
    files = fetch_files()
    write_table(files)
    write_examples(files)


def fetch_files() -> dict[str, bytes]:
    with tempfile.TemporaryDirectory() as directory:
        subprocess.run(  # noqa: S603 - Nothing of it comes from outside.
            ["npm", "pack", "--silent", PACKAGE],  # noqa: S607 - As a person calls it.
            cwd=directory,
            stdout=subprocess.DEVNULL,
            check=True,
        )
        (archive,) = Path(directory).glob("*.tgz")
        return dict(read_files(archive))


def read_files(archive: Path) -> Iterator[tuple[str, bytes]]:
    with tarfile.open(archive) as package:
        for member in package:
            content = package.extractfile(member)
            if content is not None and member.name.endswith(".json"):
                yield member.name.removeprefix("package/"), content.read()


def write_table(files: Mapping[str, bytes]) -> None:
    resources = [
        json.loads(text)
        for name, text in sorted(files.items())
        if name.startswith(("SearchParameter-", "StructureDefinition-", "ValueSet-"))
    ]
    definitions = Definitions(resources)
    lines = {
        " ".join((type_, parameter["code"], parameter["type"], element))
        for parameter in resources
        if parameter["resourceType"] == "SearchParameter"
        for type_ in sorted(set(TYPES) & set(parameter.get("base", ())))
        for element in elements_of(definitions, parameter, type_)
    }
    TABLE_FILE.write_text(HEADER + "\n".join(sorted(lines | BESIDE)) + "\n", "utf-8")


def elements_of(definitions: Definitions, parameter: Resource, type_: str) -> Iterator[str]:
    kind, expression = parameter["type"], parameter.get("expression", "")
    if expression in BY_HAND:
        yield from BY_HAND[expression]
        return
    if kind not in DATATYPES or not expression or re.search(r"[eE]xtension\(", expression):
        skip(type_, parameter, kind if expression else "no expression")
        return
    for part in re.split(r"\s*\|\s*", expression):
        steps = read_steps(part)
        if steps[0] != type_:
            continue
        for place in follow(definitions, Place(type_, type_), steps[1:]):
            (datatype,) = place.types
            if datatype in DATATYPES[kind]:
                yield f"{place.path} {datatype} {place.code_system}".strip()
            else:
                skip(type_, parameter, f"{kind} of {datatype}")


def skip(type_: str, parameter: Resource, why: str) -> None:
    sys.stderr.write(f"skipped: {type_} {parameter['code']}: {why}\n")


def read_steps(part: str) -> list[str]:
    plain = re.sub(r"\((\S+) as (\w+)\)", r"\1.as(\2)", part.strip())
    steps: list[str] = re.findall(r"\w+(?:\((?:[^()]|\(\))*\))?", plain)
    if ".".join(steps) != plain:
        raise ValueError(part)
    return steps


def follow(definitions: Definitions, place: Place, steps: list[str]) -> Iterator[Place]:
    for step in steps:
        if matched := re.fullmatch(r"(?:as|ofType)\((\w+)\)", step):
            place = choose(place, matched[1])
        elif matched := re.fullmatch(r"where\((\w+)='(\w+)'\)", step):
            place = replace(place, path=f"{place.path}[{matched[1]}={matched[2]}]")
        elif matched := re.fullmatch(r"where\(resolve\(\) is (\w+)\)", step):
            place = replace(place, path=f"{place.path}[is={matched[1]}]")
        else:
            place = definitions.child(place, step)
    if place.is_choice:
        yield from (choose(place, datatype) for datatype in place.types)
    else:
        yield place


def choose(place: Place, datatype: str) -> Place:
    if datatype not in place.types:
        raise LookupError(f"{place.element} {datatype}")
    suffix = datatype[0].upper() + datatype[1:] if place.is_choice else ""
    return replace(place, path=place.path + suffix, types=(datatype,), is_choice=False)


def write_examples(files: Mapping[str, bytes]) -> None:
    with zipfile.ZipFile(EXAMPLES_FILE, "w") as archive:
        for name, text in sorted(files.items()):
            if name.partition("-")[0] in TYPES:
                member = zipfile.ZipInfo(name)
                member.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(member, text, compresslevel=9)


if __name__ == "__main__":
    main()
