"""Every SQL statement of the patient search.

Each reads an index from where the page before ended, in the order of the list, and reads little more than the page:
`tests/records/test_patient_plans.py` holds that.
"""

# ruff: noqa: S608 - Only COLUMNS and conditions of ours are put into statements.

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from chassis.pool import Connection, Row
from records.identifiers import Wanted
from records.patients.repository import COLUMNS

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
# `found` is read in the order of its index, from one place on: a second lower bound would be another place to begin at,
# and PostgreSQL might take the wrong one. Then each patient is read by key, until the page is full; OFFSET 0 keeps
# PostgreSQL from reading all patients instead. A patient who has several words with this beginning stands at the first.
# Where few have another word as well, only they are read by key.
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
NAMED = "NOT EXISTS (SELECT FROM unnest({}::text[]) AS word WHERE strpos(name_parts, ' ' || word) = 0)"


@dataclass(frozen=True, slots=True)
class Born:
    """The days, first and last, on which somebody may be born, and the incomplete birth dates that lie among them."""

    first: date
    last: date
    partial: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """What patients must have, all of it: words of a name, a birth date, an identifier."""

    words: Sequence[str] = ()
    born: Born | None = None
    identifier: Wanted | None = None


async def rarest(connection: Connection, words: Sequence[str]) -> tuple[str, str | None]:
    """Return the one of several words that the fewest patients have, and another one that few have, if there is one."""
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
    narrowing: str | None = None,
) -> Sequence[Row]:
    """Return patients who have all words, by their word that `leading` begins and by id, after the last one seen.

    `narrowing`: one of the words that so few have that they are looked up first.
    """
    others = [word for word in words if word != leading]
    return await connection.fetch(BY_NAME, leading, others, *max(after, (leading, NOBODY)), limit, narrowing)


async def by_others(connection: Connection, asked: Asked, after: UUID | None, limit: int) -> Sequence[Row]:
    """Return patients who have a birth date or an identifier, and all words, by id, after the last one seen."""
    values: list[object] = []

    def value(given: object) -> str:
        values.append(given)
        return f"${len(values)}"

    conditions = []
    if asked.identifier is not None:
        holders = f"SELECT patient_id FROM records.patient_identifiers WHERE value = {value(asked.identifier.value)}"
        system = asked.identifier.system
        conditions.append(f"id IN ({holders})" if system is None else f"id IN ({holders} AND system = {value(system)})")
    if asked.born is not None:
        born = f"date_of_birth BETWEEN {value(asked.born.first)} AND {value(asked.born.last)}"
        partial = asked.born.partial
        conditions.append(f"({born} OR partial_birth_date = ANY({value(partial)}::text[]))" if partial else born)
    if asked.words:
        conditions.append(NAMED.format(value(list(asked.words))))
    if after is not None:
        conditions.append(f"id > {value(after)}")
    statement = f"SELECT {COLUMNS} FROM records.patients WHERE {' AND '.join(conditions)} ORDER BY id"
    return await connection.fetch(f"{statement} LIMIT {value(limit)}", *values)
