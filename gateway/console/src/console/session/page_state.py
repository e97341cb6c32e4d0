"""Stores a submitted search in an encrypted cookie for 10 minutes, so that names and questions do
not appear in URLs, and Back and Reload work.
"""

import json
import time
from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import Response

from console.addresses import Origin
from console.errors import TooMuchToKeep
from console.session.sealing import Seal, Unsealable
from console.session.sessions import Session

COOKIE = "page"
KEPT_S = 600
MAX_BYTES = 2_800


def keep(request: Request, response: Response, page: str, values: Mapping[str, str]) -> None:
    document = json.dumps([time.time() + KEPT_S, dict(values)], ensure_ascii=False).encode(
        errors="replace"
    )
    if len(document) > MAX_BYTES:
        raise TooMuchToKeep
    seal: Seal = request.app.state.seal
    sealed = seal.seal(document, _purpose(request, page))
    origin = Origin.of_request(request)
    origin.set_cookie(response, COOKIE, sealed, page=page, max_age=KEPT_S)


def forget(request: Request, response: Response, page: str) -> None:
    """Delete the cookie, because browsers store few cookies."""
    Origin.of_request(request).delete_cookie(response, COOKIE, page)


def read(request: Request, page: str) -> dict[str, str]:
    seal: Seal = request.app.state.seal
    sealed = request.cookies.get(Origin.of_request(request).cookie(COOKIE))
    if sealed is None:
        return {}
    try:
        until, values = json.loads(seal.open(sealed, _purpose(request, page)))
    except Unsealable:
        return {}
    return dict(values) if until > time.time() else {}


def _purpose(request: Request, page: str) -> str:
    session: Session = request.state.session
    return f"page {page} of {session.id.hex()}"
