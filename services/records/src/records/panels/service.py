from collections.abc import Iterable
from uuid import UUID

from pydantic import JsonValue

from chassis.any_types import Columns
from chassis.audit_trail.outbox import Event
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.identity.caller import CALLER, GROUP, Caller
from chassis.problems.problem import FieldError, Invalid, required
from chassis.writes.idempotency import Reference
from chassis.writes.write import Transaction, Written
from records.errors import LastingPanelRequired, PanelNotFound, PanelRequired
from records.event_types import Access, Change
from records.panels import repository
from records.panels.errors import PanelNameTaken
from records.panels.rows import AccessChangeRow, PanelRow
from records.panels.schemas import MAX_PATIENTS, PanelCreate, PanelUpdate
from records.patient_references import require_uncontested

PANEL = "panel"
CREATED, NO_CONTENT = 201, 204
FIRST_ID = UUID(int=0)


async def make(transaction: Transaction, submitted: PanelCreate) -> Written[PanelRow]:
    connection = transaction.connection
    await require_uncontested(connection, submitted.patients)
    row = await repository.add(
        connection,
        name=submitted.name,
        callers=_distinct(submitted.callers),
        groups=_distinct(submitted.groups),
        caller=transaction.caller,
    )
    if row is None:
        raise PanelNameTaken
    await repository.set_principals(connection, row.number, principals(row))
    added = await repository.add_members(connection, row.number, submitted.patients)
    transaction.record(event(Change.PANEL_CREATED, row, added, added=len(added)))
    return Written(row, PANEL, row.id, row.version, CREATED)


async def change(
    transaction: Transaction, panel_id: UUID, submitted: PanelUpdate
) -> Written[PanelRow]:
    """Equal content does not make a version."""
    connection = transaction.connection
    before = await _lock(transaction, panel_id)
    given = submitted.given()
    named = {
        "name": given.get("name", before.name),
        "callers": _distinct(given.get("callers", before.callers)),
        "groups": _distinct(given.get("groups", before.groups)),
    }
    if await repository.IS_NAMED.one(connection, name=named["name"], but=panel_id):
        raise PanelNameTaken
    added, removed = await _change_members(connection, before.number, given)
    changed = sorted(name for name in named if named[name] != getattr(before, name))
    if added or removed:
        changed.append("patients")
    if not changed:
        return Written(before, PANEL, panel_id, before.version)
    row = await repository.change(connection, panel_id, caller=transaction.caller, **named)
    await repository.set_principals(connection, row.number, principals(row))
    transaction.record(
        event(
            Change.PANEL_CHANGED,
            row,
            [*added, *removed],
            changed=[*changed],
            added=len(added),
            removed=len(removed),
        )
    )
    return Written(row, PANEL, row.id, row.version)


async def _change_members(
    connection: Connection, panel: int, given: Columns
) -> tuple[list[str], list[str]]:
    add, remove = given.get("add_patients", []), given.get("remove_patients", [])
    if "patients" in given:
        present = set(await repository.MEMBERS.all(connection, panel=panel))
        add, remove = given["patients"], sorted(present - set(given["patients"]))
    present = {*await repository.MEMBERS.all(connection, panel=panel)} if add else set()
    await require_uncontested(connection, [one for one in add if one not in present])
    removed = await repository.remove_members(connection, panel, remove)
    added = await repository.add_members(connection, panel, add)
    if added and await repository.COUNT.one(connection, panel=panel) > MAX_PATIENTS:
        raise Invalid(errors=(FieldError("/add_patients", "too-many-items", MAX_PATIENTS),))
    return added, removed


async def delete(transaction: Transaction, panel_id: UUID) -> Written[None]:
    connection = transaction.connection
    before = await _lock(transaction, panel_id)
    removed = await repository.remove_members(
        connection, before.number, await repository.MEMBERS.all(connection, panel=before.number)
    )
    await repository.set_principals(connection, before.number, [])
    row = await repository.remove(connection, panel_id, transaction.caller)
    transaction.record(event(Change.PANEL_DELETED, row, removed, removed=len(removed)))
    return Written(None, PANEL, row.id, row.version, NO_CONTENT)


async def _lock(transaction: Transaction, panel_id: UUID) -> PanelRow:
    row = required(await repository.lock(transaction.connection, panel_id), PanelNotFound)
    transaction.precondition.check(row.version)
    return row


async def join(transaction: Transaction, panel_id: UUID | None, ref: str) -> None:
    """Add a new patient to a panel, which limited callers with several panels MUST name. Raises
    PanelRequired; PanelNotFound; Invalid if the panel is full.
    """
    connection = transaction.connection
    if panel_id is not None:
        panel = required(await repository.find(connection, panel_id), PanelNotFound)
    elif connection.is_limited:
        panels = await repository.OWN_PANELS.all(connection, limit=2)
        if len(panels) != 1:
            raise PanelRequired
        (panel,) = panels
    else:
        return
    if await repository.COUNT.one(connection, panel=panel.number) >= MAX_PATIENTS:
        raise Invalid(errors=(FieldError("/panel", "too-many-items", MAX_PATIENTS),))
    await repository.join(connection, panel.number, ref)


async def require_lasting(connection: Connection, patients: Iterable[UUID]) -> None:
    """Require the patient in one of the caller's panels: temporary access by a task or break-glass
    is not enough.
    """
    if connection.is_limited and not await repository.are_lasting(
        connection, [str(patient) for patient in patients]
    ):
        raise LastingPanelRequired


def event(
    kind: Change | Access, panel: PanelRow, patient_ids: list[str], **data: JsonValue
) -> Event:
    return Event(kind, PANEL, panel.id, panel.version, patient_ids=patient_ids, data=data)


def principals(panel: PanelRow) -> list[str]:
    groups = {panel.name, *panel.groups}
    return [CALLER + name for name in panel.callers] + [GROUP + name for name in sorted(groups)]


async def replay_write(connection: Connection, first: Reference) -> PanelRow:
    row = await repository.at_version(connection, UUID(first.id), first.version)
    return required(row, LookupError)


async def read(database: Database, caller: Caller, panel_id: UUID) -> tuple[PanelRow, list[str]]:
    async with database.connection(caller) as connection:
        row = required(await repository.find(connection, panel_id), PanelNotFound)
        return row, await repository.MEMBERS.all(connection, panel=row.number)


async def page(
    database: Database, caller: Caller, *, after: UUID | None, limit: int
) -> list[PanelRow]:
    async with database.connection(caller) as connection:
        return await repository.LIST.all(connection, after=after or FIRST_ID, limit=limit)


async def access_changes(
    database: Database, caller: Caller, *, after: int, limit: int
) -> list[AccessChangeRow]:
    async with database.connection(caller) as connection:
        return await repository.CHANGES.all(connection, after=after, limit=limit)


def _distinct(names: list[str]) -> list[str]:
    return sorted(set(names))
