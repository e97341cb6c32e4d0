"""Log lines contain route templates and types. Paths, queries, header values, bodies and exception
texts may contain PHI.
"""

import logging
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import orjson
import structlog
from structlog.types import EventDict, Processor

from chassis.observability.trace_context import current_trace_id
from chassis.problems.problem import Problem

LOG_FIELDS = frozenset([
    "event", "level", "timestamp", "service", "logger", "request_id", "trace_id",
    "method", "route", "status", "duration_ms", "caller", "caller_kind",
    "attempt", "exception", "frames", "port", "version", "count", "part",
    "seq", "peer", "size", "known_size", "signed", "known", "resource",
])  # fmt: skip


def _keep_known_fields(_: Any, __: str, event: EventDict) -> EventDict:
    return {
        name: value for name, value in event.items() if name in LOG_FIELDS or name.startswith("_")
    }


def _describe_exception(_: Any, __: str, event: EventDict) -> EventDict:
    """Replace an exception by its type and location, because its text may quote a row."""
    failure = event.pop("exc_info", None)
    if failure is True:
        failure = sys.exc_info()
    if isinstance(failure, tuple):
        failure = failure[1]
    if isinstance(failure, BaseException):
        event["exception"] = _type_of(failure)
        event["frames"] = _frames_of(failure)
    return event


def _type_of(failure: BaseException) -> str:
    return f"{type(failure).__module__}.{type(failure).__qualname__}"


def _frames_of(failure: BaseException) -> list[str]:
    frames = traceback.extract_tb(failure.__traceback__)[-8:]
    return [f"{frame.filename.rpartition('/')[2]}:{frame.lineno} {frame.name}" for frame in frames]


def place_of(failure: BaseException) -> str:
    return " at ".join([_type_of(failure), *_frames_of(failure)[-1:]])


def _withhold_foreign_text(_: Any, __: str, event: EventDict) -> EventDict:
    """Remove the text of other libraries' lines, because it may contain values. uvicorn's constant
    messages are kept if they have neither arguments nor exceptions.
    """
    fixed = not event.pop("positional_args", None) and "\n" not in str(event["event"]).strip()
    if not (fixed and str(event["logger"]).partition(".")[0] == "uvicorn"):
        event["event"] = "a library's message was withheld"
    return event


def log_uncaught(kind: str, failure: BaseException | None) -> None:
    structlog.get_logger().error(kind, exc_info=failure)


def log_failure(what: str, failure: Exception) -> None:
    if isinstance(failure, Problem):
        structlog.get_logger().warning(what, exception=type(failure).__name__)
    else:
        log_uncaught(what, failure)


@contextmanager
def failures_logged(what: str) -> Iterator[None]:
    try:
        yield
    except Exception as failure:  # noqa: BLE001 - The work must not end.
        log_failure(what, failure)


def _withhold_uncaught() -> None:
    logging.captureWarnings(capture=True)
    logging.raiseExceptions = False  # True prints the arguments of lines that cannot be formatted.
    sys.unraisablehook = lambda raised: log_uncaught("an exception was ignored", raised.exc_value)
    threading.excepthook = lambda raised: log_uncaught("a thread died", raised.exc_value)


def _add_trace_id(_: Any, __: str, event: EventDict) -> EventDict:
    if (trace_id := current_trace_id()) is not None:
        event["trace_id"] = trace_id
    return event


def configure_logging(service: str, level: str, *, is_traced: bool = False) -> None:
    def add_service(_: Any, __: str, event: EventDict) -> EventDict:
        event["service"] = service
        return event

    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        add_service,
        *([_add_trace_id] if is_traced else []),
        _describe_exception,
        _keep_known_fields,
    ]
    render = structlog.processors.JSONRenderer(lambda event, **_: orjson.dumps(event).decode())
    structlog.configure(
        processors=[*shared, render],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.WriteLoggerFactory(sys.stdout),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            pass_foreign_args=True,
            foreign_pre_chain=[structlog.stdlib.add_logger_name, _withhold_foreign_text, *shared],
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, render],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.WARNING)
    _withhold_uncaught()
