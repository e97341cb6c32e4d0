from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple
from uuid import UUID

from pydantic import TypeAdapter, ValidationError

from audit.errors import SpanAttributesInvalid, SpanWithoutIds
from audit.events.appending import AGENT_NAME, RecentReaches, SpanEvent, append
from audit.events.schemas import MAX_PATIENTS_OF_AGENTS
from audit.events.slices import in_slices
from audit.exact_json import Exact
from audit.log import Log
from audit.otlp.mapping import ReadSpan, SpanFacts, SpanReader, event_id, moment_of, storable
from audit.otlp.requests import SentSpan, spans_of
from audit.otlp.subjects import NO_SUBJECT, SpanKey, Subject, inherited
from audit.writer.entries import Logged
from chassis.http.fields import UUID_TEXT, ExternalId
from chassis.identity.caller import Caller
from chassis.observability.trace_context import TraceContext
from chassis.problems.problem import Problem

UNKNOWN_MEMBERS = "unknown-members"
MAX_APPENDED = 1_000  # Events of other callers are numbered between two appends.
_PATIENTS: TypeAdapter[tuple[str, ...]] = TypeAdapter(tuple[ExternalId, ...])


class Reason(NamedTuple):
    code: str
    detail: str


@dataclass
class Outcome:
    """The spans of a request. `ignored` counts spans that are not work of an agent."""

    ignored: int
    stored: int = 0
    duplicate: int = 0
    refused: Counter[Reason] = field(default_factory=Counter)
    unknown: Counter[str] = field(default_factory=Counter)

    def refuse(self, problem: Problem) -> None:
        self.refused[Reason(problem.code, problem.detail)] += 1

    def counts(self) -> Counter[tuple[str, str]]:
        counts = Counter(
            {
                ("ignored", ""): self.ignored,
                ("stored", ""): self.stored,
                ("duplicate", ""): self.duplicate,
                ("unread", UNKNOWN_MEMBERS): self.unknown.total(),
            }
        )
        for reason, count in self.refused.items():
            counts["refused", reason.code] += count
        return counts


async def receive(
    log: Log,
    reaches: RecentReaches,
    caller: Caller,
    body: bytes,
    *,
    is_json: bool,
    with_texts: bool,
) -> Outcome:
    """Store a request's spans as events, in the order sent.

    Raises MalformedSpans or TooManySpans before anything is stored. A retryable problem is also
    raised after some spans were stored, because exporters never resend rejected spans.
    """
    reader, unknown = SpanReader(with_texts=with_texts), Counter[str]()
    read = await in_slices(
        reader.read(sent) if isinstance(sent, SentSpan) else sent
        for sent in spans_of(body, unknown, is_json=is_json)
    )
    spans = [span for span in read if isinstance(span, ReadSpan)]
    outcome = Outcome(ignored=sum(span.facts is None for span in spans), unknown=unknown)
    for one in read:
        if isinstance(one, Problem):
            outcome.refuse(one)
    if outcome.ignored == len(spans):
        return outcome
    events = await in_slices(_events(spans, caller))
    for begin in range(0, len(events), MAX_APPENDED):
        part = events[begin : begin + MAX_APPENDED]
        _count(await append(log, reaches, caller, part), outcome)
    return outcome


def _count(results: Iterable[Logged | Problem], outcome: Outcome) -> None:
    for result in results:
        if isinstance(result, Problem):
            if result.retryable:
                raise result
            outcome.refuse(result)
        elif result.receipt.duplicate:
            outcome.duplicate += 1
        else:
            outcome.stored += 1


def _events(spans: Sequence[ReadSpan], caller: Caller) -> Iterable[SpanEvent | Problem]:
    own: dict[SpanKey, Subject] = {}
    for span in spans:  # A request can have the begin and the end of a span.
        own[span.key] = own.get(span.key, NO_SUBJECT).or_else(span.subject)
    parents = {span.key: span.parent for span in spans}
    subjects = inherited(own, parents.__getitem__)
    for span in spans:
        if span.facts is not None:
            yield _event(span, span.facts, span.subject.or_else(subjects[span.key]), caller)


def _event(
    span: ReadSpan, facts: SpanFacts, subject: Subject, caller: Caller
) -> SpanEvent | Problem:
    if not span.has_ids:
        return SpanWithoutIds()
    about = _about(subject.encounter, subject.patients)
    if about is None:
        return SpanAttributesInvalid()
    return SpanEvent(
        id=event_id(caller, span, facts),
        trace=TraceContext(span.trace_id, span.span_id),
        encounter_id=about.encounter_id,
        patient_ids=about.patient_ids,
        agent_name=storable(subject.agent) or _default_agent_name(facts.service, caller),
        event_type=facts.event_type,
        tool=facts.tool,
        outcome=facts.outcome,
        occurred_at=moment_of(facts.started_ns),
        payload=Exact(facts.payload),
    )


def _default_agent_name(service: str, caller: Caller) -> str:
    grant = caller.grant
    is_allowed = service and (grant is None or grant.allows(AGENT_NAME, service))
    return service if is_allowed else caller.name


class _About(NamedTuple):
    encounter_id: UUID | None
    patient_ids: tuple[str, ...]


@lru_cache(maxsize=1024)
def _about(encounter: str, patients: tuple[str, ...]) -> _About | None:
    if encounter and not UUID_TEXT.fullmatch(encounter):
        return None
    if len(patients) > MAX_PATIENTS_OF_AGENTS:
        return None
    try:
        checked = _PATIENTS.validate_python(patients)
    except ValidationError:
        return None
    return _About(UUID(encounter) if encounter else None, checked)
