"""Found patients as the database returns them."""

from chassis.database.statements import row_type
from records.patients.rows import PatientRow


@row_type
class FoundPatientRow(PatientRow):
    """A patient, and the word of the name that the list is ordered by; it is empty in a list that
    is ordered by id.
    """

    part: str
