"""Revoked tokens: a JSON document at a path or http(s) URL.

    {"tokens": {"JTI": UNTIL}, "subjects": {"NAME": NOT_BEFORE}}

Times are seconds since the epoch. Listed token IDs are rejected; the entry may be deleted after
UNTIL. Tokens of NAME, as subject or acting agent, are rejected if issued at or before NOT_BEFORE.
Tokens of services expire within a minute and cannot be revoked.
"""

import time
from collections.abc import Callable, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

import orjson
import structlog
from pydantic import BaseModel, ConfigDict, Field

from chassis.any_types import JSON
from chassis.identity.caller import Caller
from chassis.loop import Loop
from chassis.peers import fetch_document
from chassis.problems.problem import PeerUnavailable
from chassis.settings import StartupError

READ_S = 2.0
FETCH_S = 2.0
NEVER = float("-inf")


@dataclass(frozen=True, slots=True)
class Revocations:
    tokens: Mapping[str, float] = field(default_factory=dict)
    subjects: Mapping[str, float] = field(default_factory=dict)

    def concern(self, caller: Caller) -> bool:
        claims = caller.claims
        if claims.token_id in self.tokens:
            return True
        if claims.issued_at is None or not self.subjects:
            return False
        return any(
            name is not None and claims.issued_at <= self.subjects.get(name, NEVER)
            for name in (caller.name, claims.on_behalf_of)
        )


_Name = Annotated[str, Field(min_length=1)]
_Time = Annotated[float, Field(ge=0, allow_inf_nan=False)]


class _Document(BaseModel):
    """Both members are required: a truncated document must not lift revocations."""

    model_config = ConfigDict(strict=True, hide_input_in_errors=True)
    tokens: dict[_Name, _Time]
    subjects: dict[_Name, _Time]


def revocations_in(document: JSON) -> Revocations:
    found = _Document.model_validate(document)
    return Revocations(found.tokens, found.subjects)


class RevocationList:
    """While the document cannot be read or is invalid, the last valid list remains in force."""

    def __init__(self, location: str, when_changed: Callable[[], None]) -> None:
        self.current = Revocations()
        self._location = location
        self._when_changed = when_changed
        self._is_url = location.startswith(("http://", "https://"))
        self._file_read: tuple[int, int, int] | None = None
        self._confirmed_at = NEVER
        self._fails = False

    @property
    def age_s(self) -> float:
        """Seconds since the revocation list was last confirmed."""
        return time.monotonic() - self._confirmed_at

    async def load(self) -> None:
        """Raises StartupError: without the list this process could accept revoked tokens."""
        try:
            await self._read()
        except (OSError, ValueError, PeerUnavailable):
            raise StartupError(
                f"The list of withdrawn tokens cannot be read from {self._location}; "
                "name a file or URL that holds it."
            ) from None

    def running(self) -> AbstractAsyncContextManager[None]:
        return Loop(
            self.refresh, READ_S, "the list of withdrawn tokens was not read", is_periodic=True
        ).running()

    async def refresh(self) -> None:
        try:
            await self._read()
        except (OSError, ValueError, PeerUnavailable) as failure:
            if not self._fails:
                structlog.get_logger().warning(
                    "the list of withdrawn tokens cannot be read; the last one stays in force",
                    exception=type(failure).__name__,
                )
            self._fails = True
            return
        if self._fails:
            structlog.get_logger().info("the list of withdrawn tokens is read again")
        self._fails = False

    async def _read(self) -> None:
        if self._is_url:
            found = revocations_in(await fetch_document(self._location, FETCH_S))
        else:
            path = Path(self._location)
            # The file's version is read first, so a concurrent change is read next time.
            status = path.stat()  # noqa: ASYNC240
            version = (status.st_ino, status.st_mtime_ns, status.st_size)
            if version == self._file_read:
                self._confirmed_at = time.monotonic()
                return
            found = revocations_in(orjson.loads(path.read_bytes()))  # noqa: ASYNC240
            self._file_read = version
        self._confirmed_at = time.monotonic()
        if found != self.current:
            self.current = found
            self._when_changed()
