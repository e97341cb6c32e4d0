import json
from typing import Any

import pytest
from fastapi import FastAPI
from pydantic import BaseModel

from chassis.http.openapi import install_document
from chassis.http.problem_responses import MEDIA_TYPE, PROBLEM_SCHEMA
from chassis.problems.problem import PeerUnavailable

PROBLEM = {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}


@pytest.fixture
def document(offline_app: FastAPI) -> dict[str, Any]:
    return offline_app.openapi()


class TestInstallDocument:
    def test_documents_every_failure_of_every_operation_as_a_problem(
        self, document: dict[str, Any]
    ) -> None:
        operations = [
            operation for path in document["paths"].values() for operation in path.values()
        ]

        assert len(operations) > 5
        for operation in operations:
            failures = {
                status: response
                for status, response in operation["responses"].items()
                if int(status) >= 400
            }
            assert set(failures) >= {"401", "422", "500", "503"}
            assert [response["content"] for response in failures.values()] == [PROBLEM] * len(
                failures
            )

    def test_documents_the_failures_of_a_body_where_there_is_one(
        self, document: dict[str, Any]
    ) -> None:
        with_body = document["paths"]["/things"]["post"]["responses"]
        without = document["paths"]["/things"]["get"]["responses"]

        assert set(with_body) >= {"400", "413", "415"}
        assert not {"400", "413", "415"} & set(without)

    def test_adds_the_shared_failures_to_those_that_an_endpoint_names_itself(
        self, document: dict[str, Any]
    ) -> None:
        alone = document["paths"]["/things"]["get"]["responses"]["503"]["description"]
        joined = document["paths"]["/slow"]["get"]["responses"]["503"]["description"]

        assert joined == f"`peer-unavailable`: {PeerUnavailable.detail} Or {alone}"

    def test_has_none_of_the_frameworks_own_errors(self, document: dict[str, Any]) -> None:
        assert "ValidationError" not in json.dumps(document)
        assert document["components"]["schemas"]["Problem"] == PROBLEM_SCHEMA

    def test_omits_health_and_metrics(self, document: dict[str, Any]) -> None:
        assert not {"/livez", "/readyz", "/metrics"} & set(document["paths"])

    def test_names_operations_after_their_functions(self, document: dict[str, Any]) -> None:
        assert document["paths"]["/things"]["post"]["operationId"] == "create_thing"

    def test_names_no_server_of_its_own(self, document: dict[str, Any]) -> None:
        assert document["servers"] == [{"url": "/"}]

    def test_documents_the_rules_of_wire_types(self, document: dict[str, Any]) -> None:
        thing = document["components"]["schemas"]["ThingCreate"]

        assert thing["additionalProperties"] is False
        assert thing["properties"]["name"]["maxLength"] == 20
        assert "pattern" in thing["properties"]["name"]
        assert {"type": "object"} in thing["properties"]["details"]["anyOf"]

    def test_contains_wire_types_that_endpoints_refer_to_by_name_only(self) -> None:
        class Inner(BaseModel):
            n: int

        app = FastAPI()
        install_document(app, "", [], [Inner])

        assert app.openapi()["components"]["schemas"]["Inner"] == Inner.model_json_schema()
