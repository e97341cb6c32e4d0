from urllib.parse import unquote_to_bytes

from chassis.problems.problem import FieldError, Invalid


def refuse_undecodable(query: bytes) -> None:
    """Raise Invalid for a query that is not percent-encoded UTF-8, because its parameters would be
    decoded to the wrong characters.
    """
    try:
        unquote_to_bytes(query.decode("ascii")).decode()
    except ValueError:
        error = FieldError("", "valid-unicode", location="query")
        raise Invalid(errors=(error,)) from None
