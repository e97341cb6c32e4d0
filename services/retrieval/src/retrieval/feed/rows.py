"""Documents of resources as the database returns them."""

from uuid import UUID

from chassis.database.statements import row_type


@row_type
class DocumentOfResource:
    """A document that says what a resource says, and of which patient."""

    id: UUID
    patient_id: str | None
    source_type: str
    source_ref: str
