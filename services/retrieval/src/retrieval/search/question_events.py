"""Times that refer to another event of the chart: "the month before his surgery", "on the day of the heart attack"."""

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from chassis.facility import FACILITY
from retrieval.lexical.tokens import tokens
from retrieval.search.phrases import Text
from retrieval.search.question_ages import without_age
from retrieval.search.question_kinds import WITH_STATUS
from retrieval.search.question_periods import (
    DAYS,
    EARLIEST,
    NUMBERS,
    UNIT,
    Period,
    month_of,
    without_period,
)
from retrieval.search.question_reading import LONGEST, QuestionIntent, phrasing_words, read

EVENTS = ("Condition", "Encounter", "Immunization", "Procedure")
STARTS = ("MedicationRequest", "MedicationStatement")


class Side(StrEnum):
    AT = "at"
    BEFORE = "before"
    AFTER = "after"
    SINCE = "since"


_SIDES = {
    "prior to": Side.BEFORE,
    "preceding": Side.BEFORE,
    "following": Side.AFTER,
    "post": Side.AFTER,
}
_NUMBER = rf"(?P<number>\d{{1,2}}|{'|'.join(sorted(NUMBERS, key=len, reverse=True))})"
_AT = (
    rf"(?:(?:on|at|around|during|from|in|for) (?:about )?(?:the )?(?:same |very )?(?P<same>{UNIT}|date|time)"
    r"|(?:the |same |that )+(?P<day>day))(?: (?:of|that|when|as|in which|he|she|they)|(?= (?:his|her|their) ))"
)
_BESIDE = (
    rf"(?:(?:about|around|approximately|roughly|some|within|exactly) )?(?:{_NUMBER} ?(?P<unit>{UNIT})s? "
    rf"|(?:the|a|an|one) (?P<one>{UNIT}) |(?:right|just|shortly|immediately|soon|any time) )?"
    r"(?P<side>before|prior to|preceding|after|following|post|since)"
)
_DURING = (
    r"(?P<during>during|while he had|while she had) "
    r"|(?:at|from|in|on) (?=(?:the|his|her|their|my) (?:[\w'-]+ ){1,4}?(?P<stay>visit|admission|stay"
    r"|hospitali[sz]ation|encounter|appointment|surgery|operation|procedure)\b)"
)
# A pronoun is a part of the event in "on the day he fell". Lower case is matched several times faster.
_STATED = (
    rf"\b(?:(?:{_AT}|{_BESIDE}) |{_DURING})(?P<event>"
    r"(?!(?:that|then|this|it|now|today|yesterday|noon|breakfast|lunch|dinner|meals?|food|eating|bed|bedtime|sleep|use|exercise)\b)[^,?.!;:]+)"
)
_STATED_IN_LOWER, _STATED_IN_ANY = re.compile(_STATED), re.compile(f"(?i){_STATED}")
_VISIT = r"visits?|appointments?|encounters?|check-?ups?"
# Phrases that the reading of a question handles: "before the last visit".
_LAST_VISIT = re.compile(
    r"(?i)^(?:(?:the|an?|this|that|each|every|his|her|their|my|our|your|last|latest|most|recent|previous|first|next) )*"
    rf"(?:{_VISIT})\W*$"
)
_START = re.compile(
    r"(?i)^(?:(?:he|she|they|we|pt|patient|the patient) )?(?:was |were |got )?(?:start(?:ed|ing)?|beg(?:an|inning)"
    r"|initiati(?:ng|on)|put)(?: of| on| taking| using)? (?P<drug>.+)$"
)
_NO_EVENT = re.compile(
    r"(?i)\b(?:ago|treatment|therapy|medications?|meds|diet|age|birthday|years? old)\b"
)


@dataclass(frozen=True, slots=True)
class EventAsked:
    """`question`: the words without the event and the time. `event`: a question for the event. `days`: the distance
    from the event; None if the question has none. `unit`: the length of the time, which extends by half.
    """

    question: str
    event: str
    types: tuple[str, ...]
    side: Side
    unit: str | None = None
    days: float | None = None

    def period(self, event: datetime) -> Period:
        return self._local_period(FACILITY.local(event).replace(tzinfo=UTC)).at_facility()

    def _local_period(self, event: datetime) -> Period:
        day = event.replace(hour=0, minute=0, second=0, microsecond=0)
        next_day = day + timedelta(days=1)
        if self.side is Side.AT:
            return _same(day, self.unit)
        if self.days is not None:
            around = timedelta(days=max(1, self.days / 4))
            then = day + timedelta(days=self.days if self.side is Side.AFTER else -self.days)
            return Period(then - around, then + around + timedelta(days=1))
        length = timedelta(days=1.5 * DAYS[self.unit[0]]) if self.unit else None
        if self.side is Side.BEFORE:
            return Period(day - length if length else EARLIEST, day)
        start = day if self.side is Side.SINCE else next_day
        return Period(start, start + length) if length else Period(start)

    def intent(self, event: datetime, now: datetime, *, is_newest_asked: bool) -> QuestionIntent:
        """Items with a status may last: "on aspirin since the operation" does not ask when they began."""
        within = self.period(event)
        intent = read(self.question, now, within=within, is_newest_asked=is_newest_asked)
        if intent.types & WITH_STATUS and self.side in {Side.AFTER, Side.SINCE}:
            return replace(intent, period=None)
        if intent.value or intent.extreme or self.side not in {Side.BEFORE, Side.AFTER}:
            return intent
        order = replace(
            intent.order,
            newest_first=self.side is Side.BEFORE,
            oldest_first=self.side is Side.AFTER,
            as_series=False,
        )
        return replace(intent, order=order)


def event_in(asked: str) -> EventAsked | None:
    """Return None for dates and ages: "before May 2015", "after age 50", and for the last visit."""
    if len(asked) > LONGEST or not _STATED_IN_LOWER.search(asked.lower()):
        return None
    found = _STATED_IN_ANY.search(asked)
    if found is None or _is_other_time(found["event"]) or without_age(Text.of(asked))[1]:
        return None
    question = f"{asked[: found.start()]} {asked[found.end() :]}"
    if phrasing_words().issuperset(tokens(question)):
        return None
    if found["same"] or found["day"] or found["during"] or found["stay"]:
        unit = (found["same"] or found["day"] or "time").lower()
        return EventAsked(question, *_event(found["event"]), Side.AT, unit)
    written = found["side"].lower()
    side = _SIDES.get(written) or Side(written)
    if found["unit"]:
        number = found["number"].lower()
        days = (NUMBERS.get(number) or int(number)) * DAYS[found["unit"][0].lower()]
        return EventAsked(question, *_event(found["event"]), side, days=days)
    return EventAsked(question, *_event(found["event"]), side, (found["one"] or "").lower() or None)


def _is_other_time(event: str) -> bool:
    return bool(
        _NO_EVENT.search(event)
        or phrasing_words().issuperset(tokens(event))
        or without_period(event) != event
        or _LAST_VISIT.search(event)
        or re.search(r"\d", event)
    )


def _event(words: str) -> tuple[str, tuple[str, ...]]:
    if start := _START.search(words):
        return f"when was {start['drug']} started", STARTS
    return words, EVENTS


def _same(day: datetime, unit: str | None) -> Period:
    match unit:
        case "year":
            return Period(month_of(day.year, 1), month_of(day.year + 1, 1))
        case "month":
            return Period(month_of(day.year, day.month), month_of(day.year, day.month + 1))
        case "week" | "time":
            around = timedelta(days=7)
            return Period(day - around, day + around + timedelta(days=1))
        case _:
            return Period(day, day + timedelta(days=1))
