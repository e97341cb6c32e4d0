from urllib.parse import quote

from chartroom_client.errors import Unsendable


def segment(value: object) -> str:
    """Return the part of a path. Raises Unsendable if the path would lead to a different operation."""
    text = str(value)
    if text in {"", ".", ".."}:
        raise Unsendable("A path cannot contain an empty or dotted ID.")
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        raise Unsendable("The URL cannot be sent (UnicodeEncodeError).") from None
