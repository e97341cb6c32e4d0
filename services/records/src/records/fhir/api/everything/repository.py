"""Every SQL statement about everything of a patient under /fhir."""

from collections.abc import Collection
from datetime import datetime
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    DateTime,
    Integer,
    Text,
    and_,
    any_,
    bindparam,
    cast,
    func,
    inspect,
    literal_column,
    or_,
    select,
    true,
)
from sqlalchemy.orm import aliased
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import columns_of
from records.fhir.api.everything.requests import EverythingRequest
from records.fhir.api.rows import TypedBodyRow
from records.paged_query import PagedQuery
from records.tables.base import is_in_reach, same_patient
from records.tables.resources import Resource, SearchEntry

# Any: a time.
_UNDATED: ColumnElement[Any] = literal_column("'-infinity'", DateTime(timezone=True))


async def resources_of(
    connection: Connection,
    patient_id: UUID,
    types: Collection[str],
    asked: EverythingRequest,
    *,
    after: UUID | None,
    limit: int,
    max_bytes: int,
) -> tuple[list[TypedBodyRow], bool]:
    """Fetch a page of the resources of a patient that are of these types and as asked for, in the
    order of their ids, and whether there are more.
    """
    given: dict[str, object] = {"types": [*types]}
    given |= {} if after is None else {"after": after}
    given |= {} if asked.since is None else {"since": asked.since}
    if asked.has_dates:
        # Open ends: the driver's infinities.
        given |= {"start": asked.start or datetime.min, "end": asked.end or datetime.max}  # noqa: DTZ901
    page = resources_page(
        is_first=after is None, has_since=asked.since is not None, has_dates=asked.has_dates
    )
    return await page.page(
        connection, patient_id=patient_id, limit=limit, max_bytes=max_bytes, **given
    )


@cache
def resources_page(*, is_first: bool, has_since: bool, has_dates: bool) -> PagedQuery[TypedBodyRow]:
    same = same_patient()
    # Each id of the patient is a range of an index.
    first = select(*inspect(Resource).local_table.columns).where(
        col(Resource.patient_id) == same.c.id,
        col(Resource.type) == any_(bindparam("types", type_=ARRAY(Text))),
    )
    if not is_first:
        first = first.where(col(Resource.id) > bindparam("after"))
    if has_since:
        since = bindparam("since", type_=DateTime(timezone=True))
        first = first.where(col(Resource.updated_at) >= since)
    if has_dates:
        at = (
            select(col(SearchEntry.at))
            .where(col(SearchEntry.resource_id) == col(Resource.id))
            .scalar_subquery()
        )
        start, end = (bindparam(name, type_=DateTime(timezone=True)) for name in ("start", "end"))
        # Without an entry, or a date, it stays.
        dated = func.coalesce(at, _UNDATED)
        first = first.where(or_(dated == _UNDATED, and_(dated >= start, dated < end)))
    # The row after the page shows that there is one.
    one_more = bindparam("limit", type_=Integer) + literal_column("1")
    of_id = first.order_by(col(Resource.id)).limit(one_more).lateral("of_id")
    resource: type[Resource] = aliased(Resource, of_id)
    body = cast(resource.body, Text)
    return PagedQuery(
        select(*columns_of(TypedBodyRow, resource, body=body))
        .select_from(same)
        .join(of_id, true()),
        TypedBodyRow,
        size=func.octet_length(body),
        order=(col(resource.id).asc(),),
        reach=is_in_reach(same.c.id),
    )
