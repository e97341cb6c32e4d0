"""How long a service waits for its database before it says that it is busy or away."""

from dataclasses import dataclass, fields
from typing import Self


@dataclass(frozen=True, slots=True)
class Timings:
    """Limits of waiting, in seconds. Operators have no use for other ones; tests do, because a busy
    machine meets these rightly.
    """

    pool_wait_s: float = 2.0  # For a connection of a pool.
    # For a lent connection: a search that takes longer is too slow (`Database.searching`), and nothing
    # else notices a server that is frozen or cut off.
    lend_s: float = 2.5
    long_read_s: float = 20.0  # The same, for much data. The role's statement timeout is 15 s.
    # Longer than PostgreSQL takes to find a deadlock (1 s), of which it ends one side only. A wait
    # for a row takes two locks; both time out before the pool closes the connection.
    lock_s: float = 1.1

    @classmethod
    def unhurried(cls) -> Self:
        """Limits that only end what hangs."""
        return cls(**{field.name: 300.0 for field in fields(cls)})


USUAL = Timings()
