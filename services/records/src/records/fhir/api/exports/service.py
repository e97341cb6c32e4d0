from datetime import UTC, datetime
from email.utils import format_datetime
from urllib.parse import urlencode
from uuid import UUID

from chassis.any_types import JSONObject
from chassis.audit_trail.outbox import Event
from chassis.database.connections import Database
from chassis.identity.caller import Caller
from chassis.identity.scopes import Grant
from chassis.identity.scopes import Level as Reach
from chassis.problems.problem import FieldError, ScopeMissing, required
from chassis.writes.write import Transaction, Writes, Written
from records.event_types import Change
from records.fhir.api.exports import repository
from records.fhir.api.exports.listing import allowed, group_members, need_of, needs_of
from records.fhir.api.exports.requests import ExportRequest, Level
from records.fhir.api.exports.rows import ExportRow, ListedPart
from records.fhir.api.exports.worker import EXPORT
from records.fhir.api.search.requests import invalid_search
from records.fhir.errors import ExportFailed, ExportNotFound, InvalidSearch, TooManyExports
from records.fhir.mapping.resources import instant
from records.scopes import EXPORT_ALL

MAX_RUNNING = 2
RETRY_AFTER_S = 60
OPERATION = "$export"


async def start(writes: Writes, caller: Caller, asked: ExportRequest, *, is_lenient: bool) -> UUID:
    """Accept an export durably, and return its id."""
    _require_scopes(caller, asked)
    if asked.is_refused(is_lenient=is_lenient):
        raise invalid_search(asked.issues)
    _require_scopes_of_filters(caller, asked)
    exporter = caller.granted(Grant(Reach.SYSTEM))

    async def work(transaction: Transaction) -> Written[UUID]:
        await _require_patients(transaction, asked)
        row = await repository.add(
            transaction.connection, exporter, asked.document(), most=MAX_RUNNING
        )
        if row is None:
            raise TooManyExports(retry_after_s=RETRY_AFTER_S)
        data = {"level": asked.level.value}
        transaction.record(Event(Change.EXPORT_STARTED, EXPORT, row.id, 1, data=data))
        return Written(row.id, EXPORT, row.id)

    export_id, *_ = await writes.run(work, caller=exporter)
    return export_id


def _require_scopes(caller: Caller, asked: ExportRequest) -> None:
    types = allowed(caller, asked.types)
    for type_ in asked.types or ():
        if type_ not in types:
            raise ScopeMissing(need_of(type_).smallest)
    if not types:
        raise ScopeMissing(EXPORT_ALL.smallest)


def _require_scopes_of_filters(caller: Caller, asked: ExportRequest) -> None:
    for search in asked.searches:
        for need in sorted(needs_of(search), key=lambda one: one.text):
            if caller.claims.scopes.grant(need) is None:
                raise ScopeMissing(need.smallest)


async def _require_patients(transaction: Transaction, asked: ExportRequest) -> None:
    """Raises PanelNotFound, or InvalidSearch for a patient who is unknown or not in the group."""
    members = None
    if asked.group is not None:
        members = await group_members(transaction.connection, asked.group)
    if (ids := asked.patient_ids) is None:
        return
    known = await repository.known_patients(transaction.connection, ids)
    if not {*ids} <= (known if members is None else known & members):
        raise InvalidSearch(errors=(FieldError("/patient", "invalid-value", location="query"),))


async def find(database: Database, caller: Caller, export_id: UUID) -> ExportRow:
    """Raises ExportNotFound, also for an export of another caller, and ExportFailed."""
    async with database.connection(database.service) as connection:
        row = required(await repository.find_own(connection, export_id, caller), ExportNotFound)
    if row.problem is not None:
        raise ExportFailed(str(row.problem["detail"]))
    return row


async def manifest(database: Database, row: ExportRow, base: str) -> JSONObject:
    async with database.connection(database.service) as connection:
        parts = await repository.LIST_PARTS.all(connection, export_id=row.id)
    asked = ExportRequest.of_document(row.asked)
    return {
        "transactionTime": instant(row.transaction_time or row.created_at),
        "request": _request_url(asked, base),
        "requiresAccessToken": True,
        "output": [_output(part, f"{base}/{OPERATION}/{row.id}") for part in parts],
        "error": [],
    }


def _output(part: ListedPart, address: str) -> JSONObject:
    return {"type": part.type, "url": f"{address}/{part.number}", "count": part.count}


def _request_url(asked: ExportRequest, base: str) -> str:
    """Return the URL of the request, without `_typeFilter`, because filters may contain PHI."""
    path = {Level.SYSTEM: "", Level.PATIENT: "/Patient", Level.GROUP: f"/Group/{asked.group}"}
    given = {"_type": ",".join(asked.types or ()), "_since": asked.since}
    query = urlencode({name: value for name, value in given.items() if value})
    return f"{base}{path[asked.level]}/{OPERATION}{'?' if query else ''}{query}"


def http_date(at: datetime) -> str:
    return format_datetime(at.astimezone(UTC), usegmt=True)


async def read_part(database: Database, caller: Caller, export_id: UUID, number: int) -> bytes:
    async with database.connection(database.service) as connection:
        found = await repository.find_part(connection, export_id, number, caller)
    part = required(found, ExportNotFound)
    if not allowed(caller, [part.type]):  # The caller may have narrower tokens.
        raise ScopeMissing(need_of(part.type).smallest)
    return part.body


async def delete(writes: Writes, caller: Caller, export_id: UUID) -> None:
    async def work(transaction: Transaction) -> Written[None]:
        deleted = await repository.delete_own(transaction.connection, export_id, caller)
        required(deleted, ExportNotFound)
        transaction.record(Event(Change.EXPORT_DELETED, EXPORT, export_id, 2))
        return Written(None, EXPORT, export_id)

    await writes.run(work, caller=caller.granted(Grant(Reach.SYSTEM)))
