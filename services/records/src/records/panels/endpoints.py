from typing import Annotated
from uuid import UUID

from fastapi import Query, status

from chassis.http.accepted_bodies import take
from chassis.http.paging import PageQuery
from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow, allow_peers
from chassis.problems.problem import ContestedNumber
from chassis.writes.write import CHANGE, WRITE, replay_deletion
from records.dependencies import CallerDep, CreateDep, ReadDep, WriteDep
from records.errors import PanelNotFound
from records.event_types import Access
from records.panels import service
from records.panels.errors import PanelNameTaken
from records.panels.schemas import (
    AccessChange,
    AccessChanges,
    AccessQuery,
    PanelCreate,
    PanelOut,
    PanelPage,
    PanelReference,
    PanelUpdate,
    PanelWithPatients,
    after_change,
)

PANEL_BYTES = 1024 * 1024
router = Router(tags=["panels"])


@router.post(
    "/panels", status_code=201, responses=documented(PanelNameTaken, ContestedNumber, *WRITE)
)
@allow("system/Group.c", only_person=True)
@take(max_bytes=PANEL_BYTES)
async def make_panel(submitted: PanelCreate, write: CreateDep) -> PanelOut:
    """Create a panel. From now on, the callers in the panel see its patients, if their scopes have the
    level `user/`.
    """
    row = await write(
        lambda transaction: service.make(transaction, submitted), replay=service.replay_write
    )
    return PanelOut.of(row)


@router.get("/panels")
@allow("Group.s")
async def list_panels(query: Annotated[PageQuery, Query()], read: ReadDep) -> PanelPage:
    """List panels without their members. With a `user/` scope, you see only the panels that you
    belong to.
    """
    after = read.position(query, UUID)
    found = await service.page(read.database, read.caller, after=after, limit=query.rows_to_fetch)
    page, following = read.page(query, found, lambda row: [str(row.id)])
    return PanelPage(panels=[PanelOut.of(row) for row in page], next=following)


@router.get("/panels/{id}", responses=documented(PanelNotFound))
@allow("Group.r")
async def read_panel(id: UUID, read: ReadDep) -> PanelWithPatients:
    """Read a panel with its members."""
    row, patients = await service.read(read.database, read.caller, id)
    await read.disclose(service.event(Access.PANEL_READ, row, patients), version=row.version)
    return PanelWithPatients.with_patients(row, patients)


@router.patch(
    "/panels/{id}",
    responses=documented(PanelNotFound, PanelNameTaken, ContestedNumber, *CHANGE),
)
@allow("system/Group.u", only_person=True)
@take(max_bytes=PANEL_BYTES)
async def change_panel(
    id: UUID, submitted: PanelUpdate, write: WriteDep, caller: CallerDep
) -> PanelOut | PanelReference:
    """Change a panel's name, callers, groups or members. If the change withdraws access, this
    service applies it at once, other services within seconds.
    """
    row = await write(
        lambda transaction: service.change(transaction, id, submitted), replay=service.replay_write
    )
    return after_change(row, caller)


@router.delete(
    "/panels/{id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=documented(PanelNotFound, *CHANGE),
)
@allow("system/Group.d", only_person=True)
async def delete_panel(id: UUID, write: WriteDep) -> None:
    """Delete a panel. Its callers no longer see its patients."""
    await write(lambda transaction: service.delete(transaction, id), replay=replay_deletion)


@router.get("/internal/access/changes")
@allow_peers("audit", "retrieval")
async def list_access_changes(
    query: Annotated[AccessQuery, Query()], read: ReadDep
) -> AccessChanges:
    """List changes of access after a sequence number. For other services; not reachable through the
    gateway.
    """
    found = await service.access_changes(
        read.database, read.caller, after=query.after, limit=query.rows_to_fetch
    )
    return AccessChanges(
        changes=[AccessChange.of(row) for row in found[: query.limit]],
        more=len(found) > query.limit,
    )
