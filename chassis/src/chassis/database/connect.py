import asyncio
import inspect
import re
import socket
from collections.abc import Coroutine, Sequence
from functools import lru_cache, partial
from typing import Any, NamedTuple, Self
from urllib.parse import urlencode

import asyncpg
import structlog
from sqlalchemy.engine import URL

from chassis.problems.request_ids import SHAPE, current_request_id

CONNECT_S = 5.0
LAST_WRITER_S = 1.0
# Without TCP_USER_TIMEOUT, a connection to a machine that has disappeared lives for 15 minutes.
UNACKNOWLEDGED_S = 10
# PostgreSQL's parallel workers take 7 ms to start; a name search among 100,000 patients, for which the planner starts
# two, takes 0.3 ms.
SHORT_STATEMENTS = {"jit": "off", "max_parallel_workers_per_gather": "0"}
# First words of statements that do not commit.
_WITHOUT_COMMIT = ("SELECT", "BEGIN", "SET", "SHOW")
_CHANGE = re.compile(r"\b(INSERT|UPDATE|DELETE|MERGE)\b", re.IGNORECASE)
# This setting overrides a default role of the login or database.
OWN_ROLE = {"role": "none"}
_NOT_IN_EFFECT = """
SELECT name FROM unnest($1::text[], $2::text[]) AS sent (name, value)
WHERE current_setting(name) <> value ORDER BY name
"""
DRIVER_FAILURES = (
    OSError,
    asyncpg.PostgresError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
)
# A connection pooler shares server sessions between connections.
SHARED_SESSION = (asyncpg.DuplicatePreparedStatementError, asyncpg.InvalidSQLStatementNameError)
_ARGUMENTS = inspect.signature(asyncpg.connect).parameters.keys()


# mypy reports each subclass of a class of asyncpg, because asyncpg is not annotated.
class BehindPooler(asyncpg.InterfaceError):  # type: ignore[misc]
    """A connection pooler dropped the connection's settings, or shares its session."""

    def __init__(self, settings: Sequence[str] = ()) -> None:
        super().__init__("a pooler is in between")
        self.settings = settings


class WholeTransaction(asyncpg.transaction.Transaction):  # type: ignore[misc]
    """A cancelled task leaves the transaction without waiting for the server."""

    async def __aexit__(self, kind: object, failure: object, trace: object) -> None:
        if isinstance(failure, asyncio.CancelledError):
            self._connection.is_abandoned = True
            return
        await super().__aexit__(kind, failure, trace)


class WholeConnection(asyncpg.Connection):  # type: ignore[misc]
    """COMMIT is uninterruptible, also of a single statement: a cancelled task continues
    immediately, and COMMIT continues in the background.

    asyncpg would ask the server to cancel the statement. During COMMIT, this would leave the
    outcome unknown, and with a synchronous standby the write could exist on the primary only.
    """

    is_limited = False
    # A cancelled task did not wait for the server's last answer, so the connection can only be closed.
    is_abandoned = False
    server: "Server"
    application_name = ""
    _ending: asyncio.Future[Any] | None = None

    @property
    def itself(self) -> Self:
        return self

    async def release(self, within_s: float, *, in_task: bool) -> None:
        """Do the same as the pool's `release`, but without a task if no request waits for a
        connection (decision 0071). The task gives a waiting request the first turn.
        """
        if self._pool_holder is not None:
            self._on_release()
            # Only a rollback waits for the server, and a timer takes 5 µs.
            budget_s = within_s if self.is_in_transaction() else None
            returned = self._pool_holder().release(budget_s)
            await (asyncio.shield(returned) if in_task else returned)

    def transaction(self, **options: Any) -> WholeTransaction:
        return WholeTransaction(
            self,
            options.get("isolation"),
            options.get("readonly", False),
            options.get("deferrable", False),
        )

    def execute(self, query: str, *values: Any, **options: Any) -> Coroutine[Any, Any, Any]:
        if query.startswith("BEGIN"):
            query += named_by_request(self.application_name)
        return self._run(query, super().execute(query, *values, **options))

    def fetch(self, query: str, *values: Any, **options: Any) -> Coroutine[Any, Any, Any]:
        return self._run(query, super().fetch(query, *values, **options))

    def fetchrow(self, query: str, *values: Any, **options: Any) -> Coroutine[Any, Any, Any]:
        return self._run(query, super().fetchrow(query, *values, **options))

    async def _run(self, query: str, statement: Coroutine[Any, Any, Any]) -> Any:
        """Raises InterfaceError after a cancelled statement: cleanup must not wait for a silent
        server.
        """
        if self.is_abandoned:
            statement.close()
            raise asyncpg.InterfaceError("the connection was given up")
        begins = query.lstrip()
        if begins.startswith("COMMIT") or not (
            self.is_in_transaction() or begins.startswith(_WITHOUT_COMMIT) or _only_reads(begins)
        ):
            statement = self._whole(statement)
        try:
            return await statement
        except asyncio.CancelledError:
            self.is_abandoned = True
            raise

    async def _whole(self, ending: Coroutine[Any, Any, Any]) -> Any:
        self._ending = asyncio.ensure_future(ending)
        self._ending.add_done_callback(_retrieve_exception)
        return await asyncio.shield(self._ending)

    async def settle(self) -> bool:
        """Wait for the server's answer without a time limit, then close the connection. Return whether the server
        answered.
        """
        try:
            if self._ending is not None:
                await asyncio.wait([self._ending])
            # asyncpg sends ROLLBACK after the previous statement's answer.
            await super().execute("ROLLBACK")
            await self.close()
        except DRIVER_FAILURES:
            self.terminate()
            return False
        return True


@lru_cache(maxsize=1_000)
def _only_reads(statement: str) -> bool:
    """Whether a statement that begins with WITH changes no rows, as one that begins with SELECT. Statements that
    change rows by a function MUST run in a transaction.
    """
    return statement.startswith("WITH") and not _CHANGE.search(statement)


def named_by_request(application_name: str) -> str:
    """Return a statement that adds the request ID to the name of a transaction, which is in
    `pg_stat_activity` and PostgreSQL's log. It is sent together with BEGIN. SET does not accept parameters.
    """
    request_id = current_request_id.get()
    if request_id is None or not SHAPE.fullmatch(request_id):
        return ""
    return f"SET LOCAL application_name = '{application_name} {request_id}'"


def _retrieve_exception(ended: "asyncio.Future[Any]") -> None:
    if not ended.cancelled():
        ended.exception()


class LimitedConnection(WholeConnection):
    """Uses the database role for callers who may see only some patients."""

    is_limited = True


class Server(NamedTuple):
    """`host` is a host name or socket directory. None means libpq's default."""

    host: str | None
    port: int | None


class Servers:
    """Only one of the servers accepts writes at a time."""

    def __init__(self, url: URL) -> None:
        _, login = url.get_dialect()().create_connect_args(url)
        self._login: dict[str, Any] = dict(login)
        hosts, ports = self._login.pop("host", None), self._login.pop("port", None)
        if not isinstance(hosts, list):
            hosts, ports = [hosts], [ports]
        # asyncpg reads libpq's options, such as sslrootcert, in a URL only.
        options = {name: self._login.pop(name) for name in self._login.keys() - _ARGUMENTS}
        self._login["dsn"] = f"postgresql://?{urlencode(options)}"
        self._all = [Server(*address) for address in zip(hosts, ports, strict=True)]
        self.are_several = len(self._all) > 1
        if self.are_several:
            self._login.setdefault("target_session_attrs", "read-write")
        self.last = self._all[0]

    async def connect(self, application_name: str, settings: dict[str, str], **options: Any) -> Any:
        """Connect within CONNECT_S, with `settings` in effect.

        With several servers, the last writer is tried for LAST_WRITER_S, then all concurrently, so
        an unreachable server does not delay the others.
        """
        given = {"connection_class": WholeConnection, **options} | {
            "server_settings": {
                "application_name": application_name,
                **OWN_ROLE,
                **SHORT_STATEMENTS,
                **settings,
            }
        }
        async with asyncio.timeout(CONNECT_S):
            connection = await self._find(given)
        self.last = connection.server
        return connection

    async def _find(self, given: dict[str, Any]) -> WholeConnection:
        if not self.are_several:
            return await _open(self.last, self._login | given)
        try:
            async with asyncio.timeout(LAST_WRITER_S):
                return await _open(self.last, self._login | given)
        except DRIVER_FAILURES:
            return await self._first(given)

    async def _first(self, given: dict[str, Any]) -> WholeConnection:
        opening = [asyncio.create_task(_open(server, self._login | given)) for server in self._all]
        failures = []
        first = None
        try:
            for attempt in asyncio.as_completed(opening):
                try:
                    first = await attempt
                except DRIVER_FAILURES as failure:
                    failures.append(failure)
                else:
                    return first
        finally:
            for task in opening:
                task.cancel()
                task.add_done_callback(partial(_close_unless, first))
        raise min(failures, key=_silence)


async def _open(server: Server, options: dict[str, Any]) -> WholeConnection:
    try:
        connection: WholeConnection = await asyncpg.connect(
            **options, **server._asdict(), timeout=CONNECT_S
        )
    except asyncpg.ProtocolViolationError as failure:  # PgBouncer does not know a setting.
        raise BehindPooler from failure
    _limit_silence(connection)
    connection.server = server
    connection.application_name = options["server_settings"]["application_name"]
    try:
        await _require_in_effect(connection, options["server_settings"])
    except BaseException:
        connection.terminate()
        raise
    return connection


async def _require_in_effect(connection: WholeConnection, sent: dict[str, str]) -> None:
    """`application_name` is not compared, because proxies may extend it."""
    needed = {name: value for name, value in sent.items() if name != "application_name"}
    try:
        found = await connection.fetch(_NOT_IN_EFFECT, [*needed], [*needed.values()])
    except SHARED_SESSION as failure:
        raise BehindPooler from failure
    if dropped := [row["name"] for row in found]:
        structlog.get_logger().error(
            "a pooler dropped settings of a database connection", part=", ".join(dropped)
        )
        raise BehindPooler(dropped)


def _close_unless(first: WholeConnection | None, task: asyncio.Task[WholeConnection]) -> None:
    if not task.cancelled() and task.exception() is None and task.result() is not first:
        task.result().terminate()


def _silence(failure: BaseException) -> int:
    kinds = (asyncpg.PostgresError, asyncpg.InternalClientError)
    return next((n for n, kind in enumerate(kinds) if isinstance(failure, kind)), len(kinds))


def _limit_silence(connection: WholeConnection) -> None:
    # asyncpg cannot set TCP_USER_TIMEOUT, and hides its socket.
    wire = connection._transport.get_extra_info("socket")  # noqa: SLF001
    if wire.family != socket.AF_UNIX and hasattr(socket, "TCP_USER_TIMEOUT"):
        wire.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, UNACKNOWLEDGED_S * 1000)
