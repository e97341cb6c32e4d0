"""A session is a cookie with the encrypted token.

A session ends when its token expires, after inactivity, or when the person signs out. The app
stores only the IDs of signed-out sessions, until their tokens expire.
"""

import os
import struct
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime

from starlette.requests import HTTPConnection
from starlette.responses import Response

from console.addresses import Origin
from console.errors import TokenTooLarge
from console.session.sealing import Seal, Unsealable
from console.settings import Settings

# Browsers silently drop cookies of more than 4,096 bytes. A token of this size needs 4,000 bytes
# when encrypted and encoded.
MAX_TOKEN_BYTES = 2_900
# A cookie that was renewed within this time is not renewed again.
RENEWED_S = 15.0
HEADER = struct.Struct(">d16s")  # The time of last use and the session ID; the token follows.
COOKIE = "session"  # Also the purpose of its encryption.


@dataclass(frozen=True, slots=True)
class Session:
    id: bytes
    used_at: float
    token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Person:
    """The session ends when `token` expires."""

    name: str
    token: str = field(repr=False)
    expires_at: datetime


class Sessions:
    def __init__(
        self, settings: Settings, seal: Seal, clock: Callable[[], float] = time.time
    ) -> None:
        self._seal = seal
        self._idle_s = settings.idle_minutes * 60
        self._public_url = settings.public_url
        self._clock = clock
        self._signed_out: dict[
            bytes, float
        ] = {}  # Session IDs, with the expiry times of their tokens.

    def origin_of(self, connection: HTTPConnection) -> Origin:
        return Origin.of(connection.headers, self._public_url)

    def read(self, connection: HTTPConnection) -> Session | None:
        """Return the request's session, or None if the session has ended. Does not check the token."""
        sealed = connection.cookies.get(self.origin_of(connection).cookie(COOKIE))
        if sealed is None:
            return None
        try:
            value = self._seal.open(sealed, COOKIE)
            used_at, id_ = HEADER.unpack_from(value)
        except (Unsealable, struct.error):
            return None
        session = Session(id_, used_at, value[HEADER.size :].decode())
        is_over = session.id in self._signed_out or self._idle_left(session) <= 0
        return None if is_over else session

    def seconds_left(self, session: Session, token_ends_at: datetime) -> float:
        token_left = token_ends_at.timestamp() - self._clock()
        return max(0.0, min(self._idle_left(session), token_left))

    def _idle_left(self, session: Session) -> float:
        return session.used_at + self._idle_s - self._clock()

    def start(self, connection: HTTPConnection, response: Response, token: str) -> None:
        if len(token) > MAX_TOKEN_BYTES:
            raise TokenTooLarge
        self._write(connection, response, Session(os.urandom(16), self._clock(), token))

    def renewed(self, connection: HTTPConnection, session: Session) -> tuple[Session, str | None]:
        """The session's cookie is None if it was renewed recently."""
        if self._clock() - session.used_at < RENEWED_S:
            return session, None
        used = replace(session, used_at=self._clock())
        response = Response()
        self._write(connection, response, used)
        return used, response.headers["set-cookie"]

    def end(self, session: Session, token_ends_at: datetime) -> None:
        """End the session, copies of its cookie, and cookies of pending answers."""
        now = self._clock()
        self._signed_out = {id_: end for id_, end in self._signed_out.items() if end > now}
        self._signed_out[session.id] = token_ends_at.timestamp()

    def remove(self, connection: HTTPConnection, response: Response) -> None:
        self.origin_of(connection).delete_cookie(response, COOKIE)

    def _write(self, connection: HTTPConnection, response: Response, session: Session) -> None:
        value = HEADER.pack(session.used_at, session.id) + session.token.encode()
        sealed = self._seal.seal(value, COOKIE)
        self.origin_of(connection).set_cookie(response, COOKIE, sealed)
