"""The death of a patient, as FHIR's `deceased` has it: whether, or when. Pure."""

from datetime import UTC, datetime

from records.limits import EARLIEST_CLOCK
from records.partial_dates import read_moment

# Whether the patient has died, or FHIR's dateTime of it: a year, a month, a day, or a moment.
Deceased = bool | str
MAX_TIME = 40


def read_death(text: str) -> datetime:
    """Return the moment at which FHIR's dateTime of a death begins. Raises ValueError."""
    if len(text) > MAX_TIME:
        raise ValueError
    return read_moment(text)


def is_in_future(death: datetime) -> bool:
    """Return whether a death lies in the future everywhere: its date may be that of any time zone."""
    return death > datetime.now(UTC) + EARLIEST_CLOCK


def is_after_death(deceased: Deceased | None, moment: datetime) -> bool:
    """Return whether a moment lies after a death: after the whole day, month or year where no more
    is known. Every moment lies after a death of which no time is known.
    """
    if isinstance(deceased, str):
        return moment > read_moment(deceased, is_end=True)
    return bool(deceased)
