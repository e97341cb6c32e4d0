from datetime import timedelta

from sqlalchemy import (
    BindParameter,
    Integer,
    Interval,
    bindparam,
    delete,
    func,
    literal_column,
    select,
)
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import Command, Query
from retrieval.documents.content import SERVICE_CORPUS
from retrieval.tables import Document, TermCount, document_versions

_OF_CORPUS: BindParameter[int] = bindparam("corpus", type_=Integer)
REMOVALS = [
    Command(delete(document_versions).where(document_versions.c.corpus == _OF_CORPUS)),
    Command(delete(Document).where(col(Document.corpus) == _OF_CORPUS)),
    Command(
        delete(TermCount).where(
            col(TermCount.corpus).in_([_OF_CORPUS, literal_column("-1", Integer) - _OF_CORPUS])
        )
    ),
]
LEFT_BEHIND = Query(
    select(col(Document.corpus))
    .where(col(Document.corpus) != SERVICE_CORPUS)
    .group_by(col(Document.corpus))
    .having(func.max(col(Document.created_at)) < func.now() - bindparam("age", type_=Interval)),
    int,
)


async def remove(connection: Connection, corpus: int) -> None:
    for statement in REMOVALS:
        await statement.run(connection, corpus=corpus)


async def left_behind(connection: Connection, *, older_than: timedelta) -> list[int]:
    """Return corpora of runs that ended without removing their rows."""
    return [*await LEFT_BEHIND.all(connection, age=older_than)]
