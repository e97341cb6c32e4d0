import json

from google.rpc.status_pb2 import Status
from hypothesis import given
from hypothesis import strategies as st
from starlette.responses import Response

from chassis.http.otlp_statuses import JSON, LONGEST_WAIT_S, PROTOBUF, status_answer
from chassis.problems.problem import (
    BodyTooLarge,
    BodyTooSlow,
    DatabaseBusy,
    InternalError,
    Problem,
    TokenRequired,
    TooManyRequests,
)


def answered(problem: Problem, content_type: str = PROTOBUF) -> Response:
    return status_answer(problem, {"headers": [(b"content-type", content_type.encode())]})


@given(st.text(max_size=40_000))
def test_protobufs_library_reads_a_status(detail: str):
    status = Status.FromString(bytes(answered(Problem(detail or "x")).body))

    assert (status.code, status.message) == (13, f"internal-error: {detail or 'x'}")


def test_it_is_json_for_every_request_that_is_not_protobuf():
    for content_type in (JSON, "application/json; charset=utf-8", "text/plain", ""):
        answer = answered(InternalError(), content_type)
        assert answer.headers["content-type"] == JSON
        assert json.loads(bytes(answer.body))["code"] == 13


def test_it_keeps_status_and_headers_and_limits_retry_after():
    for problem, status, code, wait in (
        (TokenRequired(), 401, 16, None),
        (BodyTooSlow(60), 408, 4, "1"),
        (BodyTooLarge(7), 413, 11, None),
        (DatabaseBusy(), 503, 14, "1"),
        (TooManyRequests(retry_after_s=60), 429, 8, str(LONGEST_WAIT_S)),
    ):
        answer = answered(problem, "application/x-protobuf; v=1")
        assert (answer.status_code, answer.headers["content-type"]) == (status, PROTOBUF)
        assert Status.FromString(bytes(answer.body)).code == code
        assert answer.headers.get("retry-after") == wait
