"""Exported spans have only the attributes listed here.

The only module that imports OpenTelemetry's SDK. Span names are unchanged: they are route
templates, peer names and statement summaries (chassis.observability.tracing).
"""

import asyncio
import threading
from collections.abc import Awaitable, Callable, Sequence

from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import OTELResourceDetector, Resource
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor, SpanExporter, SpanExportResult
from opentelemetry.trace import SpanContext, SpanKind, Status

from chassis.settings import StartupError

STOP_S = 2.0  # Shutdown waits this long for spans to be sent.
# url.path, url.query, server.address (`Host`) and the original method of requests are client input.
OF_REQUESTS = frozenset(
    {
        "http.request.method",
        "http.response.status_code",
        "http.route",
        "network.protocol.version",
        "url.scheme",
        "error.type",
    }
)
# Attributes of calls and statements. Here server.address is the peer's name.
OF_CALLS = frozenset(
    {
        "http.request.method",
        "http.response.status_code",
        "server.address",
        "db.system.name",
        "db.query.summary",
        "error.type",
    }
)
ATTRIBUTES = {SpanKind.SERVER: OF_REQUESTS, SpanKind.CLIENT: OF_CALLS}


class AttributeFilter(SpanExporter):
    """Drops attributes that are not listed, so that a new attribute is a deliberate decision."""

    def __init__(self, exporter: SpanExporter) -> None:
        self._exporter = exporter

    def export(self, spans: Sequence[ReadableSpan]) -> SpanExportResult:
        return self._exporter.export([_filtered(span) for span in spans])

    def shutdown(self) -> None:
        self._exporter.shutdown()

    def force_flush(self, timeout_millis: int = 30_000) -> bool:
        return self._exporter.force_flush(timeout_millis)


def _filtered(span: ReadableSpan) -> ReadableSpan:
    kept = ATTRIBUTES.get(span.kind, frozenset())
    return ReadableSpan(
        span.name,
        context=_without_state(span.context),
        parent=_without_state(span.parent),
        resource=span.resource,
        attributes={name: value for name, value in (span.attributes or {}).items() if name in kept},
        kind=span.kind,
        status=Status(span.status.status_code),
        start_time=span.start_time,
        end_time=span.end_time,
        instrumentation_scope=span.instrumentation_scope,
    )


def _without_state(context: SpanContext | None) -> SpanContext | None:
    if context is None:
        return None
    return SpanContext(context.trace_id, context.span_id, context.is_remote, context.trace_flags)


def provider_of(service: str, version: str) -> tuple[TracerProvider, Callable[[], Awaitable[None]]]:
    """Return OpenTelemetry's tracer provider, configured by OTEL_*, and a function that stops it."""
    named = OTELResourceDetector().detect().attributes
    resource = Resource.create({"service.name": service, "service.version": version, **named})
    provider = TracerProvider(resource=resource, shutdown_on_exit=False)
    exporter = AttributeFilter(OTLPSpanExporter())
    try:
        provider.add_span_processor(BatchSpanProcessor(exporter))
    except ValueError:
        raise StartupError(
            "The OTEL_BSP_* variables contradict each other; correct or unset them."
        ) from None

    async def stop() -> None:
        # OpenTelemetry's SDK would wait 30 seconds.
        sending = threading.Thread(target=provider.shutdown, daemon=True)
        sending.start()
        await asyncio.to_thread(sending.join, STOP_S)
        if sending.is_alive():
            exporter.shutdown()

    return provider, stop
