"""FHIR R4 (4.0.1): the types and codes that an import checks."""

from records.fhir.r4.shapes.structures import definitions


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Members of `meta` that the server sets, whatever a body says.
OWN_OF_META = ("versionId", "lastUpdated")
METHODS = ("POST", "PUT")  # Both create or replace the resource that the source id names.
RESOURCE_TYPES = definitions().resource_types

# Everybody reads those that refer to no patient; scopes at `system/` alone write them (docs/access.md).
SHARED = words(
    """
    Endpoint Group HealthcareService InsurancePlan Location Medication MedicationKnowledge Organization
    OrganizationAffiliation Practitioner PractitionerRole Questionnaire Schedule Slot Substance
    """
)

# Types by the element that names their patient.
OF_SUBJECT = words(
    """
    AdverseEvent CarePlan CareTeam ChargeItem ClinicalImpression Communication CommunicationRequest Composition
    Condition DeviceRequest DeviceUseStatement DiagnosticReport DocumentManifest DocumentReference Encounter Flag
    Goal GuidanceResponse ImagingStudy Invoice List MeasureReport Media MedicationAdministration MedicationDispense
    MedicationRequest MedicationStatement Observation Procedure QuestionnaireResponse RequestGroup RiskAssessment
    ServiceRequest Specimen
    """
)
OF_PATIENT = words(
    """
    AllergyIntolerance BodyStructure Claim ClaimResponse Consent CoverageEligibilityRequest
    CoverageEligibilityResponse DetectedIssue Device EpisodeOfCare ExplanationOfBenefit FamilyMemberHistory
    Immunization ImmunizationEvaluation ImmunizationRecommendation MolecularSequence NutritionOrder RelatedPerson
    SupplyDelivery VisionPrescription
    """
)
PATIENT_FIELD = (
    dict.fromkeys(OF_SUBJECT, "subject")
    | dict.fromkeys(OF_PATIENT, "patient")
    | {"Coverage": "beneficiary", "Task": "for", "ResearchSubject": "individual"}
)
# They must have a patient: R4 requires it, or we do, since a finding without one is lost.
PATIENT_REQUIRED = words(
    """
    AdverseEvent AllergyIntolerance BodyStructure CarePlan Claim ClaimResponse ClinicalImpression Condition Coverage
    CoverageEligibilityRequest CoverageEligibilityResponse DiagnosticReport Encounter EpisodeOfCare ExplanationOfBenefit
    FamilyMemberHistory Goal ImagingStudy Immunization ImmunizationEvaluation ImmunizationRecommendation
    MedicationAdministration MedicationRequest MedicationStatement NutritionOrder Observation Procedure RelatedPerson
    ResearchSubject RiskAssessment ServiceRequest VisionPrescription
    """
)
# R4 requires no subject here; the patient of their encounter is enough.
PATIENT_BY_ENCOUNTER = frozenset({"Observation", "DiagnosticReport"})


def _codes(type_: str, element: str) -> tuple[str, ...]:
    """Return the codes of a required set, in the order that R4 lists them."""
    sets = definitions().structures[type_].elements[element].codes or {}
    return tuple(code for codes in sets.values() for code in codes)


# Types whose status is checked.
STATUSES = {
    type_: _codes(type_, "status")
    for type_ in (
        "Observation",
        "DiagnosticReport",
        "MedicationRequest",
        "Procedure",
        "Immunization",
        "Encounter",
    )
}
NAME_USES = _codes("HumanName", "use")
GENDERS = _codes("Patient", "gender")
# One of each is required. R5 renamed them, so they tell R4 from R5.
CHOICES = {"MedicationRequest": ("medicationCodeableConcept", "medicationReference")}
