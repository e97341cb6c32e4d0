"""FHIR R4 (4.0.1): the types and codes that an import checks."""


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Of `meta`: the server says it, whatever a body says.
OWN_OF_META = ("versionId", "lastUpdated")
METHODS = ("POST", "PUT")  # Both create or replace the resource that the source id names.
RESOURCE_TYPES = words(
    """
    Account ActivityDefinition AdverseEvent AllergyIntolerance Appointment AppointmentResponse AuditEvent Basic Binary
    BiologicallyDerivedProduct BodyStructure Bundle CapabilityStatement CarePlan CareTeam CatalogEntry ChargeItem
    ChargeItemDefinition Claim ClaimResponse ClinicalImpression CodeSystem Communication CommunicationRequest
    CompartmentDefinition Composition ConceptMap Condition Consent Contract Coverage CoverageEligibilityRequest
    CoverageEligibilityResponse DetectedIssue Device DeviceDefinition DeviceMetric DeviceRequest DeviceUseStatement
    DiagnosticReport DocumentManifest DocumentReference EffectEvidenceSynthesis Encounter Endpoint EnrollmentRequest
    EnrollmentResponse EpisodeOfCare EventDefinition Evidence EvidenceVariable ExampleScenario ExplanationOfBenefit
    FamilyMemberHistory Flag Goal GraphDefinition Group GuidanceResponse HealthcareService ImagingStudy Immunization
    ImmunizationEvaluation ImmunizationRecommendation ImplementationGuide InsurancePlan Invoice Library Linkage List
    Location Measure MeasureReport Media Medication MedicationAdministration MedicationDispense MedicationKnowledge
    MedicationRequest MedicationStatement MedicinalProduct MedicinalProductAuthorization
    MedicinalProductContraindication MedicinalProductIndication MedicinalProductIngredient MedicinalProductInteraction
    MedicinalProductManufactured MedicinalProductPackaged MedicinalProductPharmaceutical
    MedicinalProductUndesirableEffect MessageDefinition MessageHeader MolecularSequence NamingSystem NutritionOrder
    Observation ObservationDefinition OperationDefinition OperationOutcome Organization OrganizationAffiliation
    Parameters Patient PaymentNotice PaymentReconciliation Person PlanDefinition Practitioner PractitionerRole Procedure
    Provenance Questionnaire QuestionnaireResponse RelatedPerson RequestGroup ResearchDefinition
    ResearchElementDefinition ResearchStudy ResearchSubject RiskAssessment RiskEvidenceSynthesis Schedule
    SearchParameter ServiceRequest Slot Specimen SpecimenDefinition StructureDefinition StructureMap Subscription
    Substance SubstanceNucleicAcid SubstancePolymer SubstanceProtein SubstanceReferenceInformation
    SubstanceSourceMaterial SubstanceSpecification SupplyDelivery SupplyRequest Task TerminologyCapabilities TestReport
    TestScript ValueSet VerificationResult VisionPrescription
    """
)

# They belong to no patient.
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

STATUSES = {
    "Observation": (
        "registered",
        "preliminary",
        "final",
        "amended",
        "corrected",
        "cancelled",
        "entered-in-error",
        "unknown",
    ),
    "DiagnosticReport": (
        "registered",
        "partial",
        "preliminary",
        "final",
        "amended",
        "corrected",
        "appended",
        "cancelled",
        "entered-in-error",
        "unknown",
    ),
    "MedicationRequest": (
        "active",
        "on-hold",
        "cancelled",
        "completed",
        "entered-in-error",
        "stopped",
        "draft",
        "unknown",
    ),
    "Procedure": (
        "preparation",
        "in-progress",
        "not-done",
        "on-hold",
        "stopped",
        "completed",
        "entered-in-error",
        "unknown",
    ),
    "Immunization": ("completed", "entered-in-error", "not-done"),
    "Encounter": (
        "planned",
        "arrived",
        "triaged",
        "in-progress",
        "onleave",
        "finished",
        "cancelled",
        "entered-in-error",
        "unknown",
    ),
}
NAME_USES = ("usual", "official", "temp", "nickname", "anonymous", "old", "maiden")
GENDERS = ("male", "female", "other", "unknown")
# One of each is required. R5 renamed them, so they tell R4 from R5.
CHOICES = {"MedicationRequest": ("medicationCodeableConcept", "medicationReference")}
