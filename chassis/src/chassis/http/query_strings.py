from urllib.parse import unquote_to_bytes

from chassis.problems.problem import FieldError, Invalid


def refuse_undecodable(query: bytes) -> None:
    """Raise Invalid, because the parameters would be decoded to the wrong characters."""
    try:
        unquote_to_bytes(query.decode("ascii")).decode()
    except ValueError:
        error = FieldError("", "valid-unicode", location="query")
        raise Invalid(errors=(error,)) from None
