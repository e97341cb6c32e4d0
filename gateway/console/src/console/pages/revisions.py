"""Tasks that return a rejected summary to the agent that wrote it."""

from asyncio import gather
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass
from uuid import UUID, uuid5

from console.answers import (
    Answered,
    Encounter,
    EncounterVersions,
    JSONObject,
    Task,
    TaskDetail,
    Tasks,
)
from console.gateway import Missing, Visit

REVISION, REVISIONS = "summary_revision", "summary-revisions"
MOST_REVISIONS = 10
VERSIONS = 20
# Failed tasks can be cancelled, too: otherwise a person could requeue them.
CANCELLABLE = frozenset({"ready", "on-hold", "in-progress", "failed"})


class Created(Answered):
    id: UUID


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The tasks of a rejection, whatever their status is now. `is_whole` is false if some could not
    be read or cancelled.
    """

    tasks: tuple[UUID, ...] = ()
    is_whole: bool = False


async def return_to_agent(
    visit: Visit, encounter: UUID, version: int, *, reason: str | None, key: str
) -> tuple[Created | Missing, str | None]:
    """Create a task for the last agent that wrote a version of the summary. Without such an agent,
    the name is None and the task lacks an owner.
    """
    rejected = await visit.get(Encounter, f"/encounters/{encounter}/history/{version}")
    if isinstance(rejected, Missing):
        return rejected, None
    agent = await _last_agent(visit, rejected)
    if isinstance(agent, Missing):
        return agent, None
    owner: JSONObject = {} if agent is None else {"owner": {"name": agent, "kind": "agent"}}
    task: JSONObject = {
        "kind": REVISION,
        "queue": REVISIONS,
        "patient_id": str(rejected.patient_id),
        "encounter_id": str(encounter),
        "input": {"reason": reason, "rejected_version": version},
    }
    return await visit.write(Created, "/tasks", task | owner, {"Idempotency-Key": key}), agent


async def cancel_revisions(visit: Visit, encounter: UUID, rejection: int) -> Cancelled:
    """Cancel the tasks of the rejection in this version of the encounter. A running task goes on
    until its agent stops.
    """
    version, found = await gather(
        _rejected_version(visit, encounter, rejection),
        visit.get(
            Tasks,
            "/tasks",
            {"encounter_id": str(encounter), "kind": REVISION, "limit": MOST_REVISIONS},
        ),
    )
    if version is None or isinstance(version, Missing) or isinstance(found, Missing):
        return Cancelled()
    tasks = await gather(*(visit.get(TaskDetail, f"/tasks/{one.id}") for one in found.tasks))
    known = [one for one in tasks if not isinstance(one, Missing)]
    of_rejection = [one for one in known if (one.input or {}).get("rejected_version") == version]
    refused = await _cancel(visit, (one for one in of_rejection if one.status in CANCELLABLE))
    is_read = len(known) == len(tasks) and (found.next is None or bool(of_rejection))
    return Cancelled(tuple(one.id for one in of_rejection), is_whole=is_read and not refused)


async def _cancel(visit: Visit, tasks: Iterable[Task]) -> list[Missing]:
    """Return the reasons why tasks were not cancelled."""
    answers = [
        await visit.write(
            Answered,
            f"/tasks/{task.id}/cancel",
            {"reason": "The rejection of the summary was withdrawn."},
            {"If-Match": "*", "Idempotency-Key": str(uuid5(task.id, "cancel"))},
        )
        for task in tasks
    ]
    return [one for one in answers if isinstance(one, Missing)]


async def _last_agent(visit: Visit, rejected: Encounter) -> str | Missing | None:
    if _is_of_agent(rejected):
        return rejected.summary_recorded_by
    async for version in _versions(visit, rejected.id):
        if isinstance(version, Missing):
            return version
        if version.version <= rejected.version and _is_of_agent(version):
            return version.summary_recorded_by
    return None


def _is_of_agent(version: Encounter) -> bool:
    """Whether the caller of this version wrote its summary, and is an agent."""
    is_own = version.summary_recorded_by == version.changed_by
    return bool(version.summary) and is_own and version.changed_by_kind == "agent"


async def _rejected_version(visit: Visit, encounter: UUID, rejection: int) -> int | Missing | None:
    """Return the last version before the rejection. If a withdrawal is sent again, the newest
    rejection may be a later one.
    """
    async for version in _versions(visit, encounter):
        if isinstance(version, Missing):
            return version
        if version.version < rejection and version.summary_status != "rejected":
            return version.version
    return None


async def _versions(visit: Visit, encounter: UUID) -> AsyncIterator[Encounter | Missing]:
    """Yield all versions, the newest first; a Missing when the time of the page is over."""
    cursor: str | None = None
    while True:
        page = await visit.get(
            EncounterVersions,
            f"/encounters/{encounter}/history",
            {"limit": VERSIONS, "cursor": cursor},
        )
        if isinstance(page, Missing):
            yield page
            return
        for version in page.versions:
            yield version
        cursor = page.next
        if cursor is None:
            return
