"""Ids as texts. Pure."""

from uuid import UUID


def uuid_of(text: str | None) -> str | None:
    """Return a UUID as it is usually written, or None for any other text."""
    try:
        return str(UUID(text or ""))
    except ValueError:
        return None
