from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import Query, columns_of, is_any_of
from records.fhir.bundles.linking import Resource
from records.fhir.r4.addresses import BINARY_TYPE
from records.tables.resources import Resource as ResourceTable


@dataclass(frozen=True, slots=True)
class Owner:
    id: UUID
    patient_id: UUID | None


FIND_OWNERS = Query(
    select(*columns_of(Owner, ResourceTable)).where(is_any_of(col(ResourceTable.id), "ids")),
    Owner,
)


async def keep_owners(connection: Connection, resources: Sequence[Resource]) -> None:
    stored = {
        one.id: one
        for one in resources
        if one.type == BINARY_TYPE and not (one.is_new or one.is_kept or one.entry.references)
    }
    if stored:
        for owner in await FIND_OWNERS.all(connection, ids=[*stored]):
            stored[owner.id].patient_id = owner.patient_id
