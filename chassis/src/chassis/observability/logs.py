"""JSON log lines without PHI.

No path, query, header value, body or exception text is written: route templates and types take
their places.
"""

import logging
import sys
import threading
import traceback
from typing import Any

import orjson
import structlog

from chassis.observability.batched_log import GatheredLines
from chassis.observability.tracing import current_trace_id

LOG_FIELDS = frozenset(
    [
        "event",
        "level",
        "timestamp",
        "service",
        "logger",
        "request_id",
        "method",
        "route",
        "status",
        "duration_ms",
        "caller",
        "caller_kind",
        "attempt",
        "exception",
        "frames",
        "port",
        "version",
        "count",
        "part",
        "trace_id",
    ]
)


def keep_known_fields(
    _: Any, __: str, event: structlog.types.EventDict
) -> structlog.types.EventDict:
    """Drop every field that is not on the list: a new field is a decision, not an accident."""
    return {
        name: value for name, value in event.items() if name in LOG_FIELDS or name.startswith("_")
    }


def describe_exception(
    _: Any, __: str, event: structlog.types.EventDict
) -> structlog.types.EventDict:
    """Replace an exception by its type and where it was raised; its text may quote a row."""
    failure = event.pop("exc_info", None)
    if failure is True:
        failure = sys.exc_info()
    if isinstance(failure, tuple):
        failure = failure[1]
    if isinstance(failure, BaseException):
        event["exception"] = type_of(failure)
        event["frames"] = frames_of(failure)
    return event


def type_of(failure: BaseException) -> str:
    """Return the full name of an exception's type."""
    return f"{type(failure).__module__}.{type(failure).__qualname__}"


def frames_of(failure: BaseException) -> list[str]:
    """Return where an exception came from: the innermost frames, without values."""
    frames = traceback.extract_tb(failure.__traceback__)[-8:]
    return [f"{frame.filename.rpartition('/')[2]}:{frame.lineno} {frame.name}" for frame in frames]


def place_of(failure: BaseException) -> str:
    """Return an exception's type and innermost frame, to show where its text must not be."""
    return " at ".join([type_of(failure), *frames_of(failure)[-1:]])


def withhold_foreign_text(
    _: Any, __: str, event: structlog.types.EventDict
) -> structlog.types.EventDict:
    """Keep only logger and level of lines that other libraries wrote: their texts may hold values.

    uvicorn's fixed sentences stay; what it fills in, or passes on from an exception (more than one
    line), does not.
    """
    fixed = not event.pop("positional_args", None) and "\n" not in str(event["event"]).strip()
    if not (fixed and str(event["logger"]).partition(".")[0] == "uvicorn"):
        event["event"] = "a library's message was withheld"
    return event


def log_uncaught(kind: str, failure: BaseException | None) -> None:
    """Log an exception that nobody caught, without its text."""
    structlog.get_logger().error(kind, exc_info=failure)


def withhold_uncaught() -> None:
    """Keep Python's own last resorts from writing exception texts and warnings, which may quote
    values, to standard error.
    """
    logging.captureWarnings(capture=True)
    logging.raiseExceptions = (
        False  # Else a log line that cannot be formatted is printed with its arguments.
    )
    sys.unraisablehook = lambda told: log_uncaught("an exception was ignored", told.exc_value)
    threading.excepthook = lambda told: log_uncaught("a thread died", told.exc_value)


def name_trace(_: Any, __: str, event: structlog.types.EventDict) -> structlog.types.EventDict:
    """Say to which trace a line belongs."""
    if (trace_id := current_trace_id()) is not None:
        event["trace_id"] = trace_id
    return event


def configure_logging(service: str, level: str, *, is_traced: bool = False) -> None:
    """Send all logging of this process to standard output as JSON lines, with their trace where
    there is one.
    """

    def name_service(
        _: Any, __: str, event: structlog.types.EventDict
    ) -> structlog.types.EventDict:
        event["service"] = service
        return event

    shared: list[structlog.types.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        name_service,
        *([name_trace] if is_traced else []),
        describe_exception,
        keep_known_fields,
    ]
    lines = GatheredLines(sys.stdout)
    structlog.configure(
        processors=[
            *shared,
            structlog.processors.JSONRenderer(lambda event, **_: orjson.dumps(event).decode()),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=lambda *_: lines,
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            pass_foreign_args=True,
            foreign_pre_chain=[structlog.stdlib.add_logger_name, withhold_foreign_text, *shared],
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.JSONRenderer(lambda event, **_: orjson.dumps(event).decode()),
            ],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.WARNING)
    withhold_uncaught()
