import re
from dataclasses import dataclass
from typing import Literal
from urllib.parse import unquote, urlencode, urlsplit

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import Response

ROOT = "/console"
SIGN_IN = f"{ROOT}/sign-in"
TO_ISSUER = f"{SIGN_IN}/issuer"
CALLBACK = f"{SIGN_IN}/callback"
SIGN_OUT = f"{ROOT}/sign-out"
IDLE = f"{ROOT}/idle"
LOG = f"{ROOT}/log"
LIVE_EVENTS = f"{ROOT}/live/events"
LIVE_COVER = f"{ROOT}/live/cover"
DEFAULT_PORTS = {"http": 80, "https": 443}
# A path and a query of visible ASCII characters without backslashes.
OWN_PLACE = re.compile(r"/console([/?][!-\[\]-~]*)?")
LONGEST_PLACE = 1_000
NOT_PAGES = (SIGN_IN, SIGN_OUT, IDLE, LIVE_EVENTS, LIVE_COVER)


@dataclass(frozen=True, slots=True)
class Origin:
    """A web origin, as the browser sees it."""

    scheme: str
    host: str  # Includes the port unless it is the scheme's default.
    port: int
    prefix: str = ""  # The part of the path that a proxy in front of the gateway removes.

    @classmethod
    def of(cls, headers: Headers, public_url: str | None) -> "Origin":
        """The gateway sets X-Forwarded-Proto. If Host is invalid, the result does not equal any
        browser's origin.
        """
        scheme = headers.get("x-forwarded-proto", "http")
        try:
            parts = urlsplit(public_url or f"{scheme}://{headers.get('host', '')}")
            port = parts.port or DEFAULT_PORTS.get(parts.scheme, 0)
        except ValueError:
            return cls(scheme, "", 0)
        return cls(parts.scheme, parts.netloc, port, parts.path.rstrip("/"))

    @classmethod
    def of_request(cls, request: Request) -> "Origin":
        return cls.of(request.headers, request.app.state.settings.public_url)

    @property
    def is_secure(self) -> bool:
        return self.scheme == "https"

    @property
    def text(self) -> str:
        return f"{self.scheme}://{self.host}"

    def path(self, own: str) -> str:
        """Return a path of the console as browsers request it."""
        return self.prefix + own

    def cookie(self, of: str) -> str:
        """The name includes scheme and port, because cookies ignore both."""
        return f"{'__Secure-' if self.is_secure else ''}chartroom-{of}-{self.port}"

    def set_cookie(
        self,
        response: Response,
        of: str,
        value: str,
        *,
        page: str = ROOT,
        max_age: int | None = None,
        samesite: Literal["lax", "strict"] = "strict",
    ) -> None:
        response.set_cookie(
            self.cookie(of),
            value,
            max_age=max_age,
            path=self.path(page),
            secure=self.is_secure,
            httponly=True,
            samesite=samesite,
        )

    def delete_cookie(self, response: Response, of: str, page: str = ROOT) -> None:
        response.delete_cookie(
            self.cookie(of),
            path=self.path(page),
            secure=self.is_secure,
            httponly=True,
            samesite="strict",
        )


def own_place(place: str | None) -> str:
    """Return `place` if it is a page of the console, else the overview."""
    if (
        place is None
        or len(place) > LONGEST_PLACE
        or not OWN_PLACE.fullmatch(place)
        or not _is_page(unquote(place.partition("?")[0]))
    ):
        return ROOT
    return place


def _is_page(path: str) -> bool:
    # Browsers resolve dot segments, also escaped ones: /console/../docs is outside of the console.
    return not path.startswith(NOT_PAGES) and {".", ".."}.isdisjoint(path.split("/"))


def sign_in_for(place: str) -> str:
    then = own_place(place)
    return SIGN_IN if then == ROOT else f"{SIGN_IN}?{urlencode({'then': then})}"
