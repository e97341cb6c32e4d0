"""Expected failures of the audit service."""

from chassis.problems import FieldError, Problem


class EncounterNotFound(Problem):
    status = 404
    code = "encounter-not-found"
    title = "There is no encounter with this id; the event was not stored."


class EventNotFound(Problem):
    status = 404
    code = "event-not-found"
    title = "There is no event with this id."


class OtherEventWithThisId(Problem):
    status = 409
    code = "other-event-with-this-id"
    title = "Another event has this id; this one was not stored. Give each event an id of its own."


class PositionTaken(Problem):
    """`allowed` names the next free position."""

    status = 409
    code = "position-taken"
    title = "The encounter's log has gone on meanwhile; read it, then log with the next free position."

    def __init__(self, next_free: int) -> None:
        super().__init__(errors=(FieldError("/expected_position", "next-free-position", next_free),))


class LogBusy(Problem):
    status = 503
    code = "log-busy"
    title = "More events are waiting to be stored than the service holds; this one was not stored."
    retryable = True


class TooManyEvents(Problem):
    status = 413
    code = "too-many-events"
    title = "The batch holds more events than may be sent at once; none was stored."

    def __init__(self, allowed: int) -> None:
        super().__init__(errors=(FieldError("", "max-events", allowed),))


class TooManyPatients(Problem):
    status = 413
    code = "too-many-patients"
    title = "The batch names more patients than may be sent at once; none of its events was stored."

    def __init__(self, allowed: int) -> None:
        super().__init__(errors=(FieldError("", "max-patients", allowed),))


class StreamTooSlow(Problem):
    """The last message of a stream, never an answer."""

    status = 503
    code = "stream-too-slow"
    title = "More events were waiting than a stream holds; come back with Last-Event-ID to go on where you are."
    retryable = True


class TooManyStreams(Problem):
    status = 503
    code = "too-many-streams"
    title = "More streams are open than the service keeps."
    retryable = True


class BeyondTheLog(Problem):
    status = 409
    code = "beyond-the-log"
    title = "The log has not come to the place after which the stream shall begin; it may be another log."
