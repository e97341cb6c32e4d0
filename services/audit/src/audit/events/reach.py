"""A restricted caller sees an event if all its patients, including the encounter's, are in reach
(visible to the caller). An event without a patient, or with an encounter that records has not
confirmed, is visible only to its writer.
"""

from collections.abc import Collection, Iterable
from collections.abc import Set as AbstractSet
from typing import Any

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Integer,
    SQLColumnExpression,
    Text,
    and_,
    any_,
    bindparam,
    case,
    cast,
    column,
    exists,
    false,
    func,
    inspect,
    literal_column,
    select,
    table,
)

from audit.events.rows import EventRow, ReachableMember
from audit.tables import SCHEMA, AgentEvent, access_callers, access_members
from audit.verdicts import Checked
from chassis.database.pool import Connection
from chassis.database.reach import caller_of_transaction, in_reach, is_present
from chassis.database.statements import Query
from chassis.identity.caller import Caller
from chassis.identity.scopes import Level

# The alias is short, because the driver does not cache statements above 15 KiB.
EVENTS = inspect(AgentEvent).local_table.alias("event")
ONE: ColumnElement[int] = literal_column("1")
ZERO: ColumnElement[int] = literal_column("0")
_TWO: ColumnElement[int] = literal_column("2")
CONFIRMED = table("encounter_reach", column("encounter_id"), column("is_in_reach"), schema=SCHEMA)
# Like `encounter_reach`, for events that belong to an encounter by their trace.
OF_TRACE = table("trace_reach", column("seq"), column("is_in_reach"), schema=SCHEMA)


def _is_visible() -> ColumnElement[bool]:
    """The condition of the row-level security policy in a migration, repeated for the planner."""
    owner = select(CONFIRMED.c.is_in_reach).where(CONFIRMED.c.encounter_id == EVENTS.c.encounter_id)
    settled = select(OF_TRACE.c.is_in_reach).where(OF_TRACE.c.seq == EVENTS.c.seq)
    named = func.unnest(EVENTS.c.patient_ids).table_valued("patient").render_derived("named")
    # OFFSET 0 keeps PostgreSQL from hashing whole tables.
    hidden = select(ONE).select_from(named).where(_is_hidden(named.c.patient)).offset(ZERO)
    all_named = ~exists(hidden)
    is_writer = (
        EVENTS.c.recorded_by_kind + literal_column("':'") + EVENTS.c.recorded_by
        == caller_of_transaction()
    )
    is_settled = and_(~EVENTS.c.unverified, func.cardinality(EVENTS.c.patient_ids) > ZERO)
    # CASE, so that each subquery appears once: every list of a page repeats this condition.
    by = func.coalesce(
        cast(owner.correlate(EVENTS).scalar_subquery(), Integer),
        cast(settled.correlate(EVENTS).scalar_subquery(), Integer),
        case((is_settled, ONE), else_=_TWO),
    )
    return case({ONE: all_named, _TWO: is_writer}, value=by, else_=false())


def _is_hidden(patient: SQLColumnExpression[Any]) -> ColumnElement[bool]:
    return in_reach(patient, SCHEMA).is_not(True)


IS_VISIBLE = _is_visible()
MEMBERS = Query(
    select(access_members.c.ref, access_callers.c.principal)
    .join_from(access_members, access_callers, access_callers.c.panel == access_members.c.panel)
    .where(
        access_members.c.ref == any_(bindparam("refs", type_=ARRAY(Text))),
        access_callers.c.principal == any_(bindparam("principals", type_=ARRAY(Text))),
        is_present(access_members),
    ),
    ReachableMember,
)


class Reaches:
    def __init__(self, members: Iterable[ReachableMember] = ()) -> None:
        self._members: dict[str, set[str]] = {}
        self.add(members)

    def add(self, members: Iterable[ReachableMember]) -> None:
        for member in members:
            self._members.setdefault(member.principal, set()).add(member.ref)

    @classmethod
    async def of(
        cls, connection: Connection, callers: Collection[Caller], patients: AbstractSet[str]
    ) -> "Reaches":
        principals = {
            one for caller in callers if caller.reach is Level.USER for one in caller.principals
        }
        if not principals or not patients:
            return cls()
        return cls(await members_among(connection, patients, principals))

    def includes(self, caller: Caller, patients: Iterable[str]) -> bool:
        if caller.reach is Level.SYSTEM:
            return True
        if caller.reach is Level.PATIENT:
            return all(patient == caller.claims.patient for patient in patients)
        if caller.reach is None:
            return False
        own = [self._members.get(one, set()) for one in caller.principals]
        return all(any(patient in members for members in own) for patient in patients)

    def hides(self, caller: Caller, encounter: Checked) -> bool:
        patient = encounter.patient_id
        return patient is not None and not self.includes(caller, [patient])

    def shows(self, caller: Caller, event: EventRow) -> bool:
        """Must agree with IS_VISIBLE."""
        if caller.reach is Level.SYSTEM:
            return True
        is_settled = not event.unverified or bool(event.is_known)
        if is_settled and event.patients:
            return self.includes(caller, event.patients)
        return caller.full_name == f"{event.recorded_by_kind}:{event.recorded_by}"


async def members_among(
    connection: Connection, patients: Iterable[str], principals: Iterable[str]
) -> list[ReachableMember]:
    return await MEMBERS.all(connection, refs=[*patients], principals=[*principals])
