"""Messages that the stream of the live log adds to those of audit. Pure."""

from http import HTTPStatus

import orjson
from starlette.responses import Response

from chassis.problems.problem import Problem, TokenInvalid

STREAM = "text/event-stream"
# How long a browser waits before it comes back: where coming back at once would change nothing.
LATER = b"retry: 30000\n"
BACK = b"event: back\ndata: {}\n\n"


def away(code: str | None) -> bytes:
    """Return that the log cannot be followed for now; the relay goes on trying."""
    return b"event: away\ndata: %b\n\n" % orjson.dumps({"code": code})


def signed_out() -> bytes:
    """Return that the session is over, as the problem that a page would lead to the sign-in for."""
    return ended(TokenInvalid("The session is over. Sign in again.").document(None))


def ended(document: object) -> bytes:
    """Return that this stream cannot go on, with the problem document that says why."""
    return LATER + b"event: problem\ndata: %b\n\n" % orjson.dumps(document)


def refusal(problem: Problem, request_id: str | None) -> Response:
    """Return a problem as a stream of one message: browsers give up on a status other than 200."""
    is_signed_out = problem.status == HTTPStatus.UNAUTHORIZED
    message = signed_out() if is_signed_out else ended(problem.document(request_id))
    return Response(message, media_type=STREAM)
