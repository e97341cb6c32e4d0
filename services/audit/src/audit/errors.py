from chassis.problems.problem import Advice, FieldError, Problem


class PatientNotFound(Problem):
    status = 404
    code = "patient-not-found"
    title = "Patient not found"
    detail = (
        "The identifier does not identify a patient that you may see, and the log does not contain "
        "reads under this identifier. Check `patient_id`."
    )


class EncounterNotFound(Problem):
    status = 404
    code = "encounter-not-found"
    title = "Encounter not found"
    detail = "No encounter has this id. The event was not stored; check `encounter_id`."


class EncounterOfAnotherPatient(Problem):
    status = 409
    code = "encounter-of-another-patient"
    title = "Encounter of another patient"
    advice = Advice.CORRECT
    detail = (
        "The encounter belongs to another patient than `patient_ids` names. The event was not stored; check both, "
        "or omit `patient_ids`."
    )


class EventNotFound(Problem):
    status = 404
    code = "event-not-found"
    title = "Event not found"
    detail = (
        "No event has this id. List the events by patient, encounter or another filter to find it."
    )


class OtherEventWithThisId(Problem):
    status = 409
    code = "other-event-with-this-id"
    title = "Another event has this id"
    advice = Advice.CORRECT
    detail = (
        "The log has a different event with this id. This event was not stored; use a unique id for each "
        "event."
    )


class PositionTaken(Problem):
    status = 409
    code = "position-taken"
    title = "Position taken"
    detail = (
        "This is not the next free position of the encounter. The event was not stored. Read the new events, then "
        "send yours with the position that `errors` allows."
    )

    def __init__(self, next_free: int) -> None:
        super().__init__(
            errors=(FieldError("/expected_position", "next-free-position", next_free),)
        )


class LogBusy(Problem):
    status = 503
    code = "log-busy"
    title = "Log busy"
    detail = (
        "Too many events are waiting to be stored. Nothing of this request was stored; send it again "
        "later."
    )
    retryable = True


class TooManyEvents(Problem):
    status = 413
    code = "too-many-events"
    title = "Too many events"
    detail = "The batch has too many events. None was stored; send them in smaller batches."

    def __init__(self, allowed: int) -> None:
        super().__init__(errors=(FieldError("", "max-events", allowed),))


class TooManyPatients(Problem):
    status = 413
    code = "too-many-patients"
    title = "Too many patients"
    detail = "The events of the batch have too many patients. None was stored; send them in smaller batches."

    def __init__(self, allowed: int) -> None:
        super().__init__(errors=(FieldError("", "max-patients", allowed),))


class TileNotFound(Problem):
    status = 404
    code = "tile-not-found"
    title = "Tile not found"
    detail = (
        "The tree of the latest checkpoint does not have this tile. Each tile has exactly one path (C2SP "
        "tlog-tiles)."
    )

    def __init__(self) -> None:
        # This tile may exist soon, so the answer must not be cached.
        super().__init__(headers={"Cache-Control": "no-store"})


class NoCheckpoint(Problem):
    status = 404
    code = "no-checkpoint"
    title = "No checkpoint"
    detail = (
        "The log does not have a checkpoint yet. The first one follows within a second of the first "
        "event."
    )


class NotCovered(Problem):
    status = 503
    code = "not-covered"
    title = "Not covered yet"
    detail = (
        "The event is stored, but a checkpoint does not cover it yet. This takes a few seconds, unless "
        "/readyz of audit shows an alarm."
    )
    retryable = True


class SpanEndedOtherwise(Problem):
    """Never sent separately: the response to an OTLP request counts these problems."""

    status = 409
    code = "span-ended-otherwise"
    title = "Span ended otherwise"
    advice = Advice.CORRECT
    detail = (
        "The log already has the end of this span, with other data. Events never change, so the first end "
        "remains. Send the end of a span only once."
    )


class MalformedSpans(Problem):
    status = 400
    code = "malformed-spans"
    title = "Malformed spans"
    detail = (
        "The body is not an OTLP ExportTraceServiceRequest in the encoding of its Content-Type. Nothing "
        "was stored."
    )


class TooManySpans(Problem):
    status = 413
    code = "too-many-spans"
    title = "Too many spans"
    detail = (
        "The request exceeds a limit: 10,000 spans, 4 MiB of resources and scopes, or 20,000 values in "
        "one resource or scope. Nothing was stored; send smaller batches."
    )


class MalformedSpan(Problem):
    """The response to an OTLP request counts it. `part` names the malformed part, never submitted
    text.
    """

    status = 422
    code = "malformed-span"
    title = "Malformed span"
    detail = "A part of the span does not have the form that OTLP defines. Correct the span."

    def __init__(self, part: str) -> None:
        super().__init__(f"`{part}` does not have the form that OTLP defines.")


class SpanTooLarge(Problem):
    status = 422
    code = "span-too-large"
    title = "Span too large"
    detail = "The span has more than 20,000 values."


class SpanWithoutIds(Problem):
    status = 422
    code = "span-without-ids"
    title = "Span without ids"
    detail = (
        "A span needs a trace id of 16 bytes and a span id of 8 bytes, both not zero. In OTLP/JSON, both "
        "are hexadecimal."
    )


class SpanAttributesInvalid(Problem):
    status = 422
    code = "span-attributes-invalid"
    title = "Attributes of a span not valid"
    detail = (
        "`chartroom.encounter_id` must be a UUID, and `chartroom.patient_ids` a list of at most 100 "
        "patient identifiers."
    )


class StreamTooSlow(Problem):
    """Sent as the last message of an event stream."""

    status = 503
    code = "stream-too-slow"
    title = "Stream too slow"
    detail = (
        "The stream was too slow: too many events were waiting, or they waited too long. Reconnect with "
        "Last-Event-ID to continue."
    )
    retryable = True


class NamesChanged(Problem):
    """Sent as the last message of an event stream."""

    status = 503
    code = "names-changed"
    title = "Names of the patient changed"
    detail = (
        "The identifiers of this stream's patient have changed. Reconnect with Last-Event-ID to continue "
        "with the events under the current identifiers."
    )
    retryable = True


class BeyondTheLog(Problem):
    status = 409
    code = "beyond-the-log"
    title = "Beyond the log"
    detail = (
        "The log is shorter than the requested start of the stream. It may be a different log; read it "
        "from the beginning."
    )


class WebhookNotFound(Problem):
    status = 404
    code = "webhook-not-found"
    title = "Webhook not found"
    detail = "No webhook has this id. List the webhooks to find it."


class WebhookBusy(Problem):
    status = 503
    code = "webhook-busy"
    title = "Webhook busy"
    detail = (
        "1,000 events or more wait for the webhook, so none is sent again. Send the request again once the "
        "receiver has accepted some events."
    )
    retryable = True


class WebhookKeyLost(Problem):
    status = 409
    code = "webhook-key-lost"
    title = "Key of the webhook's secret lost"
    advice = Advice.ASK_PERSON
    detail = (
        "The webhook exists, but its secret cannot be shown, because audit lost the key `webhooks.key`. "
        "Restore the key, or delete the webhook and create another one."
    )
