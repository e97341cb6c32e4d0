"""Every SQL statement about a patient's imported resources."""

from collections.abc import Collection
from functools import cache
from uuid import UUID

from sqlalchemy import ARRAY, Text, any_, bindparam, cast, func, select
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import columns_of
from records.chart.everything.rows import ResourceRow
from records.paged_query import PagedQuery
from records.tables import Resource, is_in_reach


async def resources_of(
    connection: Connection,
    patient_id: UUID,
    types: Collection[str] | None,
    *,
    after: UUID | None,
    limit: int,
    max_bytes: int,
) -> tuple[list[ResourceRow], bool]:
    """Fetch a page of resources of these FHIR types, None for all, and whether there are more."""
    given: dict[str, object] = {} if after is None else {"after": after}
    if types is not None:
        given["types"] = [*types]
    return await resources_page(is_first=after is None, has_all_types=types is None).page(
        connection, patient_id=patient_id, limit=limit, max_bytes=max_bytes, **given
    )


@cache
def resources_page(*, is_first: bool, has_all_types: bool) -> PagedQuery[ResourceRow]:
    body = cast(Resource.body, Text)
    rows = select(*columns_of(ResourceRow, Resource, body=body)).where(
        col(Resource.patient_id) == bindparam("patient_id")
    )
    if not is_first:
        rows = rows.where(col(Resource.id) > bindparam("after"))
    if not has_all_types:
        rows = rows.where(col(Resource.type) == any_(bindparam("types", type_=ARRAY(Text))))
    return PagedQuery(
        rows,
        ResourceRow,
        size=func.octet_length(body),
        order=(col(Resource.id).asc(),),
        reach=is_in_reach(col(Resource.patient_id)),
    )
