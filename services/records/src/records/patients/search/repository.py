"""Every SQL statement of the patient search.

Each reads an index from where the page before ended, in the order of the list, and reads little
more than the page: `tests/records/test_patient_plans.py` holds that.
"""

# ruff: noqa: S608 - Only COLUMNS and conditions of ours are put into statements.

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from chassis.database.pool import Connection, Row
from records.identifiers import IdentifierQuery
from records.page_lengths import ended_by_bytes, page_of
from records.patients.repository import COLUMNS, SIZE

NOBODY = UUID(int=0)
AFTER_ALL = "\U0010ffff"  # Sorts behind every character that a word begins with.
MANY = 1_000  # As good as any larger number of those who have a word.
COUNT = f"""
SELECT (
    SELECT count(*) FROM (
        SELECT FROM records.patient_names WHERE part >= word AND part < word || '{AFTER_ALL}' LIMIT {MANY}
    ) AS few
) AS number FROM unnest($1::text[]) WITH ORDINALITY AS asked (word, place) ORDER BY place
"""
# `found` is read in the order of its index, from one place on: a second lower bound would be
# another place to begin at, and PostgreSQL might take the wrong one. Then each patient is read by
# key, until the page is full; OFFSET 0 keeps PostgreSQL from reading all patients instead. A
# patient who has several words with this beginning stands at the first. Where few have another word
# as well, only they are read by key.
BY_NAME = f"""
SELECT found.part, {", ".join(f"patients.{name.strip()}" for name in COLUMNS.split(","))}
FROM records.patient_names AS found JOIN LATERAL (
    SELECT {COLUMNS} FROM records.patients
    WHERE id = found.patient_id
        AND strpos(name_parts, ' ' || $1) = strpos(name_parts, ' ' || found.part || ' ')
        AND NOT EXISTS (SELECT FROM unnest($2::text[]) AS word WHERE strpos(name_parts, ' ' || word) = 0)
    OFFSET 0
) AS patients ON true
WHERE (found.part, found.patient_id) > ($3, $4) AND found.part < $1 || '{AFTER_ALL}'
    AND ($6::text IS NULL OR found.patient_id IN (
        SELECT patient_id FROM records.patient_names WHERE part >= $6 AND part < $6 || '{AFTER_ALL}'
    ))
ORDER BY found.part, found.patient_id LIMIT $5
"""
BY_NAME_PAGE = ended_by_bytes(BY_NAME, size=SIZE, order="part, id", max_bytes="$7")
NAMED = (
    "NOT EXISTS (SELECT FROM unnest({}::text[]) AS word WHERE strpos(name_parts, ' ' || word) = 0)"
)


@dataclass(frozen=True, slots=True)
class Born:
    """The days, first and last, on which somebody may be born, and the incomplete birth dates that
    lie among them.
    """

    first: date
    last: date
    partial: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """What patients must have, all of it: words of a name, a birth date, an identifier."""

    words: Sequence[str] = ()
    born: Born | None = None
    identifier: IdentifierQuery | None = None


async def rarest(connection: Connection, words: Sequence[str]) -> tuple[str, str | None]:
    """Return the one of several words that the fewest patients have, and another one that few have,
    if there is one.
    """
    if len(words) == 1:
        return words[0], None
    counts = [row["number"] for row in await connection.fetch(COUNT, words)]
    (_, leading), (number, next_one) = sorted(zip(counts, words, strict=True))[:2]
    return leading, next_one if number < MANY else None


async def by_name(
    connection: Connection,
    words: Sequence[str],
    leading: str,
    after: tuple[str, UUID],
    limit: int,
    *,
    max_bytes: int,
    narrowing: str | None = None,
) -> tuple[Sequence[Row], bool]:
    """Return a page of patients who have all words, by their word that `leading` begins and by id,
    after the last one seen; and whether there are more.

    `narrowing`: one of the words that so few have that they are looked up first.
    """
    others = [word for word in words if word != leading]
    place = max(after, (leading, NOBODY))
    rows = await connection.fetch(
        BY_NAME_PAGE, leading, others, *place, limit + 1, narrowing, max_bytes
    )
    return page_of(rows, limit)


async def by_others(
    connection: Connection, asked: Asked, after: UUID | None, limit: int, *, max_bytes: int
) -> tuple[Sequence[Row], bool]:
    """Return a page of patients who have a birth date or an identifier, and all words, by id, after
    the last one seen; and whether there are more.
    """
    values: list[object] = []

    def value(given: object) -> str:
        values.append(given)
        return f"${len(values)}"

    conditions = []
    if asked.identifier is not None:
        holders = f"SELECT patient_id FROM records.patient_identifiers WHERE value = {value(asked.identifier.value)}"
        system = asked.identifier.system
        conditions.append(
            f"id IN ({holders})"
            if system is None
            else f"id IN ({holders} AND system = {value(system)})"
        )
    if asked.born is not None:
        born = f"date_of_birth BETWEEN {value(asked.born.first)} AND {value(asked.born.last)}"
        partial = asked.born.partial
        conditions.append(
            f"({born} OR partial_birth_date = ANY({value(partial)}::text[]))" if partial else born
        )
    if asked.words:
        conditions.append(NAMED.format(value(list(asked.words))))
    if after is not None:
        conditions.append(f"id > {value(after)}")
    statement = (
        f"SELECT {COLUMNS} FROM records.patients WHERE {' AND '.join(conditions)} ORDER BY id"
    )
    statement = f"{statement} LIMIT {value(limit + 1)}"
    page = ended_by_bytes(statement, size=SIZE, order="id", max_bytes=value(max_bytes))
    return page_of(await connection.fetch(page, *values), limit)
