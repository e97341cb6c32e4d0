"""Opens every connection to PostgreSQL: those of pools, checks and migrations."""

import asyncio
from typing import Any

import asyncpg
from sqlalchemy.engine import URL

CONNECT_S = 5.0


class WholeTransaction(asyncpg.transaction.Transaction):  # type: ignore[misc] # Not annotated.
    """A transaction whose COMMIT no cancellation interrupts; the task is cancelled after it, also
    where it fails.

    asyncpg asks the server to cancel the statement of a cancelled task. During COMMIT that would
    be a write of unknown outcome, and with a synchronous standby one that only the primary has.
    """

    async def __aexit__(self, kind: object, failure: object, trace: object) -> None:
        if kind is not None:
            await super().__aexit__(kind, failure, trace)
            return
        ending = asyncio.ensure_future(super().__aexit__(kind, failure, trace))
        cancelled: asyncio.CancelledError | None = None
        while not ending.done():
            try:
                await asyncio.wait([ending])
            except asyncio.CancelledError as cancellation:
                cancelled = cancellation
        if cancelled is not None:
            raise cancelled from ending.exception()
        ending.result()


class WholeConnection(asyncpg.Connection):  # type: ignore[misc] # Not annotated.
    """A connection of asyncpg with transactions that end whole."""

    is_limited = False

    def transaction(self, **options: Any) -> WholeTransaction:
        return WholeTransaction(
            self,
            options.get("isolation"),
            options.get("readonly", False),
            options.get("deferrable", False),
        )


class LimitedConnection(WholeConnection):
    """A connection in the role for callers who may see some patients only."""

    is_limited = True


# Any: asyncpg carries no annotations; a pool hands over its event loop and classes.
async def connect(url: URL, application_name: str, settings: dict[str, str], **options: Any) -> Any:
    """Open a connection within CONNECT_S; `application_name` is what the server shows.

    JIT is off: short statements do not repay it. `settings` go with the connection. Raises
    OSError, TimeoutError and what asyncpg raises.
    """
    _, address = url.get_dialect()().create_connect_args(url)
    return await asyncpg.connect(
        **address,
        **{"connection_class": WholeConnection, **options},
        timeout=CONNECT_S,
        server_settings={"application_name": application_name, "jit": "off", **settings},
    )
