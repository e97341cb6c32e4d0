"""The console's own paths, and the address by which a browser knows them."""

import re
from dataclasses import dataclass
from urllib.parse import urlencode, urlsplit

from starlette.datastructures import Headers

ROOT = "/console"
SIGN_IN = f"{ROOT}/sign-in"
TO_ISSUER = f"{SIGN_IN}/issuer"
CALLBACK = f"{SIGN_IN}/callback"
SIGN_OUT = f"{ROOT}/sign-out"
IDLE = f"{ROOT}/idle"
LOG = f"{ROOT}/log"
LIVE_EVENTS = f"{ROOT}/live/events"
DEFAULT_PORTS = {"http": 80, "https": 443}
# A place of ours to go to: a path, and a query of visible ASCII without a backslash.
OWN_PLACE = re.compile(r"/console([/?][!-\[\]-~]*)?")
LONGEST_PLACE = 1_000


@dataclass(frozen=True, slots=True)
class Origin:
    """The scheme, host and port of the gateway as the browser knows it."""

    scheme: str
    host: str  # With the port, where that is not the scheme's own.
    port: int

    @classmethod
    def of(cls, headers: Headers, public_url: str | None) -> "Origin":
        """Return the origin of a request; the gateway itself sets X-Forwarded-Proto. A Host that
        cannot be read is no origin that a browser has.
        """
        scheme = headers.get("x-forwarded-proto", "http")
        try:
            parts = urlsplit(public_url or f"{scheme}://{headers.get('host', '')}")
            port = parts.port or DEFAULT_PORTS.get(parts.scheme, 0)
        except ValueError:
            return cls(scheme, "", 0)
        return cls(parts.scheme, parts.netloc, port)

    @property
    def is_secure(self) -> bool:
        return self.scheme == "https"

    @property
    def text(self) -> str:
        return f"{self.scheme}://{self.host}"

    def cookie(self, of: str) -> str:
        """Return the name of a cookie. Cookies ignore ports and schemes, so their names have both."""
        return f"{'__Secure-' if self.is_secure else ''}chartroom-{of}-{self.port}"


def own_place(place: str | None) -> str:
    """Return where to go after a sign-in: a page of the console, whatever a link asks for."""
    if (
        place is None
        or len(place) > LONGEST_PLACE
        or not OWN_PLACE.fullmatch(place)
        or place.startswith((SIGN_IN, SIGN_OUT, IDLE, LIVE_EVENTS))
    ):
        return ROOT
    return place


def sign_in_for(place: str) -> str:
    """Return the address of the sign-in that leads back to a page."""
    then = own_place(place)
    return SIGN_IN if then == ROOT else f"{SIGN_IN}?{urlencode({'then': then})}"
