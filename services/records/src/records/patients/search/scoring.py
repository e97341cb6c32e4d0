"""Scores matches by weights that are a judgement, not calibrated on data (docs/identity.md)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from enum import StrEnum
from functools import cached_property

from chassis.any_types import JSON
from records.name_matching import SearchWord, is_same_name, is_unspaced, parts, search_words, words
from records.patients.rows import PatientRow, StoredName
from records.patients.search.placeholders import BIRTH_DATES, has_placeholder, is_placeholder

NAME, BIRTH_DATE, SEX, ADDRESS = 0.4, 0.35, 0.1, 0.15
ALIKE = 0.75  # The least ratio of equal letters in a word with a typing error.
BEGINNING = 0.8  # One word begins with the other, such as an initial.
NEARLY = 0.6  # Month and year agree, or day and month are exchanged.
DAY = 10
CERTAIN, PROBABLE, POSSIBLE = 0.95, 0.8, 0.5


class Grade(StrEnum):
    """FHIR match grades."""

    CERTAIN = "certain"
    PROBABLE = "probable"
    POSSIBLE = "possible"


@dataclass(frozen=True)
class Person:
    """A person to compare; `birth_date` may be a year or a month."""

    names: tuple[str, ...] = ()
    birth_date: str = ""
    sex: str = ""
    address: tuple[str, ...] = ()
    postal_code: str = ""

    @cached_property
    def words(self) -> list[SearchWord]:
        found = [one for name in self.names for one in search_words(name)]
        return [one for one in dict.fromkeys(found) if not is_placeholder(one.word)]

    @property
    def is_whole(self) -> bool:
        return (
            len(self.birth_date) == DAY
            and bool(self.sex)
            and any(_is_whole_name(name) for name in self.names)
            and not any(has_placeholder(name) for name in self.names)
        )

    def without_placeholders(self) -> "Person":
        return replace(
            self,
            birth_date="" if self.birth_date in BIRTH_DATES else self.birth_date,
            address=tuple(text for text in self.address if not has_placeholder(text)),
            postal_code="" if has_placeholder(self.postal_code) else self.postal_code,
        )


def _is_whole_name(name: str) -> bool:
    found = words(name)
    if len(found) == 1:
        return is_unspaced(name)
    return all(len(word) > 1 or is_unspaced(word) for word in (found[0], found[-1]))


@dataclass(frozen=True, slots=True)
class Candidate:
    row: PatientRow
    score: float
    grade: Grade


def score_of(asked: Person, row: PatientRow) -> float:
    """Facts that the patient's record lacks count as disagreement."""
    agreements = {
        NAME: _of_names(asked.words, row) if asked.words else None,
        BIRTH_DATE: _of_dates(asked.birth_date, row) if asked.birth_date else None,
        SEX: float(row.gender == asked.sex) if asked.sex else None,
        ADDRESS: _of_addresses(asked, row) if asked.address or asked.postal_code else None,
    }
    given = {weight: each for weight, each in agreements.items() if each is not None}
    return round(sum(weight * each for weight, each in given.items()) / sum(given), 3)


def grade_of(asked: Person, candidate: PatientRow, score: float, *, is_alone: bool) -> Grade:
    """Return FHIR's match grade; `is_alone`: no other patient has a similar score."""
    if score >= CERTAIN and is_alone and asked.is_whole and _has_same_name(asked, candidate):
        return Grade.CERTAIN
    return Grade.PROBABLE if score >= PROBABLE else Grade.POSSIBLE


def _has_same_name(asked: Person, row: PatientRow) -> bool:
    """Whether all words of both names agree: twins may differ by one letter or one given name."""
    known = [row.full_name, *map(_whole_name, row.names or ())]
    return any(is_same_name(name, one) for name in asked.names for one in known if one)


def _whole_name(name: StoredName) -> str:
    return name.get("text") or " ".join([*(name.get("given") or ()), name.get("family") or ""])


def _of_names(asked: Sequence[SearchWord], row: PatientRow) -> float:
    texts = _texts(row)
    known = {*parts(texts)}
    known_words = [word for text in texts for word in words(text)]
    joined = [one.word != one.joined and one.joined in known for one in asked]

    def agreement(place: int) -> float:
        if asked[place].word in known or any(joined[place : place + 2]):
            return 1.0
        return max((_of_words(asked[place].word, one) for one in known_words), default=0.0)

    return _mean(map(agreement, range(len(asked))))


def _texts(row: PatientRow) -> list[str]:
    texts = [row.full_name] if row.full_name else []
    for name in row.names or ():
        texts += [name[member] for member in ("text", "family") if name.get(member)]
        texts += name.get("given") or ()
    return texts


def _of_words(one: str, other: str) -> float:
    if one == other:
        return 1.0
    if one.startswith(other) or other.startswith(one):
        return BEGINNING
    compared = SequenceMatcher(None, one, other, autojunk=False)
    if compared.real_quick_ratio() < ALIKE or compared.quick_ratio() < ALIKE:
        return 0.0
    ratio = compared.ratio()
    return ratio if ratio >= ALIKE else 0.0


def _of_dates(asked: str, row: PatientRow) -> float:
    known = row.date_of_birth.isoformat() if row.date_of_birth else row.partial_birth_date or ""
    if not known:
        return 0.0
    if asked == known:
        return 1.0
    if asked.startswith(known) or known.startswith(asked):
        return NEARLY
    year, *others = asked.split("-")
    is_near = known[:7] == asked[:7] or known == "-".join([year, *reversed(others)])
    return NEARLY if is_near else 0.0


def _of_addresses(asked: Person, row: PatientRow) -> float:
    return max((_of_address(asked, one) for one in row.address or ()), default=0.0)


def _of_address(asked: Person, address: Mapping[str, JSON]) -> float:
    agreements = []
    if asked.postal_code:
        agreements.append(float(_plain(address.get("postal_code")) == _plain(asked.postal_code)))
    if asked.address:
        texts = [*(address.get("line") or ()), address.get("city"), address.get("text")]
        known = {word for text in texts if text for word in words(text)}
        agreements.append(
            _mean(float(word in known) for text in asked.address for word in words(text))
        )
    return _mean(agreements)


def _plain(code: str | None) -> str:
    return "".join((code or "").split()).casefold()


def _mean(values: Iterable[float]) -> float:
    found = [*values]
    return sum(found) / len(found) if found else 0.0
