from collections.abc import Callable, Mapping
from dataclasses import replace

from records.chart_texts.rendering import (
    alerts,
    assessments,
    care,
    claims,
    conditions,
    medications,
    observations,
    orders,
    reports,
)
from records.chart_texts.rendering.document import MAX_TITLE, Names, Rendered, modifiers
from records.fhir.r4.absences import absence_of
from records.fhir.r4.observations import precedence_of
from records.fhir.r4.standings import WITH_PAST, Standing, counts, is_in_error, standing_of
from records.lenient_json import LenientJSON

# Resource types that are rendered; the database's function feed_resources queues changed ones.
RENDERINGS: Mapping[str, Callable[[LenientJSON, Names], Rendered]] = {
    "AdverseEvent": alerts.adverse_event,
    "AllergyIntolerance": conditions.allergy,
    "CarePlan": care.care_plan,
    "CareTeam": care.care_team,
    "Claim": claims.claim,
    "ClaimResponse": claims.claim_response,
    "ClinicalImpression": assessments.clinical_impression,
    "Communication": reports.communication,
    "Composition": reports.composition,
    "Condition": conditions.condition,
    "Consent": alerts.consent,
    "Coverage": claims.coverage,
    "DetectedIssue": alerts.detected_issue,
    "Device": care.device,
    "DeviceRequest": orders.device_request,
    "DiagnosticReport": reports.diagnostic_report,
    "DocumentReference": reports.document_reference,
    "Encounter": care.encounter,
    "EpisodeOfCare": care.episode_of_care,
    "ExplanationOfBenefit": claims.claim,
    "FamilyMemberHistory": assessments.family_history,
    "Flag": alerts.flag,
    "Goal": care.goal,
    "ImagingStudy": reports.imaging_study,
    "Immunization": conditions.immunization,
    "ImmunizationRecommendation": orders.recommended_immunizations,
    "Media": reports.media,
    "MedicationAdministration": medications.administration,
    "MedicationDispense": medications.dispense,
    "MedicationRequest": conditions.medication,
    "MedicationStatement": conditions.medication,
    "NutritionOrder": orders.nutrition_order,
    "Observation": observations.observation,
    "Procedure": conditions.procedure,
    "QuestionnaireResponse": assessments.questionnaire_response,
    "RelatedPerson": assessments.related_person,
    "RiskAssessment": assessments.risk_assessment,
    "ServiceRequest": orders.service_request,
    "Specimen": reports.specimen,
}


def render(type_: str, resource: LenientJSON, names: Names) -> Rendered | None:
    if is_in_error(resource):
        return None
    rendered = RENDERINGS[type_](resource, names)
    if changed := modifiers(resource):
        rendered = replace(rendered, counts=False, is_modified=True)
        if type_ == "DocumentReference":  # The document's text is the note, unchanged.
            rendered = replace(rendered, title=f"{changed} {rendered.title}"[:MAX_TITLE])
        else:
            rendered = replace(rendered, text=f"{changed}\n{rendered.text}")
    return replace(
        rendered,
        counts=rendered.counts and counts(type_, resource),
        precedence=_precedence(type_, resource),
        states_absence=absence_of(type_, resource) is not None,
    )


def _precedence(type_: str, resource: LenientJSON) -> str:
    is_current = type_ in WITH_PAST and standing_of(type_, resource) is not Standing.PAST
    return "1" if is_current else precedence_of(type_, resource)
