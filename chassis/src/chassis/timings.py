from dataclasses import dataclass, fields
from typing import Self


@dataclass(frozen=True, slots=True)
class Timings:
    """The unit is seconds. Only tests change timings, because a busy machine exceeds them."""

    pool_wait_s: float = 2.0  # The time to acquire a connection.
    # The time that a connection is lent: it limits searches, and detects a frozen or disconnected
    # server.
    lend_s: float = 2.5
    long_read_s: float = 20.0  # The role's statement timeout is 15 s.
    # Longer than deadlock_timeout (1 s), so PostgreSQL cancels only one side. A wait for a row
    # acquires two locks within `lend_s`.
    lock_s: float = 1.1

    @classmethod
    def unhurried(cls) -> Self:
        return cls(**{field.name: 300.0 for field in fields(cls)})


USUAL = Timings()
