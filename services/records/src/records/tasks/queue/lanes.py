"""Names of lanes. A task without an owner is in the lane of its queue's name, a task of an owner in
`queue@kind:owner`, and a task that needs a person and has none in `queue@person:`, where only persons claim.
"""

from chassis.identity.caller import CallerKind

_OWNED = "@"  # Not a character of a queue's name.
_BELOW_OWNED, _AFTER_OWNED = "!", "A"  # In collation C, `queue!` < `queue@…` < `queueA`.
OF_TASK = f"""t.queue || CASE WHEN t.needs_person AND t.owner_kind IS DISTINCT FROM '{CallerKind.PERSON}'
    THEN '{_OWNED}{CallerKind.PERSON}:'
    ELSE coalesce('{_OWNED}' || t.owner_kind || ':' || t.owner, '') END"""


def lane_name(queue: str, owner: str | None, owner_kind: str | None) -> str:
    return queue if owner is None else f"{queue}{_OWNED}{owner_kind}:{owner}"


def lane_of_persons(queue: str) -> str:
    return lane_name(queue, "", CallerKind.PERSON)


def queue_of(lane: str) -> str:
    return lane.partition(_OWNED)[0]


def queue_sql(lane: str) -> str:
    """Return SQL of the queue of a lane, which is an SQL expression."""
    return f"split_part({lane}, '{_OWNED}', 1)"


def is_owned_sql(lane: str, queue: str) -> str:
    """Return an SQL condition for the lanes of a queue's owners, for an index on lanes."""
    return f"{lane} > {queue} || '{_OWNED}' AND {lane} < {queue} || '{_AFTER_OWNED}'"


def bounds_sql(queue: str) -> str:
    """Return SQL rows of the first lane and the end of each of a queue's two ranges of lanes."""
    return f"""(VALUES
    ({queue}, {queue} || '{_BELOW_OWNED}'),
    ({queue} || '{_OWNED}', {queue} || '{_AFTER_OWNED}')
) AS bounds (lane, below)"""
