"""When sources changed their resources, by `meta.lastUpdated`. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from pydantic import JsonValue

from records.partial_dates import DATE_TIME, read_moment

NO_NAME = "urn:uuid:"  # How a `fullUrl` begins that may be another one in each message.
# A time further ahead of the server's clock is an error of the source, and would make all later states older.
MAX_AHEAD = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Older:
    """The time of a state that is older than the known one, and the time of that one."""

    last_updated: datetime
    known_last_updated: datetime


def last_updated(members: Mapping[str, JsonValue]) -> datetime | None:
    """Return when a source changed a resource; None if it does not give an instant, or one in the future."""
    meta = members.get("meta")
    text = meta.get("lastUpdated") if isinstance(meta, dict) else None
    if not isinstance(text, str) or DATE_TIME.fullmatch(text) is None:
        return None
    try:
        moment = read_moment(text)
    except ValueError:
        return None
    return moment if moment <= datetime.now(UTC) + MAX_AHEAD else None


def source_name(source: str | None) -> str:
    """Return the name of a source. All sources without a name have one clock."""
    return "" if source is None or source.startswith(NO_NAME) else source
