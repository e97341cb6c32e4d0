"""Identifiers as the database returns them."""

from chassis.database.statements import row_type


@row_type
class HeldIdentifier:
    """An identifier of a patient."""

    system: str
    value: str
