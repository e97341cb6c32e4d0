"""Found patients as the database returns them."""

from dataclasses import dataclass

from records.patients.rows import PatientRow


@dataclass(frozen=True, slots=True)
class FoundPatientRow(PatientRow):
    """A patient, and the word of the name that the list is ordered by; it is empty in a list that
    is ordered by id.
    """

    part: str
