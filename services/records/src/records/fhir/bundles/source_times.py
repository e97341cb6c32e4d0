import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from records.partial_dates import read_moment

# Names of sources that begin like this may differ in each message, so they do not identify a
# source.
NO_NAME = "urn:uuid:"
INSTANT = (
    "[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?"
    "(Z|[+-](0[0-9]|1[0-3]):[0-5][0-9]|[+-]14:00)"
)
# Largest accepted lead of a source's clock: after a time further ahead, all later versions would
# look older.
MAX_AHEAD = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Older:
    last_updated: datetime
    known_last_updated: datetime


def last_updated(members: Mapping[str, object]) -> datetime | None:
    meta = members.get("meta")
    text = meta.get("lastUpdated") if isinstance(meta, dict) else None
    if not isinstance(text, str) or re.fullmatch(INSTANT, text) is None:
        return None
    try:
        moment = read_moment(text)
    except ValueError:
        return None
    return moment if moment <= datetime.now(UTC) + MAX_AHEAD else None


def source_name(source: str | None) -> str:
    return "" if source is None or source.startswith(NO_NAME) else source


def are_of_same_source(one: str | None, other: str | None) -> bool:
    """Whether both have a source, and the same one."""
    return None not in {one, other} and source_name(one) == source_name(other)
