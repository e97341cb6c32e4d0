import json

import httpx
import pytest
from support.applications import assert_problem, broken_rules

from chassis.http.problem_responses import PROBLEM_SCHEMA, documented, problem_response
from chassis.problems import problem as problems

pytestmark = pytest.mark.anyio


class TestProblemResponse:
    def test_sends_the_whole_document_and_retry_after(self) -> None:
        response = problem_response(problems.DatabaseBusy(retry_after_s=3), "id-1")

        document = json.loads(bytes(response.body))
        assert set(document) == set(PROBLEM_SCHEMA["required"])
        assert (response.status_code, response.headers["retry-after"]) == (503, "3")
        assert response.headers["content-type"] == "application/problem+json"

    def test_sends_no_retry_after_where_a_retry_is_useless(self) -> None:
        response = problem_response(problems.NotFound(), "id-1")

        assert "retry-after" not in response.headers

    def test_asks_for_a_token_where_one_is_missing(self) -> None:
        response = problem_response(problems.TokenRequired(), None)

        assert response.headers["www-authenticate"] == "Bearer"


class TestDocumented:
    def test_joins_problems_with_the_same_status(self) -> None:
        described = documented(problems.DatabaseBusy, problems.DatabaseUnavailable)

        assert list(described) == [503]
        assert " Or " in described[503]["description"]


class TestInstallProblemHandlers:
    async def test_answers_an_unknown_path_without_repeating_it(
        self, offline: httpx.AsyncClient
    ) -> None:
        response = await offline.get("/Jane-Doe")

        assert_problem(response, 404, "not-found")
        assert "Jane" not in response.text

    async def test_answers_another_method_with_those_allowed(
        self, offline: httpx.AsyncClient
    ) -> None:
        response = await offline.delete("/things")

        assert_problem(response, 405, "method-not-allowed")
        assert response.headers["allow"]

    @pytest.mark.parametrize(
        ("status", "expected", "code"),
        [
            (400, 400, "malformed-request"),
            (404, 404, "not-found"),
            (418, 400, "malformed-request"),
            (500, 500, "internal-error"),
            (503, 500, "internal-error"),
        ],
    )
    async def test_answers_a_frameworks_exception_without_its_text(
        self, offline: httpx.AsyncClient, status: int, expected: int, code: str
    ) -> None:
        response = await offline.get("/teapot", params={"status": status})

        assert_problem(response, expected, code)
        assert "secret" not in response.text

    @pytest.mark.parametrize(
        ("content", "status", "code", "broken"),
        [
            pytest.param(b"{", 422, "invalid", ("", "valid-json"), id="half an object"),
            pytest.param(b"Jane Doe", 422, "invalid", ("", "valid-json"), id="no JSON"),
            pytest.param(b"", 422, "invalid", ("", "required"), id="nothing"),
            pytest.param(b"null", 422, "invalid", ("", "must-be-object"), id="null"),
            pytest.param(b"[1]", 422, "invalid", ("", "must-be-object"), id="a list"),
            pytest.param(b'"Jane Doe"', 422, "invalid", ("", "must-be-object"), id="a text"),
            pytest.param(b"\xff\xfe\xfa", 400, "malformed-request", None, id="not UTF-8"),
            pytest.param(
                b"[" * 3000 + b"]" * 3000,
                422,
                "invalid",
                ("", "nesting-depth"),
                id="3,000 brackets",
            ),
            pytest.param(b"1" * 5000, 400, "malformed-request", None, id="5,000 digits"),
        ],
    )
    async def test_answers_a_body_that_is_not_an_object(
        self,
        offline: httpx.AsyncClient,
        content: bytes,
        status: int,
        code: str,
        broken: tuple[str, str] | None,
    ) -> None:
        response = await offline.post(
            "/things", content=content, headers={"Content-Type": "application/json"}
        )

        document = assert_problem(response, status, code)
        assert broken_rules(document) == ({broken} if broken else set())
        assert "Jane" not in response.text

    async def test_never_repeats_a_submitted_value(self, offline: httpx.AsyncClient) -> None:
        secret = "Jane Doe 1970"
        body = {
            "name": [secret],
            secret: secret,
            "born": secret,
            "at": secret,
            "place": f"{secret}/",
            "details": secret,
        }

        response = await offline.post(
            "/things", content=json.dumps(body), headers={"Content-Type": "application/json"}
        )

        rules = broken_rules(assert_problem(response, 422, "invalid"))
        assert rules >= {
            ("/name", "must-be-text"),
            ("", "unknown-field"),
            ("/details", "must-be-object"),
        }
        assert "Jane" not in response.text

    async def test_hides_a_name_that_is_not_text(self, offline: httpx.AsyncClient) -> None:
        response = await offline.post(
            "/things",
            content=b'{"name": "a", "\\ud800Jane": 1}',
            headers={"Content-Type": "application/json"},
        )

        assert_problem(response, 422, "invalid")
        assert "Jane" not in response.text

    async def test_locates_a_broken_rule_in_query_path_and_header(
        self, offline: httpx.AsyncClient
    ) -> None:
        response = await offline.get("/things/a%5Cb/jane", params={})

        errors = assert_problem(response, 422, "invalid")["errors"]
        assert [(error["in"], error["pointer"], error["rule"]) for error in errors] == [
            ("path", "/place", "usable-in-path"),
            ("path", "/number", "must-be-whole-number"),
        ]
