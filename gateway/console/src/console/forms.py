from urllib.parse import parse_qsl
from uuid import UUID

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

MAX_FORM_BYTES = 64 * 1024


async def fields_of(request: Request) -> dict[str, str]:
    """Omit empty fields. Browsers submit line breaks as CRLF."""
    body = (await request.body()).decode(errors="replace")
    fields = [(name, value.replace("\r\n", "\n").strip()) for name, value in parse_qsl(body)]
    return {name: value for name, value in fields if value}


def uuid_of(text: str | None) -> str | None:
    try:
        return str(UUID(text or ""))
    except ValueError:
        return None


def see(address: str) -> Response:
    """Redirect after a form, so that Back and Reload do not send the form again."""
    return RedirectResponse(address, status_code=303)
