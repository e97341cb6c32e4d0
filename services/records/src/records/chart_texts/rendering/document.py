import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from records.chart_texts.rendering.attachments import File, Unread
from records.fhir.r4.modifiers import Modifier, modifiers_in
from records.fhir.r4.search.values import read_imported_interval, read_reference
from records.lenient_json import NOTHING, LenientJSON, label
from records.wording.values import all_words, day, from_to, line, value

MAX_TITLE = 500
MAX_CODES = 50
SYSTEM = re.compile(r"[!-{}~]{1,200}")
MAX_CODE = 100
HL7 = "http://terminology.hl7.org/CodeSystem/"


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
    # A sortable precedence: of documents about the same thing and time, the greatest is the latest.
    # For facts that may end, such as medications: `1` if the fact is still true, else empty.
    precedence: str = ""
    states_absence: bool = False
    is_modified: bool = False  # True if the text does not have all of the resource's meaning.
    unread: tuple[Unread, ...] = ()


class Names(dict[str, str]):
    """Names of referenced resources. `medications` are the codes of Medications."""

    def __init__(
        self,
        words: Mapping[str, str] | None = None,
        medications: Mapping[str, LenientJSON] | None = None,
    ) -> None:
        super().__init__(words or {})
        self.medications = dict(medications or {})
        self.used: set[str] = set()

    def of(self, reference: LenientJSON) -> str | None:
        display = reference.text("display")
        target = target_of(reference) or reference.text("reference")  # Or `#id`, if contained.
        if display or target is None or target not in self:
            return display
        self.used.add(target)
        return self[target]

    def medication_of(self, reference: LenientJSON) -> LenientJSON:
        return self.medications.get(target_of(reference) or "", NOTHING)


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
    interval = read_imported_interval(at or "")
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


def statuses(resource: LenientJSON, *names: str) -> str | None:
    return line("Status", ", ".join(filter(None, (_code(resource, name) for name in names))))


def modifiers(resource: LenientJSON) -> str | None:
    found = (f"{_value_of(one)} ({one.url})" for one in modifiers_in(resource))
    return line("Changed in meaning by an extension that is not read", *found)


def _value_of(modifier: Modifier) -> str:
    if modifier.extension is NOTHING:
        return "implicit rules"
    return value(modifier.extension) or modifier.extension.text("valueCode") or "no simple value"


def notes(resource: LenientJSON) -> str | None:
    return line("Note", *(one.text("text") for one in resource.parts("note")))


def named(resource: LenientJSON, name: str, names: Names) -> Iterator[str | None]:
    for one in resource.parts(name):
        yield names.of(one) or names.of(one.part("actor"))


def reasons(resource: LenientJSON, names: Names) -> Iterator[str | None]:
    yield all_words(resource, "reasonCode")
    yield from named(resource, "reasonReference", names)


def period(resource: LenientJSON, name: str) -> str | None:
    within = resource.part(f"{name}Period") if f"{name}Period" in resource.members else None
    if within is None:
        written = resource.text(f"{name}DateTime", f"{name}Instant")
        events = map(day, resource.part(f"{name}Timing").texts("event"))
        return day(written) or resource.text(f"{name}String") or "; ".join(filter(None, events))
    return from_to(within)


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
