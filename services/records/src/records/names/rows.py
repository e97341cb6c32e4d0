"""Names of patients as the database returns them."""

from uuid import UUID

from chassis.database.statements import row_type


@row_type
class NamedRow:
    """What a reference (`name`) names: a patient with all names, or no one (`patient_id` is null): then
    it stands for itself alone. It is ambiguous where several patients have it. `contested_numbers`
    are those of the patient that others have, too, in other systems.
    """

    name: str
    patient_id: UUID | None
    names: list[str]
    is_ambiguous: bool
    contested_numbers: list[str]
