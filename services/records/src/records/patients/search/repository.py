"""SQL of patient searches. Each statement reads an index from the end of the previous page. For
limited callers, it begins with the caller's patients, so that the cost does not depend on other
patients.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Text,
    Uuid,
    and_,
    any_,
    bindparam,
    cast,
    column,
    func,
    literal,
    literal_column,
    or_,
    select,
    true,
    tuple_,
)
from sqlalchemy.orm import aliased
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import Query, columns_of
from records.identifiers import IdentifierQuery
from records.name_matching import SearchWord
from records.paged_query import ONE_MORE, PagedQuery
from records.patients.repository import Version, size_of
from records.patients.rows import PatientRow
from records.tables.base import is_in_reach, is_registered_member
from records.tables.patients import Patient, PatientIdentifier, PatientName

FIRST_ID = UUID(int=0)
MANY = 1_000
_RANGE_END = "\U0010ffff"
_SPACE = literal_column("' '", Text)
_AFTER = tuple_(bindparam("after_part", type_=Text), bindparam("after_id", type_=Uuid))
COUNT = Query(
    """
SELECT (
    SELECT count(*) FROM (
        SELECT FROM records.patient_names WHERE part >= word AND part < word || CAST(:range_end AS text)
        LIMIT CAST(:many AS bigint)
    ) AS few
) AS number FROM unnest(CAST(:words AS text[])) WITH ORDINALITY AS given (word, place) ORDER BY place
""",
    int,
)


@dataclass(frozen=True, slots=True)
class BirthDates:
    first: date
    last: date
    partial: Sequence[str] = ()

    def include(self, patient: PatientRow) -> bool:
        born = patient.date_of_birth
        is_between = born is not None and self.first <= born <= self.last
        return is_between or patient.partial_birth_date in self.partial


@dataclass(frozen=True, slots=True)
class Criteria:
    words: Sequence[SearchWord] = ()
    born: BirthDates | None = None
    identifier: IdentifierQuery | None = None


async def rarest(
    connection: Connection, words: Sequence[SearchWord]
) -> tuple[SearchWord, SearchWord | None]:
    """Return the search word that fewest patients have, and a second word of fewer than MANY
    patients, if any; for limited callers, the longest word.
    """
    if len(words) == 1:
        return words[0], None
    if connection.is_limited:
        # By length: an order by frequency would reveal counts of all patients, and counting visible
        # ones costs too much.
        return max(words, key=lambda one: len(one.word)), None
    counts = await count_names(connection, [one.word for one in words], many=MANY)
    (_, leading), (number, second) = sorted(zip(counts, words, strict=True))[:2]
    return leading, second if number < MANY else None


async def count_names(connection: Connection, words: Sequence[str], *, many: int) -> Sequence[int]:
    return await COUNT.all(connection, words=words, range_end=_RANGE_END, many=many)


async def by_name(
    connection: Connection,
    words: Sequence[SearchWord],
    *,
    leading: SearchWord,
    after: tuple[str, UUID],
    limit: int,
    max_bytes: int,
    second: SearchWord | None = None,
) -> tuple[list[PatientRow], bool]:
    """Patients are ordered by their first word that begins with a form of `leading`, then by ID.
    PostgreSQL looks `second` up first.
    """
    forms = leading.forms
    others = [one for one in words if one != leading]
    given: dict[str, object] = _given("others", others)
    given |= {} if second is None else {"second": second.word, "second_joined": second.joined}
    rows: list[PatientRow] = []
    for place, form in enumerate(forms):
        last_part, last_id = max(after, (form, FIRST_ID))
        query = by_name_page(has_second=second is not None, is_later=place > 0)
        found, more = await query.page(
            connection,
            leading=form,
            after_part=last_part,
            after_id=last_id,
            limit=max(limit - len(rows), 1),
            max_bytes=max_bytes // len(forms),
            **given | ({"listed": forms[0]} if place else {}),
        )
        if found and len(rows) == limit:
            return rows, True
        rows += found
        if more:
            return rows, True
    return rows, False


def _given(name: str, words: Iterable[SearchWord]) -> dict[str, object]:
    return {
        name: [one.word for one in words],
        f"{name}_joined": [one.joined for one in words],
    }


# `found` has one start position, because PostgreSQL might choose the wrong one of two lower bounds.
# OFFSET 0 keeps it from reading all patients.
@cache
def by_name_page(*, has_second: bool, is_later: bool = False) -> PagedQuery[PatientRow]:
    leading = bindparam("leading", type_=Text)
    range_end = literal(_RANGE_END, Text)
    found = aliased(PatientName, name="found")
    name_parts, part = col(Patient.name_parts), cast(found.part, Text)
    patient = aliased(
        Patient,
        select(Patient)
        .where(
            col(Patient.id) == col(found.patient_id),
            func.strpos(name_parts, _SPACE + leading)
            == func.strpos(name_parts, _SPACE + part + _SPACE),
            _has_words("others"),
            *([_lacks("listed")] if is_later else []),
        )
        .offset(literal_column("0"))
        .lateral("patients"),
    )
    rows = (
        select(*columns_of(PatientRow, patient))
        .select_from(found)
        .join(patient, true())
        .where(
            tuple_(col(found.part), col(found.patient_id)) > _AFTER,
            col(found.part) < leading + range_end,
        )
    )
    if has_second:
        begins = or_(
            *(
                and_(col(PatientName.part) >= form, col(PatientName.part) < form + range_end)
                for name in ("second", "second_joined")
                for form in (bindparam(name, type_=Text),)
            )
        )
        rows = rows.where(
            col(found.patient_id).in_(select(col(PatientName.patient_id)).where(begins))
        )
    return PagedQuery(
        rows,
        PatientRow,
        size=size_of(patient),
        order=(col(found.part).asc(), col(found.patient_id).asc()),
        reach=is_in_reach(col(found.patient_id)) if has_second else None,
        limited=None if has_second else _by_name_of_members(is_later=is_later),
    )


def _by_name_of_members(*, is_later: bool) -> PagedQuery[PatientRow]:
    name_parts = col(Patient.name_parts)
    place = func.strpos(name_parts, _SPACE + bindparam("leading", type_=Text))
    from_there = func.substr(name_parts, place + literal_column("1"))
    part = func.split_part(from_there, _SPACE, literal_column("1")).collate("C")
    listed = (
        select(col(Patient.id), part.label("part"))
        .where(
            is_registered_member(col(Patient.id)),
            place > literal_column("0"),
            _has_words("others"),
            tuple_(part, col(Patient.id)) > _AFTER,
            *([_lacks("listed")] if is_later else []),
        )
        .order_by(part, col(Patient.id))
        .limit(ONE_MORE)
        .subquery("listed")
    )
    return PagedQuery(
        select(*columns_of(PatientRow, Patient)).join(listed, listed.c.id == col(Patient.id)),
        PatientRow,
        size=size_of(Patient),
        order=(listed.c.part.asc(), listed.c.id.asc()),
    )


NAME_PARTS = Query(
    select(col(Version.name_parts)).where(
        col(Version.id) == bindparam("patient_id"), col(Version.version) == bindparam("version")
    ),
    str,
    is_in_reach(col(Version.id)),
)


def _has_words(parameter: str) -> ColumnElement[bool]:
    asked = func.unnest(
        bindparam(parameter, type_=ARRAY(Text)), bindparam(f"{parameter}_joined", type_=ARRAY(Text))
    ).table_valued(column("word", Text), column("joined", Text))
    asked = asked.render_derived("asked")
    place = (func.strpos(col(Patient.name_parts), _SPACE + form) for form in asked.c)
    return ~select(asked.c.word).where(*(one == 0 for one in place)).exists()


def _lacks(parameter: str) -> ColumnElement[bool]:
    prefix = _SPACE + bindparam(parameter, type_=Text)
    return func.strpos(col(Patient.name_parts), prefix) == literal_column("0")


async def by_criteria(
    connection: Connection,
    criteria: Criteria,
    *,
    after: UUID | None,
    limit: int,
    max_bytes: int,
) -> tuple[list[PatientRow], bool]:
    given: dict[str, object] = {"limit": limit, "max_bytes": max_bytes}
    born, identifier = criteria.born, criteria.identifier
    if born is not None:
        given |= {"first": born.first, "last": born.last}
        given |= {"partial": born.partial} if born.partial else {}
    if identifier is not None:
        given["value"] = identifier.value
        given |= {} if identifier.system is None else {"system": identifier.system}
    if criteria.words:
        given |= _given("words", criteria.words)
    if after is not None:
        given["after"] = after
    return await by_criteria_page(frozenset(given)).page(connection, **given)


@cache
def by_criteria_page(given: frozenset[str]) -> PagedQuery[PatientRow]:
    rows = select(*columns_of(PatientRow, Patient))
    if "value" in given:
        holders = select(col(PatientIdentifier.patient_id)).where(
            col(PatientIdentifier.value) == bindparam("value")
        )
        if "system" in given:
            holders = holders.where(col(PatientIdentifier.system) == bindparam("system"))
        rows = rows.where(col(Patient.id).in_(holders))
    if "first" in given:
        days = col(Patient.date_of_birth).between(bindparam("first"), bindparam("last"))
        born: list[ColumnElement[bool]] = [days]
        if "partial" in given:
            partial = any_(bindparam("partial", type_=ARRAY(Text)))
            born.append(col(Patient.partial_birth_date) == partial)
        rows = rows.where(or_(*born))
    if "words" in given:
        rows = rows.where(_has_words("words"))
    if "after" in given:
        rows = rows.where(col(Patient.id) > bindparam("after"))
    return PagedQuery(
        rows,
        PatientRow,
        size=size_of(Patient),
        order=(col(Patient.id).asc(),),
        reach=(is_in_reach if "value" in given else is_registered_member)(col(Patient.id)),
    )
