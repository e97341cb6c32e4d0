"""The rendering of each type of resource."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from records.chart_texts.rendering import care, claims, conditions, observations, reports
from records.chart_texts.rendering.document import Names, Rendered, does_count, is_in_error
from records.lenient_json import LenientJSON

# A trigger puts changes of these types into the queue (migration records_0030).
RENDERINGS: Mapping[str, Callable[[LenientJSON, Names], Rendered]] = {
    "AllergyIntolerance": conditions.allergy,
    "CarePlan": care.care_plan,
    "CareTeam": care.care_team,
    "Claim": claims.claim,
    "ClaimResponse": claims.claim_response,
    "Condition": conditions.condition,
    "Coverage": claims.coverage,
    "Device": care.device,
    "DiagnosticReport": reports.diagnostic_report,
    "DocumentReference": reports.document_reference,
    "Encounter": care.encounter,
    "ExplanationOfBenefit": claims.claim,
    "Goal": care.goal,
    "Immunization": conditions.immunization,
    "MedicationRequest": conditions.medication,
    "MedicationStatement": conditions.medication,
    "Observation": observations.observation,
    "Procedure": conditions.procedure,
}


def render(type_: str, resource: LenientJSON, names: Names) -> Rendered | None:
    """Render a resource; None if it was entered in error."""
    if is_in_error(resource):
        return None
    return replace(RENDERINGS[type_](resource, names), counts=does_count(resource))
