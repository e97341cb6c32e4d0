"""Every SQL statement about a patient's imported resources."""

from collections.abc import Collection
from functools import cache
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    Integer,
    Text,
    any_,
    bindparam,
    cast,
    func,
    inspect,
    literal_column,
    select,
    true,
)
from sqlalchemy.orm import aliased
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import columns_of
from records.chart.everything.rows import ResourceRow
from records.paged_query import PagedQuery
from records.tables import Resource, is_in_reach, same_patient


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
    same = same_patient()
    # Each id of the patient is a range of an index.
    first = select(*inspect(Resource).local_table.columns).where(
        col(Resource.patient_id) == same.c.id
    )
    if not is_first:
        first = first.where(col(Resource.id) > bindparam("after"))
    if not has_all_types:
        first = first.where(col(Resource.type) == any_(bindparam("types", type_=ARRAY(Text))))
    # The row after the page shows that there is one.
    one_more = bindparam("limit", type_=Integer) + literal_column("1")
    of_id = first.order_by(col(Resource.id)).limit(one_more).lateral("of_id")
    resource: type[Resource] = aliased(Resource, of_id)
    body = cast(resource.body, Text)
    return PagedQuery(
        select(*columns_of(ResourceRow, resource, body=body)).select_from(same).join(of_id, true()),
        ResourceRow,
        size=func.octet_length(body),
        order=(col(resource.id).asc(),),
        reach=is_in_reach(same.c.id),
    )
