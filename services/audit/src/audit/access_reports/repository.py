"""The statement that counts the reads of a patient by reader."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import (
    ARRAY,
    BigInteger,
    ColumnElement,
    Select,
    Text,
    bindparam,
    func,
    inspect,
    literal_column,
    select,
    true,
    tuple_,
)
from sqlmodel import col

from audit.events.reach import EVENTS, IS_VISIBLE, ZERO
from audit.tables import EventPatient, EventPayload
from chassis.database.pool import Connection
from chassis.database.statements import Query, row_type

SUBJECTS = inspect(EventPatient).local_table.alias("subject")
# As `chassis.audit_trail.outbox` and `audit.events.accesses` write it. Inside a text of JSON each
# quote has a backslash before it. No JSON of PostgreSQL: it refuses escapes that tokens may hold.
CALLER_KIND: ColumnElement[str] = literal_column("""'"caller_kind":"([a-z]+)"'""")


@row_type
class ReaderRow:
    """A reader's events; `last_seq` is the last of them."""

    reader: str
    kind: str | None
    count: int
    first: datetime
    last: datetime
    last_seq: int


def _readers(
    *visible: ColumnElement[bool],
) -> Select[tuple[str, str | None, int, datetime, datetime, int]]:
    """Return the statement of the readers whose events meet the conditions.

    OFFSET 0 lets PostgreSQL look up each event and each payload by its number, whatever it believes
    of how many they are: joined, it may read all of the log.
    """
    names = func.unnest(bindparam("names", type_=ARRAY(Text)))
    asked = names.table_valued("patient_id").render_derived("asked")
    keys = tuple_(SUBJECTS.c.patient_id, SUBJECTS.c.is_access, SUBJECTS.c.seq)
    until_seq = bindparam("until_seq", type_=BigInteger)
    of_name = (
        select(SUBJECTS.c.seq)
        .where(
            keys >= tuple_(asked.c.patient_id, true(), ZERO),
            keys <= tuple_(asked.c.patient_id, true(), until_seq),
        )
        .lateral("of_name")
    )
    # An event may be about several names of the patient.
    reads = (
        select(of_name.c.seq).distinct().select_from(asked.join(of_name, true())).subquery("reads")
    )
    text = func.convert_from(col(EventPayload.body), literal_column("'LATIN1'"))
    kind = (
        select(func.substring(text, CALLER_KIND))
        .where(col(EventPayload.seq) == EVENTS.c.seq)
        .scalar_subquery()
    )
    event = (
        select(
            EVENTS.c.seq,
            EVENTS.c.agent_name.label("reader"),
            kind.label("kind"),
            EVENTS.c.recorded_at,
        )
        .where(EVENTS.c.seq == reads.c.seq, *visible)
        .offset(ZERO)
        .lateral("read")
    )
    last_seq = func.max(event.c.seq)
    return (
        select(
            event.c.reader,
            event.c.kind,
            func.count().label("count"),
            func.min(event.c.recorded_at).label("first"),
            func.max(event.c.recorded_at).label("last"),
            last_seq.label("last_seq"),
        )
        .select_from(reads.join(event, true()))
        .group_by(event.c.reader, event.c.kind)
        .having(last_seq < bindparam("before_seq", type_=BigInteger))
        .order_by(last_seq.desc())
        .limit(bindparam("limit", type_=BigInteger))
    )


READERS = Query(_readers(), ReaderRow, limited=_readers(IS_VISIBLE))


async def readers(
    connection: Connection, names: Sequence[str], *, until_seq: int, before_seq: int, limit: int
) -> Sequence[ReaderRow]:
    """Fetch who read about the patient with these names, up to `until_seq`, and last before
    `before_seq`; who read last first.
    """
    return await READERS.all(
        connection, names=names, until_seq=until_seq, before_seq=before_seq, limit=limit
    )
