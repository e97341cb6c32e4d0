import json
from typing import Any

import pytest
from fastapi import FastAPI
from pydantic import BaseModel

from chassis.http.openapi import install_document
from chassis.http.problem_responses import MEDIA_TYPE, PROBLEM_SCHEMA
from chassis.problems.problem import PeerUnavailable
from chassis.settings import StartupError

PROBLEM = {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}


@pytest.fixture
def document(offline_app: FastAPI) -> dict[str, Any]:
    return offline_app.openapi()


class TestInstallDocument:
    def test_documents_every_failure_of_every_operation_as_a_problem(
        self, document: dict[str, Any]
    ):
        operations = [
            operation for path in document["paths"].values() for operation in path.values()
        ]

        assert len(operations) > 5
        for operation in operations:
            failures = {
                status: response["content"]
                for status, response in operation["responses"].items()
                if int(status) >= 400
            }
            assert set(failures) >= {"401", "422", "500", "503"}
            assert [*failures.values()] == [PROBLEM] * len(failures)
            with_body = {"400", "413", "415"} & set(failures)
            assert len(with_body) == (3 if "requestBody" in operation else 0)
        assert "ValidationError" not in json.dumps(document)
        assert document["components"]["schemas"]["Problem"] == PROBLEM_SCHEMA

    def test_adds_the_shared_failures_to_those_of_an_endpoint(self, document: dict[str, Any]):
        alone, joined = (
            document["paths"][path]["get"]["responses"]["503"]["description"]
            for path in ("/things", "/done")
        )

        assert joined == f"`peer-unavailable`: {PeerUnavailable.detail} Or {alone}"
        assert not {"/livez", "/readyz", "/metrics"} & set(document["paths"])
        assert document["paths"]["/things"]["post"]["operationId"] == "create_thing"
        assert document["servers"] == [{"url": "/"}]
        thing = document["components"]["schemas"]["ThingCreate"]
        assert thing["additionalProperties"] is False
        assert {"type": "object"} in thing["properties"]["details"]["anyOf"]

    def test_declares_the_number_of_replaced_characters_for_json_bodies(
        self, document: dict[str, Any]
    ):
        for path in document["paths"].values():
            for operation in path.values():
                success = next(
                    response
                    for status, response in operation["responses"].items()
                    if status.startswith("2")
                )
                expected = ["Replaced-Characters"] if "requestBody" in operation else []
                assert [*success.get("headers", {})] == expected

    def test_contains_wire_types_that_endpoints_reference_only_by_name(self):
        class Inner(BaseModel):
            n: int

        app = FastAPI()
        install_document(app, "", [], [Inner])

        assert app.openapi()["components"]["schemas"]["Inner"] == Inner.model_json_schema()

    def test_refuses_a_model_with_the_name_of_the_failures_body(self):
        class Problem(BaseModel):
            n: int

        app = FastAPI()
        app.get("/things", response_model=Problem)(lambda: Problem(n=1))
        install_document(app, "", [], [])

        with pytest.raises(StartupError):
            app.openapi()
