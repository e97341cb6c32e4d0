from chassis.problems.problem import Advice, Problem

RETRY_AFTER_S = 2  # The gateway probes a service that is down every second.


class GatewayUnreachable(Problem):
    status = 503
    code = "gateway-unreachable"
    title = "Gateway unreachable"
    detail = "The gateway does not answer. Nothing was stored."
    retryable = True

    def __init__(self) -> None:
        super().__init__(retry_after_s=RETRY_AFTER_S)


class AnswerLost(Problem):
    status = 504
    code = "answer-lost"
    title = "Answer lost"
    detail = "The answer did not arrive in time. A write may have been stored: check before you repeat it."
    retryable = True

    def __init__(self) -> None:
        super().__init__(retry_after_s=RETRY_AFTER_S)


class AnswerTooLarge(Problem):
    status = 502
    code = "answer-too-large"
    title = "Answer too large"
    advice = Advice.CORRECT
    detail = "The answer is larger than 1 MiB. Request less."

    def __init__(self, detail: str) -> None:
        super().__init__(f"The answer is larger than 1 MiB. {detail}")


class AnswerUnusable(Problem):
    status = 502
    code = "answer-unusable"
    title = "Answer unusable"
    detail = "The answer does not come from chartroom. Report this to its operators."
