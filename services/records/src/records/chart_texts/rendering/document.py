import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

import orjson

from records.chart_texts.rendering.attachments import File, Unread
from records.chart_texts.rendering.units import readable_unit
from records.fhir.r4.search.intervals import read_interval
from records.fhir.r4.search.values import read_reference
from records.lenient_json import LenientJSON, label, labels

MAX_TITLE = 500
MAX_CODES = 50
# Retrieval's limits for a code.
SYSTEM = re.compile(r"[!-{}~]{1,200}")
MAX_CODE = 100
HL7 = "http://terminology.hl7.org/CodeSystem/"
ROUNDED_PLACES, MAX_SIZE = 2, 6  # Decimals, and powers of ten, of a rounded number.
_DAY = 10


@dataclass(frozen=True, slots=True)
class Code:
    system: str
    code: str


@dataclass(frozen=True, slots=True)
class Rendered:
    title: str
    text: str
    codes: tuple[Code, ...] = ()
    occurred_at: datetime | None = None
    files: tuple[File, ...] = ()
    counts: bool = True  # False if the event did not happen, or the fact is no longer true.
    # Orders documents about the same thing and time; the greatest is the latest.
    precedence: str = ""
    states_absence: bool = False
    unread: tuple[Unread, ...] = ()


class Names(dict[str, str]):
    def __init__(self, words: Mapping[str, str] | None = None) -> None:
        super().__init__(words or {})
        self.used: set[str] = set()

    def of(self, reference: LenientJSON) -> str | None:
        display, target = reference.text("display"), target_of(reference)
        if display or target is None or target not in self:
            return display
        self.used.add(target)
        return self[target]


def target_of(reference: LenientJSON) -> str | None:
    found = read_reference(reference.text("reference") or "")
    return f"{found.type}/{found.id}" if found and found.type and found.id else None


def rendered(
    title: str,
    lines: Iterable[str | None],
    *,
    codes: Iterable[LenientJSON],
    at: str | None,
    files: tuple[File, ...] = (),
    counts: bool = True,
    unread: tuple[Unread, ...] = (),
) -> Rendered:
    interval = read_interval(at or "")
    missing = line("Not read", *(one.words for one in unread))
    return Rendered(
        title=title[:MAX_TITLE],
        text="\n".join(one for one in (*lines, missing) if one),
        codes=_codes(codes),
        occurred_at=interval.start if interval else None,
        files=files,
        counts=counts,
        unread=unread,
    )


def line(name: str, *values: str | None) -> str | None:
    words = "; ".join(dict.fromkeys(one.strip() for one in values if one))
    return None if not words else f"{name}: {words}{'' if words[-1] in '.!?' else '.'}"


def statuses(resource: LenientJSON, *names: str) -> str | None:
    return line("Status", ", ".join(filter(None, (_code(resource, name) for name in names))))


def modifiers_of(resource: LenientJSON) -> Iterator[str]:
    """Extensions may negate the resource's meaning."""
    for one in resource.parts("modifierExtension"):
        name = (one.text("url") or "not named").rstrip("/").rpartition("/")[2]
        words = value(one) or one.text("valueCode") or "not said"
        if words != "no":
            yield f"{name}: {words}"


def notes(resource: LenientJSON) -> str | None:
    return line("Note", *(one.text("text") for one in resource.parts("note")))


def words_of(resource: LenientJSON, name: str) -> str | None:
    return resource.text(name) or label(resource.part(name))


def all_words(resource: LenientJSON, name: str) -> str | None:
    return "; ".join(labels(resource, name)) or None


def named(resource: LenientJSON, name: str, names: Names) -> Iterator[str | None]:
    for one in resource.parts(name):
        yield names.of(one) or names.of(one.part("actor"))


def reasons(resource: LenientJSON, names: Names) -> Iterator[str | None]:
    yield all_words(resource, "reasonCode")
    yield from named(resource, "reasonReference", names)


def day(written: str | None) -> str | None:
    return None if written is None else written[:_DAY]


def period(resource: LenientJSON, name: str) -> str | None:
    within = resource.part(f"{name}Period") if f"{name}Period" in resource.members else None
    if within is None:
        written = resource.text(f"{name}DateTime", f"{name}Instant")
        return day(written) or resource.text(f"{name}String")
    return from_to(within)


def from_to(within: LenientJSON) -> str | None:
    start, end = day(within.text("start")), day(within.text("end"))
    if start == end:
        return start
    parts = (f"from {start}" if start else None, f"to {end}" if end else None)
    return " ".join(filter(None, parts)) or None


def quantity(part: LenientJSON) -> str | None:
    """Return the rounded and the exact value: `63.7 kg (63.7429 kg)`."""
    number = part.number("value")
    if number is None:
        return None
    unit = part.text("unit", "code", "currency")
    pairs = ((digits(number), unit), (rounded_digits(digits(number)), readable_unit(unit)))
    exact, rounded = (
        f"{part.text('comparator') or ''}{amount}{f' {of}' if of else ''}" for amount, of in pairs
    )
    return exact if rounded == exact else f"{rounded} ({exact})"


def bounds(part: LenientJSON) -> str | None:
    low, high = quantity(part.part("low")), quantity(part.part("high"))
    if low and high:
        return f"{low} to {high}"
    return f"at least {low}" if low else f"at most {high}" if high else None


def value(part: LenientJSON, name: str = "value") -> str | None:
    truth = part.truth(f"{name}Boolean")
    number = part.number(f"{name}Integer") or part.number(f"{name}Decimal")
    ratio = part.part(f"{name}Ratio")
    over = [quantity(ratio.part(one)) for one in ("numerator", "denominator")]
    return (
        quantity(part.part(f"{name}Quantity"))
        or quantity(part.part(f"{name}Age"))
        or label(part.part(f"{name}CodeableConcept"))
        or part.text(f"{name}String", f"{name}Time", f"{name}DateTime")
        or (None if truth is None else "yes" if truth else "no")
        or (None if number is None else digits(number))
        or bounds(part.part(f"{name}Range"))
        or (f"{over[0]} / {over[1]}" if all(over) else None)
        or from_to(part.part(f"{name}Period"))
    )


def rounded_digits(written: str) -> str:
    """Round to three digits and at least one decimal."""
    number = Decimal(written)
    places = number.as_tuple().exponent
    size = number.adjusted()
    if not isinstance(places, int) or -places <= ROUNDED_PLACES or abs(size) > MAX_SIZE:
        return written
    return str(round(number, max(1, 2 - size)))


def digits(number: orjson.Fragment) -> str:
    return orjson.dumps(number).decode()


def _code(resource: LenientJSON, name: str) -> str | None:
    concept = resource.part(name)
    codes = (
        coding.text("code")
        for coding in concept.parts("coding")
        if (coding.text("system") or "").startswith(HL7)
    )
    return resource.text(name) or next(filter(None, codes), None) or label(concept)


def _codes(concepts: Iterable[LenientJSON]) -> tuple[Code, ...]:
    found = dict.fromkeys(
        Code(system, code)
        for concept in concepts
        for coding in concept.parts("coding")
        if (system := coding.text("system"))
        and (code := coding.text("code"))
        and SYSTEM.fullmatch(system)
        and len(code) <= MAX_CODE
    )
    return tuple(found)[:MAX_CODES]


def references(resource: object) -> Iterator[str]:
    if isinstance(resource, dict):
        if (target := target_of(LenientJSON(resource))) is not None:
            yield target
        for member in resource.values():
            yield from references(member)
    elif isinstance(resource, list):
        for item in resource:
            yield from references(item)
