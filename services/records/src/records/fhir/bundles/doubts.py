"""Finds values that are stored although they are probably wrong."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from pydantic import JsonValue

from records.fhir.bundles.encounter_mapping import known_class
from records.fhir.bundles.source_times import MAX_AHEAD, last_updated
from records.fhir.r4.observations import is_reissued
from records.fhir.r4.resource_types import PATIENT_FIELD, words
from records.fhir.r4.search.values import read_imported_interval
from records.fhir.r4.standings import Standing, codes_of, counts, standing_of
from records.fhir.r4.strict_json import StrictJSON
from records.lenient_json import LenientJSON

IN_FUTURE, REOPENED, UNKNOWN_CLASS = "in-future", "reopened", "unknown-class"
IDENTITY_CHANGED = "identity-changed"
RULES: Mapping[str, str] = {
    IN_FUTURE: "the date of something that has happened is more than 24 hours ahead",
    REOPENED: "the status before had ended the resource",
    IDENTITY_CHANGED: "two of name, birth date and sex have changed, so a task asks a person to confirm",
    UNKNOWN_CLASS: "the class is unknown, so that /encounters has AMB",
}
# Dates of past events and of writing. Dates of plans, such as `occurrenceDateTime` of an order, have other names.
PAST = words(
    """
    assertedDate authored authoredOn created date dateAsserted dateTime deceasedDateTime effectiveDateTime
    effectiveInstant issued lastOccurrence onsetDateTime performedDateTime received receivedTime recorded recordedDate
    sent started whenHandedOver whenPrepared
    """
)
PAST_PERIODS = words("effectivePeriod onsetPeriod performedPeriod")
# Standings of what did not happen or is wrong, and statuses that end or open a resource, in all types.
WITHDRAWN = frozenset({Standing.ENTERED_IN_ERROR, Standing.NOT_DONE})
ENDED = words(
    "amended appended completed corrected failed final finished fulfilled inactive retired stopped"
)
OPEN = words(
    """
    accepted active arrived available booked checked-in current draft in-progress on-hold onhold onleave partial pending
    planned preliminary preparation proposed ready received registered requested suspended triaged waitlist
    """
)
STATUSES = ("status", "docStatus", "lifecycleStatus", "verificationStatus")


@dataclass(frozen=True, slots=True)
class Doubt:
    """`former`: the status that had ended the resource."""

    pointer: str
    rule: str
    former: str | None = None


def doubts_of(resource: StrictJSON, type_: str) -> tuple[Doubt, ...]:
    return (*_dates_in_future(resource, type_), *_unknown_class(resource, type_))


def _dates_in_future(resource: StrictJSON, type_: str) -> Iterator[Doubt]:
    if type_ not in PATIENT_FIELD and type_ != "Patient":
        return
    now = datetime.now(UTC)
    late = [name for name, value in _past_dates(resource.members, type_) if _is_ahead(value, now)]
    if late and counts(type_, LenientJSON(resource.members)):
        yield from (Doubt(resource.at(name), IN_FUTURE) for name in late)


def _past_dates(members: Mapping[str, JsonValue], type_: str) -> Iterator[tuple[str, JsonValue]]:
    for name, value in members.items():
        if name in PAST:
            yield name, value
    if type_ == "Immunization":
        yield "occurrenceDateTime", members.get("occurrenceDateTime")
    periods = PAST_PERIODS if type_ != "Encounter" else {"period"}
    for name in filter(periods.__contains__, members):
        period = LenientJSON(members).part(name)
        yield f"{name}/start", period.text("start")
        if type_ == "Encounter" and members.get("status") == "finished":
            yield f"{name}/end", period.text("end")


def _is_ahead(written: JsonValue, now: datetime) -> bool:
    if not isinstance(written, str):
        return False
    day = written[:10].replace("-", "")[:8]
    if day < f"{now.year}{now.month:02}{now.day:02}":  # Nearly all dates, without parsing.
        return False
    interval = read_imported_interval(written)
    if interval is None or interval.start is None:
        return written.startswith("9999-")
    return interval.start > now + MAX_AHEAD


def _unknown_class(resource: StrictJSON, type_: str) -> Iterator[Doubt]:
    coding = LenientJSON(resource.members).part("class") if type_ == "Encounter" else None
    if coding is not None and known_class(coding.text("system"), coding.text("code") or "") is None:
        yield Doubt(f"{resource.at('class')}/code", UNKNOWN_CLASS)


def reopening(
    type_: str, former: LenientJSON, now: LenientJSON, pointer: str, *, is_of_source: bool
) -> Doubt | None:
    """Return a doubt if the status had ended the resource, unless a time of the same source shows that `now` is newer.
    A late message may have reopened the resource.
    """
    if is_of_source and _is_newer(former, now):
        return None
    was, is_now = standing_of(type_, former), standing_of(type_, now)
    is_restored = was in WITHDRAWN and is_now is not was and is_now is not Standing.ENTERED_IN_ERROR
    for name in STATUSES:
        before, after = {*codes_of(former, name)}, {*codes_of(now, name)}
        if before != after and (is_restored or (before & ENDED and after & OPEN)):
            return Doubt(
                f"{pointer}/{name}", REOPENED, former.text(name) or next(iter(before), None)
            )
    return None


def _is_newer(former: LenientJSON, now: LenientJSON) -> bool:
    before, after = last_updated(former.members), last_updated(now.members)
    return (before is not None and after is not None and before < after) or is_reissued(now, former)
