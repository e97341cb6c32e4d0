from datetime import datetime

from chassis.database.statements import row_type


@row_type
class BackendClientRow:
    name: str
    keys: str
    scope: str
    created_at: datetime
    revoked_at: datetime | None
