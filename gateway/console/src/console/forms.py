"""Forms: what a person sent, and where that leads."""

from urllib.parse import parse_qsl
from uuid import UUID

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

MAX_FORM_BYTES = 64 * 1024


async def fields_of(request: Request) -> dict[str, str]:
    """Return the fields of a form, without those that are empty. Bytes that are no UTF-8 are replaced."""
    body = (await request.body()).decode(errors="replace")
    return {name: value.strip() for name, value in parse_qsl(body) if value.strip()}


def uuid_of(text: str | None) -> str | None:
    """Return a UUID as it is usually written, or None for any other text."""
    try:
        return str(UUID(text or ""))
    except ValueError:
        return None


def see(address: str) -> Response:
    """Return that a page is to be got, after a form, so that Back and Reload work."""
    return RedirectResponse(address, status_code=303)
