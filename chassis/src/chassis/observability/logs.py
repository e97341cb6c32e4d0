"""Log lines contain route templates and types. Paths, queries, header values, bodies and exception
texts may contain PHI.
"""

import logging
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import orjson
import structlog
from structlog.types import EventDict

from chassis.observability.trace_context import current_trace_id
from chassis.problems.problem import Problem

LOG_FIELDS = frozenset([
    "event", "level", "timestamp", "service", "logger", "request_id", "trace_id",
    "method", "route", "status", "duration_ms", "caller", "caller_kind",
    "attempt", "exception", "frames", "port", "version", "count", "part",
    "seq", "peer", "size", "known_size", "signed", "known", "resource",
])  # fmt: skip


def _describe_exception(event: EventDict) -> None:
    """Replace an exception by its type and location, because its text may quote a row."""
    failure = event.pop("exc_info", None)
    if failure is True:
        failure = sys.exc_info()
    if isinstance(failure, tuple):
        failure = failure[1]
    if isinstance(failure, BaseException):
        event["exception"] = _type_of(failure)
        event["frames"] = _frames_of(failure)


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


def configure_logging(service: str, level: str, *, is_traced: bool = False) -> None:
    def render(_: Any, level: str, event: EventDict) -> bytes:
        event["level"] = level
        event["timestamp"] = datetime.now(UTC)
        event["service"] = service
        if is_traced and (trace_id := current_trace_id()) is not None:
            event["trace_id"] = trace_id
        if "exc_info" in event:
            _describe_exception(event)
        if not event.keys() <= LOG_FIELDS:
            event = {name: value for name, value in event.items() if name in LOG_FIELDS}
        return orjson.dumps(event, option=orjson.OPT_UTC_Z)

    class Logger(structlog.make_filtering_bound_logger(level)):  # type: ignore[misc]
        """Without structlog's processors, which take 10 µs of CPU time per request."""

        def _proxy_to_logger(self, method_name: str, event: str, **fields: Any) -> None:
            line = render(self, method_name, {**self._context, **fields, "event": event})
            self._logger.msg(line)

    structlog.configure(
        wrapper_class=Logger,
        logger_factory=structlog.BytesLoggerFactory(sys.stdout.buffer),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            pass_foreign_args=True,
            foreign_pre_chain=[structlog.stdlib.add_logger_name, _withhold_foreign_text],
            processors=[lambda *line: render(*line).decode()],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.WARNING)
    _withhold_uncaught()
