"""The merged API document and its page, as an agent and a browser without the internet see them."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urljoin, urlsplit

import httpx
import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator
from support.system import SERVICES, TLS, System

METHODS = {"get", "put", "post", "delete", "patch", "head", "options"}
Document = dict[str, Any]


@pytest.fixture(scope="module")
def document(agent: httpx.Client) -> Document:
    return agent.get("/openapi.json").raise_for_status().json()


def operations(document: Document) -> Iterator[tuple[str, str, Document]]:
    for path, item in document["paths"].items():
        yield from (
            (method, path, operation) for method, operation in item.items() if method in METHODS
        )


FORM, NDJSON = "application/x-www-form-urlencoded", "application/x-ndjson"
FOR_PERSONS = ("/panels", "/break-glass", "/patients/merge", "/fhir/Patient/$merge")


def examples(document: Document, operation: Document) -> list[Any]:
    """Return the examples of an operation's body; for a list, a list of its items' examples."""
    content = operation["requestBody"]["content"]
    schema = content.get("application/json", content.get(FORM, content.get(NDJSON)))["schema"]
    one = schema.get("anyOf", [schema])[0]  # The second is null, for a body that may be missing.
    one = one.get("items", one)
    named = (
        document["components"]["schemas"][one["$ref"].rpartition("/")[2]] if "$ref" in one else one
    )
    shown: list[Any] = named.get("examples", [])
    return [[example] for example in shown] if "items" in schema else shown


def sent(operation: Document, example: Any) -> dict[str, Any]:
    """Return the body of a request with an example, as a client takes it."""
    if NDJSON in operation["requestBody"]["content"] and isinstance(example, str):
        return {"content": example, "headers": {"Content-Type": NDJSON}}
    return {"json": example}


class TestTheMergedDocument:
    @pytest.mark.nightly
    def test_is_valid_openapi(self, document: Document) -> None:
        assert [error.message for error in OpenAPIV31SpecValidator(document).iter_errors()] == []

    def test_holds_every_public_path_of_every_service_and_no_internal_one(
        self, system: System, document: Document
    ) -> None:
        described = {
            (method, path)
            for service in SERVICES
            for method, path, _ in operations(
                httpx.get(f"{system.address(service)}/openapi.json", verify=TLS).json()
            )
        }

        public = {(method, path) for method, path in described if not path.startswith("/internal")}

        assert {(method, path) for method, path, _ in operations(document)} == public | {
            ("get", "/health")
        }
        assert public != described  # There is an internal path to omit.

    def test_knows_every_request_of_the_seeds(self, document: Document) -> None:
        seeds = {
            ("post", "/patients"),
            ("get", "/patients/{id}"),
            ("post", "/encounters"),
            ("get", "/encounters"),
            ("get", "/encounters/{id}"),
            ("patch", "/encounters/{id}"),
            ("post", "/encounters/{id}/context"),
            ("post", "/agent-events"),
            ("get", "/agent-events"),
            ("post", "/intake"),
            ("post", "/intake/store"),
            ("get", "/intake/{patient_id}"),
            ("post", "/chunks"),
            ("post", "/retrieve"),
            ("get", "/health"),
        }

        assert {(method, path) for method, path, _ in operations(document)} >= seeds

    def test_shows_an_example_of_every_body(self, document: Document) -> None:
        without = []
        for method, path, operation in operations(document):
            if "requestBody" in operation and not examples(document, operation):
                without.append((method, path))

        assert without == []

    def test_has_examples_that_work(self, agent: httpx.Client, document: Document) -> None:
        statuses = {}
        for method, path, operation in operations(document):
            if "requestBody" in operation and "{" not in path:
                for example in examples(document, operation):
                    statuses[method, path] = agent.request(
                        method, path, **sent(operation, example)
                    ).status_code

        # Examples that name a patient or an encounter use ids that do not exist.
        missing = {
            ("post", "/encounters"),
            ("post", "/agent-events"),
            ("post", "/patients/resolve"),
        }
        for path in FOR_PERSONS:
            assert statuses.pop(("post", path)) == 403
        for path in ("/documents", "/tasks", "/tasks/signals"):
            assert statuses.pop(("post", path)) == 201
        assert statuses.pop(("post", "/documents/batch")) == 202
        assert {call for call, status in statuses.items() if status != 200} <= missing
        assert set(statuses.values()) <= {200, 404}

    def test_asks_for_a_token_everywhere_but_at_the_health_and_what_fhir_can_do(
        self, document: Document
    ) -> None:
        open_to_all = {
            path for _, path, operation in operations(document) if operation.get("security") == []
        }

        assert (document["security"], open_to_all) == (
            [{"bearer": []}],
            {"/health", "/fhir/metadata"},
        )

    def test_says_that_both_intakes_store(self, document: Document) -> None:
        for path in ("/intake", "/intake/store"):
            assert "store" in document["paths"][path]["post"]["description"].lower()


class TestThePage:
    def test_needs_nothing_from_elsewhere(self, agent: httpx.Client) -> None:
        page = agent.get("/docs")
        files = Files.of(page.text)

        assert page.headers["content-type"].startswith("text/html")
        assert len(files) >= 3
        assert "default-src 'none'" in page.headers["content-security-policy"]
        for file in files:
            place = urlsplit(urljoin("/docs", file))
            assert (place.scheme, place.netloc) == ("", ""), file
            answer = agent.get(place.path)
            assert answer.status_code == 200, file
            assert len(answer.content) > 50
        assert not re.search(r"https?://", page.text + agent.get("/docs/assets/docs.js").text)

    def test_shows_the_merged_document(self, agent: httpx.Client) -> None:
        assert '"/openapi.json"' in agent.get("/docs/assets/docs.js").text

    def test_is_found_from_the_first_page(self, agent: httpx.Client) -> None:
        landing = agent.get("/").json()

        assert {agent.get(landing[name]).status_code for name in ("docs", "openapi", "health")} == {
            200
        }


class Files(HTMLParser):
    """The files that a browser loads for a page."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    @classmethod
    def of(cls, page: str) -> list[str]:
        parser = cls()
        parser.feed(page)
        return parser.found

    def handle_starttag(self, _: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [value for name, value in attrs if name in {"src", "href"} and value]
