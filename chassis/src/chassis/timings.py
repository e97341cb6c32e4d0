"""How long a service waits for its database."""

from dataclasses import dataclass, fields
from typing import Self


@dataclass(frozen=True, slots=True)
class Timings:
    """Timeouts in seconds. Operators need not change them. Tests do, because a busy machine exceeds
    them.
    """

    pool_wait_s: float = 2.0  # To acquire a connection.
    # The time that a connection is lent. It limits searches (`Database.searching`), and detects a
    # server that is frozen or disconnected.
    lend_s: float = 2.5
    long_read_s: float = 20.0  # `lend_s` for large results. The role's statement timeout is 15 s.
    # The lock timeout. Longer than deadlock_timeout (1 s), so PostgreSQL cancels only one side. A wait
    # for a row acquires two locks; both time out within `lend_s`.
    lock_s: float = 1.1

    @classmethod
    def unhurried(cls) -> Self:
        return cls(**{field.name: 300.0 for field in fields(cls)})


USUAL = Timings()
