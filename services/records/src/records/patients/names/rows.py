"""Names of patients as the database returns them."""

from uuid import UUID

from chassis.database.statements import row_type


@row_type
class FullNameRow:
    """A patient's name, empty where there is none."""

    id: UUID
    full_name: str
