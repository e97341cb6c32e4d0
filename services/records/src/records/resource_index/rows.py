"""Resources without an entry as the database returns them."""

from uuid import UUID

from chassis.database.statements import row_type


@row_type
class WaitingResource:
    """`body` is JSON as text, with every digit."""

    id: UUID
    body: str
