import json

import httpx
from support.applications import assert_problem, broken_rules

from chassis.http.problem_responses import PROBLEM_SCHEMA, documented, problem_response
from chassis.problems import problem as problems

JSON = {"Content-Type": "application/json"}


class TestProblemResponse:
    def test_sends_the_whole_document_and_the_headers_of_its_problem(self):
        response = problem_response(problems.DatabaseBusy(retry_after_s=3), "id-1")
        useless = problem_response(problems.NotFound(), "id-1")
        anonymous = problem_response(problems.TokenRequired(), None)

        assert set(json.loads(bytes(response.body))) == set(PROBLEM_SCHEMA["required"])
        assert (response.status_code, response.headers["retry-after"]) == (503, "3")
        assert response.headers["content-type"] == "application/problem+json"
        assert "retry-after" not in useless.headers
        assert anonymous.headers["www-authenticate"] == "Bearer"

    def test_is_documented_with_others_of_the_same_status(self):
        described = documented(problems.DatabaseBusy, problems.DatabaseUnavailable)

        assert list(described) == [503]
        assert " Or " in described[503]["description"]


# HTTP errors of the web framework, and the status and code of the problem document for each.
FRAMEWORKS = {
    400: (400, "malformed-request"),
    404: (404, "not-found"),
    418: (400, "malformed-request"),
    500: (500, "internal-error"),
    503: (500, "internal-error"),
}
NO_OBJECTS: dict[bytes, tuple[int, str, set[tuple[str, str]]]] = {
    b"{": (422, "invalid", {("", "valid-json")}),
    b"Jane Doe": (422, "invalid", {("", "valid-json")}),
    b"": (422, "invalid", {("", "required")}),
    b"null": (422, "invalid", {("", "must-be-object")}),
    b"[1]": (422, "invalid", {("", "must-be-object")}),
    b'"Jane Doe"': (422, "invalid", {("", "must-be-object")}),
    b"\xff\xfe\xfa": (400, "malformed-request", set()),
    b"[" * 3000 + b"]" * 3000: (422, "invalid", {("", "nesting-depth")}),
    b"1" * 5000: (400, "malformed-request", set()),
}


class TestInstallProblemHandlers:
    async def test_converts_rejections_of_the_framework_without_their_text(
        self, offline: httpx.AsyncClient
    ):
        nowhere = await offline.get("/Jane-Doe")
        assert_problem(nowhere, 404, "not-found")
        assert "Jane" not in nowhere.text
        by_another_method = await offline.delete("/things")
        assert_problem(by_another_method, 405, "method-not-allowed")
        assert by_another_method.headers["allow"]
        for raised, (status, code) in FRAMEWORKS.items():
            response = await offline.get("/teapot", params={"status": raised})
            assert_problem(response, status, code)
            assert "secret" not in response.text

    async def test_rejects_a_body_that_is_not_an_object(self, offline: httpx.AsyncClient):
        for content, (status, code, broken) in NO_OBJECTS.items():
            response = await offline.post("/things", content=content, headers=JSON)
            document = assert_problem(response, status, code)
            assert broken_rules(document) == broken, content
            assert "Jane" not in response.text

    async def test_never_repeats_a_submitted_value(self, offline: httpx.AsyncClient):
        secret = "Jane Doe 1970"
        body = {
            "name": [secret],
            secret: secret,
            "born": secret,
            "at": secret,
            "place": f"{secret}/",
            "details": secret,
        }

        response = await offline.post("/things", content=json.dumps(body), headers=JSON)

        rules = broken_rules(assert_problem(response, 422, "invalid"))
        assert rules >= {
            ("/name", "must-be-text"),
            ("", "unknown-field"),
            ("/details", "must-be-object"),
        }
        assert "Jane" not in response.text

        no_text = b'{"name": "a", "\\ud800Jane": 1}'
        hidden = await offline.post("/things", content=no_text, headers=JSON)
        assert_problem(hidden, 422, "invalid")
        assert "Jane" not in hidden.text

    async def test_locates_a_broken_rule_in_query_path_and_header(self, offline: httpx.AsyncClient):
        response = await offline.get("/things/a%5Cb/jane", params={})

        errors = assert_problem(response, 422, "invalid")["errors"]
        assert [(error["in"], error["pointer"], error["rule"]) for error in errors] == [
            ("path", "/place", "usable-in-path"),
            ("path", "/number", "must-be-whole-number"),
        ]
