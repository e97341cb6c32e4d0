"""OpenTelemetry's instrumentations of httpx and asyncpg record URLs and SQL text, so the spans of
calls and statements are recorded here.
"""

import os
import re
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

from fastapi.telemetry import TelemetryConfig
from opentelemetry import trace
from opentelemetry.trace import Span, SpanKind, StatusCode, TracerProvider
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator
from starlette.types import Scope

from chassis.settings import StartupError, is_http_url

# FastAPI would add spans per dependency and endpoint, a second set of metrics, and logs with
# exception texts.
NO_TRACING: TelemetryConfig = {
    "tracing": False,
    "metrics": False,
    "logs": False,
    "operation_spans": False,
    "auto_configure": False,
}
ENDPOINTS = ("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_ENDPOINT")
PROTOCOLS = ("OTEL_EXPORTER_OTLP_TRACES_PROTOCOL", "OTEL_EXPORTER_OTLP_PROTOCOL")
PROTOCOL = "http/protobuf"
HEADERS = ("OTEL_EXPORTER_OTLP_TRACES_HEADERS", "OTEL_EXPORTER_OTLP_HEADERS")
# OpenTelemetry's SDK drops headers of another syntax and logs their values.
SENT_HEADER = re.compile(r"\s*[\w!#$%&'*+.^`|~-]+[ \t]*=[ \t]*[ !#-+\--:<-\[\]-~]*\s*", re.ASCII)
PROBES = frozenset({"/livez", "/readyz", "/metrics"})
HEADER = "traceparent"
PROPAGATOR = TraceContextTextMapPropagator()
OPERATION = re.compile(r"\s*([A-Za-z]+)")
TABLE = re.compile(r'\b(?:FROM|INTO|UPDATE|JOIN)\s+"?(\w+)"?\."?(\w+)"?', re.IGNORECASE)


class Call:
    """The request of a traced call MUST include `headers`."""

    def __init__(self, span: Span | None) -> None:
        self._span = span
        self.headers: dict[str, str] = {}
        if span is not None:
            carrier: dict[str, str] = {}
            PROPAGATOR.inject(carrier, trace.set_span_in_context(span))
            self.headers = {HEADER: carrier[HEADER]}  # `tracestate` is client input, and not sent.

    def answered(self, status: int) -> None:
        if self._span is not None:
            self._span.set_attribute("http.response.status_code", status)
            if status >= 400:  # noqa: PLR2004 - The convention for clients.
                _fail(self._span, str(status))


class Tracing:
    def __init__(self, provider: TracerProvider, stop: Callable[[], Awaitable[None]]) -> None:
        self.stop = stop
        self._tracer = provider.get_tracer("chassis")
        self.of_requests: TelemetryConfig = {
            **NO_TRACING,
            "tracing": True,
            "tracer_provider": provider,
            "exclude": _is_probe,
        }

    @contextmanager
    def call(self, peer: str, method: str) -> Iterator[Call]:
        if not _in_request():
            yield Call(None)
            return
        attributes = {"http.request.method": method, "server.address": peer}
        with self._tracer.start_as_current_span(
            f"{method} {peer}",
            kind=SpanKind.CLIENT,
            attributes=attributes,
            record_exception=False,
            set_status_on_exception=False,
        ) as span:
            try:
                yield Call(span)
            except BaseException as failure:
                _fail(span, type(failure).__qualname__)
                raise

    def query(self, statement: str, seconds: float, failure: BaseException | None) -> None:
        """A statement is recorded by its kind and table, never by its text."""
        if not _in_request():
            return
        ended = time.time_ns()
        summary = summary_of(statement)
        span = self._tracer.start_span(
            summary,
            kind=SpanKind.CLIENT,
            attributes={"db.system.name": "postgresql", "db.query.summary": summary},
            start_time=ended - round(seconds * 1e9),
        )
        if failure is not None:
            _fail(span, getattr(failure, "sqlstate", None) or type(failure).__qualname__)
        span.end(ended)

    def watch(self, connection: Any) -> None:  # An asyncpg connection.
        connection.add_query_logger(
            lambda ended: self.query(ended.query, ended.elapsed, ended.exception)
        )


def _is_probe(scope: Scope) -> bool:
    return scope.get("path") in PROBES


def _in_request() -> bool:
    """Whether a traced request is running. Background work would create a trace every second."""
    return trace.get_current_span().get_span_context().is_valid


def _fail(span: Span, error: str) -> None:
    span.set_attribute("error.type", error)
    span.set_status(StatusCode.ERROR)


@lru_cache(maxsize=1024)
def summary_of(statement: str) -> str:
    """Return a text such as `SELECT records.patients`."""
    operation = OPERATION.match(statement)
    table = TABLE.search(statement)
    found = [
        operation[1].upper() if operation else "query",
        f"{table[1]}.{table[2]}" if table else "",
    ]
    return " ".join(part for part in found if part)


def tracing_from_environment(service: str, version: str) -> Tracing | None:
    """Tracing is off if no OTEL_* variable sets a collector."""
    if not _is_enabled():
        return None
    # OpenTelemetry's SDK is imported only if tracing is on.
    from chassis.observability.trace_export import provider_of  # noqa: PLC0415

    return Tracing(*provider_of(service, version))


def _is_enabled() -> bool:
    variable = next((name for name in ENDPOINTS if os.environ.get(name)), None)
    disabled = os.environ.get("OTEL_SDK_DISABLED", "").strip().lower() == "true"
    if variable is None or disabled or os.environ.get("OTEL_TRACES_EXPORTER", "").strip() == "none":
        return False
    if not is_http_url(os.environ[variable]):
        raise StartupError(
            f"{variable} is not usable; write it as http://HOST:PORT, or unset it to send no traces."
        )
    for name in PROTOCOLS:
        if os.environ.get(name, "").strip() not in {"", PROTOCOL}:
            raise StartupError(
                f"{name} names a protocol that chartroom does not support; "
                f"set it to {PROTOCOL} or unset it."
            )
    for name in HEADERS:
        sent = filter(str.strip, os.environ.get(name, "").split(","))
        if not all(map(SENT_HEADER.fullmatch, sent)):
            raise StartupError(
                f"{name} is not usable; write headers as NAME=VALUE, each value percent-encoded, with "
                "commas between them, or unset it."
            )
    return True
