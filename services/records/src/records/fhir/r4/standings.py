"""Decides by status whether a resource is current, for chart, context, retrieval texts and console."""

from collections.abc import Iterator, Mapping
from enum import StrEnum

from records.lenient_json import LenientJSON

OBSERVATION_VALUES = "http://terminology.hl7.org/CodeSystem/v3-ObservationValue"
AI_ASSERTED = {"system": OBSERVATION_VALUES, "code": "AIAST"}


class Standing(StrEnum):
    """The state of a resource, which decides its list in a chart, in descending precedence."""

    ENTERED_IN_ERROR = "entered-in-error"
    REFUTED = "refuted"
    NOT_DONE = "not-done"  # Cancelled, declined, not completed, or replaced by another resource.
    PAST = "past"
    PROPOSED = "proposed"
    PLANNED = "planned"
    NOT_TO_BE_DONE = "not-to-be-done"
    CURRENT = "current"  # The event happened, or the statement is true now.


# An order not to do something counts like other orders.
COUNTED = frozenset({Standing.CURRENT, Standing.PAST, Standing.NOT_TO_BE_DONE})
ANY = "*"
_STATUSES = "status docStatus lifecycleStatus verificationStatus"
# Each row has types, elements, standing and codes. Codes without a rule are current: an invalid
# status must not hide an allergy. In HL7's hierarchy, `provisional` and `differential` are below
# `unconfirmed`.
_TABLE = (
    (ANY, _STATUSES, Standing.ENTERED_IN_ERROR, "entered-in-error"),
    (ANY, _STATUSES, Standing.REFUTED, "refuted"),
    (
        ANY,
        _STATUSES,
        Standing.NOT_DONE,
        "cancelled declined health-unknown noshow not-done not-taken",
    ),
    (ANY, _STATUSES, Standing.NOT_DONE, "rejected revoked superseded unsatisfactory"),
    (ANY, _STATUSES, Standing.PLANNED, "intended planned preparation registered waitlist"),
    (ANY, _STATUSES, Standing.PROPOSED, "draft proposed"),
    (ANY, "intent", Standing.PROPOSED, "option proposal"),
    (ANY, "intent", Standing.PLANNED, "plan"),
    ("CarePlan", "intent", Standing.CURRENT, "plan"),
    (
        "AllergyIntolerance Condition",
        "clinicalStatus",
        Standing.PAST,
        "inactive remission resolved",
    ),
    ("Condition", "verificationStatus", Standing.PROPOSED, "differential provisional unconfirmed"),
    ("MedicationRequest MedicationStatement", "status", Standing.PAST, "completed stopped"),
    ("CareTeam Flag", "status", Standing.PAST, "inactive"),
    ("Procedure", "status", Standing.NOT_DONE, "stopped"),
    ("Observation", "status", Standing.CURRENT, "registered"),
)
RULES: Mapping[tuple[str, str, str], Standing] = {
    (type_, element, code): standing
    for types, elements, standing, codes in _TABLE
    for type_ in types.split()
    for element in elements.split()
    for code in codes.split()
}
# Types with a rule for facts that are no longer true.
WITH_PAST = frozenset(
    type_ for (type_, _, _), standing in RULES.items() if standing is Standing.PAST
)
ELEMENTS = sorted({element for _, element, _ in RULES})
_ORDER = {standing: place for place, standing in enumerate(Standing)}


def standing_of(type_: str, resource: LenientJSON) -> Standing:
    """Return the standing by status, whoever wrote the resource."""
    found = {Standing.CURRENT}
    if resource.truth("doNotPerform"):
        found.add(Standing.NOT_TO_BE_DONE)
    for element in ELEMENTS:
        for code in codes_of(resource, element):
            rule = RULES.get((type_, element, code)) or RULES.get((ANY, element, code))
            found.add(rule or Standing.CURRENT)
    return min(found, key=_ORDER.__getitem__)


def counts(type_: str, resource: LenientJSON) -> bool:
    return standing_of(type_, resource) in COUNTED


def is_in_error(resource: LenientJSON) -> bool:
    return standing_of(ANY, resource) is Standing.ENTERED_IN_ERROR


def is_unaccepted(resource: LenientJSON) -> bool:
    labels = resource.part("meta").parts("security")
    return any(AI_ASSERTED.items() <= one.members.items() for one in labels)


def codes_of(resource: LenientJSON, element: str) -> Iterator[str]:
    for written in _written(resource, element):
        yield written.strip().lower().replace(" ", "-")


def _written(resource: LenientJSON, element: str) -> Iterator[str]:
    yield from resource.texts(element)
    for concept in resource.parts(element):
        for part in (concept, *concept.parts("coding")):
            for name in ("text", "code", "display"):
                yield from part.texts(name)
