"""Conditions such as `_has:Observation:patient:code=…`: other resources refer to the result."""

from collections.abc import Mapping
from dataclasses import dataclass

from records.fhir.r4.resource_types import SHARED
from records.fhir.r4.search.criteria import Criterion, Presence, Reason
from records.fhir.r4.search.parameters import PARAMETERS, PATHS, Path
from records.fhir.r4.search.parsing import MAX_VALUES, Refused, parse

_PREFIX = "_has:"
_PARTS = 4
OF_PATIENT = ("patient", "subject")
# Types that also have rows of their own, which the index of references lacks.
WITH_ROWS = frozenset({"Task", "DocumentReference", "QuestionnaireResponse"})


@dataclass(frozen=True, slots=True)
class Has:
    """Resources of `type` refer by `reference` to the result, and meet the criterion."""

    type: str
    reference: str
    criterion: Criterion | Presence

    @property
    def name(self) -> str:
        return f"{_PREFIX}{self.type}:{self.reference}:{self.criterion.parameter.name}"

    @property
    def is_by_encounter(self) -> bool:
        return self.reference == "encounter"


def is_has(name: str) -> bool:
    return name.startswith(_PREFIX)


def read_has(type_: str, asked: str, value: str) -> Has:
    """Raises Refused."""
    parts = asked.split(":", _PARTS - 1)
    if len(parts) < _PARTS or parts[2] not in INDEXED.get(type_, {}).get(parts[1], ()):
        raise Refused(Reason.UNINDEXED_REFERENCE)
    if value.count(",") >= MAX_VALUES:
        raise Refused(Reason.TOO_MANY)
    _, source, reference, inner = parts
    if inner.partition(":")[0].partition(".")[0] in OF_PATIENT:
        raise Refused(Reason.UNKNOWN_PARAMETER)
    search = parse(source, [(inner, value)])
    if search.issues:
        raise Refused(search.issues[0].reason)
    return Has(source, reference, search.criteria[0])


def _is_element(paths: Mapping[str, list[Path]], name: str) -> bool:
    return any(path.parameter == name and not path.steps for path in paths.get(name, ()))


_SOURCES = PARAMETERS.keys() - SHARED - WITH_ROWS - {"Patient"}
# References by which an index finds resources, by the type to which they refer and their own type.
INDEXED: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "Patient": {
        type_: tuple(name for name in OF_PATIENT if name in PARAMETERS[type_])
        for type_ in sorted(_SOURCES)
    },
    "Encounter": {
        type_: ("encounter",)
        for type_ in sorted(_SOURCES)
        if _is_element(PATHS[type_], "encounter")
    },
}


def referring_to(type_: str) -> list[tuple[str, str]]:
    """Return types and their references by which an index finds resources that refer to this type."""
    found = INDEXED.get(type_, {})
    return [(source, name) for source, names in found.items() for name in names]
