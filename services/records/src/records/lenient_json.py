"""Reads JSON leniently: a member of the wrong type reads as absent, a single object as a list of
one, and a text such as "5.30" as a number if a number is expected.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

import orjson

NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,17})(?:\.[0-9]{1,18})?")

# Types that were measured by the end of their period. The end of a medication may be planned.
MEASURED = frozenset({"DiagnosticReport", "Observation"})


@dataclass(frozen=True, slots=True)
class LenientJSON:
    members: Mapping[str, object]

    @classmethod
    def parse(cls, text: str) -> "LenientJSON":
        parsed = json.loads(text, parse_float=orjson.Fragment, parse_int=orjson.Fragment)
        return cls(parsed if isinstance(parsed, dict) else {})

    def text(self, *names: str) -> str | None:
        for name in names:
            value = self.members.get(name)
            if isinstance(value, str) and value.strip():
                return value
        return None

    def texts(self, name: str) -> list[str]:
        value = self.members.get(name)
        values = value if isinstance(value, list) else [value]
        return [one for one in values if isinstance(one, str) and one.strip()]

    def number(self, name: str) -> orjson.Fragment | None:
        value = self.members.get(name)
        if isinstance(value, str) and NUMBER.fullmatch(value.strip()):
            return orjson.Fragment(value.strip())
        return value if isinstance(value, orjson.Fragment) else None

    def truth(self, name: str) -> bool | None:
        value = self.members.get(name)
        return value if isinstance(value, bool) else None

    def members_of(self, name: str) -> Mapping[str, object] | None:
        value = self.members.get(name)
        return value if isinstance(value, dict) else None

    def parts(self, name: str) -> "list[LenientJSON]":
        value = self.members.get(name)
        values = value if isinstance(value, list) else [value]
        return [LenientJSON(one) for one in values if isinstance(one, dict)]

    def moment(self, name: str, *others: str) -> str | None:
        """Return a FHIR choice of types, such as `effective[x]`, as a date or time, else the first
        of `others`.
        """
        bounds = ("start", "end") if self.text("resourceType") in MEASURED else ("start",)
        within = self.part(f"{name}Period").text(*bounds)
        written = self.text(f"{name}DateTime", f"{name}Instant") or within
        events = self.part(f"{name}Timing").texts("event")
        return written or next(iter(events), None) or self.text(*others)

    def contained(self, reference: str | None) -> "LenientJSON | None":
        inner = self.parts("contained")
        return next((one for one in inner if reference == f"#{one.text('id')}"), None)

    def part(self, name: str) -> "LenientJSON":
        return next(iter(self.parts(name)), NOTHING)


NOTHING = LenientJSON({})


def label(concept: LenientJSON) -> str | None:
    """Return a CodeableConcept's text, else the first display, else the first code."""
    own = concept.text("text")
    if own is not None:
        return own
    codings = concept.parts("coding")
    displays = (coding.text("display") for coding in codings)
    codes = (coding.text("code") for coding in codings)
    return next((one for one in (*displays, *codes) if one is not None), None)


def labels(part: LenientJSON, name: str) -> list[str]:
    found = [label(concept) for concept in part.parts(name)]
    return [one for one in found if one is not None] or part.texts(name)


def code(concept: LenientJSON) -> str | None:
    """Return the first code, else the label."""
    codes = (coding.text("code") for coding in concept.parts("coding"))
    return next((one for one in codes if one is not None), None) or label(concept)
