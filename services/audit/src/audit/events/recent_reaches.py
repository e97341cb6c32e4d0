"""Which patients a caller may see, kept for the moment in which events about them are appended."""

import time
from collections.abc import Iterable

from audit.events.reach import Reaches, members_among
from chassis.database.connections import Database
from chassis.identity.caller import Caller
from chassis.identity.scopes import Level

# Beside the second until the copy of members is renewed: a withdrawal counts within three.
KEPT_S = 1.0


class RecentReaches:
    """What appends have read about members within the last `kept_s`, so that the next events about
    the same patients cost no statement. It only holds who may see whom, never who may not.
    """

    def __init__(self, database: Database, *, kept_s: float = KEPT_S) -> None:
        self._database = database
        self._kept_s = kept_s
        self._kept = Reaches()
        self._since = float("-inf")

    async def of(self, caller: Caller, patients: Iterable[str]) -> Reaches:
        """Return whether the caller may see these patients."""
        if time.monotonic() - self._since >= self._kept_s:
            self._kept, self._since = Reaches(), time.monotonic()
        kept = self._kept
        if caller.reach is Level.USER:
            missing = {patient for patient in patients if not kept.includes(caller, [patient])}
            if missing:
                async with self._database.connection(self._database.service) as connection:
                    kept.add(await members_among(connection, missing, caller.principals))
        return kept
