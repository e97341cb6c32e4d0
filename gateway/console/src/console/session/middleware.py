"""A session cookie becomes an `Authorization` header, so that routes check the token as services do."""

import math
from datetime import UTC, datetime

from starlette.datastructures import MutableHeaders
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from chassis.http.problem_responses import answer_with
from chassis.identity.tokens import TokenVerifier
from chassis.problems.problem import TokenInvalid
from chassis.problems.request_ids import current_request_id
from console.addresses import IDLE, LIVE_COVER, LIVE_EVENTS, LOG, ROOT, Origin
from console.errors import ForeignForm
from console.session.sessions import Person, Session, Sessions

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
FROM_ELSEWHERE = frozenset({"cross-site", "same-site"})
# Browsers request these paths without a person's action, so they do not extend a session.
BY_ITSELF = frozenset({LIVE_EVENTS, LIVE_COVER, IDLE})


class SessionMiddleware:
    def __init__(self, app: ASGIApp, sessions: Sessions, verifier: TokenVerifier) -> None:
        self._app = app
        self._sessions = sessions
        self._verifier = verifier

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not _is_ours(scope["path"]):
            await self._app(scope, receive, send)
            return
        connection = HTTPConnection(scope)
        if scope["method"] not in SAFE and not is_own_form(
            connection, self._sessions.origin_of(connection)
        ):
            answer = answer_with(ForeignForm(), current_request_id.get(), scope)
            await answer(scope, receive, send)
            return
        # Removes a sent Authorization header: only the cookie identifies the caller.
        headers = [one for one in scope["headers"] if one[0] != b"authorization"]
        session = None if is_foreign_part(connection) else self._sessions.read(connection)
        if session is not None:
            headers.append((b"authorization", f"Bearer {session.token}".encode()))
        scope["headers"] = headers
        person = None if session is None else await self._person_of(session)
        if session is None or person is None:
            await self._app(scope, receive, send)
            return
        scope.setdefault("state", {}).update(session=session, person=person)
        if scope["path"] not in BY_ITSELF:
            send = self._renewing(connection, session, person, send)
        await self._app(scope, receive, send)

    async def _person_of(self, session: Session) -> Person | None:
        """Return None if the token is no longer valid; the route then returns the reason."""
        try:
            caller = await self._verifier.verify(session.token)
        except TokenInvalid:
            return None
        expires_at = datetime.fromtimestamp(caller.claims.expires_at or 0, UTC)
        return Person(caller.name, session.token, expires_at)

    def _renewing(
        self, connection: HTTPConnection, session: Session, person: Person, send: Send
    ) -> Send:
        """Extend the session of an active person. The browser blanks the page of an inactive
        person.
        """
        used, cookie = self._sessions.renewed(connection, session)
        blank_s = math.ceil(self._sessions.seconds_left(used, person.expires_at)) + 1
        connection.scope["state"]["blank_s"] = blank_s

        async def send_renewed(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                # Responses to a sign-in or sign-out set the session cookie themselves.
                if cookie is not None and "set-cookie" not in headers:
                    headers.append("set-cookie", cookie)
                is_page = headers.get("content-type", "").startswith("text/html")
                if is_page and not _is_live(connection) and "refresh" not in headers:
                    idle = self._sessions.origin_of(connection).path(IDLE)
                    headers["refresh"] = f"{blank_s}; url={idle}"
            await send(message)

        return send_renewed


def is_own_form(connection: HTTPConnection, origin: Origin) -> bool:
    """Whether a page of this origin sent the request. Browsers send `Sec-Fetch-Site` only over
    https and to localhost.
    """
    sites = connection.headers.getlist("sec-fetch-site")
    if sites:
        return sites == ["same-origin"]
    return connection.headers.getlist("origin") == [origin.text]


def is_foreign_part(connection: HTTPConnection) -> bool:
    """Whether a page of another origin embeds or fetches this URL. `SameSite` does not prevent this
    for other ports of this machine, because cookies ignore ports.
    """
    sent = connection.headers
    return sent.get("sec-fetch-site") in FROM_ELSEWHERE and sent.get("sec-fetch-dest") != "document"


def _is_live(connection: HTTPConnection) -> bool:
    query = connection.query_params
    return connection.scope["path"] == LOG and not {"cursor", "before"} & query.keys()


def _is_ours(path: str) -> bool:
    return path == ROOT or path.startswith(f"{ROOT}/")
