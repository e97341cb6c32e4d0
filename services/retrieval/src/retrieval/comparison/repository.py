"""Fetches the texts of cited documents. The caller MUST have access to all patients."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import ARRAY, BigInteger, Integer, Uuid, bindparam, text

from chassis.database.pool import Connection
from chassis.database.statements import Query, row_type

NEAR = 200  # Characters of the neighbourhood before and behind the cited part.
MOST = 20_000  # Characters of a cited part.


@row_type
class CitedRow:
    """A cited text. `place` is the index of its source. `text` begins at offset `begins_at` of the
    cited version; None if the version does not exist.
    """

    place: int
    patient_id: str | None
    newest: int
    begins_at: int
    text: str | None


CITED = Query(
    text(f"""
SELECT asked.place - 1 AS place, d.patient_id, d.version AS newest, asked.begins_at,
    substr(
        v.text, CAST(asked.begins_at + 1 AS integer),
        CAST(asked.ends_at - asked.begins_at + {NEAR} AS integer)
    ) AS text
FROM (
    SELECT id, version, place, greatest(starts_at - {NEAR}, 0) AS begins_at,
        least(ends_at, starts_at + {MOST}) AS ends_at
    FROM unnest(:ids, :versions, :starts, :ends) WITH ORDINALITY AS t (id, version, starts_at, ends_at, place)
) AS asked
JOIN retrieval.documents d ON d.id = asked.id AND d.corpus = 0
LEFT JOIN LATERAL (
    SELECT d.text WHERE d.version = asked.version
    UNION ALL
    SELECT earlier.text FROM retrieval.document_versions earlier
    WHERE earlier.id = asked.id AND earlier.version = asked.version AND d.version <> asked.version
) AS v ON true
""").bindparams(  # noqa: S608 - Our own numbers.
        bindparam("ids", type_=ARRAY(Uuid)),
        bindparam("versions", type_=ARRAY(Integer)),
        bindparam("starts", type_=ARRAY(BigInteger)),
        bindparam("ends", type_=ARRAY(BigInteger)),
    ),
    CitedRow,
)


async def cited(
    connection: Connection, spans: Sequence[tuple[UUID, int, int, int]]
) -> dict[int, CitedRow]:
    ids, versions, starts, ends = (list(column) for column in zip(*spans, strict=True))
    rows = await CITED.all(connection, ids=ids, versions=versions, starts=starts, ends=ends)
    return {row.place: row for row in rows}
