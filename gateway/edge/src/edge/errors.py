"""Failures between the gateway and a service, reported by the gateway's companion app."""

from collections.abc import Mapping
from typing import Any, ClassVar

from pydantic import BaseModel

from chassis.problems.problem import MalformedRequest, Problem

RETRY_AFTER_S = 2  # The gateway probes a service that is down every second.


class GatewayProblem(Problem):
    retryable: ClassVar[bool] = True

    def __init__(self, detail: str | None = None) -> None:
        super().__init__(detail, retry_after_s=RETRY_AFTER_S)


class ConnectionLost(GatewayProblem):
    status = 502
    code = "connection-lost"
    title = "Connection lost"
    detail = (
        "The service could not be reached, or the connection broke before it answered. A write may have been "
        "stored: check before you repeat it."
    )


class MalformedChunks(MalformedRequest):
    detail = (
        "The body is not valid chunked transfer coding, so nothing was stored. Check the chunk sizes, or send "
        "`Content-Length`."
    )


class ServiceUnavailable(GatewayProblem):
    status = 503
    code = "service-unavailable"
    title = "Service unavailable"
    detail = (
        "The service for this URL is not running. Nothing was stored; send the request again later."
    )


class AnswerTooLate(GatewayProblem):
    status = 504
    code = "answer-too-late"
    title = "Answer too late"
    detail = "The service did not answer in time. A write may have been stored: check before you repeat it."


class SystemUnavailable(GatewayProblem):
    status = 503
    code = "system-unavailable"
    title = "System not ready"
    detail = "Not every service is ready. `services` contains the state of each service."

    def __init__(self, services: Mapping[str, str], outbox: Mapping[str, BaseModel]) -> None:
        down = ", ".join(name for name, state in services.items() if state != "ok")
        super().__init__(f"{self.detail} Not ready: {down}.")
        self.services = services
        self.outbox = outbox

    def document(self, request_id: str | None) -> dict[str, Any]:
        outbox = {name: state.model_dump() for name, state in self.outbox.items()}
        return super().document(request_id) | {"services": self.services, "outbox": outbox}
