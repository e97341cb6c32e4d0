from records.fhir.r4.shapes.structures import definitions


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


OWN_OF_META = ("versionId", "lastUpdated")
METHODS = ("POST", "PUT")  # Of imports: both create or update the resource with the source's id.
RESOURCE_TYPES = definitions().resource_types

# All callers read shared resources; only scopes at `system/` write them (docs/access.md).
SHARED = words(
    """
    Endpoint Group HealthcareService InsurancePlan Location Medication MedicationKnowledge Organization
    OrganizationAffiliation Practitioner PractitionerRole Questionnaire Schedule Slot Substance
    """
)

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
# The element that may refer to the patient. An Appointment of several patients belongs to no chart. A
# Task without a patient is ordinary.
MAY_HAVE_PATIENT = {type_: name for type_, name in PATIENT_FIELD.items() if type_ != "Task"} | {
    "Appointment": "participant",
    "AppointmentResponse": "actor",
}
PATIENT_ELEMENT = MAY_HAVE_PATIENT | {"Task": "for", "Binary": "securityContext"}
# Types that need a patient: R4 requires it, or a finding may not lose its patient.
PATIENT_REQUIRED = words(
    """
    AdverseEvent AllergyIntolerance BodyStructure CarePlan Claim ClaimResponse ClinicalImpression Condition Coverage
    CoverageEligibilityRequest CoverageEligibilityResponse DiagnosticReport Encounter EpisodeOfCare ExplanationOfBenefit
    FamilyMemberHistory Goal ImagingStudy Immunization ImmunizationEvaluation ImmunizationRecommendation
    MedicationAdministration MedicationRequest MedicationStatement NutritionOrder Observation Procedure RelatedPerson
    ResearchSubject RiskAssessment ServiceRequest VisionPrescription
    """
)
# Types with an optional subject: an encounter is enough, and devices have results, too.
PATIENT_BY_ENCOUNTER = frozenset({"Observation", "DiagnosticReport"})


def _codes(type_: str, element: str) -> tuple[str, ...]:
    sets = definitions().structures[type_].elements[element].codes or {}
    return tuple(code for codes in sets.values() for code in codes)


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
# One of two elements is required. R5 renamed both, so this rejects R5.
CHOICES = {"MedicationRequest": ("medicationCodeableConcept", "medicationReference")}
