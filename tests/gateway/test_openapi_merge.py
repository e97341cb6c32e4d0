"""The merged document: every public operation, each with its own schemas, nothing private."""

import copy
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from edge.openapi_merge import DocumentsDisagree, merge

INFO = {"title": "chartroom", "version": "1"}
PROBLEM = {"type": "object", "properties": {"code": {"type": "string"}}}


def reference(name: str, section: str = "schemas") -> dict[str, str]:
    return {"$ref": f"#/components/{section}/{name}"}


def operation(operation_id: str, schema: str | None = None) -> dict[str, Any]:
    answer: dict[str, Any] = {"description": "ok"}
    if schema:
        answer["content"] = {"application/json": {"schema": reference(schema)}}
    problem = {
        "description": "no",
        "content": {"application/problem+json": {"schema": reference("Problem")}},
    }
    return {
        "operationId": operation_id,
        "tags": ["other"],
        "responses": {"200": answer, "422": problem},
    }


def document(paths: dict[str, Any], **schemas: dict[str, Any]) -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "a service", "version": "0.3.0"},
        "paths": paths,
        "components": {
            "schemas": {"Problem": PROBLEM, **schemas},
            "securitySchemes": {"HTTPBearer": {"type": "http"}},
        },
    }


def schema_of(merged: dict[str, Any], path: str, method: str = "get") -> str:
    answer = merged["paths"][path][method]["responses"]["200"]
    return str(answer["content"]["application/json"]["schema"]["$ref"])


class TestPaths:
    def test_of_all_services_are_tagged_by_service(self) -> None:
        merged = merge(
            {
                "records": document({"/patients": {"post": operation("register")}}),
                "audit": document(
                    {"/agent-events": {"post": operation("log"), "get": operation("list_events")}}
                ),
            },
            INFO,
        )

        tags = {item[method]["tags"][0] for item in merged["paths"].values() for method in item}
        assert set(merged["paths"]) == {"/patients", "/agent-events"}
        assert tags == {"records", "audit"} == {tag["name"] for tag in merged["tags"]}
        assert "0.3.0" in merged["tags"][0]["description"]

    @pytest.mark.parametrize(
        "path", ["/livez", "/readyz", "/metrics", "/internal/encounters/lookup"]
    )
    def test_that_the_gateway_does_not_route_are_omitted_with_their_schemas(
        self, path: str
    ) -> None:
        private = document(
            {path: {"get": operation("private", "Lookup")}}, Lookup={"type": "object"}
        )

        merged = merge({"records": private}, INFO)

        assert merged["paths"] == {}
        assert "schemas" not in merged["components"]

    def test_that_only_begin_like_private_ones_stay(self) -> None:
        assert (
            "/metricsX"
            in merge({"a": document({"/metricsX": {"get": operation("x")}})}, INFO)["paths"]
        )

    def test_of_two_services_must_differ(self) -> None:
        one, other = (document({"/tasks": {"get": operation(name)}}) for name in ("one", "other"))

        with pytest.raises(DocumentsDisagree, match="/tasks"):
            merge({"records": one, "audit": other}, INFO)

    def test_keep_their_own_parameters(self) -> None:
        item = {
            "parameters": [{"name": "id", "in": "path", "required": True}],
            "get": operation("read"),
        }

        merged = merge({"records": document({"/patients/{id}": item})}, INFO)

        assert merged["paths"]["/patients/{id}"]["parameters"] == item["parameters"]


class TestComponents:
    def test_that_are_equal_appear_once(self) -> None:
        merged = merge(
            {
                "records": document({"/patients": {"get": operation("a")}}),
                "audit": document({"/agent-events": {"get": operation("b")}}),
            },
            INFO,
        )

        assert merged["components"]["schemas"] == {"Problem": PROBLEM}

    def test_that_differ_get_the_name_of_their_service(self) -> None:
        merged = merge(
            {
                "records": document(
                    {"/patients": {"get": operation("a", "Page")}}, Page={"type": "object"}
                ),
                "audit": document(
                    {"/agent-events": {"get": operation("b", "Page")}}, Page={"type": "array"}
                ),
            },
            INFO,
        )

        assert merged["components"]["schemas"]["records.Page"] == {"type": "object"}
        assert merged["components"]["schemas"]["audit.Page"] == {"type": "array"}
        assert schema_of(merged, "/patients") == "#/components/schemas/records.Page"
        assert schema_of(merged, "/agent-events") == "#/components/schemas/audit.Page"

    def test_that_refer_to_differing_ones_differ(self) -> None:
        def service(path: str, inner: str) -> dict[str, Any]:
            return document(
                {path: {"get": operation(inner, "Outer")}},
                Outer={"properties": {"middle": reference("Middle")}},
                Middle={"items": reference("Inner")},
                Inner={"type": inner},
            )

        merged = merge(
            {"records": service("/patients", "string"), "audit": service("/tlog", "number")}, INFO
        )

        schemas = merged["components"]["schemas"]
        assert set(schemas) == {
            "Problem",
            *(f"{s}.{n}" for s in ("records", "audit") for n in ("Outer", "Middle", "Inner")),
        }
        assert schemas["audit.Outer"] == {"properties": {"middle": reference("audit.Middle")}}
        assert schemas["audit.Middle"] == {"items": reference("audit.Inner")}

    def test_may_refer_to_themselves(self) -> None:
        tree = {"properties": {"children": {"items": reference("Tree")}}}

        merged = merge(
            {
                "records": document({"/patients": {"get": operation("a", "Tree")}}, Tree=tree),
                "audit": document(
                    {"/tlog": {"get": operation("b", "Tree")}}, Tree={**tree, "title": "Other"}
                ),
            },
            INFO,
        )

        assert merged["components"]["schemas"]["records.Tree"]["properties"]["children"][
            "items"
        ] == reference("records.Tree")

    def test_are_renamed_in_discriminator_mappings(self) -> None:
        union = {
            "oneOf": [reference("Cat")],
            "discriminator": {"propertyName": "kind", "mapping": {"cat": reference("Cat")["$ref"]}},
        }

        merged = merge(
            {
                "records": document(
                    {"/patients": {"get": operation("a", "Pet")}}, Pet=union, Cat={"type": "object"}
                ),
                "audit": document(
                    {"/tlog": {"get": operation("b", "Cat")}}, Cat={"type": "string"}
                ),
            },
            INFO,
        )

        assert merged["components"]["schemas"]["Pet"]["discriminator"]["mapping"] == {
            "cat": "#/components/schemas/records.Cat"
        }

    def test_that_no_public_path_uses_are_omitted(self) -> None:
        merged = merge(
            {
                "records": document(
                    {"/patients": {"get": operation("a")}}, Unused={"type": "object"}
                )
            },
            INFO,
        )

        assert set(merged["components"]["schemas"]) == {"Problem"}


class TestOperationIds:
    def test_that_several_services_use_get_the_name_of_the_service(self) -> None:
        merged = merge(
            {
                "records": document({"/patients": {"post": operation("create")}}),
                "retrieval": document(
                    {"/chunks": {"post": operation("create"), "get": operation("find")}}
                ),
            },
            INFO,
        )

        assert merged["paths"]["/patients"]["post"]["operationId"] == "records_create"
        assert merged["paths"]["/chunks"]["post"]["operationId"] == "retrieval_create"
        assert merged["paths"]["/chunks"]["get"]["operationId"] == "find"

    def test_that_one_service_uses_twice_are_refused(self) -> None:
        twice = document({"/a": {"get": operation("same")}, "/b": {"get": operation("same")}})

        with pytest.raises(DocumentsDisagree, match="same"):
            merge({"records": twice}, INFO)


class TestSecurity:
    def test_is_one_bearer_scheme_for_all(self) -> None:
        secured = operation("a") | {"security": [{"HTTPBearer": []}]}

        merged = merge({"records": document({"/patients": {"get": secured}})}, INFO)

        assert merged["security"] == [{"bearer": []}]
        assert set(merged["components"]["securitySchemes"]) == {"bearer"}
        assert "security" not in merged["paths"]["/patients"]["get"]

    def test_stays_empty_where_no_token_is_needed(self) -> None:
        public = operation("a") | {"security": []}

        assert (
            merge({"edge": document({"/health": {"get": public}})}, INFO)["paths"]["/health"][
                "get"
            ]["security"]
            == []
        )


def test_a_merge_is_valid_openapi_and_changes_no_argument() -> None:
    documents = {
        "records": document(
            {"/patients": {"get": operation("a", "Page")}}, Page={"type": "object"}
        ),
        "audit": document({"/tlog": {"get": operation("a", "Page")}}, Page={"type": "array"}),
    }
    before = copy.deepcopy(documents)

    merged = merge(documents, INFO)

    OpenAPIV31SpecValidator(merged).validate()
    assert documents == before


def test_a_merge_of_no_documents_is_empty() -> None:
    assert merge({}, INFO)["paths"] == {}
