"""Resolves IDs of a client's own server (`RECORDS_FHIR_SOURCES`), for this client only."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Path, Request

from chassis.database.pool import Connection
from chassis.identity.authentication import CallerDep
from chassis.identity.caller import Caller, CallerKind
from chassis.problems.problem import FieldError, Invalid
from records.fhir.api.http import ID_PATTERN
from records.fhir.bundles.bundle_entry import MAX_URL_BYTES, Key
from records.fhir.bundles.references import ByID, Reference, parse_reference
from records.fhir.bundles.source_keys import url_key
from records.fhir.errors import ResourceNotFound
from records.fhir.mapping.resources import INTAKE, uuid_of
from records.fhir.r4.addresses import canonical
from records.fhir.store import repository as imported

_ID = Annotated[str, Path(alias="id", pattern=ID_PATTERN)]


@dataclass(frozen=True, slots=True)
class SourceIDs:
    """`base` is the address of the client's server, None without one. Callers who see some patients
    cannot use its IDs, because source keys do not have row-level security. Numbers are IDs of
    the client's server: they never mean an intake record or an MRN.
    """

    base: str | None = None

    def apply(self, connection: Connection) -> bool:
        return self.base is not None and not connection.is_limited

    def address(self, type_: str, id_: str) -> str:
        address = f"{self.base}/{type_}/{id_}"
        if len(address.encode()) > MAX_URL_BYTES:
            raise Invalid(errors=(FieldError("", "too-long", MAX_URL_BYTES, "path"),))
        return address

    def relative(self, url: str) -> ByID | None:
        """Return the `Type/id` of an address at the client's server."""
        if self.base is None or not url.startswith(f"{self.base}/"):
            return None
        found = parse_reference(canonical(url).removeprefix(f"{self.base}/"))
        return found if isinstance(found, ByID) else None

    async def is_own(self, connection: Connection, type_: str, id_: str) -> bool:
        """Whether it is an ID of chartroom, and the caller may see its resource."""
        named = ByID(type_, id_)
        return named in await own(connection, [named])

    async def own_ids(self, connection: Connection, references: Iterable[ByID]) -> dict[ByID, ByID]:
        """Return chartroom's references to resources that imports or writes stored under the server's IDs."""
        if not self.apply(connection):
            return {}
        keys = {one: key_of(one.type, self.address(one.type, one.id)) for one in references}
        ids = await imported.find_ids(connection, sorted({*keys.values()})) if keys else {}
        return {one: ByID(one.type, str(ids[key])) for one, key in keys.items() if key in ids}

    async def resolve(self, connection: Connection, type_: str, id_: str) -> str:
        if not self.apply(connection) or await self.is_own(connection, type_, id_):
            return id_
        named = ByID(type_, id_)
        return (await self.own_ids(connection, [named])).get(named, named).id


async def own(connection: Connection, references: Iterable[Reference]) -> set[ByID]:
    """Return the references to resources by chartroom's IDs that the caller may see."""
    named = {one for one in references if isinstance(one, ByID)}
    found = await imported.find_resources(connection, named)
    rows = await imported.find_rows(connection, named - found.keys())
    return named & {*found, *rows}


def key_of(type_: str, address: str) -> Key:
    return type_, url_key(address)


def source_ids(request: Request, caller: Caller) -> SourceIDs:
    """A person with the name of a client does not get the client's IDs."""
    if caller.kind is CallerKind.PERSON:
        return SourceIDs()
    return SourceIDs(request.app.state.fhir_sources.get(caller.name))


async def _resolved_id(id_: _ID, request: Request, caller: CallerDep) -> str:
    return await _resolve(request, caller, request.path_params["type"], id_)


async def _resolved_patient_id(id_: _ID, request: Request, caller: CallerDep) -> str:
    return await _resolve(request, caller, "Patient", id_)


async def _resolve(request: Request, caller: Caller, type_: str, id_: str) -> str:
    ids = source_ids(request, caller)
    if ids.base is None:
        return id_
    async with request.app.state.database.connection(caller) as connection:
        found = await ids.resolve(connection, type_, id_)
        if ids.apply(connection) and type_ == INTAKE and uuid_of(found) is None:
            raise ResourceNotFound
        return found


ResolvedID = Annotated[str, Depends(_resolved_id)]
ResolvedPatientID = Annotated[str, Depends(_resolved_patient_id)]
