"""What a person may take access to a patient for. Pure."""

from enum import StrEnum


class Purpose(StrEnum):
    """The codes of HL7's value set v3-GeneralPurposeOfUse, and the kinds of treatment that
    v3-PurposeOfUse distinguishes and that may be needed at once.
    """

    TREATMENT = "TREAT"
    EMERGENCY_TREATMENT = "ETREAT"
    BREAK_THE_GLASS = "BTG"
    EMERGENCY_ROOM_TREATMENT = "ERTREAT"
    CARE_MANAGEMENT = "CAREMGT"
    COVERAGE = "COVERAGE"
    MARKETING = "HMARKT"
    OPERATIONS = "HOPERAT"
    PAYMENT = "HPAYMT"
    RESEARCH = "HRESCH"
    PATIENT_REQUESTED = "PATRQT"
    PUBLIC_HEALTH = "PUBHLTH"
