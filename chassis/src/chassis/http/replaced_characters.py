from starlette.requests import Request
from starlette.responses import Response

HEADER, MEMBER = "Replaced-Characters", "replaced_characters"
DESCRIPTION = (
    "How many halves of characters (unpaired surrogates) in the body were replaced by U+FFFD; absent "
    "if there were none"
)


def count_replaced(request: Request, count: int) -> None:
    request.state.replaced_characters = count


def replaced_in(request: Request) -> int:
    count: int = getattr(request.state, MEMBER, 0)
    return count


def show_replaced(response: Response, count: int, *, in_json: bool) -> Response:
    """`in_json`: also add MEMBER to the JSON object. FHIR and other standards define their own
    members.
    """
    if count == 0:
        return response
    response.headers[HEADER] = str(count)
    body = bytes(response.body) if in_json and response.media_type == "application/json" else b""
    if body.startswith(b"{") and body != b"{}":
        response.body = body[:-1] + b',"%b":%d}' % (MEMBER.encode(), count)
        response.headers["Content-Length"] = str(len(response.body))
    return response
