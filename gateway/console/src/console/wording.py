import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from console.answers import Age, Event, Tally
from console.chart_answers import Component, Item

MINUTE, HOUR, DAY = 60, 3_600, 86_400
UUID_LENGTH = 36
LARGE = 1_000  # Smaller numbers are rounded to four digits, others to ten.
BRIEF = 160  # Characters of a payload in a row; log.js has the same number.
BAD = frozenset({"failure", "failed", "error", "refused", "denied", "timeout", "rejected"})
GOOD = frozenset({"ok", "success", "completed", "accepted"})
# Members of the payload that every event of a service has.
ENVELOPE = frozenset({"schema", "trace", "resource", "resource_version", "data"})
OF_CALLER = frozenset({"caller", "caller_kind"})
# LOINC codes of systolic and diastolic blood pressure, in display order.
PRESSURES = ("8480-6", "8462-4")
# Codes of HL7's ActEncounterCode, with the words of their displays.
CLASSES = {
    "AMB": "ambulatory",
    "EMER": "emergency",
    "FLD": "field",
    "HH": "home health",
    "IMP": "inpatient",
    "ACUTE": "inpatient acute",
    "NONAC": "inpatient non-acute",
    "OBSENC": "observation",
    "PRENC": "pre-admission",
    "SS": "short stay",
    "VR": "virtual",
}
CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")
UNITS_OF_AGE = {"a": "years", "mo": "months", "wk": "weeks", "d": "days", "h": "hours"}
UNITS = {"Cel": "°C", "degF": "°F", "[degF]": "°F", "mm[Hg]": "mmHg", "{score}": "", "1": ""}


def age(stated: Age | None) -> str:
    if stated is None:
        return "age unknown"
    unit = "" if stated.unit == "a" else f" {UNITS_OF_AGE.get(stated.unit, stated.unit)}"
    return f"age {'about ' if stated.approximate else ''}{stated.value}{unit}"


def class_words(code: str) -> str:
    return CLASSES.get(code, code)


def words(code: str) -> str:
    """Write a code such as prior_authorization, task.attempt-failed or MedicationRequest as words."""
    return CAPITAL.sub(" ", re.sub("[-_.]+", " ", code)).lower().strip()


def cited_kind(reference: str) -> str:
    """Write a reference to a FHIR resource without its ID, such as "an observation"."""
    kind = words(reference.partition("/")[0])
    return f"{'an' if kind[:1] in {*'aeiou'} else 'a'} {kind}"


class FacilityClock:
    def __init__(self, zone: ZoneInfo) -> None:
        self.zone = zone

    def clock(self, moment: datetime) -> str:
        return f"{moment.astimezone(self.zone):%H:%M:%S}"

    def logged_at(self, moment: datetime, now: datetime) -> str:
        """Write the time of an event, such as 21 Nov 2026, 10:00:01; omit the date if it is today."""
        is_today = moment.astimezone(self.zone).date() == now.astimezone(self.zone).date()
        clock = self.clock(moment)
        return clock if is_today else f"{self.day(moment)}, {clock}"

    def day(self, moment: datetime) -> str:
        return _day(moment.astimezone(self.zone))

    def moment(self, moment: datetime) -> str:
        return f"{self.day(moment)}, {moment.astimezone(self.zone):%H:%M}"

    def measured(self, text: str | None) -> str:
        """Write a FHIR time with an offset in the facility's zone, such as 8 Mar 2026, 00:45, and a
        time without one as it is. Write other dates, and those at the ends of the calendar, like `written`.
        """
        try:
            moment = datetime.fromisoformat(text or "")
            if moment.tzinfo is not None:
                return self.moment(moment)
        except (ValueError, OverflowError):
            return written(text)
        return f"{_day(moment)}, {moment:%H:%M}" if "T" in (text or "") else written(text)

    @property
    def filters(self) -> dict[str, Callable[..., object]]:
        names = ("clock", "logged_at", "day", "measured", "moment")
        own = {name: getattr(self, name) for name in names}
        return FILTERS | own


def _day(of: date) -> str:
    return f"{of.day} {of:%b %Y}"


def written(text: str | None) -> str:
    """Write a FHIR date in the precision and day of its source: 8 Mar 2026, Mar 2026. Return other
    words, such as "before Tuesday", unchanged.
    """
    part = (text or "").partition("T")[0]
    for form, formatted in (("%Y-%m-%d", _day), ("%Y-%m", "{:%b %Y}".format)):
        try:
            return formatted(datetime.strptime(part, form).date())  # noqa: DTZ007 - A date alone.
        except ValueError:
            continue
    return text or ""


def iso(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def lasted(seconds: float) -> str:
    """Write a duration in its largest unit: 40 s, 12 min, 3 h, 5 d."""
    for size, name in ((DAY, "d"), (HOUR, "h"), (MINUTE, "min")):
        if seconds >= size:
            return f"{int(seconds // size)} {name}"
    return f"{int(max(seconds, 0))} s"


def since(moment: datetime, now: datetime) -> str:
    return lasted((now - moment).total_seconds())


def tally(count: Tally) -> str:
    return f"{count.count:,}+" if count.is_more else f"{count.count:,}"


def short(identifier: object) -> str:
    """Shorten a UUID to its end, because UUIDs begin with a timestamp."""
    text = str(identifier)
    return text[-8:] if len(text) == UUID_LENGTH else text[:8]


def whose(patient_id: str) -> str:
    """Only UUIDs are shortened, because several identifiers of another system may begin alike."""
    return short(patient_id) if len(patient_id) == UUID_LENGTH else patient_id


def query(values: Mapping[str, object]) -> str:
    """Encode parameters as a URL query; characters that cannot be encoded are replaced."""
    return urlencode(values, errors="replace")


def encodable(text: str) -> str:
    """Return the text of a form's field, in which only lone surrogates are replaced."""
    return text.encode(errors="replace").decode()


def json_text(text: str) -> str:
    """Return the text for a form's field that keeps outer white space and all line breaks."""
    return json.dumps(encodable(text), ensure_ascii=False)


def quoted(value: str) -> str:
    is_plain = "," not in value and not value.startswith('"') and value == value.strip()
    return value if is_plain else '"' + value.replace('"', '""') + '"'


def state_of(outcome: str | None) -> str:
    word = (outcome or "").lower()
    return "bad" if word in BAD else "good" if word in GOOD else "plain"


def content(event: Event) -> str:
    """Return the content of a payload without members that every event of a service has."""
    if event.content_destroyed:
        return "destroyed"
    if event.other_patients:
        others = "1 other" if event.other_patients == 1 else f"{event.other_patients} others"
        return f"withheld: also about {others}"
    if event.is_change or event.access:
        return brief(_of_service(event.payload))
    return brief(event.payload)


def _of_service(payload: dict[str, Any]) -> dict[str, Any]:
    """Describe a service's event, beginning with the resource (`encounter v2`)."""
    kind, version = (
        str(payload.get("resource", "")).partition("/")[0],
        payload.get("resource_version"),
    )
    resource = {kind: f"v{version}" if version is not None else ""} if kind else {}
    data = payload.get("data")
    said = data if isinstance(data, dict) else {}
    if isinstance(changed := said.get("changed"), list):
        said = said | {"changed": [re.sub("[-_.]+", " ", str(one)) for one in changed]}
    return (
        resource
        | {name: value for name, value in payload.items() if name not in ENVELOPE}
        | {name: value for name, value in said.items() if name not in OF_CALLER}
    )


def brief(payload: Any, most: int = BRIEF) -> str:  # Any: JSON that an agent wrote.
    """Format JSON in one line of at most `most` characters: `score 0.81 · level high`."""
    written = ""
    for part in _parts(payload):
        written += (" · " if written else "") + part
        if len(written) > most:
            return written[:most] + "…"
    return written


def _parts(payload: Any) -> Iterator[str]:
    if isinstance(payload, dict):
        for key, value in payload.items():
            yield f"{key} {_value(value)}".strip()
    else:
        yield _value(payload)


def _value(value: Any) -> str:
    if isinstance(value, str):
        return value[: BRIEF + 1]
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return ", ".join(value)[: BRIEF + 1]
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))[: BRIEF + 1]


class _Number(str):
    __slots__ = ()


class _Members(list[tuple[str, Any]]):
    __slots__ = ()


def pretty_member(name: str, text: bytes) -> str:
    """Unlike a JSON parser, keep repeated names and the exact digits of numbers."""
    members = json.loads(text, object_pairs_hook=_Members, parse_float=_Number, parse_int=_Number)
    return _pretty(dict(members)[name], "\n")


def _pretty(value: Any, margin: str) -> str:  # Any: JSON.
    if isinstance(value, _Number):
        return str(value)
    if not isinstance(value, list):
        return _written(value)
    deeper, parts = f"{margin}  ", []
    has_names = isinstance(value, _Members)
    for one in value:
        name, part = (f"{_written(one[0])}: ", one[1]) if has_names else ("", one)
        parts.append(name + _pretty(part, deeper))
    left, right = "{}" if has_names else "[]"
    return f"{left}{deeper}{f',{deeper}'.join(parts)}{margin}{right}" if parts else left + right


def _written(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def quantity(item: Item | Component) -> str:
    """Write a quantity such as 37.28 °C, a pressure such as 120 / 80 mmHg, or named components. The
    place of a component without a value has a dash.
    """
    own = _amount(item)
    components = item.components if isinstance(item, Item) else []
    parts = _pressure(components) if _is_pressure(components) else _named(components)
    return f"{own} ({parts})" if own and parts else own or parts


def _is_pressure(components: Sequence[Component]) -> bool:
    return all(part.code is None or _place(part) < len(PRESSURES) for part in components)


def _pressure(components: Sequence[Component]) -> str:
    ordered = sorted(components, key=_place)
    units = [None if part.value is None else part.unit for part in ordered]
    parts = [
        # Omit the unit if the next component has the same unit.
        _amount(
            part.model_copy(update={"unit": None}) if part.unit in units[at + 1 : at + 2] else part
        )
        for at, part in enumerate(ordered)
    ]
    return " / ".join(part or "—" for part in parts) if any(parts) else ""


def _named(components: Sequence[Component]) -> str:
    parts = [(part.code.name if part.code else "", _amount(part)) for part in components]
    is_any = any(amount for _, amount in parts)
    return ", ".join(f"{name} {amount or '—'}".strip() for name, amount in parts) if is_any else ""


def _amount(item: Item | Component) -> str:
    if item.value is None:
        return ""
    value = item.value if isinstance(item.value, str) else _number(item.value)
    return _with_unit(f"{item.comparator or ''}{value}", item.unit)


def _with_unit(value: str, unit: str | None) -> str:
    return " ".join(word for word in (value, UNITS.get(unit or "", unit or "")) if word)


def _place(part: Component) -> int:
    """Sort systolic before diastolic, because sources send both orders."""
    codes = {coding.code for coding in part.code.codings} if part.code else set()
    return next((at for at, code in enumerate(PRESSURES) if code in codes), len(PRESSURES))


def _number(value: Any) -> str:  # Any: a number, a boolean, or the FHIR object of another type.
    if isinstance(value, dict):
        return _range_or_ratio(value) or _value(value)
    if not isinstance(value, float):
        return _value(value)
    return f"{value:.4g}" if abs(value) < LARGE else f"{value:.10g}"


def _range_or_ratio(value: dict[str, Any]) -> str:
    """Write a Range such as 5 to 10 mg, or a Ratio such as 1 / 640; other objects are empty."""
    low, high, over, under = (
        _part_of(value.get(name)) for name in ("low", "high", "numerator", "denominator")
    )
    if low and high:
        return f"{low} to {high}"
    if over and under:
        return f"{over} / {under}"
    return f"≥ {low}" if low else f"≤ {high}" if high else ""


def _part_of(part: Any) -> str:  # Any: a FHIR Quantity, which a source may have written wrongly.
    if not isinstance(part, dict) or part.get("value") is None:
        return ""
    units = [one for one in (part.get("unit"), part.get("code")) if isinstance(one, str)]
    value = f"{part.get('comparator') or ''}{_number(part['value'])}"
    return _with_unit(value, next(iter(units), None))


FILTERS: dict[str, Callable[..., object]] = {
    "age": age,
    "brief": brief,
    "cited_kind": cited_kind,
    "class_words": class_words,
    "content": content,
    "encodable": encodable,
    "iso": iso,
    "json_text": json_text,
    "lasted": lasted,
    "quantity": quantity,
    "query": query,
    "quoted": quoted,
    "short": short,
    "since": since,
    "state_of": state_of,
    "tally": tally,
    "whose": whose,
    "words": words,
    "written": written,
}
