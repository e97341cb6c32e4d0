"""Reasons why a patient has no name. Pure."""

from enum import StrEnum


class AbsentReason(StrEnum):
    """The codes of HL7's DataAbsentReason that fit a name."""

    UNKNOWN = "unknown"
    ASKED_UNKNOWN = "asked-unknown"
    TEMPORARILY_UNKNOWN = "temp-unknown"
    NOT_ASKED = "not-asked"
    ASKED_DECLINED = "asked-declined"
    MASKED = "masked"
    NOT_PERMITTED = "not-permitted"
    UNSUPPORTED = "unsupported"
    ERROR = "error"
