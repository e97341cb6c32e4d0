"""Whether to trace: OpenTelemetry's own variables (OTEL_*) decide. Off unless one names a
collector.
"""

import os

from chassis.observability.tracing import Tracing
from chassis.settings import StartupError, is_http_url

ENDPOINTS = ("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_ENDPOINT")
PROTOCOLS = ("OTEL_EXPORTER_OTLP_TRACES_PROTOCOL", "OTEL_EXPORTER_OTLP_PROTOCOL")
PROTOCOL = "http/protobuf"


def tracing_from_environment(service: str, version: str) -> Tracing | None:
    """Return tracing where it is wanted, else None. Raises StartupError."""
    if not is_wanted():
        return None
    # Here, so that only a process that traces loads the SDK.
    from chassis.observability.trace_export import provider_of  # noqa: PLC0415

    return Tracing(*provider_of(service, version))


def is_wanted() -> bool:
    """Whether the environment names a collector for traces. Raises StartupError where it cannot be
    used.
    """
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
                f"{name} names a protocol that is not known here; set it to {PROTOCOL} or unset it."
            )
    return True
