"""Query strings, and forms as query strings, whose bytes are characters. Pure."""

from urllib.parse import unquote_to_bytes

from chassis.problems.problem import FieldError, Invalid


def refuse_undecodable(query: bytes) -> None:
    """Raise Invalid for a query that is not percent-encoded UTF-8: its parameters would have other
    characters than the client meant.
    """
    try:
        unquote_to_bytes(query.decode("ascii")).decode()
    except ValueError:
        error = FieldError("", "valid-unicode", location="query")
        raise Invalid(errors=(error,)) from None
