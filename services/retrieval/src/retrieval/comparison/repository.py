"""Fetches the texts of cited documents. The caller MUST have access to all patients."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import ARRAY, BigInteger, Integer, Text, Uuid, bindparam, text

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


@row_type
class CitedLength:
    """`length` is None if the document does not have this version."""

    id: UUID
    version: int
    length: int | None


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

LENGTHS = Query(
    text("""
SELECT asked.id, asked.version, char_length(v.text) AS length
FROM (SELECT DISTINCT id, version FROM unnest(:ids, :versions) AS t (id, version)) AS asked
JOIN retrieval.documents d ON d.id = asked.id AND d.corpus = 0
LEFT JOIN LATERAL (
    SELECT d.text WHERE d.version = asked.version
    UNION ALL
    SELECT earlier.text FROM retrieval.document_versions earlier
    WHERE earlier.id = asked.id AND earlier.version = asked.version AND d.version <> asked.version
) AS v ON true
WHERE d.patient_id IS NULL OR d.patient_id = ANY(:names)
""").bindparams(
        bindparam("ids", type_=ARRAY(Uuid)),
        bindparam("versions", type_=ARRAY(Integer)),
        bindparam("names", type_=ARRAY(Text)),
    ),
    CitedLength,
)


async def lengths(
    connection: Connection, cited: Sequence[tuple[UUID, int]], names: Sequence[str]
) -> dict[tuple[UUID, int], int | None]:
    """Omits documents that are missing or of another patient."""
    ids, versions = (list(column) for column in zip(*cited, strict=True))
    rows = await LENGTHS.all(connection, ids=ids, versions=versions, names=[*names])
    return {(row.id, row.version): row.length for row in rows}


async def cited(
    connection: Connection, spans: Sequence[tuple[UUID, int, int, int]]
) -> dict[int, CitedRow]:
    ids, versions, starts, ends = (list(column) for column in zip(*spans, strict=True))
    rows = await CITED.all(connection, ids=ids, versions=versions, starts=starts, ends=ends)
    return {row.place: row for row in rows}
