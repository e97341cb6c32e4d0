"""FHIR's codes about patients. Pure."""

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


class Gender(StrEnum):
    """FHIR's administrative gender."""

    MALE = "male"
    FEMALE = "female"
    OTHER = "other"
    UNKNOWN = "unknown"


class IdentifierUse(StrEnum):
    """FHIR's use of an identifier."""

    USUAL = "usual"
    OFFICIAL = "official"
    TEMP = "temp"
    SECONDARY = "secondary"
    OLD = "old"


class NameUse(StrEnum):
    """FHIR's use of a name."""

    USUAL = "usual"
    OFFICIAL = "official"
    TEMP = "temp"
    NICKNAME = "nickname"
    ANONYMOUS = "anonymous"
    OLD = "old"
    MAIDEN = "maiden"


class ContactSystem(StrEnum):
    """FHIR's kinds of a contact."""

    PHONE = "phone"
    FAX = "fax"
    EMAIL = "email"
    PAGER = "pager"
    URL = "url"
    SMS = "sms"
    OTHER = "other"


class ContactUse(StrEnum):
    """FHIR's use of a contact."""

    HOME = "home"
    WORK = "work"
    TEMP = "temp"
    OLD = "old"
    MOBILE = "mobile"


class AddressUse(StrEnum):
    """FHIR's use of an address."""

    HOME = "home"
    WORK = "work"
    TEMP = "temp"
    OLD = "old"
    BILLING = "billing"


LANGUAGE_PATTERN = r"^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$"  # The form of BCP 47.
MAX_LANGUAGE = 35  # As BCP 47 recommends.
