"""Maps a FHIR Patient to columns. Invalid names, identifiers and birth dates are rejected; other
invalid values stay only in the resource.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import date
from itertools import islice
from typing import TypeVar

from pydantic import JsonValue

from records.fhir.r4.resource_types import GENDERS, NAME_USES
from records.fhir.r4.strict_json import InvalidElement, StrictJSON
from records.identifier_ends import has_ended
from records.identifiers import MAX_LENGTH
from records.limits import (
    MAX_ADDRESSES,
    MAX_AFFIXES,
    MAX_CONTACT,
    MAX_FULL_NAME,
    MAX_GIVEN,
    MAX_IDENTIFIERS,
    MAX_LANGUAGES,
    MAX_LINE,
    MAX_LINES,
    MAX_NAME_PART,
    MAX_NAMES,
    MAX_POSTAL_CODE,
    MAX_TELECOM,
)
from records.partial_dates import (
    MAX_TIME,
    Deceased,
    Precision,
    is_in_future,
    latest_birth_date,
    read_date,
    read_death,
    read_moment,
)
from records.patients.codes import (
    LANGUAGE_PATTERN,
    MAX_LANGUAGE,
    AbsentReason,
    AddressUse,
    ContactSystem,
    ContactUse,
    IdentifierUse,
)

T = TypeVar("T")
SYSTEM = re.compile(r"[^\s|]+")
LANGUAGE = re.compile(LANGUAGE_PATTERN.removesuffix("$"))
MARITAL_STATUS = "http://terminology.hl7.org/CodeSystem/v3-MaritalStatus"
DATA_ABSENT_REASON = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"
CONTACT_SYSTEMS, CONTACT_USES = frozenset(ContactSystem), frozenset(ContactUse)
ADDRESS_USES = frozenset(AddressUse)
IDENTIFIER_USES = frozenset(IdentifierUse)
BEST_NAMES_FIRST = ("official", "usual", None)
FORMER_NAMES = {"old", "maiden"}
StoredJSON = Mapping[str, JsonValue]


@dataclass(frozen=True, slots=True)
class Identifier:
    """`system` is empty if missing. `has_ended`: the identifier no longer identifies the patient."""

    system: str
    value: str
    type: str | None
    pointer: str
    use: str | None = None
    period: dict[str, JsonValue] | None = None
    has_ended: bool = False

    @property
    def name(self) -> tuple[str, str]:
        return self.system, self.value

    @property
    def stored(self) -> StoredJSON:
        return {
            "system": self.system or None,
            "value": self.value,
            "type": self.type,
            "use": self.use,
            "period": self.period,
        }


@dataclass(frozen=True, slots=True)
class HumanName:
    use: str | None
    text: str | None
    family: str | None
    given: list[str]
    prefix: list[str]
    suffix: list[str]

    @property
    def in_full(self) -> str:
        return self.text or " ".join([*self.given, *([self.family] if self.family else [])])

    @property
    def stored(self) -> StoredJSON:
        return asdict(self)


@dataclass(frozen=True, slots=True)
class MappedPatient:
    full_name: str
    date_of_birth: date | None
    partial_birth_date: str | None
    gender: str | None
    identifiers: list[StoredJSON]
    names: list[StoredJSON]
    full_name_absent_reason: str | None
    active: bool | None
    deceased: Deceased | None
    marital_status: str | None
    telecom: list[StoredJSON]
    address: list[StoredJSON]
    communication: list[StoredJSON]


def map_patient(resource: StrictJSON) -> MappedPatient:
    names = [name for name in map(_read_name, resource.objects("name")) if name.in_full]
    full_name = _best_name(names)
    if len(full_name) > MAX_FULL_NAME:
        raise InvalidElement(resource.at("name"), "too-long", MAX_FULL_NAME)
    date_of_birth, partial_birth_date = _birth_date(resource)
    return MappedPatient(
        full_name=full_name,
        full_name_absent_reason=None if full_name else _absent_reason(resource),
        date_of_birth=date_of_birth,
        partial_birth_date=partial_birth_date,
        gender=resource.code("gender", GENDERS),
        identifiers=_stored_identifiers(resource),
        names=[name.stored for name in resource.limited("name", names, MAX_NAMES)],
        active=_boolean(resource, "active"),
        deceased=_deceased(resource),
        marital_status=_fitting(_marital_status, resource),
        telecom=_fitting_items(resource, "telecom", _contact, MAX_TELECOM),
        address=_fitting_items(resource, "address", _address, MAX_ADDRESSES),
        communication=_fitting_items(resource, "communication", _language, MAX_LANGUAGES),
    )


def _fitting(read: Callable[[StrictJSON], T | None], element: StrictJSON) -> T | None:
    with suppress(InvalidElement):
        return read(element)
    return None


def _fitting_items(
    resource: StrictJSON,
    name: str,
    read: Callable[[StrictJSON], StoredJSON | None],
    max_items: int,
) -> list[StoredJSON]:
    items = resource.members.get(name)
    found = (
        _fitting(read, StrictJSON(item, resource.at(name)))
        for item in (items if isinstance(items, list) else ())
        if isinstance(item, dict)
    )
    return [*islice((item for item in found if item), max_items)]


def _boolean(element: StrictJSON, name: str) -> bool | None:
    value = element.members.get(name)
    return value if isinstance(value, bool) else None


def _deceased(resource: StrictJSON) -> Deceased | None:
    """An invalid or future time counts as True."""
    text = resource.members.get("deceasedDateTime")
    if text is None:
        return _boolean(resource, "deceasedBoolean")
    if isinstance(text, str):
        with suppress(ValueError):
            return True if is_in_future(read_death(text)) else text
    return True


def _marital_status(resource: StrictJSON) -> str | None:
    """Return the HL7 code, else the text, else the display or code of another system."""
    concept = resource.object("maritalStatus")
    if concept is None:
        return None
    codings = concept.objects("coding")
    found = [one.text("code") for one in codings if one.text("system") == MARITAL_STATUS]
    found.append(concept.text("text"))
    found += [one.text(name) for name in ("display", "code") for one in codings]
    return next((text for text in found if text and len(text) <= MAX_NAME_PART), None)


def _contact(element: StrictJSON) -> StoredJSON | None:
    value = element.text("value", limit=MAX_CONTACT)
    if value is None:
        return None
    return {
        "system": element.code("system", CONTACT_SYSTEMS),
        "value": value,
        "use": element.code("use", CONTACT_USES),
    }


def _address(element: StrictJSON) -> StoredJSON | None:
    address: StoredJSON = {
        "use": element.code("use", ADDRESS_USES),
        "text": element.text("text", limit=MAX_LINE),
        "line": [*element.texts("line", limit=MAX_LINE, max_items=MAX_LINES)],
        "city": element.text("city", limit=MAX_NAME_PART),
        "state": element.text("state", limit=MAX_NAME_PART),
        "postal_code": element.text("postalCode", limit=MAX_POSTAL_CODE),
        "country": element.text("country", limit=MAX_NAME_PART),
    }
    return address if any(address[name] for name in address if name != "use") else None


def _language(element: StrictJSON) -> StoredJSON | None:
    language = element.object("language")
    codes = [coding.text("code") for coding in language.objects("coding")] if language else []
    for code in codes:
        if code and len(code) <= MAX_LANGUAGE and LANGUAGE.fullmatch(code):
            return {"language": code, "preferred": _boolean(element, "preferred")}
    return None


def read_identifiers(resource: StrictJSON) -> list[Identifier]:
    """Identifiers without a system are omitted, because different systems may use the same value."""
    return [one for one in _all_identifiers(resource) if one.system]


def is_current(identifiers: JsonValue, system: str | None, value: str) -> bool | None:
    """Whether the identifier is current: None if it is missing, or was stored under other rules.
    `system`: None means any.
    """
    with suppress(InvalidElement):
        ended = [
            one.has_ended
            for one in _all_identifiers(StrictJSON({"identifier": identifiers}, ""))
            if one.value == value.strip() and system in {None, one.system}
        ]
        return not all(ended) if ended else None
    return None


def _all_identifiers(resource: StrictJSON) -> list[Identifier]:
    is_single = isinstance(resource.members.get("identifier"), dict)
    single = resource.object("identifier") if is_single else None
    found = []
    for element in [single] if single else resource.objects("identifier"):
        system = element.text("system", limit=MAX_LENGTH)
        value = element.text("value", limit=MAX_LENGTH)
        if system is not None and not SYSTEM.fullmatch(system):
            raise InvalidElement(element.at("system"), "no-space-or-bar")
        if value is not None and (system is not None or value.strip()):
            found.append(_identifier(element, system or "", value.strip()))
    return found


def _identifier(element: StrictJSON, system: str, value: str) -> Identifier:
    use, period = element.code("use", IDENTIFIER_USES), _period(element)
    return Identifier(
        system,
        value,
        _identifier_type(element),
        element.pointer,
        use,
        period,
        has_ended({"use": use, "period": period}),
    )


def _period(element: StrictJSON) -> dict[str, JsonValue] | None:
    period = element.object("period")
    if period is None:
        return None
    found: dict[str, JsonValue] = {name: _time(period, name) for name in ("start", "end")}
    return found if any(found.values()) else None


def _time(element: StrictJSON, name: str) -> str | None:
    text = element.text(name, limit=MAX_TIME)
    try:
        if text is not None:
            read_moment(text)
    except ValueError:
        raise InvalidElement(element.at(name), "fhir-date-time") from None
    return text


def _stored_identifiers(resource: StrictJSON) -> list[StoredJSON]:
    distinct: dict[tuple[str, str], Identifier] = {}
    for one in _all_identifiers(resource):
        before = distinct.get(one.name)
        if before is None or before.has_ended or not one.has_ended:
            distinct[one.name] = one
    for identifier in distinct.values():
        if identifier.type is not None and len(identifier.type) > MAX_NAME_PART:
            raise InvalidElement(f"{identifier.pointer}/type", "too-long", MAX_NAME_PART)
    stored = [identifier.stored for identifier in distinct.values()]
    return resource.limited("identifier", stored, MAX_IDENTIFIERS)


def _identifier_type(identifier: StrictJSON) -> str | None:
    kind = identifier.object("type")
    if kind is None:
        return None
    codes = [coding.text("code") for coding in kind.objects("coding")]
    return next((code for code in codes if code), None) or kind.text("text")


def _read_name(element: StrictJSON) -> HumanName:
    return HumanName(
        use=element.code("use", NAME_USES),
        text=element.text("text", limit=MAX_FULL_NAME),
        family=element.text("family", limit=MAX_NAME_PART),
        given=element.texts("given", limit=MAX_NAME_PART, max_items=MAX_GIVEN),
        prefix=element.texts("prefix", limit=MAX_NAME_PART, max_items=MAX_AFFIXES),
        suffix=element.texts("suffix", limit=MAX_NAME_PART, max_items=MAX_AFFIXES),
    )


def _best_name(names: Sequence[HumanName]) -> str:
    def rank(name: HumanName) -> int:
        if name.use in BEST_NAMES_FIRST:
            return BEST_NAMES_FIRST.index(name.use)
        return len(BEST_NAMES_FIRST) + (name.use in FORMER_NAMES)

    return min(names, key=rank).in_full if names else ""


def _absent_reason(resource: StrictJSON) -> AbsentReason:
    for name in resource.objects("name"):
        for element in (name, name.object("_text"), name.object("_family")):
            for extension in element.objects("extension") if element else ():
                if extension.text("url") == DATA_ABSENT_REASON:
                    code = extension.text("valueCode")
                    return AbsentReason(code) if code in set(AbsentReason) else AbsentReason.UNKNOWN
    return AbsentReason.UNKNOWN


def _birth_date(resource: StrictJSON) -> tuple[date | None, str | None]:
    text = resource.text("birthDate")
    if text is None:
        return None, None
    try:
        first_day, precision = read_date(text)
    except ValueError:
        raise InvalidElement(resource.at("birthDate"), "must-be-date") from None
    if first_day > latest_birth_date():
        raise InvalidElement(resource.at("birthDate"), "not-in-future")
    return (first_day, None) if precision is Precision.DAY else (None, text)
