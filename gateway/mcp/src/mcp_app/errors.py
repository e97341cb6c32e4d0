"""Failures of a tool's call that no service answers."""

from chassis.problems.problem import Problem

RETRY_AFTER_S = 2  # The gateway probes a service that is down every second.


class GatewayUnreachable(Problem):
    status = 503
    code = "gateway-unreachable"
    title = "Gateway unreachable"
    detail = "The gateway does not answer. Nothing was carried out."
    retryable = True

    def __init__(self) -> None:
        super().__init__(retry_after_s=RETRY_AFTER_S)


class AnswerLost(Problem):
    status = 504
    code = "answer-lost"
    title = "Answer lost"
    detail = (
        "No answer arrived in time. A write may have been carried out: look for it before you "
        "repeat it."
    )
    retryable = True

    def __init__(self) -> None:
        super().__init__(retry_after_s=RETRY_AFTER_S)


class AnswerTooLarge(Problem):
    status = 502
    code = "answer-too-large"
    title = "Answer too large"
    detail = (
        "The answer has more than 1 MiB. Ask for less: a smaller `limit` and then `cursor`, passages "
        "instead of the document. A write was carried out. If it was a claim, its task is free when "
        "the lease ends."
    )


class AnswerUnusable(Problem):
    status = 502
    code = "answer-unusable"
    title = "Answer unusable"
    detail = "The answer to the call is not one of chartroom's. Report this to its operators."
