"""FHIR's codes of how and where a patient is reached. Pure."""

from enum import StrEnum


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
