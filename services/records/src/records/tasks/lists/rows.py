"""Places in lists as the database returns them."""

from datetime import datetime
from uuid import UUID

from chassis.database.statements import row_type


@row_type
class PlaceRow:
    id: UUID
    due: datetime
