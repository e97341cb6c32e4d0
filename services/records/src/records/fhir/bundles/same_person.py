"""Two resources can be the same person if they share an identifier and their demographics agree
(docs/identity.md, rule 6), or if they share a source key or address and their demographics do not
contradict.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from pydantic import JsonValue

from records.fhir.bundles.patient_mapping import MappedPatient
from records.name_matching import words

UNSURE = {None, "unknown"}
CONTRADICTION = 2


class Demographics(NamedTuple):
    """`birth` is a date, month or year. Unknown fields are empty."""

    birth: str
    sex: str
    given: list[str]


class NameWords(NamedTuple):
    """The words of a name; a name without parts has only `full`."""

    given: frozenset[str]
    family: frozenset[str]
    full: tuple[str, ...]

    @property
    def has_parts(self) -> bool:
        return bool(self.given or self.family)

    @property
    def has_given(self) -> bool:
        return bool(self.given or (self.full and not self.family))


def agrees(stored: MappedPatient, now: MappedPatient, *, is_same_source: bool) -> bool:
    """Whether demographics agree (docs/identity.md, rule 6)."""
    if not (has_demographics(stored) and has_demographics(now)):
        return True
    one, other = name_words(stored), name_words(now)
    born, other_born = stored.date_of_birth, now.date_of_birth
    if born is not None and born == other_born:
        return bool(_common_given(one, other)) or is_same_source
    if born is not None and other_born is not None:
        return _have_equal_names(one, other) and _is_near(born, other_born)
    return _are_compatible(_birth(stored), _birth(now)) and _have_equal_names(one, other)


def may_be_one(stored: MappedPatient, now: MappedPatient) -> bool:
    """Whether two may be the same person. Weaker than `agrees`; enough for `ifNoneExist`, which
    does not change the patient.
    """
    one, other = name_words(stored), name_words(now)
    have_given = one.has_given and other.has_given
    return _are_compatible(_birth(stored), _birth(now)) and (
        not have_given or bool(_common_given(one, other))
    )


def has_demographics(patient: MappedPatient) -> bool:
    return bool(patient.full_name or _birth(patient)) or patient.gender not in UNSURE


def has_birth_date(patient: MappedPatient) -> bool:
    return bool(_birth(patient))


def telling(versions: Sequence[MappedPatient], now: MappedPatient) -> Sequence[MappedPatient]:
    """Return the versions of a stored patient that `now` is compared with: a version that a message
    has emptied, or that has lost its birth date, counts only if no other version says more.
    """
    stated = [one for one in versions if has_demographics(one)]
    born = [one for one in stated if has_birth_date(one)] if has_birth_date(now) else []
    return born or stated or versions


def agrees_with_any(
    versions: Sequence[MappedPatient], now: MappedPatient, *, is_same_source: bool
) -> bool:
    """Whether `now` agrees with a version of a stored patient."""
    known = comparable(versions, now)
    return any(agrees(one, now, is_same_source=is_same_source) for one in known)


def comparable(versions: Sequence[MappedPatient], now: MappedPatient) -> Sequence[MappedPatient]:
    """Return the versions by which `now` may be the patient: the present one, then imported ones, the
    newest first. If the newest contradicts, its source has replaced another person, and earlier
    ones do not count. Local corrections do not contradict, because they are not imported.
    """
    imported = telling(versions[1:], now)
    if imported and contradicts(imported[0], now):
        return telling([versions[0], imported[0]], now)
    return telling(versions, now)


def contradicts(stored: MappedPatient, now: MappedPatient) -> bool:
    one, other = demographics(stored), demographics(now)
    differing = (
        not _are_compatible(one.birth, other.birth),
        bool(one.sex and other.sex) and one.sex != other.sex,
        bool(one.given and other.given) and not {*one.given} & {*other.given},
    )
    return sum(differing) >= CONTRADICTION


def changed_elements(stored: MappedPatient, now: MappedPatient) -> tuple[str, ...]:
    """Return the elements of FHIR that both patients state and that differ: name, birth date, sex."""
    one, other = name_words(stored), name_words(now)
    are_named = bool(stored.full_name and now.full_name)
    sexes = {stored.gender, now.gender}
    differing = {
        "name": are_named and not _have_equal_names(one, other),
        "birthDate": not _are_compatible(_birth(stored), _birth(now)),
        "gender": not sexes & UNSURE and len(sexes) > 1,
    }
    return tuple(name for name, differs in differing.items() if differs)


def may_be_corrected(stored: MappedPatient, now: MappedPatient) -> bool:
    """Whether the registrar of a patient may replace the demographics: one of name, birth date and sex
    agrees, and the number of a patient who has died is not given to somebody else.
    """
    changed = changed_elements(stored, now)
    agreeing = (
        bool({*words(stored.full_name or "")} & {*words(now.full_name or "")}),
        bool(_birth(stored) and _birth(now)) and "birthDate" not in changed,
        stored.gender not in UNSURE and stored.gender == now.gender,
    )
    is_alive_again = bool(stored.deceased) and not now.deceased
    return len(changed) <= CONTRADICTION and any(agreeing) and not is_alive_again


def demographics(patient: MappedPatient) -> Demographics:
    given = [*_parts(patient, "given")] or [patient.full_name]
    return Demographics(
        _birth(patient),
        "" if patient.gender in UNSURE else str(patient.gender),
        sorted({word for text in given if text for word in words(text)}),
    )


def name_words(patient: MappedPatient) -> NameWords:
    given, family = (
        frozenset(word for text in _parts(patient, name) for word in words(text))
        for name in ("given", "family")
    )
    full = words(patient.full_name) if patient.full_name else ()
    return NameWords(given, family, tuple(full))


def _parts(patient: MappedPatient, name: str) -> Iterable[str]:
    for each in patient.names:
        part: JsonValue = each.get(name)
        texts = part if isinstance(part, list) else [part]
        yield from (str(text) for text in texts if text)


def _birth(patient: MappedPatient) -> str:
    born = patient.date_of_birth
    return (born.isoformat() if born else patient.partial_birth_date) or ""


def _are_compatible(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)


def _common_given(one: NameWords, other: NameWords) -> frozenset[str]:
    if one.has_parts and other.has_parts:
        return one.given & other.given
    if one.has_parts:
        return one.given & (frozenset(other.full) - one.family)
    if other.has_parts:
        return _common_given(other, one)
    return _all_but_last(one) & _all_but_last(other)


def _common_family(one: NameWords, other: NameWords) -> frozenset[str]:
    if one.has_parts and other.has_parts:
        return one.family & other.family
    if one.has_parts:
        return one.family & (frozenset(other.full) - one.given)
    if other.has_parts:
        return _common_family(other, one)
    return frozenset(one.full[-1:]) & frozenset(other.full[-1:])


def _all_but_last(name: NameWords) -> frozenset[str]:
    return frozenset(name.full[:-1] or name.full)


def _have_equal_names(one: NameWords, other: NameWords) -> bool:
    return bool(_common_given(one, other) and _common_family(one, other))


def _is_near(one: date, other: date) -> bool:
    if one.year == other.year and (one.month, one.day) == (other.day, other.month):
        return True
    return sum((one.year != other.year, one.month != other.month, one.day != other.day)) == 1
