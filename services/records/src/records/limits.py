"""Limits of patients and encounters, for requests and imports."""

MAX_FULL_NAME = 200
MAX_NAME_PART = 100  # Also of an identifier's type.
MAX_NAMES = 100
MAX_GIVEN = 20
MAX_AFFIXES = 10  # Prefixes, and as many suffixes.
MAX_IDENTIFIERS = 500
MAX_TELECOM = 20
MAX_CONTACT = 255  # A phone number, email address or URL.
MAX_ADDRESSES = 10
MAX_LINES = 10  # Per address.
MAX_LINE = 200  # Also of an address as one string.
MAX_POSTAL_CODE = 20
MAX_LANGUAGES = 20
MAX_CHIEF_COMPLAINT = 2000
