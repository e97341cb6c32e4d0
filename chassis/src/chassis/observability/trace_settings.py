"""Whether to trace: OpenTelemetry's own variables (OTEL_*) decide; off unless one names a
collector.
"""

import os

from chassis.observability.tracing import Tracing
from chassis.settings import StartupError, is_http_url

ENDPOINTS = ("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_ENDPOINT")
PROTOCOLS = ("OTEL_EXPORTER_OTLP_TRACES_PROTOCOL", "OTEL_EXPORTER_OTLP_PROTOCOL")
PROTOCOL = "http/protobuf"


def tracing_from_environment(service: str, version: str) -> Tracing | None:
    if not _is_enabled():
        return None
    # Only a process that traces loads the SDK.
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
    return True
