"""Answers of operations on patients. Pure."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import msgspec
import orjson

from chassis.http.fhir_outcomes import outcome_of
from records.facade.mapping.bundles import listed
from records.facade.mapping.patients import link
from records.facade.mapping.resources import members_of
from records.facade.service import Shown
from records.patients.rows import HeldIdentifier
from records.patients.search.scoring import Candidate

MATCH_GRADE = "http://hl7.org/fhir/StructureDefinition/match-grade"
MERGED = "The source was merged into the target."
NOT_STORED = "A preview: nothing was stored. The source can be merged into the target."


def cross_references(base: str, patient_id: UUID, held: Sequence[HeldIdentifier]) -> bytes:
    """Return a patient's identifiers as IHE's PIXm has them."""
    found: list[dict[str, Any]] = [  # Any: JSON.
        {
            "name": "targetIdentifier",
            "valueIdentifier": {"system": one.system, "value": one.value},
        }
        for one in held
    ]
    reference = {"reference": f"{base}/Patient/{patient_id}"}
    return _parameters([*found, {"name": "targetId", "valueReference": reference}])


def matches(base: str, found: Sequence[tuple[Shown, Candidate]]) -> bytes:
    """Return candidates as $match has them."""
    entries = [
        {
            "fullUrl": f"{base}/Patient/{shown.identity.id}",
            "resource": orjson.Fragment(shown.body),
            "search": {
                "extension": [{"url": MATCH_GRADE, "valueCode": one.grade}],
                "mode": "match",
                "score": one.score,
            },
        }
        for shown, one in found
    ]
    bundle = {"resourceType": "Bundle", "type": "searchset", "total": len(entries)}
    return orjson.dumps(bundle | listed(entries))


# Any: JSON.
def merge_answer(submitted: dict[str, Any], note: str, patient: bytes | None) -> bytes:
    """Return what $merge answers; `patient` is the target, None where the caller may not see it."""
    issue = {"severity": "information", "code": "informational", "details": {"text": note}}
    parameters: list[dict[str, Any]] = [
        {"name": "input", "resource": submitted},
        {"name": "outcome", "resource": outcome_of([issue])},
    ]
    if patient is not None:
        parameters.append({"name": "result", "resource": orjson.Fragment(patient)})
    return _parameters(parameters)


def replacing(patient: bytes, source_id: UUID) -> bytes:
    """Return a patient as it is once another one is merged into it."""
    members = members_of(patient.decode())
    links = orjson.loads(bytes(members.get("link", b"[]")))
    members["link"] = msgspec.Raw(orjson.dumps([*links, link(source_id, "replaces")]))
    return msgspec.json.encode(members)


def _parameters(parameters: Sequence[dict[str, Any]]) -> bytes:  # Any: JSON.
    return orjson.dumps({"resourceType": "Parameters", "parameter": parameters})
