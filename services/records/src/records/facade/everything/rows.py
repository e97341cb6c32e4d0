"""What everything about a patient is read from, as the database returns it."""

from uuid import UUID

from chassis.database.statements import row_type


@row_type
class Number:
    """The number of a resource's present version."""

    id: UUID
    number: int
