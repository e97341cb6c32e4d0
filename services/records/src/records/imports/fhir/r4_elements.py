"""The names of all elements of FHIR R4 (4.0.1). A pointer shows no other name of a resource, since
that may be a person's.
"""

from records.imports.fhir.r4 import words

ELEMENT_NAMES = words(
    """
    abatementAge abatementDateTime abatementPeriod abatementRange abatementString
    abnormalCodedValueSet about abstract accept accessionIdentifier accident account
    achievementStatus action actionId active activity actor actorId actual actualArm actuality
    add addItem additionalCharacteristic additionalClassification additionalIdentifier
    additionalInstruction additionalMonitoringIndicator additive additiveCodeableConcept
    additiveProductName additiveReference additiveType address addresses adjudication adjustment
    adjustmentReason administeredBy administrableDoseForm administration
    administrationGuidelines administrationInstruction admitSource affectsState age ageAge
    ageCodeableConcept ageRange ageString agent aggregation alias allDay allergenicIndicator
    allergyIntolerance allowed allowedBoolean allowedCodeableConcept allowedMoney
    allowedResponse allowedString allowedUnsignedInt altId alternate alternateMaterial
    alternative altitude amount amountQuantity amountRange amountRatio amountRatioLowLimit
    amountString amountText amountType anchor answer answerBoolean answerCoding answerDate
    answerDateTime answerDecimal answerInteger answerOption answerQuantity answerReference
    answerString answerTime answerValueSet applicability application applies appliesTo
    appliesToAll appointment appointmentRequired appointmentType approvalDate
    areaOfHybridisation areaUnderCurve arm asNeededBoolean asNeededCodeableConcept assert
    asserter assessment assessor asset assignedArm assigner associatedMedication assurance
    attachedDocument attachment attestation attestationSignature attester authenticator author
    authorDescription authorReference authorString authorType authored authoredOn
    authorisationReferenceNumber authority authorizationRequired authorizationSupporting
    authorizationUrl authorizingPrescription autocreate autodelete availabilityExceptions
    availableEndTime availableStartTime availableTime averageMolecularFormula axis backCurve
    base baseDefinition baseFormulaProductName baseFormulaType basedOn basis batch
    batchIdentifier beneficiary benefit benefitBalance benefitPeriod billablePeriod binding
    birthDate bodySite bodysite bornDate bornPeriod bornString boundsDuration boundsPeriod
    boundsRange brand businessArrangement businessStatus cTerminalModification
    cTerminalModificationId calibration caloricDensity canPushUpdates cancelationReason
    cancelledReason candidate cap capabilities capability capacity cardinalityBehavior
    careManager careTeam careTeamSequence carrierAIDC carrierHRF caseSensitive category
    causality certainty certaintySubcomponent chain channel characteristic
    characteristicCodeableConcept characteristicQuantity characteristics
    chargeItemCodeableConcept chargeItemReference check chromosome cigar citation city claim
    claimResponse class classHistory classification clinicalRecommendationStatement
    clinicalStatus clinicalTrial closingTime closure code codeCodeableConcept codeFilter
    codeReference codeSearch codeSystem coding collectedDateTime collectedPeriod collection
    collector color combinedPharmaceuticalDoseForm comment communication communicationMethod
    communicationRequest comorbidity comparator compareToSourceExpression compareToSourceId
    compareToSourcePath compartment complication complicationDetail component compose
    compositeScoring compositional concentration concentrationLowLimit concept conclusion
    conclusionCode condition conditionalCreate conditionalDelete conditionalRead
    conditionalUpdate confidentiality confidentialityIndicator connectionType connectivity
    consent constraint contact contained containedInstance container contains content
    contentAttachment contentDefinition contentDerivative contentReference contentString
    contentType context contextInvariant contextLinkId contextType contract
    contraindicatedVaccineCode contraindication contributedToDeath contributor control
    conversionFactor coordinateSystem copolymerConnectivity copyright cors cost costCenter
    costToBeneficiary count countMax country countryLanguage countryOfOrigin courseOfTherapyType
    coverage coverageArea created createdDateTime createdPeriod creation criteria
    criticalCodedValueSet criticality crossReference currency custodian customaryUnit cylinder
    dailyAmount data dataAbsentReason dataExclusivityPeriod dataPeriod dataRequirement datasetId
    date dateAsserted dateCriterion dateDateTime dateFilter dateOfFirstAuthorization datePeriod
    dateRange dateTime dateWritten dayOfWeek daysOfWeek daysSupply deceasedAge deceasedBoolean
    deceasedDate deceasedDateTime deceasedRange deceasedString decimalPrecision decision
    decisionMode defaultValue defaultValueAddress defaultValueAge defaultValueAnnotation
    defaultValueAttachment defaultValueBoolean defaultValueCanonical defaultValueCode
    defaultValueCodeableConcept defaultValueCoding defaultValueContactDetail
    defaultValueContactPoint defaultValueContributor defaultValueCount
    defaultValueDataRequirement defaultValueDate defaultValueDateTime defaultValueDecimal
    defaultValueDistance defaultValueDosage defaultValueDuration defaultValueExpression
    defaultValueHumanName defaultValueId defaultValueIdentifier defaultValueInstant
    defaultValueInteger defaultValueMarkdown defaultValueMeta defaultValueMoney defaultValueOid
    defaultValueParameterDefinition defaultValuePeriod defaultValuePositiveInt
    defaultValueQuantity defaultValueRange defaultValueRatio defaultValueReference
    defaultValueRelatedArtifact defaultValueSampledData defaultValueSignature defaultValueString
    defaultValueTime defaultValueTiming defaultValueTriggerDefinition defaultValueUnsignedInt
    defaultValueUri defaultValueUrl defaultValueUsageContext defaultValueUuid
    definingSubstanceCodeableConcept definingSubstanceReference definition definitionCanonical
    definitionCodeableConcept definitionDataRequirement definitionExpression definitionReference
    definitionTriggerDefinition definitionUri degree degreeOfPolymerisation deleted deliverFrom
    deliverTo denominator denominatorCount dependent dependsOn depth derivation derivedFrom
    derivedFromUri description designation destination detail detailBoolean
    detailCodeableConcept detailInteger detailQuantity detailRange detailRatio detailSequence
    detailString details detected detectedIssue developmentStage device deviceIdentifier
    deviceName diagnosis diagnosisCodeableConcept diagnosisReference diagnosisSequence
    diagnostics diameter dietPreference differential dimensions direction dischargeDisposition
    disclaimer discriminator disease diseaseStatus diseaseSymptomProcedure dispenseInterval
    dispenseRequest display disposition distinctIdentifier district disulfideLinkage div
    doNotPerform docStatus document documentType documentation domain dosage dosageInstruction
    dose doseAndRate doseForm doseNumberPositiveInt doseNumberString doseQuantity doseRange
    doseStatus doseStatusReason drugCharacteristic due dueDate dueDuration duration durationMax
    durationUnit during dynamicValue editor education effect effectEstimate effectiveDate
    effectiveDateTime effectiveInstant effectivePeriod effectiveTime effectiveTiming element
    eligibility emptyReason enableBehavior enableWhen encodeRequestUrl encounter end endorser
    endpoint enrollment enteralFormula enteredDate enterer entity entityCodeableConcept
    entityReference entry entryType episodeOfCare equivalence error estimatedAge etag
    evaluatedResource evaluationMessage event eventCoding eventHistory eventUri evidence exact
    example exampleBoolean exampleCanonical exception exclude excludeFoodModifier excluded
    executionPeriod expansion expectedSupplyDuration experimental expirationDate expirationType
    expiry exposure exposureAlternative exposureBackground exposureRoute exposureState
    exposureVariant expressedBy expression extends extension externalDiameter extraDetails eye
    fMeasure fScore facility facilityType factor factorOverride failureAction family
    fastingStatusCodeableConcept fastingStatusDuration fhirVersion field filter financial
    finding firstDose fivePrime fixedAddress fixedAge fixedAnnotation fixedAttachment
    fixedBoolean fixedCanonical fixedCode fixedCodeableConcept fixedCoding fixedContactDetail
    fixedContactPoint fixedContributor fixedCount fixedDataRequirement fixedDate fixedDateTime
    fixedDecimal fixedDistance fixedDosage fixedDuration fixedExpression fixedHumanName fixedId
    fixedIdentifier fixedInstant fixedInteger fixedMarkdown fixedMeta fixedMoney fixedOid
    fixedParameterDefinition fixedPeriod fixedPositiveInt fixedQuantity fixedRange fixedRatio
    fixedReference fixedRelatedArtifact fixedSampledData fixedSignature fixedString fixedTime
    fixedTiming fixedTriggerDefinition fixedUnsignedInt fixedUri fixedUrl fixedUsageContext
    fixedUuid fixture flag fluidConsistencyType focal focalDevice focus followUp
    foodPreferenceModifier foodType for forecastReason forecastStatus form formCode format
    fraction fractionDescription frames frequency frequencyMax frequencyOfOccurrence friendly
    from fullUrl function fundingSource fundsReserve fundsReserveRequested gender gene
    geneElement geneSequenceOrigin generalCost generalPractitioner generation genomeBuild genus
    geographicalLocation geometry gestationalAge given global goal goalId graph group
    groupIdentifier groupMeasure groupSize grouping groupingBehavior groupingId gtFP guarantor
    guidance halfLife halfLifePeriod handling hasMember hash header headerField
    healthcareService height hierarchical hierarchyMeaning high highLimit hint holder
    hospitalization hoursOfOperation human hybrid hybridType id identifiedDateTime
    identifiedPeriod identifier identity identityCertificate ifMatch ifModifiedSince ifNoneExist
    ifNoneMatch image imagingStudy immediatePackaging immunizationEvent immutable implementation
    implementationGuide implicated implicitRules import imports imprint improvementNotation
    inResponseTo inactive incidence include incomplete index indicationCodeableConcept
    indicationReference individual inforce information informationSequence informationSource
    ingredient initial initialFill initialSelected initiator initiatorActive inner input
    inputProfile instance instantiates instantiatesCanonical instantiatesUri instruction
    insurance insurer intendedEffect intendedRoute intendedUse intent interactant interaction
    internationalBirthDate interpretation interpreter intraspecificDescription intraspecificType
    investigation isActive isDefault isDefining isDerived isModifier isModifierReason
    isSubpotent isSummary isotope issue issued issuer item itemCodeableConcept itemReference
    itemSequence jurisdiction jurisdictionalAuthorization key keyword kind kinetics kingdom
    label language languageCode lastModified lastOccurrence lastPerformed lastReviewDate
    lastUpdated laterality latitude legal legalBasis legalState legalStatusOfSupply
    legallyBindingAttachment legallyBindingReference length lensSpecification level library
    license lifecycle lifecycleStatus limit line lineItem link linkId linkage listMode
    listRuleId location locationAddress locationCode locationCodeableConcept locationQualifier
    locationReference lockedDate logMessage longitude lotNumber low lowLimit lowerLimit
    management managingEntity managingOrganization manifest manifestation manipulated
    manipulation manufactureDate manufacturedDoseForm manufacturedItem manufacturer
    manufacturerReference manufacturerString manufacturingBusinessOperation map mapping
    maritalStatus marketingAuthorization marketingStatus masterFile masterIdentifier material
    materialType maternalOrganismId maternalOrganismName max maxDispense
    maxDosePerAdministration maxDosePerDay maxDosePerLifetime maxDosePerPeriod
    maxDosePerTreatmentPeriod maxDuration maxLength maxSingleDose maxTreatmentPeriod
    maxValueDate maxValueDateTime maxValueDecimal maxValueInstant maxValueInteger
    maxValuePositiveInt maxValueQuantity maxValueTime maxValueUnsignedInt maxVolumeToDeliver
    meaning meaningWhenMissing measure measureScore measurementPeriod measurementPoint media
    medicationCodeableConcept medicationReference medicineClassification medium member message
    messaging meta metadata method min minValueDate minValueDateTime minValueDecimal
    minValueInstant minValueInteger minValuePositiveInt minValueQuantity minValueTime
    minValueUnsignedInt minimumId minimumVolumeQuantity minimumVolumeString minutesDuration
    mitigation modality mode modelNumber modification modifier modifierExtension moduleCanonical
    moduleCodeableConcept moduleUri moiety molecularFormula molecularFormulaByMoiety
    molecularWeight monitoringProgram monograph monomerSet morphology multipleAnd
    multipleBirthBoolean multipleBirthInteger multipleOr multipleResultsAllowed mustSupport
    nTerminalModification nTerminalModificationId name namePart nameReference nameUrl
    navigationLinks need needsMap net network nextScheduled nominalVolume normalCodedValueSet
    notAvailable note noteNumber nucleicAcid numFN numFP numTP number numberOfInstances
    numberOfParticipants numberOfRepeatsAllowed numberOfSeries numberOfStudies numberOfSubunits
    numberOfUnits numerator numeratorCount nutrient objective observationRequirement
    observationResultRequirement observedAllele observedSeq observer occurredDateTime
    occurredPeriod occurrenceDateTime occurrencePeriod occurrenceString occurrenceTiming offer
    official offset offsetDuration offsetRange oligoNucleotideType onAdmission onBehalfOf onHold
    onlineInformation onset onsetAge onsetDateTime onsetPeriod onsetRange onsetString op
    openingTime operation operationType operationalStatus operator opticalActivity oralDiet
    order orderDetail orderMeaning orderable ordered orderedBy orderer organism organismGeneral
    organismId organismName organismType organization orientation orientationOfPolymerisation
    origin originalPrescription other otherCharacteristics otherTherapy outcome outcomeCode
    outcomeCodeableConcept outcomeDesc outcomeReference outer outerPackaging output
    outputParameters outputProfile overbooked overload overrideReason ownedBy owner packageCode
    packageId packageItem packagedMedicinalProduct packaging paediatricUseIndicator page paging
    param parameter parameterName parameters params parent parentDevice parentSubstanceId
    parentSubstanceName part partDescription partLocation partNumber partOf participant
    participantEffectiveDateTime participantEffectiveDescription participantEffectiveDuration
    participantEffectiveGroupMeasure participantEffectivePeriod
    participantEffectiveTimeFromStart participantEffectiveTiming participantStatus
    participantType participatingOrganization party patchFormat paternalOrganismId
    paternalOrganismName path patient patientCharacteristics patientInstruction
    patientPreparation patternAddress patternAge patternAnnotation patternAttachment
    patternBoolean patternCanonical patternCode patternCodeableConcept patternCoding
    patternContactDetail patternContactPoint patternContributor patternCount
    patternDataRequirement patternDate patternDateTime patternDecimal patternDistance
    patternDosage patternDuration patternExpression patternHumanName patternId patternIdentifier
    patternInstant patternInteger patternMarkdown patternMeta patternMoney patternOid
    patternParameterDefinition patternPeriod patternPositiveInt patternQuantity patternRange
    patternRatio patternReference patternRelatedArtifact patternSampledData patternSignature
    patternString patternTime patternTiming patternTriggerDefinition patternUnsignedInt
    patternUri patternUrl patternUsageContext patternUuid pause payee payeeType payload
    payloadMimeType payloadType payment paymentAmount paymentDate paymentIdentifier
    paymentIssuer paymentStatus paymentTerms payor performedAge performedDateTime
    performedPeriod performedRange performedString performer performerLinkId performerRole
    performerType performingOrganization period periodMax periodType periodUnit
    permittedDataType pharmaceuticalProduct phase photo phylum physicalCharacteristics
    physicalType physiologicalCondition plan planningHorizon pointer points policy policyHolder
    policyRule polymer population position postConditions postalCode power practiceSetting
    practitioner preAdmissionIdentifier preAuthPeriod preAuthRef preAuthRefPeriod preConditions
    precedence precheckBehavior precision precisionEstimate predecessor prediction preference
    preferred preferredReportName prefix preparation preparationInstruction prescriber
    prescription presentation presentationDate presentationLowLimit presentedForm previous
    priceComponent priceOverride primaryPurposeType primarySource principalInvestigator
    priorPrescription priorRequest priority prism probabilityDecimal probabilityRange problem
    procedure procedureCode procedureCodeableConcept procedureReference procedureSequence
    process processNote processing product productCategory productClassification productCode
    productCodeableConcept productName productOrService productReference productRelatedness
    productType profile prognosisCodeableConcept prognosisReference program programCode
    programEligibility progress property propertyGroup protein protocol protocolApplied
    providedBy provider provision proxyIdentityCertificate proxySignature publicationDate
    publicationStatus publisher purpose purposeOfEvent purposeOfUse pushTypeAvailable
    qualification qualifiedInterval qualifiers qualitativeRisk quality quantitativeDetails
    quantity quantityQuantity quantityRange quantityRatio query queryFP queryTP question
    questionnaire race range rank rateAggregation rateQuantity rateRange rateRatio rating
    ratioType rationale reAdmission reaction readCoverage readHistory readOnly readsetId reason
    reasonCode reasonLinkId reasonReference reasonStopped recall received receivedTime receiver
    receiverActive recipient recommendation recorded recordedDate recordedOn recorder ref
    reference referenceAllele referenceDocument referenceInformation referencePolicy
    referenceRange referenceSeq referenceSeqId referenceSeqPointer referenceSeqString
    referenceStrength referencedFrom referencedItem referral referralMethod referralRequest
    referrer regulator regulatory regulatoryAuthority rejectionCriterion related relatedAction
    relatedArtifact relatedEntry relatedMedicationKnowledge relatesTo relation relationship
    relationtype relativePath relativeRisk releaseDate relevantHistory reliableCache rendering
    repeat repeatUnit repeatUnitAmountType repeats repetitions replaces report reportOrigin
    reported reportedBoolean reportedReference reporter repository representation request
    requestHeader requestId requestIdentifier requestMethod requestProvider requestURL
    requestedPeriod requester requesterLinkId requestingOrganization requestor required
    requiredBehavior requirement requirements requisition residueSite resource resourceId
    resourceType response responseCode responseId responseRequired responsible responsibleParty
    rest restoreDate restriction result resultingCondition resultsByExposure resultsInterpreter
    retentionTime revenue reviewer riskAdjustment riskEstimate riskEvidenceSynthesis roc role
    route routeOfAdministration routeofAdministration rule rules safety sampleSize scale
    schedule scheduledPeriod scheduledString scheduledTiming scope score scoring search
    searchInclude searchParam searchRevInclude searchType section security securityContext
    securityLabel securityLabelNumber selectionBehavior sender sensitivity sent sequence
    sequenceAttachment sequenceType serialNumber series seriesDosesPositiveInt seriesDosesString
    seriousness service serviceCategory servicePeriod serviceProvider serviceProvisionCode
    serviceType servicedDate servicedPeriod setup severity sex shape shelfLifeStorage short
    shortTitle sigFormat signature signer site situation size sliceIsConstraining sliceName
    slicing slot snapshot software sopClass sort source sourceAttachment sourceCanonical
    sourceId sourceIdentityCertificate sourceMaterial sourceMaterialClass sourceMaterialState
    sourceMaterialType sourcePatientInfo sourceReference sourceSignature sourceUri sourceVersion
    specialArrangement specialCourtesy specialDesignation specialMeasures
    specialPrecautionsForStorage specialization specialty species specificCost
    specifiedSubstance specimen specimenQuantity specimenRequirement sphere sponsor stage
    standardSequence start startCodeableConcept startDate started startingMaterial state status
    statusDate statusHistory statusReason statusReasonCodeableConcept statusReasonReference step
    stereochemistry storage strand stratifier stratum strength strengthLowLimit
    structuralRepresentation structure structureVariant study studyEffectiveDateTime
    studyEffectiveDescription studyEffectiveDuration studyEffectiveGroupMeasure
    studyEffectivePeriod studyEffectiveTimeFromStart studyEffectiveTiming studyType subDetail
    subDetailSequence subSite subType subdetailSequence subject subjectCodeableConcept
    subjectMedicalHistory subjectReference subjectResults subjectType submitter subpotentReason
    subrogation subscriber subscriberId substance substanceCodeableConcept substanceReference
    substitution subsumption subtitle subtype subunit suffix sugar summary supplement
    supplementalData supplements suppliedItem supplier supportedMessage supportedProfile
    supportingImmunization supportingInfo supportingInfoSequence supportingInformation
    supportingPatientInformation suspectEntity symptomConditionEffect synonym synthesisType
    system systemType tag target targetCanonical targetDisease targetFormat targetId
    targetIdentifier targetLocation targetProfile targetReference targetSpecies targetUri
    targetVersion team teardown telecom temperature temperatureQualifier temperatureRange
    template term test testScript tester text textEquivalent textFilter texture
    therapeuticIndication therapyRelationshipType threePrime time timeAspect timeDateTime
    timeFromStart timeOfDay timePeriod timestamp timing timingAge timingDate timingDateTime
    timingDuration timingPeriod timingRange timingReference timingTiming tissue title to topic
    topicCodeableConcept topicReference total totalGross totalNet totalPriceComponent transform
    translation translations trigger truthFN truthTP type typeCollected typeMode typeReference
    typeTested udi udiCarrier udiDeviceIdentifier uid undesirableEffect uniqueId unit
    unitOfMeasure unitOfPresentation unitPrice unmapped updateCreate upperLimit uri url usage
    usageContext use useContext usePeriod usedCode usedMoney usedReference usedString
    usedUnsignedInt userSelected vaccineCode validCodedValueSet validTo validateCode
    validateProfileId validated validationDate validationProcess validationStatus validationType
    validator validityPeriod value valueAddress valueAge valueAnnotation valueAttachment
    valueBoolean valueCanonical valueCode valueCodeableConcept valueCoding valueContactDetail
    valueContactPoint valueContributor valueCount valueDataRequirement valueDate valueDateTime
    valueDecimal valueDistance valueDosage valueDuration valueExpression valueHumanName valueId
    valueIdentifier valueInstant valueInteger valueMarkdown valueMeta valueMoney valueOid
    valueParameterDefinition valuePeriod valuePositiveInt valueQuantity valueRange valueRatio
    valueReference valueRelatedArtifact valueSampledData valueSet valueSignature valueString
    valueTime valueTiming valueTriggerDefinition valueUnsignedInt valueUri valueUrl
    valueUsageContext valueUuid valuedItem variable variableType variant variantPointer
    variantState variantType variantsetId verification verificationDate verificationStatus
    verified verifiedWith version versionId versionNeeded versioning view warningOnly
    wasSubstituted weight what when whenHandedOver whenPeriod whenPrepared whenRange who width
    windowEnd windowStart withdrawalPeriod workflow xpath xpathUsage
    """
)
