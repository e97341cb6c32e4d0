"""The kinds of encounters. Pure."""

from enum import StrEnum


class EncounterClass(StrEnum):
    """The codes of HL7's value set ActEncounterCode, which FHIR R4 names for `Encounter.class`."""

    AMBULATORY = "AMB"
    EMERGENCY = "EMER"
    FIELD = "FLD"
    HOME_HEALTH = "HH"
    INPATIENT = "IMP"
    INPATIENT_ACUTE = "ACUTE"
    INPATIENT_NON_ACUTE = "NONAC"
    OBSERVATION = "OBSENC"
    PRE_ADMISSION = "PRENC"
    SHORT_STAY = "SS"
    VIRTUAL = "VR"
