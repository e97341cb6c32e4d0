"""Expected failures of the audit service."""

from chassis.problems.problem import FieldError, Problem


class EncounterNotFound(Problem):
    status = 404
    code = "encounter-not-found"
    title = "Encounter not found"
    detail = "No encounter has this id. The event was not stored; check `encounter_id`."


class EventNotFound(Problem):
    status = 404
    code = "event-not-found"
    title = "Event not found"
    detail = (
        "No event has this id. `GET /agent-events` finds events by patient, encounter and more."
    )


class OtherEventWithThisId(Problem):
    status = 409
    code = "other-event-with-this-id"
    title = "Another event has this id"
    detail = "The log holds another event with this id. This one was not stored; give each event an id of its own."


class PositionTaken(Problem):
    """`allowed` is the next free position."""

    status = 409
    code = "position-taken"
    title = "Position taken"
    detail = (
        "The encounter has other events at this position. Read them, then send yours with the position that "
        "`errors` allows."
    )

    def __init__(self, next_free: int) -> None:
        super().__init__(
            errors=(FieldError("/expected_position", "next-free-position", next_free),)
        )


class LogBusy(Problem):
    status = 503
    code = "log-busy"
    title = "Log busy"
    detail = "More events wait than the service holds. Nothing of this request was stored; send it again later."
    retryable = True


class TooManyEvents(Problem):
    status = 413
    code = "too-many-events"
    title = "Too many events"
    detail = "The batch holds too many events. None was stored; send them in smaller batches."

    def __init__(self, allowed: int) -> None:
        super().__init__(errors=(FieldError("", "max-events", allowed),))


class TooManyPatients(Problem):
    status = 413
    code = "too-many-patients"
    title = "Too many patients"
    detail = "The batch names too many patients. None of its events was stored; send them in smaller batches."

    def __init__(self, allowed: int) -> None:
        super().__init__(errors=(FieldError("", "max-patients", allowed),))


class TileNotFound(Problem):
    status = 404
    code = "tile-not-found"
    title = "Tile not found"
    detail = (
        "The log's last checkpoint has no such tile. A tree has tiles up to its size, and each has one path "
        "(C2SP tlog-tiles)."
    )

    def __init__(self) -> None:
        # The gateway adds nothing for tiles, and the tree may have this one soon.
        super().__init__(headers={"Cache-Control": "no-store"})


class NoCheckpoint(Problem):
    status = 404
    code = "no-checkpoint"
    title = "No checkpoint"
    detail = "The log has no checkpoint yet. The first follows within a second of its first event."


class NotCovered(Problem):
    status = 503
    code = "not-covered"
    title = "Not covered yet"
    detail = (
        "The event is stored, and no checkpoint covers it yet. One does within seconds, unless /readyz of "
        "audit shows an alarm."
    )
    retryable = True


class SpanEndedOtherwise(Problem):
    """For a span in a request, whose answer counts it."""

    status = 409
    code = "span-ended-otherwise"
    title = "Span ended otherwise"
    detail = (
        "The log holds an end of this span with other data. The log is never changed, so the first end "
        "stays; send a span when it has ended, once."
    )


class MalformedSpans(Problem):
    status = 400
    code = "malformed-spans"
    title = "Malformed spans"
    detail = (
        "The body is not an ExportTraceServiceRequest of OTLP in the encoding that Content-Type names. "
        "Nothing of it was stored."
    )


class TooManySpans(Problem):
    status = 413
    code = "too-many-spans"
    title = "Too many spans"
    detail = (
        "The request holds more than it may: 10,000 spans, 4 MiB of resources and scopes together, 20,000 "
        "values in a resource or a scope. Nothing of it was stored; send smaller batches."
    )


class MalformedSpan(Problem):
    """For a span in a request, whose answer counts it. `part` is a member of OTLP, never a submitted name."""

    status = 422
    code = "malformed-span"
    title = "Malformed span"
    detail = "A part of the span does not have the form that OTLP defines. Correct it and send the span again."

    def __init__(self, part: str) -> None:
        super().__init__(f"`{part}` does not have the form that OTLP defines.")


class SpanTooLarge(Problem):
    """For a span in a request, whose answer counts it."""

    status = 422
    code = "span-too-large"
    title = "Span too large"
    detail = "A span holds at most 20,000 values."


class SpanWithoutIds(Problem):
    """For a span in a request, whose answer counts it."""

    status = 422
    code = "span-without-ids"
    title = "Span without ids"
    detail = (
        "A span needs a trace id of 16 bytes and a span id of 8, not all of them zero. OTLP's JSON writes "
        "both in hexadecimal digits."
    )


class SpanAttributesInvalid(Problem):
    """For a span in a request, whose answer counts it."""

    status = 422
    code = "span-attributes-invalid"
    title = "Attributes of a span not valid"
    detail = (
        "`chartroom.encounter_id` has to be a UUID, and `chartroom.patient_ids` up to 100 ids of "
        "patients."
    )


class StreamTooSlow(Problem):
    """The last message of a stream, never an answer."""

    status = 503
    code = "stream-too-slow"
    title = "Stream too slow"
    detail = (
        "More events waited than a stream holds, or they waited too long. Come back with "
        "Last-Event-ID to continue where you are."
    )
    retryable = True


class NamesChanged(Problem):
    """The last message of a stream, never an answer."""

    status = 503
    code = "names-changed"
    title = "Names of the patient changed"
    detail = (
        "The patient of this stream has other names than when it began. Come back, with Last-Event-ID to "
        "continue where you are: the stream then has the events under the present names."
    )
    retryable = True


class BeyondTheLog(Problem):
    status = 409
    code = "beyond-the-log"
    title = "Beyond the log"
    detail = (
        "The log has not reached the place after which the stream should begin. It may be another log: read "
        "it from the start."
    )
