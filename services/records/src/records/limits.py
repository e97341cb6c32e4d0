"""How much a patient or an encounter may hold: limits that requests and imports share. Pure."""

from datetime import UTC, date, datetime, timedelta

MAX_FULL_NAME = 200
MAX_NAME_PART = 100  # Also of an identifier's type.
MAX_NAMES = 10
MAX_GIVEN = 20
MAX_AFFIXES = 10  # Prefixes, and as many suffixes.
MAX_IDENTIFIERS = 50
MAX_TELECOM = 20
MAX_CONTACT = 255  # For the number or address of a contact.
MAX_ADDRESSES = 10
MAX_LINES = 10  # Per address.
MAX_LINE = 200  # Also of an address as one text.
MAX_POSTAL_CODE = 20
MAX_LANGUAGES = 20
MAX_CHIEF_COMPLAINT = 2000
EARLIEST_CLOCK = timedelta(hours=14)  # UTC+14, where each day begins first.


def latest_birth_date() -> date:
    """Return today's date in the earliest time zone, so that a newborn there can be registered."""
    return (datetime.now(UTC) + EARLIEST_CLOCK).date()
