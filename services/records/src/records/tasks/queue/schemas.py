"""Wire types of queues."""

from typing import Annotated, Self

from pydantic import Field

from chassis.http.fields import ResponseBody
from chassis.http.paging import PageQuery
from records.tasks.queue.rows import QueueRow

MOST = 10_000
MAX_QUEUES = 100


class QueuesQuery(PageQuery):
    """The page of queues to list."""

    limit: Annotated[int, Field(ge=1, le=MAX_QUEUES, description="How many to return at most")] = 20


class Count(ResponseBody):
    """A number of tasks. `is_capped`: there are more than `count`, which is as far as it goes."""

    count: int
    is_capped: bool

    @classmethod
    def of(cls, number: int) -> Self:
        return cls(count=min(number, MOST), is_capped=number > MOST)


class LastHour(ResponseBody):
    """What happened in a queue in the last hour."""

    claims: Count
    completions: Count
    expiries: Annotated[Count, Field(description="Leases that ended before the work did")]


class QueueOut(ResponseBody):
    """What is in a queue, with the tasks in it that have an owner."""

    name: str
    ready: Annotated[Count, Field(description="Can be handed out now")]
    blocked: Annotated[
        Count, Field(description="Wait for their predecessors, or for the turn of their serial key")
    ]
    scheduled: Annotated[Count, Field(description="Their time has not come")]
    running: Annotated[Count, Field(description="A claim holds them")]
    on_hold: Count
    dead: Annotated[
        Count, Field(description="Dead letters: `failed`, until a person requeues them")
    ]
    oldest_ready_seconds: Annotated[
        float | None, Field(description="For how long the oldest that is ready could be handed out")
    ]
    last_hour: LastHour

    @classmethod
    def of(cls, row: QueueRow) -> Self:
        return cls(
            name=row.name,
            ready=Count.of(row.ready),
            blocked=Count.of(row.blocked),
            scheduled=Count.of(row.scheduled),
            running=Count.of(row.running),
            on_hold=Count.of(row.on_hold),
            dead=Count.of(row.dead),
            oldest_ready_seconds=row.oldest_ready_s,
            last_hour=LastHour(
                claims=Count.of(row.claims),
                completions=Count.of(row.completions),
                expiries=Count.of(row.expiries),
            ),
        )


class QueuePage(ResponseBody):
    """A page of queues, by name."""

    queues: list[QueueOut]
    next: str | None
