"""HL7's search parameters of FHIR R4 (4.0.1), which services/records/scripts/search_parameters.py
writes.

A line per element that a parameter searches: type, parameter, kind, path, datatype, and the code
system of a code. `[system=phone]` takes only elements with this member, `[is=Patient]` only
references to this type; `exists` is true of any content.
"""

TABLE = """
AllergyIntolerance asserter reference asserter Reference
AllergyIntolerance category token category code http://hl7.org/fhir/allergy-intolerance-category
AllergyIntolerance clinical-status token clinicalStatus CodeableConcept
AllergyIntolerance code token code CodeableConcept
AllergyIntolerance code token reaction.substance CodeableConcept
AllergyIntolerance criticality token criticality code http://hl7.org/fhir/allergy-intolerance-criticality
AllergyIntolerance date date recordedDate dateTime
AllergyIntolerance identifier token identifier Identifier
AllergyIntolerance last-date date lastOccurrence dateTime
AllergyIntolerance manifestation token reaction.manifestation CodeableConcept
AllergyIntolerance onset date reaction.onset dateTime
AllergyIntolerance patient reference patient Reference
AllergyIntolerance recorder reference recorder Reference
AllergyIntolerance route token reaction.exposureRoute CodeableConcept
AllergyIntolerance severity token reaction.severity code http://hl7.org/fhir/reaction-event-severity
AllergyIntolerance type token type code http://hl7.org/fhir/allergy-intolerance-type
AllergyIntolerance verification-status token verificationStatus CodeableConcept
Appointment actor reference participant.actor Reference
Appointment appointment-type token appointmentType CodeableConcept
Appointment based-on reference basedOn Reference
Appointment date date start instant
Appointment identifier token identifier Identifier
Appointment location reference participant.actor[is=Location] Reference
Appointment part-status token participant.status code http://hl7.org/fhir/participationstatus
Appointment patient reference participant.actor[is=Patient] Reference
Appointment practitioner reference participant.actor[is=Practitioner] Reference
Appointment reason-code token reasonCode CodeableConcept
Appointment reason-reference reference reasonReference Reference
Appointment service-category token serviceCategory CodeableConcept
Appointment service-type token serviceType CodeableConcept
Appointment slot reference slot Reference
Appointment specialty token specialty CodeableConcept
Appointment status token status code http://hl7.org/fhir/appointmentstatus
Appointment supporting-info reference supportingInformation Reference
CarePlan activity-code token activity.detail.code CodeableConcept
CarePlan activity-date date activity.detail.scheduledPeriod Period
CarePlan activity-date date activity.detail.scheduledTiming Timing
CarePlan activity-reference reference activity.reference Reference
CarePlan based-on reference basedOn Reference
CarePlan care-team reference careTeam Reference
CarePlan category token category CodeableConcept
CarePlan condition reference addresses Reference
CarePlan date date period Period
CarePlan encounter reference encounter Reference
CarePlan goal reference goal Reference
CarePlan identifier token identifier Identifier
CarePlan instantiates-canonical reference instantiatesCanonical canonical
CarePlan instantiates-uri uri instantiatesUri uri
CarePlan intent token intent code http://hl7.org/fhir/request-intent
CarePlan part-of reference partOf Reference
CarePlan patient reference subject[is=Patient] Reference
CarePlan performer reference activity.detail.performer Reference
CarePlan replaces reference replaces Reference
CarePlan status token status code http://hl7.org/fhir/request-status
CarePlan subject reference subject Reference
CareTeam category token category CodeableConcept
CareTeam date date period Period
CareTeam encounter reference encounter Reference
CareTeam identifier token identifier Identifier
CareTeam participant reference participant.member Reference
CareTeam patient reference subject[is=Patient] Reference
CareTeam status token status code http://hl7.org/fhir/care-team-status
CareTeam subject reference subject Reference
Claim care-team reference careTeam.provider Reference
Claim created date created dateTime
Claim detail-udi reference item.detail.udi Reference
Claim encounter reference item.encounter Reference
Claim enterer reference enterer Reference
Claim facility reference facility Reference
Claim identifier token identifier Identifier
Claim insurer reference insurer Reference
Claim item-udi reference item.udi Reference
Claim patient reference patient Reference
Claim payee reference payee.party Reference
Claim priority token priority CodeableConcept
Claim procedure-udi reference procedure.udi Reference
Claim provider reference provider Reference
Claim status token status code http://hl7.org/fhir/fm-status
Claim subdetail-udi reference item.detail.subDetail.udi Reference
Claim use token use code http://hl7.org/fhir/claim-use
Communication based-on reference basedOn Reference
Communication category token category CodeableConcept
Communication encounter reference encounter Reference
Communication identifier token identifier Identifier
Communication instantiates-canonical reference instantiatesCanonical canonical
Communication instantiates-uri uri instantiatesUri uri
Communication medium token medium CodeableConcept
Communication part-of reference partOf Reference
Communication patient reference subject[is=Patient] Reference
Communication received date received dateTime
Communication recipient reference recipient Reference
Communication sender reference sender Reference
Communication sent date sent dateTime
Communication status token status code http://hl7.org/fhir/event-status
Communication subject reference subject Reference
Condition abatement-age quantity abatementAge Age
Condition abatement-age quantity abatementRange Range
Condition abatement-date date abatementDateTime dateTime
Condition abatement-date date abatementPeriod Period
Condition abatement-string string abatementString string
Condition asserter reference asserter Reference
Condition body-site token bodySite CodeableConcept
Condition category token category CodeableConcept
Condition clinical-status token clinicalStatus CodeableConcept
Condition code token code CodeableConcept
Condition encounter reference encounter Reference
Condition evidence token evidence.code CodeableConcept
Condition evidence-detail reference evidence.detail Reference
Condition identifier token identifier Identifier
Condition onset-age quantity onsetAge Age
Condition onset-age quantity onsetRange Range
Condition onset-date date onsetDateTime dateTime
Condition onset-date date onsetPeriod Period
Condition onset-info string onsetString string
Condition patient reference subject[is=Patient] Reference
Condition recorded-date date recordedDate dateTime
Condition severity token severity CodeableConcept
Condition stage token stage.summary CodeableConcept
Condition subject reference subject Reference
Condition verification-status token verificationStatus CodeableConcept
Coverage beneficiary reference beneficiary Reference
Coverage class-type token class.type CodeableConcept
Coverage class-value string class.value string
Coverage dependent string dependent string
Coverage identifier token identifier Identifier
Coverage patient reference beneficiary Reference
Coverage payor reference payor Reference
Coverage policy-holder reference policyHolder Reference
Coverage status token status code http://hl7.org/fhir/fm-status
Coverage subscriber reference subscriber Reference
Coverage type token type CodeableConcept
Device device-name string deviceName.name string
Device device-name string type.coding.display string
Device device-name string type.text string
Device identifier token identifier Identifier
Device location reference location Reference
Device manufacturer string manufacturer string
Device model string modelNumber string
Device organization reference owner Reference
Device patient reference patient Reference
Device status token status code http://hl7.org/fhir/device-status
Device type token type CodeableConcept
Device udi-carrier string udiCarrier.carrierHRF string
Device udi-di string udiCarrier.deviceIdentifier string
Device url uri url uri
DiagnosticReport based-on reference basedOn Reference
DiagnosticReport category token category CodeableConcept
DiagnosticReport code token code CodeableConcept
DiagnosticReport conclusion token conclusionCode CodeableConcept
DiagnosticReport date date effectiveDateTime dateTime
DiagnosticReport date date effectivePeriod Period
DiagnosticReport encounter reference encounter Reference
DiagnosticReport identifier token identifier Identifier
DiagnosticReport issued date issued instant
DiagnosticReport media reference media.link Reference
DiagnosticReport patient reference subject[is=Patient] Reference
DiagnosticReport performer reference performer Reference
DiagnosticReport result reference result Reference
DiagnosticReport results-interpreter reference resultsInterpreter Reference
DiagnosticReport specimen reference specimen Reference
DiagnosticReport status token status code http://hl7.org/fhir/diagnostic-report-status
DiagnosticReport subject reference subject Reference
DocumentReference authenticator reference authenticator Reference
DocumentReference author reference author Reference
DocumentReference category token category CodeableConcept
DocumentReference contenttype token content.attachment.contentType code urn:ietf:bcp:13
DocumentReference custodian reference custodian Reference
DocumentReference date date date instant
DocumentReference description string description string
DocumentReference docstatus token docStatus code http://hl7.org/fhir/composition-status
DocumentReference encounter reference context.encounter Reference
DocumentReference event token context.event CodeableConcept
DocumentReference facility token context.facilityType CodeableConcept
DocumentReference format token content.format Coding
DocumentReference identifier token identifier Identifier
DocumentReference identifier token masterIdentifier Identifier
DocumentReference language token content.attachment.language code
DocumentReference location uri content.attachment.url url
DocumentReference patient reference subject[is=Patient] Reference
DocumentReference period date context.period Period
DocumentReference related reference context.related Reference
DocumentReference relatesto reference relatesTo.target Reference
DocumentReference relation token relatesTo.code code http://hl7.org/fhir/document-relationship-type
DocumentReference security-label token securityLabel CodeableConcept
DocumentReference setting token context.practiceSetting CodeableConcept
DocumentReference status token status code http://hl7.org/fhir/document-reference-status
DocumentReference subject reference subject Reference
DocumentReference type token type CodeableConcept
Encounter account reference account Reference
Encounter appointment reference appointment Reference
Encounter based-on reference basedOn Reference
Encounter class token class Coding
Encounter date date period Period
Encounter diagnosis reference diagnosis.condition Reference
Encounter episode-of-care reference episodeOfCare Reference
Encounter identifier token identifier Identifier
Encounter length quantity length Duration
Encounter location reference location.location Reference
Encounter location-period date location.period Period
Encounter part-of reference partOf Reference
Encounter participant reference participant.individual Reference
Encounter participant-type token participant.type CodeableConcept
Encounter patient reference subject[is=Patient] Reference
Encounter practitioner reference participant.individual[is=Practitioner] Reference
Encounter reason-code token reasonCode CodeableConcept
Encounter reason-reference reference reasonReference Reference
Encounter service-provider reference serviceProvider Reference
Encounter special-arrangement token hospitalization.specialArrangement CodeableConcept
Encounter status token status code http://hl7.org/fhir/encounter-status
Encounter subject reference subject Reference
Encounter type token type CodeableConcept
ExplanationOfBenefit care-team reference careTeam.provider Reference
ExplanationOfBenefit claim reference claim Reference
ExplanationOfBenefit coverage reference insurance.coverage Reference
ExplanationOfBenefit created date created dateTime
ExplanationOfBenefit detail-udi reference item.detail.udi Reference
ExplanationOfBenefit disposition string disposition string
ExplanationOfBenefit encounter reference item.encounter Reference
ExplanationOfBenefit enterer reference enterer Reference
ExplanationOfBenefit facility reference facility Reference
ExplanationOfBenefit identifier token identifier Identifier
ExplanationOfBenefit item-udi reference item.udi Reference
ExplanationOfBenefit patient reference patient Reference
ExplanationOfBenefit payee reference payee.party Reference
ExplanationOfBenefit procedure-udi reference procedure.udi Reference
ExplanationOfBenefit provider reference provider Reference
ExplanationOfBenefit status token status code http://hl7.org/fhir/explanationofbenefit-status
ExplanationOfBenefit subdetail-udi reference item.detail.subDetail.udi Reference
FamilyMemberHistory code token condition.code CodeableConcept
FamilyMemberHistory date date date dateTime
FamilyMemberHistory identifier token identifier Identifier
FamilyMemberHistory instantiates-canonical reference instantiatesCanonical canonical
FamilyMemberHistory instantiates-uri uri instantiatesUri uri
FamilyMemberHistory patient reference patient Reference
FamilyMemberHistory relationship token relationship CodeableConcept
FamilyMemberHistory sex token sex CodeableConcept
FamilyMemberHistory status token status code http://hl7.org/fhir/history-status
Goal achievement-status token achievementStatus CodeableConcept
Goal category token category CodeableConcept
Goal identifier token identifier Identifier
Goal lifecycle-status token lifecycleStatus code http://hl7.org/fhir/goal-status
Goal patient reference subject[is=Patient] Reference
Goal start-date date startDate date
Goal subject reference subject Reference
Goal target-date date target.dueDate date
ImagingStudy basedon reference basedOn Reference
ImagingStudy bodysite token series.bodySite Coding
ImagingStudy dicom-class token series.instance.sopClass Coding
ImagingStudy encounter reference encounter Reference
ImagingStudy endpoint reference endpoint Reference
ImagingStudy endpoint reference series.endpoint Reference
ImagingStudy identifier token identifier Identifier
ImagingStudy instance token series.instance.uid id
ImagingStudy interpreter reference interpreter Reference
ImagingStudy modality token series.modality Coding
ImagingStudy patient reference subject[is=Patient] Reference
ImagingStudy performer reference series.performer.actor Reference
ImagingStudy reason token reasonCode CodeableConcept
ImagingStudy referrer reference referrer Reference
ImagingStudy series token series.uid id
ImagingStudy started date started dateTime
ImagingStudy status token status code http://hl7.org/fhir/imagingstudy-status
ImagingStudy subject reference subject Reference
Immunization date date occurrenceDateTime dateTime
Immunization identifier token identifier Identifier
Immunization location reference location Reference
Immunization lot-number string lotNumber string
Immunization manufacturer reference manufacturer Reference
Immunization patient reference patient Reference
Immunization performer reference performer.actor Reference
Immunization reaction reference reaction.detail Reference
Immunization reaction-date date reaction.date dateTime
Immunization reason-code token reasonCode CodeableConcept
Immunization reason-reference reference reasonReference Reference
Immunization series string protocolApplied.series string
Immunization status token status code http://hl7.org/fhir/event-status
Immunization status-reason token statusReason CodeableConcept
Immunization target-disease token protocolApplied.targetDisease CodeableConcept
Immunization vaccine-code token vaccineCode CodeableConcept
Location address string address Address
Location address-city string address.city string
Location address-country string address.country string
Location address-postalcode string address.postalCode string
Location address-state string address.state string
Location address-use token address.use code http://hl7.org/fhir/address-use
Location endpoint reference endpoint Reference
Location identifier token identifier Identifier
Location name string alias string
Location name string name string
Location operational-status token operationalStatus Coding
Location organization reference managingOrganization Reference
Location partof reference partOf Reference
Location status token status code http://hl7.org/fhir/location-status
Location type token type CodeableConcept
Medication code token code CodeableConcept
Medication expiration-date date batch.expirationDate dateTime
Medication form token form CodeableConcept
Medication identifier token identifier Identifier
Medication ingredient reference ingredient.itemReference Reference
Medication ingredient-code token ingredient.itemCodeableConcept CodeableConcept
Medication lot-number token batch.lotNumber string
Medication manufacturer reference manufacturer Reference
Medication status token status code http://hl7.org/fhir/CodeSystem/medication-status
MedicationAdministration code token medicationCodeableConcept CodeableConcept
MedicationAdministration context reference context Reference
MedicationAdministration device reference device Reference
MedicationAdministration effective-time date effectiveDateTime dateTime
MedicationAdministration effective-time date effectivePeriod Period
MedicationAdministration identifier token identifier Identifier
MedicationAdministration medication reference medicationReference Reference
MedicationAdministration patient reference subject[is=Patient] Reference
MedicationAdministration performer reference performer.actor Reference
MedicationAdministration reason-given token reasonCode CodeableConcept
MedicationAdministration reason-not-given token statusReason CodeableConcept
MedicationAdministration request reference request Reference
MedicationAdministration status token status code http://terminology.hl7.org/CodeSystem/medication-admin-status
MedicationAdministration subject reference subject Reference
MedicationDispense code token medicationCodeableConcept CodeableConcept
MedicationDispense context reference context Reference
MedicationDispense destination reference destination Reference
MedicationDispense identifier token identifier Identifier
MedicationDispense medication reference medicationReference Reference
MedicationDispense patient reference subject[is=Patient] Reference
MedicationDispense performer reference performer.actor Reference
MedicationDispense prescription reference authorizingPrescription Reference
MedicationDispense receiver reference receiver Reference
MedicationDispense responsibleparty reference substitution.responsibleParty Reference
MedicationDispense status token status code http://terminology.hl7.org/CodeSystem/medicationdispense-status
MedicationDispense subject reference subject Reference
MedicationDispense type token type CodeableConcept
MedicationDispense whenhandedover date whenHandedOver dateTime
MedicationDispense whenprepared date whenPrepared dateTime
MedicationRequest authoredon date authoredOn dateTime
MedicationRequest category token category CodeableConcept
MedicationRequest code token medicationCodeableConcept CodeableConcept
MedicationRequest date date dosageInstruction.timing.event dateTime
MedicationRequest encounter reference encounter Reference
MedicationRequest identifier token identifier Identifier
MedicationRequest intended-dispenser reference dispenseRequest.performer Reference
MedicationRequest intended-performer reference performer Reference
MedicationRequest intended-performertype token performerType CodeableConcept
MedicationRequest intent token intent code http://hl7.org/fhir/CodeSystem/medicationrequest-intent
MedicationRequest medication reference medicationReference Reference
MedicationRequest patient reference subject[is=Patient] Reference
MedicationRequest priority token priority code http://hl7.org/fhir/request-priority
MedicationRequest requester reference requester Reference
MedicationRequest status token status code http://hl7.org/fhir/CodeSystem/medicationrequest-status
MedicationRequest subject reference subject Reference
MedicationStatement category token category CodeableConcept
MedicationStatement code token medicationCodeableConcept CodeableConcept
MedicationStatement context reference context Reference
MedicationStatement effective date effectiveDateTime dateTime
MedicationStatement effective date effectivePeriod Period
MedicationStatement identifier token identifier Identifier
MedicationStatement medication reference medicationReference Reference
MedicationStatement part-of reference partOf Reference
MedicationStatement patient reference subject[is=Patient] Reference
MedicationStatement source reference informationSource Reference
MedicationStatement status token status code http://hl7.org/fhir/CodeSystem/medication-statement-status
MedicationStatement subject reference subject Reference
Observation based-on reference basedOn Reference
Observation category token category CodeableConcept
Observation code token code CodeableConcept
Observation combo-code token code CodeableConcept
Observation combo-code token component.code CodeableConcept
Observation combo-data-absent-reason token component.dataAbsentReason CodeableConcept
Observation combo-data-absent-reason token dataAbsentReason CodeableConcept
Observation combo-value-concept token component.valueCodeableConcept CodeableConcept
Observation combo-value-concept token valueCodeableConcept CodeableConcept
Observation combo-value-quantity quantity component.valueQuantity Quantity
Observation combo-value-quantity quantity valueQuantity Quantity
Observation component-code token component.code CodeableConcept
Observation component-data-absent-reason token component.dataAbsentReason CodeableConcept
Observation component-value-concept token component.valueCodeableConcept CodeableConcept
Observation component-value-quantity quantity component.valueQuantity Quantity
Observation data-absent-reason token dataAbsentReason CodeableConcept
Observation date date effectiveDateTime dateTime
Observation date date effectiveInstant instant
Observation date date effectivePeriod Period
Observation date date effectiveTiming Timing
Observation derived-from reference derivedFrom Reference
Observation device reference device Reference
Observation encounter reference encounter Reference
Observation focus reference focus Reference
Observation has-member reference hasMember Reference
Observation identifier token identifier Identifier
Observation method token method CodeableConcept
Observation part-of reference partOf Reference
Observation patient reference subject[is=Patient] Reference
Observation performer reference performer Reference
Observation specimen reference specimen Reference
Observation status token status code http://hl7.org/fhir/observation-status
Observation subject reference subject Reference
Observation value-concept token valueCodeableConcept CodeableConcept
Observation value-date date valueDateTime dateTime
Observation value-date date valuePeriod Period
Observation value-quantity quantity valueQuantity Quantity
Observation value-string string valueCodeableConcept.text string
Observation value-string string valueString string
Organization active token active boolean
Organization address string address Address
Organization address-city string address.city string
Organization address-country string address.country string
Organization address-postalcode string address.postalCode string
Organization address-state string address.state string
Organization address-use token address.use code http://hl7.org/fhir/address-use
Organization endpoint reference endpoint Reference
Organization identifier token identifier Identifier
Organization name string alias string
Organization name string name string
Organization partof reference partOf Reference
Organization phonetic string name string
Organization type token type CodeableConcept
Patient active token active boolean
Patient address string address Address
Patient address-city string address.city string
Patient address-country string address.country string
Patient address-postalcode string address.postalCode string
Patient address-state string address.state string
Patient address-use token address.use code http://hl7.org/fhir/address-use
Patient birthdate date birthDate date
Patient death-date date deceasedDateTime dateTime
Patient deceased token deceasedBoolean boolean
Patient deceased token deceasedDateTime exists
Patient email token telecom[system=email] ContactPoint
Patient family string name.family string
Patient gender token gender code http://hl7.org/fhir/administrative-gender
Patient general-practitioner reference generalPractitioner Reference
Patient given string name.given string
Patient identifier token identifier Identifier
Patient language token communication.language CodeableConcept
Patient link reference link.other Reference
Patient name string name HumanName
Patient organization reference managingOrganization Reference
Patient phone token telecom[system=phone] ContactPoint
Patient phonetic string name HumanName
Patient telecom token telecom ContactPoint
Practitioner active token active boolean
Practitioner address string address Address
Practitioner address-city string address.city string
Practitioner address-country string address.country string
Practitioner address-postalcode string address.postalCode string
Practitioner address-state string address.state string
Practitioner address-use token address.use code http://hl7.org/fhir/address-use
Practitioner communication token communication CodeableConcept
Practitioner email token telecom[system=email] ContactPoint
Practitioner family string name.family string
Practitioner gender token gender code http://hl7.org/fhir/administrative-gender
Practitioner given string name.given string
Practitioner identifier token identifier Identifier
Practitioner name string name HumanName
Practitioner phone token telecom[system=phone] ContactPoint
Practitioner phonetic string name HumanName
Practitioner telecom token telecom ContactPoint
PractitionerRole active token active boolean
PractitionerRole date date period Period
PractitionerRole email token telecom[system=email] ContactPoint
PractitionerRole endpoint reference endpoint Reference
PractitionerRole identifier token identifier Identifier
PractitionerRole location reference location Reference
PractitionerRole organization reference organization Reference
PractitionerRole phone token telecom[system=phone] ContactPoint
PractitionerRole practitioner reference practitioner Reference
PractitionerRole role token code CodeableConcept
PractitionerRole service reference healthcareService Reference
PractitionerRole specialty token specialty CodeableConcept
PractitionerRole telecom token telecom ContactPoint
Procedure based-on reference basedOn Reference
Procedure category token category CodeableConcept
Procedure code token code CodeableConcept
Procedure date date performedDateTime dateTime
Procedure date date performedPeriod Period
Procedure encounter reference encounter Reference
Procedure identifier token identifier Identifier
Procedure instantiates-canonical reference instantiatesCanonical canonical
Procedure instantiates-uri uri instantiatesUri uri
Procedure location reference location Reference
Procedure part-of reference partOf Reference
Procedure patient reference subject[is=Patient] Reference
Procedure performer reference performer.actor Reference
Procedure reason-code token reasonCode CodeableConcept
Procedure reason-reference reference reasonReference Reference
Procedure status token status code http://hl7.org/fhir/event-status
Procedure subject reference subject Reference
Provenance agent reference agent.who Reference
Provenance agent-role token agent.role CodeableConcept
Provenance agent-type token agent.type CodeableConcept
Provenance entity reference entity.what Reference
Provenance location reference location Reference
Provenance patient reference target[is=Patient] Reference
Provenance recorded date recorded instant
Provenance signature-type token signature.type Coding
Provenance target reference target Reference
Provenance when date occurredDateTime dateTime
QuestionnaireResponse author reference author Reference
QuestionnaireResponse authored date authored dateTime
QuestionnaireResponse based-on reference basedOn Reference
QuestionnaireResponse encounter reference encounter Reference
QuestionnaireResponse identifier token identifier Identifier
QuestionnaireResponse part-of reference partOf Reference
QuestionnaireResponse patient reference subject[is=Patient] Reference
QuestionnaireResponse questionnaire reference questionnaire canonical
QuestionnaireResponse source reference source Reference
QuestionnaireResponse status token status code http://hl7.org/fhir/questionnaire-answers-status
QuestionnaireResponse subject reference subject Reference
RelatedPerson active token active boolean
RelatedPerson address string address Address
RelatedPerson address-city string address.city string
RelatedPerson address-country string address.country string
RelatedPerson address-postalcode string address.postalCode string
RelatedPerson address-state string address.state string
RelatedPerson address-use token address.use code http://hl7.org/fhir/address-use
RelatedPerson birthdate date birthDate date
RelatedPerson email token telecom[system=email] ContactPoint
RelatedPerson gender token gender code http://hl7.org/fhir/administrative-gender
RelatedPerson identifier token identifier Identifier
RelatedPerson name string name HumanName
RelatedPerson patient reference patient Reference
RelatedPerson phone token telecom[system=phone] ContactPoint
RelatedPerson phonetic string name HumanName
RelatedPerson relationship token relationship CodeableConcept
RelatedPerson telecom token telecom ContactPoint
ServiceRequest authored date authoredOn dateTime
ServiceRequest based-on reference basedOn Reference
ServiceRequest body-site token bodySite CodeableConcept
ServiceRequest category token category CodeableConcept
ServiceRequest code token code CodeableConcept
ServiceRequest encounter reference encounter Reference
ServiceRequest identifier token identifier Identifier
ServiceRequest instantiates-canonical reference instantiatesCanonical canonical
ServiceRequest instantiates-uri uri instantiatesUri uri
ServiceRequest intent token intent code http://hl7.org/fhir/request-intent
ServiceRequest occurrence date occurrenceDateTime dateTime
ServiceRequest occurrence date occurrencePeriod Period
ServiceRequest occurrence date occurrenceTiming Timing
ServiceRequest patient reference subject[is=Patient] Reference
ServiceRequest performer reference performer Reference
ServiceRequest performer-type token performerType CodeableConcept
ServiceRequest priority token priority code http://hl7.org/fhir/request-priority
ServiceRequest replaces reference replaces Reference
ServiceRequest requester reference requester Reference
ServiceRequest requisition token requisition Identifier
ServiceRequest specimen reference specimen Reference
ServiceRequest status token status code http://hl7.org/fhir/request-status
ServiceRequest subject reference subject Reference
Specimen accession token accessionIdentifier Identifier
Specimen bodysite token collection.bodySite CodeableConcept
Specimen collected date collection.collectedDateTime dateTime
Specimen collected date collection.collectedPeriod Period
Specimen collector reference collection.collector Reference
Specimen container token container.type CodeableConcept
Specimen container-id token container.identifier Identifier
Specimen identifier token identifier Identifier
Specimen parent reference parent Reference
Specimen patient reference subject[is=Patient] Reference
Specimen status token status code http://hl7.org/fhir/specimen-status
Specimen subject reference subject Reference
Specimen type token type CodeableConcept
Task authored-on date authoredOn dateTime
Task based-on reference basedOn Reference
Task business-status token businessStatus CodeableConcept
Task code token code CodeableConcept
Task encounter reference encounter Reference
Task focus reference focus Reference
Task group-identifier token groupIdentifier Identifier
Task identifier token identifier Identifier
Task intent token intent code
Task modified date lastModified dateTime
Task owner reference owner Reference
Task part-of reference partOf Reference
Task patient reference for[is=Patient] Reference
Task performer token performerType CodeableConcept
Task period date executionPeriod Period
Task priority token priority code http://hl7.org/fhir/request-priority
Task requester reference requester Reference
Task status token status code http://hl7.org/fhir/task-status
Task subject reference for Reference
"""
