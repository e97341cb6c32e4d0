"""What the gateway could not do, told for it."""

from typing import Any, ClassVar

from chassis.problems.problem import Problem

RETRY_AFTER_S = (
    2  # A restarted service is looked for every second; sooner would only find the same.
)


class GatewayProblem(Problem):
    """A failure between the gateway and a service; it passes, so it can be retried."""

    retryable: ClassVar[bool] = True

    def __init__(self, detail: str | None = None) -> None:
        super().__init__(detail, retry_after_s=RETRY_AFTER_S)


class ConnectionLost(GatewayProblem):
    status = 502
    code = "connection-lost"
    title = "Connection lost"
    detail = (
        "The service could not be reached, or broke off before it answered. A write may have been carried "
        "out: look for it before you repeat it."
    )


class ServiceUnavailable(GatewayProblem):
    status = 503
    code = "service-unavailable"
    title = "Service unavailable"
    detail = "The service behind this address is not running. Nothing was carried out; send the request again later."


class AnswerTooLate(GatewayProblem):
    status = 504
    code = "answer-too-late"
    title = "Answer too late"
    detail = "The service did not answer in time. A write may have been carried out: look for it before you repeat it."


class SystemUnavailable(GatewayProblem):
    """The joined health: `services` says of each whether it is ready."""

    status = 503
    code = "system-unavailable"
    title = "System not ready"
    detail = "Not every service is ready. `services` names the state of each."

    def __init__(self, services: dict[str, str]) -> None:
        down = ", ".join(name for name, state in services.items() if state != "ok")
        super().__init__(f"{self.detail} Not ready: {down}.")
        self.services = services

    def document(self, request_id: str | None) -> dict[str, Any]:
        """Return the problem document with the extension member `services`."""
        return super().document(request_id) | {"services": self.services}
