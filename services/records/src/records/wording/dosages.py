from collections.abc import Iterator, Sequence
from operator import itemgetter

from records.lenient_json import LenientJSON
from records.wording.values import (
    all_words,
    bounds,
    day,
    digits,
    from_to,
    line,
    quantity,
    value,
    words_of,
)

MAX_EVENTS = 10
UNITS = {
    "s": "second",
    "min": "minute",
    "h": "hour",
    "d": "day",
    "wk": "week",
    "mo": "month",
    "a": "year",
}
TIMES = {"1": "once", "2": "twice"}
WHEN = {
    "MORN": "in the morning",
    "MORN.early": "in the early morning",
    "MORN.late": "in the late morning",
    "NOON": "at noon",
    "AFT": "in the afternoon",
    "AFT.early": "in the early afternoon",
    "AFT.late": "in the late afternoon",
    "EVE": "in the evening",
    "EVE.early": "in the early evening",
    "EVE.late": "in the late evening",
    "NIGHT": "at night",
    "PHS": "after sleep",
    "HS": "at bedtime",
    "WAKE": "on waking",
    "C": "with meals",
    "CM": "with breakfast",
    "CD": "with lunch",
    "CV": "with dinner",
    "AC": "before meals",
    "ACM": "before breakfast",
    "ACD": "before lunch",
    "ACV": "before dinner",
    "PC": "after meals",
    "PCM": "after breakfast",
    "PCD": "after lunch",
    "PCV": "after dinner",
}


def dosages_of(resource: LenientJSON) -> Iterator[LenientJSON]:
    """Return the dosages in the order of `sequence`, such as the steps of a tapered dose; as sent if one
    lacks it.
    """
    for name in ("dosageInstruction", "dosage"):
        given = resource.parts(name)
        places = [digits(one) for part in given if (one := part.number("sequence")) is not None]
        if len(places) == len(given):
            steps = sorted(zip(map(float, places), given, strict=True), key=itemgetter(0))
            given = [part for _, part in steps]
        yield from given


def dosage(part: LenientJSON) -> str | None:
    return line("Dosage", *instructions(part))


def instructions(part: LenientJSON) -> tuple[str | None, ...]:
    doses = part.parts("doseAndRate")
    return (
        part.text("text"),
        part.text("patientInstruction"),
        all_words(part, "additionalInstruction"),
        *_amounts(doses, "dose"),
        *_prefixed("at a rate of", *_amounts(doses, "rate")),
        words_of(part, "route"),
        words_of(part, "method"),
        *_prefixed("at", words_of(part, "site")),
        *timing(part.part("timing")),
        *as_needed(part),
        *_maximum(part),
    )


def administered(part: LenientJSON) -> tuple[str | None, ...]:
    """Return the words of the dosage of a MedicationAdministration."""
    rate = value(part, "rate")
    return (
        quantity(part.part("dose")),
        rate and f"at a rate of {rate}",
        part.text("text"),
        words_of(part, "route"),
        words_of(part, "method"),
        words_of(part, "site"),
    )


def _amounts(doses: Sequence[LenientJSON], name: str) -> Iterator[str | None]:
    """Name the type of each, such as ordered and calculated: several may state one dose."""
    for one in doses:
        amount, kind = value(one, name), words_of(one, "type") if len(doses) > 1 else None
        yield f"{amount} ({kind})" if amount and kind else amount


def as_needed(part: LenientJSON) -> Iterator[str | None]:
    if part.truth("asNeededBoolean") or "asNeededCodeableConcept" in part.members:
        yield "as needed"
    yield words_of(part, "asNeededCodeableConcept")


def timing(part: LenientJSON) -> Iterator[str | None]:
    repeat = part.part("repeat")
    yield words_of(part, "code")
    yield _frequency(repeat)
    offset = repeat.number("offset")
    before = "" if offset is None else f"{digits(offset)} minutes "
    yield from (f"{before}{WHEN.get(one, one)}" for one in repeat.texts("when"))
    yield from _prefixed("on", ", ".join(repeat.texts("dayOfWeek")) or None)
    yield from _prefixed("at", ", ".join(repeat.texts("timeOfDay")) or None)
    yield from _prefixed("over", _length(repeat, "duration"))
    if count := _number(repeat, "count"):
        yield f"{count} times in all"
    yield from _prefixed("for", quantity(repeat.part("boundsDuration")))
    yield from _prefixed("for", bounds(repeat.part("boundsRange")))
    yield from_to(repeat.part("boundsPeriod"))
    events = part.texts("event")
    yield from (day(one) for one in events[:MAX_EVENTS])
    if len(events) > MAX_EVENTS:
        yield f"and {len(events) - MAX_EVENTS} more days"


def _frequency(repeat: LenientJSON) -> str | None:
    often, every = _number(repeat, "frequency") or "1", _length(repeat, "period")
    if every is None:
        return None
    if _number(repeat, "period") == "1":
        unit = every.removeprefix("1 ")
        return f"{TIMES.get(often, f'{often} times')} {'an' if unit == 'hour' else 'a'} {unit}"
    return (
        f"every {every}" if often == "1" else f"{TIMES.get(often, f'{often} times')} every {every}"
    )


def _length(repeat: LenientJSON, name: str) -> str | None:
    amount, unit = _number(repeat, name), repeat.text(f"{name}Unit")
    if amount is None or unit is None:
        return None
    return f"{amount} {UNITS.get(unit, unit)}{'' if amount == '1' else 's'}"


def _number(repeat: LenientJSON, name: str) -> str | None:
    numbers = (repeat.number(name), repeat.number(f"{name}Max"))
    return " to ".join(digits(one) for one in numbers if one is not None) or None


def _maximum(part: LenientJSON) -> Iterator[str | None]:
    of_period = {"valueRatio": part.members.get("maxDosePerPeriod")}
    yield from _prefixed("at most", value(LenientJSON(of_period)))
    for name, of in {"Administration": "at once", "Lifetime": "in a lifetime"}.items():
        amount = quantity(part.part(f"maxDosePer{name}"))
        yield f"at most {amount} {of}" if amount else None


def _prefixed(before: str, *words: str | None) -> Iterator[str]:
    yield from (f"{before} {one}" for one in words if one)
