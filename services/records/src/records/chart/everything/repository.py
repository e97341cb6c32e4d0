"""Every SQL statement about a patient's imported resources."""

from functools import cache
from uuid import UUID

from sqlalchemy import Text, bindparam, cast, func, select
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import columns_of
from records.chart.everything.rows import ResourceRow
from records.paged_query import PagedQuery
from records.tables import Resource


async def resources_of(
    connection: Connection, patient_id: UUID, *, after: UUID | None, limit: int, max_bytes: int
) -> tuple[list[ResourceRow], bool]:
    given: dict[str, object] = {} if after is None else {"after": after}
    return await resources_page(is_first=after is None).page(
        connection, patient_id=patient_id, limit=limit, max_bytes=max_bytes, **given
    )


@cache
def resources_page(*, is_first: bool) -> PagedQuery[ResourceRow]:
    body = cast(Resource.body, Text)
    rows = select(*columns_of(ResourceRow, Resource, body=body)).where(
        col(Resource.patient_id) == bindparam("patient_id")
    )
    if not is_first:
        rows = rows.where(col(Resource.id) > bindparam("after"))
    return PagedQuery(
        rows, ResourceRow, size=func.octet_length(body), order=(col(Resource.id).asc(),)
    )
