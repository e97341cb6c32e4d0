"""Validates a resource against FHIR R4 and repairs small errors. Pointers never contain names
unknown to R4, which may be PHI.
"""

import difflib
from collections.abc import Iterator
from dataclasses import dataclass, field

from chassis.any_types import JSON, JSONObject
from chassis.problems.problem import FieldError
from records.fhir.r4.shapes.primitives import PRIMITIVES, repaired
from records.fhir.r4.shapes.structures import (
    CHOICE,
    ELEMENT,
    CodeSet,
    Shape,
    Structure,
    definitions,
)

MAX_LISTED = 40
RESOURCE, CODEABLE, CODING = "Resource", "CodeableConcept", "Coding"
TEXT_OF = {
    CODEABLE: "text",
    CODING: "code",
    "Annotation": "text",
    "Dosage": "text",
    "HumanName": "text",
    "Reference": "reference",
}
LISTED, SINGLE, OBJECT, RETYPED, CODE = (
    "a single value was put into a list",
    "a list of one became its value",
    "a text became an object",
    "a value became another JSON type",
    "the case of a code was corrected",
)


@dataclass(frozen=True, slots=True)
class Repair:
    pointer: str
    what: str


@dataclass(slots=True)
class Checked:
    errors: list[FieldError] = field(default_factory=list)
    repairs: list[Repair] = field(default_factory=list)


def check(members: JSONObject, type_: str, pointer: str) -> Checked:
    checker = _Checker()
    checker.resource(members, pointer, type_)
    return checker.found


class _Checker:
    def __init__(self) -> None:
        self.found = Checked()
        self._definitions = definitions()

    def resource(self, value: JSON, pointer: str, type_: str | None = None) -> None:
        if not isinstance(value, dict):
            self._refuse(pointer, "must-be-object")
            return
        own = value.get("resourceType")
        if own is None:
            self._refuse(f"{pointer}/resourceType", "required")
        elif not isinstance(own, str) or own not in self._definitions.resource_types:
            self._refuse(f"{pointer}/resourceType", "resource-type", "FHIR R4")
        elif type_ is not None and own != type_:
            self._refuse(f"{pointer}/resourceType", "must-be-one-of", [type_])
        else:
            self._members(value, self._definitions.structures[own], pointer)

    def _members(self, members: JSONObject, structure: Structure, pointer: str) -> None:
        if not members:
            self._refuse(pointer, "at-least-one-field")
            return
        for name in list(members):
            shape = structure.elements.get(name)
            if shape is not None:
                members[name] = self._element(members, shape, f"{pointer}/{name}")
            elif not self._extends(members, name, structure, pointer):
                self._refuse_name(name, structure, pointer)
        self._require(members, structure, pointer)

    def _require(self, members: JSONObject, structure: Structure, pointer: str) -> None:
        for names in structure.required:
            if not any(name in members or f"_{name}" in members for name in names):
                choice = structure.elements[names[0]].choice
                self._refuse(f"{pointer}/{(choice or names[0]).removesuffix(CHOICE)}", "required")
        chosen: dict[str, str] = {}
        for name in members:
            shape = structure.elements.get(name.removeprefix("_"))
            if shape is None or shape.choice is None:
                continue
            if chosen.setdefault(shape.choice, shape.name) != shape.name:
                self._refuse(f"{pointer}/{name}", "one-type-of-choice")

    def _extends(self, members: JSONObject, name: str, structure: Structure, pointer: str) -> bool:
        shape = structure.elements.get(name[1:]) if name.startswith("_") else None
        if shape is None or shape.type not in PRIMITIVES:
            return False
        element, place = self._definitions.structures[ELEMENT], f"{pointer}/{name}"
        given = members[name] if shape.is_list else [members[name]]
        if not isinstance(given, list):
            self._refuse(place, "must-be-list")
            return True
        for index, one in enumerate(given):
            spot = f"{place}/{index}" if shape.is_list else place
            if isinstance(one, dict):
                self._members(one, element, spot)
            elif one is not None or not shape.is_list:
                self._refuse(spot, "must-be-object")
        return True

    def _element(self, members: JSONObject, shape: Shape, pointer: str) -> JSON:
        value = members[shape.name]
        if shape.is_list:
            if not isinstance(value, list):
                if value is None:
                    self._refuse(pointer, "must-be-list")
                    return value
                self._repair(pointer, LISTED)
                value = [value]
            if not value:
                self._refuse(pointer, "too-few-items", 1)
            has_place = f"_{shape.name}" in members and shape.type in PRIMITIVES
            return [
                one if one is None and has_place else self._value(one, shape, f"{pointer}/{index}")
                for index, one in enumerate(value)
            ]
        if isinstance(value, list) and len(value) == 1 and not isinstance(value[0], list):
            self._repair(pointer, SINGLE)
            value = value[0]
        return self._value(value, shape, pointer)

    def _value(self, value: JSON, shape: Shape, pointer: str) -> JSON:
        if shape.type in PRIMITIVES:
            return self._primitive(value, shape, pointer)
        if shape.type == RESOURCE:
            self.resource(value, pointer)
            return value
        if isinstance(value, str) and value.strip() and shape.type in TEXT_OF:
            self._repair(pointer, OBJECT)
            value = _object_of(value.strip(), shape)
        if not isinstance(value, dict):
            self._refuse(pointer, "must-be-object")
            return value
        self._members(value, self._definitions.structures[shape.type], pointer)
        if shape.codes is not None:
            self._coded(value, shape, shape.codes, pointer)
        return value

    def _primitive(self, value: JSON, shape: Shape, pointer: str) -> JSON:
        broken = PRIMITIVES[shape.type](value)
        if broken is not None:
            other = repaired(shape.type, value)
            if other is None or PRIMITIVES[shape.type](other) is not None:
                self._refuse(pointer, broken)
                return value
            self._repair(pointer, RETYPED)
            value = other
        if shape.codes is not None:
            known = {code for codes in shape.codes.values() for code in codes}
            if value not in known:
                if value.lower() not in known:
                    self._refuse_code(pointer, shape.codes)
                    return value
                self._repair(pointer, CODE)
                value = value.lower()
        return value

    def _coded(self, value: JSONObject, shape: Shape, codes: CodeSet, pointer: str) -> None:
        codings = [value] if shape.type == CODING else value.get("coding")
        if isinstance(codings, list) and not any(
            isinstance(one, dict)
            and isinstance(code := one.get("code"), str)
            and code in codes.get(str(one.get("system")), ())
            for one in codings
        ):
            self._refuse_code(f"{pointer}/coding" if shape.type == CODEABLE else pointer, codes)
        elif codings is None:
            self._refuse(f"{pointer}/coding", "required")

    def _refuse_code(self, pointer: str, codes: CodeSet) -> None:
        listed = sorted({code for part in codes.values() for code in part})
        self._refuse(pointer, "must-be-one-of", listed if len(listed) <= MAX_LISTED else None)

    def _refuse_name(self, name: str, structure: Structure, pointer: str) -> None:
        (similar, *_) = [*difflib.get_close_matches(name, structure.elements, 1), None]
        self.found.errors.append(FieldError(pointer, "unknown-field", did_you_mean=similar))

    def _refuse(self, pointer: str, rule: str, allowed: JSON = None) -> None:
        self.found.errors.append(FieldError(pointer, rule, allowed))

    def _repair(self, pointer: str, what: str) -> None:
        self.found.repairs.append(Repair(pointer, what))


def _object_of(text: str, shape: Shape) -> JSONObject:
    for system, code in _codings(text, shape.codes or {}):
        coding = {"system": system, "code": code}
        return coding if shape.type == CODING else {"coding": [coding]}
    return {TEXT_OF[shape.type]: text}


def _codings(text: str, codes: CodeSet) -> Iterator[tuple[str, str]]:
    for system, known in codes.items():
        if text.lower() in known:
            yield system, text.lower()
